package org.onrecord.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, day and agency that a report begins with: "LISBON, May 3 (Reuters) - ". It tells where
 * the report was written and nothing of whom it speaks.
 */
public final class Dateline {
  private static final String CITY = "\\p{Lu}[\\p{Lu}.’'-]{2,}(?: \\p{Lu}[\\p{Lu}.’'-]+){0,3}";
  private static final String MORE = "(?:, [^—–()/\\n-]{1,24})?";

  private static final Pattern AGENCY =
      Pattern.compile(
          CITY + MORE + "\\.? ?(?:\\([^()\\n]{2,30}\\)\\s*(?:--?|[—–])|/[^/\\n]{2,30}/\\.?)\\s*");

  private static final Pattern DASH =
      Pattern.compile(CITY + MORE + "\\.?\\s*(?:--?|[—–])\\s+(?=[“\"‘']?\\p{Lu})");

  private Dateline() {}

  /** A paragraph without its dateline; the same if it has none, or nothing else. */
  public static Span without(String text, Span paragraph) {
    for (Pattern pattern : new Pattern[] {AGENCY, DASH}) {
      Matcher line = pattern.matcher(text).region(paragraph.start(), paragraph.end());
      if (line.lookingAt() && line.end() < paragraph.end()) {
        return new Span(line.end(), paragraph.end());
      }
    }
    return paragraph;
  }
}
