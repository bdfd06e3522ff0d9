package io.dragoman.record.grouping;

import java.util.List;

/**
 * Reports of one incident.
 *
 * @param reports at least one, in {@link Report#ORDER}; the first is the leader
 */
public record Group(List<Report> reports) {
  /** Sorts the reports. */
  public Group {
    reports = reports.stream().sorted(Report.ORDER).toList();
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a group without reports");
    }
  }

  /** Returns the report that the others were compared with first; it never changes hands. */
  public Report leader() {
    return reports.get(0);
  }
}
