package org.onrecord.actor;

import java.util.regex.Pattern;
import org.onrecord.text.Span;

/** Tells where a capital's name means the city and not its state's government: "in Riga". */
final class Located {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i).*(?:^|\\b)(?:(?:in|at|near|outside|inside|around|across|throughout|into|through"
              + "|(?:"
              + String.join("|", RoleNouns.words("place-parts.txt"))
              + ")\\s+of)"
              + "\\s+(?:the\\s+)?(?:(?:central|downtown|northern|southern|eastern|western|nearby)"
              + "\\s+)?|(?:central|downtown)\\s+)$",
          Pattern.DOTALL);

  private static final int REACH = 40;

  private Located() {}

  /** Whether the words before a capital's name say that something is there. */
  static boolean isPlace(String text, Span name) {
    int from = Math.max(0, name.start() - REACH);
    return BEFORE.matcher(text).region(from, name.start()).matches();
  }
}
