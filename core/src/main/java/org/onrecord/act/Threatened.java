package org.onrecord.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Span;
import org.onrecord.text.Word;
import org.onrecord.text.WordList;

/**
 * Warnings that threaten: who warns that something would bring consequences, sanctions or a
 * response, and is nobody who only studies it. Words: {@code threatened-ends.txt}.
 */
final class Threatened {
  private static final Set<String> ENDS = WordList.words(Threatened.class, "threatened-ends.txt");

  /** Who warns of what others may do. */
  private static final Set<String> STUDENTS =
      Set.of(
          "analyst",
          "analysts",
          "expert",
          "experts",
          "economist",
          "economists",
          "observers",
          "researchers",
          "scientists",
          "scholars",
          "critics",
          "academics",
          "report",
          "study");

  private Threatened() {}

  /** The words of what is warned of, if a statement threatens with it. */
  static Optional<Span> in(String text, Attribution attribution) {
    boolean warns =
        Performing.words(text, attribution.cue()).stream().anyMatch(Threatened::isWarning);
    boolean studies =
        Performing.words(text, attribution.source()).stream()
            .anyMatch(it -> STUDENTS.contains(it.lower()));
    if (!warns || studies) {
      return Optional.empty();
    }
    List<Word> content = Performing.words(text, attribution.content());
    boolean coming = content.stream().anyMatch(it -> it.is("will", "would", "could", "may"));
    return content.stream()
        .filter(any -> coming)
        .filter(it -> ENDS.stream().anyMatch(it.lower()::startsWith))
        .map(Word::span)
        .findFirst();
  }

  private static boolean isWarning(Word word) {
    return word.is("warn", "warns", "warned", "warning");
  }
}
