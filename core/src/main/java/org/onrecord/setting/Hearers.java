package org.onrecord.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Span;
import org.onrecord.text.Word;
import org.onrecord.text.WordList;

/** Finds whom one attribution was made to: "told dockers", "in a letter to the union". */
final class Hearers {
  private static final Set<String> TELLING = WordList.words(Hearers.class, "telling-cues.txt");
  private static final Set<String> CALLING = Set.of("call", "calls", "called", "calling");
  private static final Set<String> CALLED = Set.of("on", "upon");

  /** What follows who is told something where the words for both are taken for what is said. */
  private static final Set<String> FOLLOWING =
      Set.of("to", "not", "that", "of", "with", "about", "against", "for", "whether", "if", "how");

  /** Verbs that take who is told and then "of". */
  private static final Pattern OF =
      Pattern.compile("(?i)\\b(?:warn|inform|remind|assur|notif)\\w*$");

  private static final Set<String> OBJECTS = Set.of("it", "him", "her", "them", "us", "me", "you");
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

  /** Whether who is told stands right after the cue: "told dockers", "called on dockers". */
  static boolean isTelling(String text, Attribution attribution) {
    List<Word> cue = Word.in(text, attribution.cue().getLast());
    int last = cue.size() - 1;
    return last >= 0
        && (TELLING.contains(cue.get(last).lower())
            || (last > 0
                && CALLED.contains(cue.get(last).lower())
                && CALLING.contains(cue.get(last - 1).lower())));
  }

  /** Whether somebody is told or asked, by the verb, before whom or after: "was asked by". */
  static boolean isTold(String text, Attribution attribution) {
    return Word.in(text, attribution.cue().getFirst()).stream()
        .anyMatch(word -> TELLING.contains(word.lower()));
  }

  /** Who is told, by the words right after the cue. */
  List<Span> told() {
    List<Word> words = stretches.after().map(span -> Word.in(text, span)).orElse(List.of());
    if (isTelling(text, attribution)) {
      List<Span> after = words.size() == 1 ? object(words, 0) : phrase(words, 0);
      return after.isEmpty() ? inContent() : after;
    }
    if (!words.isEmpty() && words.getFirst().is("to")) {
      return phrase(words, 1);
    }
    return answered();
  }

  /**
   * "Warned [Norland of the consequences]", "asked [it to leave]": the content begins with them.
   */
  private List<Span> inContent() {
    Span content = attribution.content().getFirst();
    int gap = content.start() - attribution.cue().getLast().end();
    List<Word> words = Word.in(text, content);
    boolean warns = OF.matcher(attribution.cue().getLast().in(text)).find();
    List<Word> object = warns ? until(words, "of") : words;
    return gap < 0 || gap > 1
        ? List.of()
        : object(object, 0).stream().filter(it -> isFollowed(words, it.end())).toList();
  }

  private static List<Word> until(List<Word> words, String word) {
    return words.stream().takeWhile(each -> !each.is(word)).toList();
  }

  private static boolean isFollowed(List<Word> words, int end) {
    return words.stream()
        .filter(word -> word.span().start() >= end)
        .limit(1)
        .anyMatch(word -> FOLLOWING.contains(word.lower()));
  }

  private static List<Span> object(List<Word> words, int at) {
    boolean pronoun = at < words.size() && OBJECTS.contains(words.get(at).lower());
    return pronoun ? List.of(words.get(at).span()) : phrase(words, at);
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
