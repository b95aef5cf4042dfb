package org.onrecord.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Span;
import org.onrecord.text.Word;

/** Finds whom one attribution was made to: "told dockers", "in a letter to the union". */
final class Hearers {
  private static final Set<String> TELLING =
      Set.of(
          "told",
          "tell",
          "tells",
          "telling",
          "assured",
          "assures",
          "assuring",
          "assure",
          "informed",
          "informs",
          "informing",
          "inform",
          "reminded",
          "reminds",
          "reminding",
          "notified",
          "notifies",
          "notifying",
          "briefed",
          "warned",
          "warning",
          "asked",
          "promised");
  private static final Set<String> ANSWERING =
      Set.of("respond", "responded", "reply", "replied", "answer", "answered");
  private static final Set<Medium> SHARED =
      Set.of(
          Medium.INTERVIEW,
          Medium.LETTER,
          Medium.STATEMENT,
          Medium.SPEECH,
          Medium.CALL,
          Medium.MEETING);

  private final String text;
  private final Attribution attribution;
  private final Stretches stretches;

  Hearers(String text, Attribution attribution, Stretches stretches) {
    this.text = text;
    this.attribution = attribution;
    this.stretches = stretches;
  }

  /** Whether who is told stands right after the cue: "told dockers". */
  static boolean isTelling(String text, Attribution attribution) {
    List<Word> cue = Word.in(text, attribution.cue().getLast());
    return !cue.isEmpty() && TELLING.contains(cue.getLast().lower());
  }

  /** Who is told, by the words right after the cue. */
  List<Span> told() {
    List<Word> words = stretches.after().map(span -> Word.in(text, span)).orElse(List.of());
    if (isTelling(text, attribution)) {
      return phrase(words, 0);
    }
    if (!words.isEmpty() && words.getFirst().is("to")) {
      return phrase(words, 1);
    }
    return answered();
  }

  /** "Did not reply to the union's letter". */
  private List<Span> answered() {
    boolean answers =
        Word.in(text, attribution.cue().getFirst()).stream()
            .anyMatch(word -> ANSWERING.contains(word.lower()));
    if (!answers) {
      return List.of();
    }
    List<Word> words = Word.in(text, attribution.content().getFirst());
    int at = 0;
    while (at < words.size() && !words.get(at).is("'s", "'")) {
      boolean owner = words.get(at).lower().endsWith("'s");
      if (owner) {
        Span last = words.get(at).span();
        return List.of(new Span(words.getFirst().span().start(), last.end() - 2));
      }
      at++;
    }
    return List.of();
  }

  /** Who took part in an occasion: "in an interview with the gazette". */
  List<Span> partners(Venues.Found found) {
    if (!SHARED.contains(found.venue().medium())) {
      return List.of();
    }
    List<Word> words = found.rest();
    int end = found.venue().span().end();
    for (int at = 0; at < words.size() && words.get(at).span().end() <= end; at++) {
      Optional<Word> before = at > 0 ? Optional.of(words.get(at - 1)) : Optional.empty();
      boolean links = words.get(at).is("with") || words.get(at).is(linking(found));
      if (links && before.filter(Word::isWord).isPresent()) {
        return phrase(words, at + 1);
      }
    }
    return List.of();
  }

  /**
   * What leads to who took part besides "with": an interview is on a channel, a letter to a mayor.
   */
  private static String linking(Venues.Found found) {
    return switch (found.venue().medium()) {
      case INTERVIEW -> "on";
      case MEETING, CALL -> "with";
      default -> "to";
    };
  }

  private static List<Span> phrase(List<Word> words, int from) {
    if (from >= words.size() || NounPhrases.isEnd(words.get(from))) {
      return List.of();
    }
    int end = NounPhrases.simpleEnd(words, from);
    List<Span> phrase = new ArrayList<>();
    if (end > from) {
      phrase.add(new Span(words.get(from).span().start(), words.get(end - 1).span().end()));
    }
    return phrase;
  }
}
