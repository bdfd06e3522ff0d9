package io.dragoman.record;

import io.dragoman.model.Mention;
import io.dragoman.record.grouping.Group;
import io.dragoman.record.grouping.Grouper;
import io.dragoman.record.grouping.Report;
import io.dragoman.record.grouping.Sweep;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Groups mentions as {@link Grouper} does. */
final class LearntGrouping implements Grouping {
  /** The one that all records share, loaded when it is first needed. */
  static final Supplier<Grouping> ONCE = () -> Loaded.GROUPING;

  private final Grouper grouper = Grouper.load();

  private static final class Loaded {
    static final Grouping GROUPING = new LearntGrouping();
  }

  @Override
  public int reachDays() {
    return Grouper.REACH_DAYS;
  }

  @Override
  public LocalDate day(Mention mention, Optional<LocalDate> published) {
    return new Report(mention, published, Optional.empty(), "", "").day();
  }

  @Override
  public Run resume(LocalDate day, Collection<List<Told>> before) {
    return new SweepRun(day, before);
  }

  private final class SweepRun implements Run {
    private final Map<String, Told> told = new HashMap<>();
    private final Sweep sweep;

    SweepRun(LocalDate day, Collection<List<Told>> before) {
      sweep = grouper.resume(day, before.stream().map(this::group).toList());
    }

    private Group group(List<Told> members) {
      return new Group(members.stream().map(this::report).toList());
    }

    private Report report(Told one) {
      told.put(one.mention().document() + "\n" + one.mention().id(), one);
      return one.report();
    }

    private List<List<Told>> told(List<Group> groups) {
      return groups.stream()
          .map(group -> group.reports().stream().map(this::told).toList())
          .toList();
    }

    private Told told(Report report) {
      Told one = told.get(report.mention().document() + "\n" + report.mention().id());
      if (one == null) {
        throw new IllegalStateException("no such report: " + report.mention().id());
      }
      return one;
    }

    @Override
    public void add(LocalDate day, List<Told> reports) {
      sweep.add(day, reports.stream().map(this::report).toList());
    }

    @Override
    public List<List<Told>> groups() {
      return told(sweep.groups());
    }

    @Override
    public boolean isAsBefore(Collection<List<Told>> held) {
      return sweep.isAsBefore(held.stream().map(this::group).toList());
    }
  }
}
