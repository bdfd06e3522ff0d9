package io.dragoman.record.exports;

import io.dragoman.model.DaySpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns days that may overlap into spells that do not, each with how many go on in it. */
final class Spells {
  private final TreeMap<LocalDate, Integer> changes = new TreeMap<>();
  private int events;

  /** Adds so many events that go on through all of the days. */
  void add(DaySpan days, int number) {
    changes.merge(days.first(), number, Integer::sum);
    changes.merge(days.last().plusDays(1), -number, Integer::sum);
    events += number;
  }

  /** Returns how many events were added since the last {@link #takeAll}. */
  int events() {
    return events;
  }

  /** Returns the spells in order, and starts anew. */
  List<Ties.Spell> takeAll() {
    List<Ties.Spell> spells = new ArrayList<>();
    int going = 0;
    LocalDate since = LocalDate.MIN;
    for (Map.Entry<LocalDate, Integer> change : changes.entrySet()) {
      if (change.getValue() != 0) {
        if (going > 0) {
          spells.add(new Ties.Spell(new DaySpan(since, change.getKey().minusDays(1)), going));
        }
        going += change.getValue();
        since = change.getKey();
      }
    }
    changes.clear();
    events = 0;
    return spells;
  }
}
