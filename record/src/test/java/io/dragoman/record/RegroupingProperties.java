package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RegroupingProperties {

  /** Articles that tell of attacks on some days, in two towns or none. */
  private static Mention mention(int number, int seed) {
    String[] towns = {"Sirte", "Misrata"};
    Optional<io.dragoman.model.Place> place =
        seed % 3 == 2
            ? Optional.empty()
            : Optional.of(Samples.place(towns[seed % 3], "g:" + seed % 3));
    return Samples.attack(
        "doc" + number, "m" + number, Samples.day("2020-05-1" + seed / 3 % 4), place);
  }

  private static Set<Set<String>> groups(EventRecord record) {
    try (Stream<Event> events = record.events(EventQuery.ALL)) {
      return events
          .map(e -> e.mentions().stream().map(Mention::id).collect(Collectors.toSet()))
          .collect(Collectors.toSet());
    }
  }

  @Property(tries = 15)
  void groupsDoNotDependOnTheOrderOfArrivalNorOnWhenTheyAreMade(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 11) Integer> seeds,
      @ForAll Random random)
      throws IOException {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < seeds.size(); i++) {
      order.add(i);
    }
    Set<Set<String>> inOrder = told(seeds, order, false);
    Collections.shuffle(order, random);
    assertThat(told(seeds, order, true)).isEqualTo(inOrder);
  }

  private static Set<Set<String>> told(List<Integer> seeds, List<Integer> order, boolean often)
      throws IOException {
    Path folder = Files.createTempDirectory("regrouping");
    try (EventRecord record = Samples.open(folder)) {
      Map<String, String> events = new HashMap<>();
      for (int i : order) {
        Mention mention = mention(i, seeds.get(i));
        record.append(Samples.document(mention.document()), List.of(mention), Samples.READER);
        if (often) {
          record.group();
          keepsAnIdForMostOf(events, record);
        }
      }
      return groups(record);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  /** Every id that was ever given leads to an event, and none moves without a row. */
  private static void keepsAnIdForMostOf(Map<String, String> events, EventRecord record) {
    try (Stream<Event> now = record.events(EventQuery.ALL)) {
      now.forEach(e -> e.mentions().forEach(m -> events.put(m.id(), e.id())));
    }
    for (String id : events.values()) {
      assertThat(record.event(id)).isPresent();
    }
  }
}
