package org.onrecord.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.act.Code;
import org.onrecord.text.Span;

/**
 * What an article tells besides words, and how it words it.
 *
 * @param events in text order
 * @param ties in text order
 * @param wordings in text order
 */
public record Happenings(List<Event> events, List<Tie> ties, List<Wording> wordings) {
  private static final Pattern TAKEN_BACK =
      Pattern.compile("cancel|call\\w* off|pull\\w* out|quit|left|withdr|halt");

  /** Without {@link Code#ASSAULT}: who "attacked a rival" may have done so in words. */
  private static final Set<Code> DONE =
      EnumSet.of(Code.SANCTION, Code.COERCE, Code.AID, Code.MOBILIZE, Code.RETREAT);

  public Happenings {
    events = List.copyOf(events);
    ties = List.copyOf(ties);
    wordings = List.copyOf(wordings);
  }

  /** Nothing. */
  public static Happenings none() {
    return new Happenings(List.of(), List.of(), List.of());
  }

  /**
   * The words by which verbs of a story tell that something was done to somebody or something, not
   * said: "imposed tariffs", "banned". In text order.
   */
  public static List<Span> deeds(Story story) {
    List<Span> deeds = new ArrayList<>();
    List<Sentence> sentences = Sentence.all(story);
    for (int i = 0; i < sentences.size(); i++) {
      new Verbs(sentences.get(i), i)
          .find().stream()
              .map(Found::event)
              .filter(event -> event.claim().modality().isReal())
              .filter(event -> DONE.contains(event.code()) || isTakenBack(story.text(), event))
              .forEach(event -> deeds.add(event.telling().trigger()));
    }
    return List.copyOf(deeds);
  }

  /** "Cancelled the drills", "pulled out of the deal": who only refuses may do so in words. */
  private static boolean isTakenBack(String text, Event event) {
    return event.code() == Code.REJECT
        && TAKEN_BACK.matcher(event.telling().trigger().in(text)).lookingAt();
  }

  /** What a story tells. */
  public static Happenings of(Story story) {
    List<Sentence> sentences = Sentence.all(story);
    List<Event> events = Events.find(story, sentences);
    return new Happenings(
        events, Ties.find(story, sentences, events), Wordings.find(story, sentences));
  }
}
