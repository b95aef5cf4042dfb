package org.onrecord.web;

import java.util.List;
import org.onrecord.record.ReadAgain;

/**
 * What reading an article again would change.
 *
 * @param article the article's id
 * @param headline its headline
 * @param told how much is different, in words
 * @param lines each difference
 * @param lost corrections that would find no place, each with why
 */
public record RereadView(
    String article, String headline, String told, List<ReadAgain.Line> lines, List<String> lost) {
  public RereadView {
    lines = List.copyOf(lines);
    lost = List.copyOf(lost);
  }
}
