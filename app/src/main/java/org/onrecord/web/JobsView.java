package org.onrecord.web;

import java.util.List;

/**
 * The list of jobs.
 *
 * @param rows the jobs, latest first
 */
public record JobsView(List<JobRow> rows) {
  public JobsView {
    rows = List.copyOf(rows);
  }

  /** Whether one of them may be further a moment later. */
  public boolean isMoving() {
    return rows.stream().anyMatch(row -> row.bar().moving());
  }
}
