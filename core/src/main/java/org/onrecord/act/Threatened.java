package org.onrecord.act;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Span;

/**
 * Warnings that threaten: who warns that somebody would bear the consequences, that sanctions could
 * be imposed or a response would be harsh, and is nobody who only studies it.
 */
final class Threatened {
  private static final String MODAL = "(?:will|would|could|may)";

  private static final Pattern ENDS =
      Pattern.compile(
          "(?i)\\b(?:(?:bear|face|suffer)\\w*\\s(?:\\w+\\s){0,2}consequences(?! of)|full force"
              + "|all-out war|retaliat\\w+|pay (?:a|the)\\s(?:\\w+\\s)?price"
              + "|(?:crushing|harsh|firm|decisive|swift|forceful|devastating)\\sresponse"
              + "|sanctions\\s"
              + MODAL
              + "\\s(?:be|follow|come)|"
              + MODAL
              + "\\s(?:be\\s)?(?:(?:re)?impose|slap|face)d?\\s(?:\\w+\\s){0,3}sanctions)\\b");

  private static final Pattern COMING = Pattern.compile("(?i)\\b" + MODAL + "\\b");

  /** Who warns of what others may do. */
  private static final Set<String> STUDENTS =
      Set.of(
          "analyst",
          "scientist",
          "researcher",
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
        Performing.words(text, attribution.cue()).stream()
            .anyMatch(it -> it.is("warn", "warns", "warned", "warning"));
    boolean studies =
        Performing.words(text, attribution.source()).stream()
            .anyMatch(it -> STUDENTS.contains(it.lower()));
    return attribution.content().stream()
        .filter(any -> warns && !studies)
        .flatMap(piece -> ends(text, piece).stream())
        .findFirst();
  }

  private static Optional<Span> ends(String text, Span piece) {
    Matcher ends = ENDS.matcher(text).region(piece.start(), piece.end());
    boolean coming = COMING.matcher(text).region(piece.start(), piece.end()).find();
    return coming && ends.find()
        ? Optional.of(new Span(ends.start(), ends.end()))
        : Optional.empty();
  }
}
