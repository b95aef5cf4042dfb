package org.onrecord.act;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Span;
import org.onrecord.text.Word;
import org.onrecord.text.WordList;

/**
 * Cues that take whom they are directed at as their object, and measures that are announced against
 * somebody. Words: {@code directed-cues.tsv}, a line between two that belong together.
 */
final class DirectedCues {
  private static final Set<String> CUES =
      WordList.lines(DirectedCues.class, "directed-cues.tsv").stream()
          .flatMap(line -> List.of(line.split("\t", 2)[0].split(" ", -1)).stream())
          .map(form -> form.replace('_', ' '))
          .collect(Collectors.toUnmodifiableSet());

  /** "New sanctions on": what is taken against those who are named next. */
  private static final Pattern MEASURES =
      Pattern.compile(
          "(?:[\\p{L}-]+\\s){0,4}?(?:"
              + String.join("|", WordList.lines(DirectedCues.class, "measures.txt"))
              + ")\\s(?:on|against)\\s");

  private static final Pattern CLAUSE =
      Pattern.compile("(?:whether|if|that|what|why|how|who|when|where|for|about)\\b");

  private DirectedCues() {}

  /** Whether the cue of an attribution is one of them, and takes no clause: "asked whether". */
  static boolean has(String text, Attribution attribution) {
    if (CLAUSE.matcher(attribution.content().getFirst().in(text)).lookingAt()) {
      return false;
    }
    String before = "";
    for (Span span : attribution.cue()) {
      for (Word word : Word.in(text, span)) {
        if (CUES.contains(word.lower()) || CUES.contains(before + " " + word.lower())) {
          return true;
        }
        before = word.lower();
      }
    }
    return false;
  }

  /** Where those are named against whom what is told is taken. */
  static OptionalInt against(String text, Attribution attribution) {
    Span content = attribution.content().getFirst();
    Matcher measures = MEASURES.matcher(text).region(content.start(), content.end());
    return measures.lookingAt() ? OptionalInt.of(measures.end()) : OptionalInt.empty();
  }
}
