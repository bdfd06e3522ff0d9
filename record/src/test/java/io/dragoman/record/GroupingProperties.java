package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Actor;
import io.dragoman.model.Event;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /** Returns, for the id of every event, the ids of its mentions. */
  private static Map<String, Set<String>> grouped(List<Mention> mentions) {
    Map<String, List<Incident.Telling>> incidents = new TreeMap<>();
    for (Mention mention : mentions) {
      GroupKey key = GroupKey.of(mention);
      incidents
          .computeIfAbsent(key.incident(), k -> new ArrayList<>())
          .add(new Incident.Telling(mention, key.site(), true));
    }
    Map<String, Set<String>> events = new TreeMap<>();
    incidents.forEach(
        (id, tellings) -> {
          for (Event event : new Incident(id, tellings).askedEvents()) {
            events.put(
                event.id(), event.mentions().stream().map(Mention::id).collect(Collectors.toSet()));
          }
        });
    return events;
  }

  @Property
  void everyMentionIsInExactlyOneEvent(@ForAll("mentions") List<Mention> mentions) {
    List<String> ids = grouped(mentions).values().stream().flatMap(Set::stream).toList();

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
    for (Set<String> event : grouped(mentions).values()) {
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

  @Property
  void moreMentionsLeaveEveryIdLeadingToItsMentions(@ForAll("mentions") List<Mention> mentions) {
    Map<String, Set<String>> before = grouped(mentions.subList(0, mentions.size() / 2));
    Map<String, Set<String>> after = grouped(mentions);
    Set<String> placed =
        mentions.stream()
            .filter(mention -> mention.place().isPresent())
            .map(Mention::id)
            .collect(Collectors.toSet());

    before.forEach(
        (id, group) -> {
          List<String> now =
              after.containsKey(id)
                  ? List.of(id)
                  : after.keySet().stream().filter(event -> event.startsWith(id)).toList();
          assertThat(now).hasSize(1);
          Set<String> sure = new TreeSet<>(group);
          if (group.stream().anyMatch(placed::contains)) {
            sure.retainAll(placed);
          }
          assertThat(after.get(now.get(0))).containsAll(sure);
        });
  }
}
