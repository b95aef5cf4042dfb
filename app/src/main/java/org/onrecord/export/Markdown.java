package org.onrecord.export;

import java.util.regex.Pattern;

/** Puts words into Markdown so that they are shown as they are. */
final class Markdown {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&#!|~^$:]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\x00-\\x1F\\x7F\\x85\\u2028\\u2029]+");

  private Markdown() {}

  /**
   * Words on one line, every sign that Markdown would take for its own behind a backslash. What
   * begins a list or a heading is safe only behind other words on the line.
   */
  static String words(String words) {
    return SPECIAL.matcher(SPACE.matcher(words).replaceAll(" ")).replaceAll("\\\\$0").strip();
  }

  /** An address as a link, or as plain words where it is not one of the web's. */
  static String link(String url) {
    return StatementXlsx.address(url)
        .filter(address -> address.chars().noneMatch(c -> c == '<' || c == '>' || c == ' '))
        .map(address -> "<" + address + ">")
        .orElseGet(() -> words(url));
  }
}
