package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import io.dragoman.record.grouping.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import java.util.stream.IntStream;
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

  private static final List<String> TEXTS =
      List.of(
          "Rebels *shelled* the airport of Mitiga",
          "The airport of Mitiga was *shelled* by rebels, 12 died",
          "*Shelling* of Mitiga airport kills five",
          "Troops *captured* the airbase of Watiya near Zintan",
          "The Watiya airbase was *seized* by troops",
          "*Fighting* continues");

  /** What an article of a day between May and August reports: one thing or two. */
  private static List<Mention> report(String article, LocalDate day, int seed) {
    return Stream.of(seed % TEXTS.size(), seed / TEXTS.size() % (2 * TEXTS.size()))
        .filter(text -> text < TEXTS.size())
        .map(text -> Reports.of(article, article, Optional.of(day), TEXTS.get(text)).mention())
        .collect(Collectors.toMap(Mention::id, mention -> mention, (one, other) -> one))
        .values()
        .stream()
        .toList();
  }

  @Property(tries = 15)
  void whatIsGroupedByLikenessOverMonthsDoesNotDependOnTheOrderEither(
      @ForAll @Size(min = 1, max = 24) List<@IntRange(max = 9999) Integer> seeds,
      @ForAll Random random)
      throws IOException {
    List<Integer> order = new ArrayList<>(IntStream.range(0, seeds.size()).boxed().toList());
    Set<Set<String>> inOrder = likely(seeds, order, false);
    Collections.shuffle(order, random);
    assertThat(likely(seeds, order, true)).isEqualTo(inOrder);
  }

  private static Set<Set<String>> likely(List<Integer> seeds, List<Integer> order, boolean often)
      throws IOException {
    Path folder = Files.createTempDirectory("regrouping");
    try (EventRecord record =
        new RecordFolder(folder, Migrations.known(), Grouping.DEFAULT).open()) {
      for (int i : order) {
        String id = "doc" + i;
        LocalDate day = LocalDate.of(2020, 5, 1).plusDays(seeds.get(i) % 90);
        record.append(
            Samples.document(id, day), report(id, day, seeds.get(i) / 90), Samples.READER);
        if (often) {
          record.group();
        }
      }
      return groups(record);
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
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
      delete(folder);
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
