package io.dragoman.record;

import io.dragoman.model.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Groups mentions by {@link GroupKey}. While no more than one place is told, all mentions of an
 * incident are one event. Where places contradict each other, each is an event, and the mentions
 * without a place are one more, since nobody knows where they belong.
 */
final class KeyGrouping implements Grouping {
  private static final LocalDate UNDATED = LocalDate.of(9999, 12, 31);
  private static final Comparator<Told> ORDER =
      Comparator.comparing((Told told) -> told.published().orElse(LocalDate.MAX))
          .thenComparing(told -> told.mention().document())
          .thenComparingInt(told -> told.mention().trigger().begin())
          .thenComparing(told -> told.mention().id());

  @Override
  public int reachDays() {
    return 0;
  }

  @Override
  public LocalDate day(Mention mention, Optional<LocalDate> published) {
    return DaySpan.of(mention.when())
        .filter(days -> days.isOneDay() && !mention.state())
        .map(DaySpan::first)
        .or(() -> published)
        .orElse(UNDATED);
  }

  @Override
  public Run resume(LocalDate day, Collection<List<Told>> before) {
    return new ByKey();
  }

  private static final class ByKey implements Run {
    private final List<List<Told>> groups = new ArrayList<>();

    @Override
    public void add(LocalDate day, List<Told> told) {
      Map<String, List<Told>> incidents = new TreeMap<>();
      for (Told one : told) {
        incidents
            .computeIfAbsent(GroupKey.of(one.mention()).incident(), key -> new ArrayList<>())
            .add(one);
      }
      incidents.values().forEach(incident -> groups.addAll(bySite(incident)));
    }

    private static Collection<List<Told>> bySite(List<Told> incident) {
      Set<String> sites = new HashSet<>();
      incident.forEach(one -> GroupKey.of(one.mention()).site().ifPresent(sites::add));
      Map<String, List<Told>> groups = new TreeMap<>();
      for (Told one : incident.stream().sorted(ORDER).toList()) {
        String site = sites.size() < 2 ? "" : GroupKey.of(one.mention()).site().orElse("");
        groups.computeIfAbsent(site, key -> new ArrayList<>()).add(one);
      }
      return groups.values();
    }

    @Override
    public List<List<Told>> groups() {
      return groups;
    }

    @Override
    public List<List<Told>> open() {
      return List.of();
    }

    @Override
    public boolean isAsBefore(Collection<List<Told>> held) {
      return true;
    }
  }
}
