package org.onrecord.actor;

import java.util.regex.Pattern;

/** Tells by a phrase's words whether it means what is known already or something new. */
final class Definite {
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i)(?:the|this|that|these|those|his|her|its|their|our|my|your|both|all)\\b.*"
              + "|.*['’]s?\\s.*",
          Pattern.DOTALL);

  private static final Pattern NEW =
      Pattern.compile(
          "(?i)(?:an?|another|some|any|no|several|many|few|most|other|dozens|hundreds|thousands"
              + "|one|two|three|four|five|six|seven|eight|nine|ten)\\b.*|\\d.*",
          Pattern.DOTALL);

  private Definite() {}

  /** "The guards": those with the article alone. */
  static boolean isThe(String phrase) {
    return phrase.regionMatches(true, 0, "the ", 0, 4);
  }

  /** "The guards", "those two", "Berg’s friends". */
  static boolean isKnown(String phrase) {
    return KNOWN.matcher(phrase).matches();
  }

  /** "A second official", "three men", "some": others than those before. */
  static boolean isNew(String phrase) {
    return NEW.matcher(phrase).matches();
  }
}
