package org.onrecord.web;

import java.util.List;
import org.onrecord.store.JobItem;

/**
 * One job.
 *
 * @param row the job
 * @param problems its inputs with problems
 */
public record JobView(JobRow row, List<JobItem> problems) {
  public JobView {
    problems = List.copyOf(problems);
  }
}
