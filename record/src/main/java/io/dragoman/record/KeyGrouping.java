package io.dragoman.record;

import io.dragoman.model.DaySpan;
import io.dragoman.model.Mention;
import io.dragoman.record.grouping.Grouper;
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
  private static final Comparator<Told> ORDER =
      Comparator.comparing((Told told) -> told.published().orElse(LocalDate.MAX))
          .thenComparing(told -> told.mention().document())
          .thenComparingInt(told -> told.mention().trigger().begin())
          .thenComparing(told -> told.mention().id());

  private record Keyed(GroupKey key, Told told) {}

  @Override
  public int reachDays() {
    return 0;
  }

  @Override
  public LocalDate day(Mention mention, Optional<LocalDate> published) {
    return DaySpan.day(mention.when())
        .filter(day -> !mention.state())
        .or(() -> published)
        .orElse(Grouper.UNDATED);
  }

  @Override
  public Run resume(LocalDate day, Collection<List<Told>> before) {
    return new ByKey();
  }

  private static final class ByKey implements Run {
    private final List<List<Told>> groups = new ArrayList<>();

    @Override
    public void add(LocalDate day, List<Told> told) {
      Map<String, List<Keyed>> incidents = new TreeMap<>();
      for (Told one : told) {
        GroupKey key = GroupKey.of(one.mention());
        incidents
            .computeIfAbsent(key.incident(), incident -> new ArrayList<>())
            .add(new Keyed(key, one));
      }
      incidents.values().forEach(incident -> groups.addAll(bySite(incident)));
    }

    private static Collection<List<Told>> bySite(List<Keyed> incident) {
      Set<String> sites = new HashSet<>();
      incident.forEach(one -> one.key().site().ifPresent(sites::add));
      Map<String, List<Told>> groups = new TreeMap<>();
      for (Keyed one : incident) {
        String site = sites.size() < 2 ? "" : one.key().site().orElse("");
        groups.computeIfAbsent(site, key -> new ArrayList<>()).add(one.told());
      }
      groups.values().forEach(group -> group.sort(ORDER));
      return groups.values();
    }

    @Override
    public List<List<Told>> groups() {
      return groups;
    }

    @Override
    public boolean isAsBefore(Collection<List<Told>> held) {
      return true;
    }
  }
}
