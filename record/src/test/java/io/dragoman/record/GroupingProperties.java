package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Actor;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GroupingProperties {
  private static final List<List<Actor>> ACTORS =
      List.of(
          List.of(),
          List.of(Samples.TURKEY),
          List.of(Samples.LIBYA),
          List.of(Samples.TURKEY, Samples.LIBYA),
          List.of(Samples.LIBYA, Samples.TURKEY),
          List.of(Samples.SOMEONE));

  /** Mentions that differ in little, so that many belong together. */
  @Provide
  Arbitrary<List<Mention>> mentions() {
    Arbitrary<Mention> one =
        Combinators.combine(
                Arbitraries.of("doc1", "doc2", "doc3"),
                Arbitraries.of(EventType.ASSAULT, EventType.AID),
                Arbitraries.of(ACTORS),
                Arbitraries.of(ACTORS),
                Arbitraries.of("2020-05-18", "2020-05-19", "2020-05"),
                Arbitraries.of(Samples.place("Sirte", "g:1"), Samples.place("Misrata", "g:2"))
                    .optional(),
                Arbitraries.frequency(
                    net.jqwik.api.Tuple.of(3, false), net.jqwik.api.Tuple.of(1, true)))
            .as(
                (document, type, sources, targets, date, place, state) ->
                    Samples.mention(
                        document, "m", type, sources, targets, Samples.day(date), place, state));
    return one.list().ofMinSize(1).ofMaxSize(40).map(GroupingProperties::numbered);
  }

  private static List<Mention> numbered(List<Mention> mentions) {
    return IntStream.range(0, mentions.size())
        .mapToObj(
            i -> {
              Mention m = mentions.get(i);
              return Samples.mention(
                  m.document(),
                  "m" + i,
                  m.type(),
                  m.sources(),
                  m.targets(),
                  m.when(),
                  m.place(),
                  m.state());
            })
        .toList();
  }

  /** Returns the ids of the mentions of every event, after the mentions came in some order. */
  private static Set<Set<String>> grouped(List<Mention> mentions) {
    KeyGrouping grouping = new KeyGrouping();
    Optional<LocalDate> published = Optional.of(LocalDate.of(2020, 5, 19));
    Map<LocalDate, List<Told>> days = new TreeMap<>();
    for (Mention mention : mentions) {
      days.computeIfAbsent(grouping.day(mention, published), day -> new ArrayList<>())
          .add(
              new Told(
                  mention,
                  published,
                  Optional.empty(),
                  mention.document(),
                  mention.document(),
                  List.of(),
                  new Told.Place(0, 0),
                  Optional.empty(),
                  false));
    }
    Grouping.Run run = grouping.resume(LocalDate.MIN, List.of());
    days.forEach(run::add);
    return run.groups().stream()
        .map(group -> group.stream().map(t -> t.mention().id()).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  @Property
  void everyMentionIsInExactlyOneEvent(@ForAll("mentions") List<Mention> mentions) {
    List<String> ids = grouped(mentions).stream().flatMap(Set::stream).toList();

    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(mentions.stream().map(Mention::id).toList());
  }

  @Property
  void theOrderOfArrivalChangesNothing(
      @ForAll("mentions") List<Mention> mentions, @ForAll Random random) {
    List<Mention> shuffled = new ArrayList<>(mentions);
    Collections.shuffle(shuffled, random);

    assertThat(grouped(shuffled)).isEqualTo(grouped(mentions));
  }

  @Property
  void oneEventsMentionsAgreeOnTypeDayActorsAndPlace(@ForAll("mentions") List<Mention> mentions) {
    Map<String, Mention> byId =
        mentions.stream().collect(Collectors.toMap(Mention::id, mention -> mention));
    for (Set<String> event : grouped(mentions)) {
      List<Mention> group = event.stream().map(byId::get).toList();
      assertThat(group.stream().map(Mention::type).distinct()).hasSize(1);
      assertThat(group.stream().map(m -> Set.copyOf(m.sources())).distinct()).hasSize(1);
      assertThat(group.stream().map(m -> Set.copyOf(m.targets())).distinct()).hasSize(1);
      assertThat(group.stream().map(Mention::state).distinct()).hasSize(1);
      if (!group.get(0).state()) {
        assertThat(group.stream().map(Mention::when).distinct()).hasSize(1);
        assertThat(group.stream().flatMap(m -> m.place().stream()).distinct())
            .hasSizeLessThanOrEqualTo(1);
      } else if (group.size() > 1) {
        assertThat(group.stream().map(Mention::document).distinct()).hasSize(1);
      }
    }
  }
}
