package io.dragoman.record;

import io.dragoman.model.Copy;
import io.dragoman.model.Correction;
import io.dragoman.model.Event;
import io.dragoman.model.Facts;
import io.dragoman.model.Mention;
import io.dragoman.record.grouping.Findings;
import io.dragoman.record.grouping.Group;
import java.util.List;
import java.util.Map;

/**
 * Makes events of their mentions and what people corrected.
 *
 * @param corrections those that count, by event
 */
record EventMaker(Map<String, List<Correction>> corrections) {
  /**
   * Makes an event.
   *
   * @param told its mentions, the first reported first
   */
  Event event(List<Told> told) {
    String id = told.get(0).event().orElseThrow();
    List<Mention> mentions = told.stream().map(Told::mention).toList();
    Findings found = Findings.of(new Group(told.stream().map(Told::report).toList()));
    List<Correction> corrected = corrections.getOrDefault(id, List.of());
    Facts facts = found.facts();
    for (Correction correction : corrected) {
      facts = Amendment.apply(correction.field(), correction.value(), facts);
    }
    return new Event(
        id,
        facts,
        mentions,
        found.articles(),
        found.outlets(),
        found.contested(),
        corrected,
        copies(told));
  }

  private static List<Copy> copies(List<Told> told) {
    return told.stream().flatMap(one -> one.copy().stream()).distinct().toList();
  }
}
