package org.onrecord.web;

import java.util.List;
import org.onrecord.record.ReadAgain;

/**
 * What reading an article again would change.
 *
 * @param article the article's id
 * @param headline its headline
 * @param looking what is known of it
 * @param told how much is different, in words
 * @param lines each difference
 * @param lost corrections that would find no place, each with why
 */
public record RereadView(
    String article,
    String headline,
    Looking looking,
    String told,
    List<ReadAgain.Line> lines,
    List<String> lost) {
  public RereadView {
    lines = List.copyOf(lines);
    lost = List.copyOf(lost);
  }

  /**
   * What is known of it.
   *
   * @param job the job that finds it out; none unless it is at work
   * @param madeAt when it was found out, ISO 8601 in UTC; empty where it isn't
   */
  public record Looking(List<JobRow> job, String madeAt) {
    public Looking {
      job = List.copyOf(job);
    }
  }
}
