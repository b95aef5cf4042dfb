package org.onrecord.actor;

import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.text.WordList;

/** Words that are written short with a full stop, from {@code shortened-words.tsv}: "Gen.". */
final class Shortened {
  private static final String UNKNOWN = "-";
  private static final Map<String, String> WORDS =
      WordList.lines(Shortened.class, "shortened-words.tsv").stream()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

  private Shortened() {}

  /** All of them without their full stops, as alternatives of a regular expression. */
  static String alternatives() {
    return String.join("|", WORDS.keySet());
  }

  /** A title in full where it is a short one in small letters: "general" for "gen.". */
  static String inFull(String title) {
    String stem = title.endsWith(".") ? title.substring(0, title.length() - 1) : "";
    String full = WORDS.getOrDefault(stem, UNKNOWN);
    return full.equals(UNKNOWN) ? title : full;
  }
}
