package org.onrecord.actor;

import java.util.List;
import java.util.Set;
import org.onrecord.text.DayNames;

/** Days, months and feasts, which begin no name. */
final class Calendar {
  private static final Set<String> FEASTS = RoleNouns.words("feasts.txt");

  private Calendar() {}

  /** Whether a word is one as it is written: "Friday", "Easter". */
  static boolean has(Token token) {
    return DayNames.isWritten(token.text()) || FEASTS.contains(token.text());
  }

  /** Whether words say a day, month or year and nothing else: "Friday, June 20". */
  static boolean isDay(List<Token> tokens) {
    return tokens.stream()
        .allMatch(
            token ->
                has(token)
                    || token.text().chars().noneMatch(Character::isLetter)
                    || token.key().equals("the"));
  }
}
