package org.onrecord.web;

import java.util.List;
import org.onrecord.store.JobItem;

/**
 * One job.
 *
 * @param row the job
 * @param result the address of what it found and a person decides; empty without such
 * @param problems its inputs with problems
 */
public record JobView(JobRow row, String result, List<JobItem> problems) {
  public JobView {
    problems = List.copyOf(problems);
  }
}
