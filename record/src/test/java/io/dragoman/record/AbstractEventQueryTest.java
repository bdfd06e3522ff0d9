package io.dragoman.record;

import static io.dragoman.record.Samples.LIBYA;
import static io.dragoman.record.Samples.TURKEY;
import static io.dragoman.record.Samples.attack;
import static io.dragoman.record.Samples.day;
import static io.dragoman.record.Samples.document;
import static io.dragoman.record.Samples.mention;
import static io.dragoman.record.Samples.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.model.Certainty;
import io.dragoman.model.Event;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a record behaves, wherever it is kept. */
abstract class AbstractEventQueryTest {

  /** Returns a place for a record. */
  abstract Store store();

  private Store store;
  private EventRecord record;

  @BeforeEach
  void fill() {
    store = store();
    record = store.open();
    record.append(
        document("a"),
        List.of(
            attack("a", "sirte", day("2020-05-18"), Optional.of(place("Sirte", "g:1"))),
            attack("a", "misrata", day("2020-05-18"), Optional.of(place("Misrata", "g:2"))),
            attack("a", "june", day("2020-06"), Optional.empty())),
        Samples.READER);
    record.append(
        document("b"),
        List.of(
            attack("b", "sirte-b", day("2020-05-18"), Optional.of(place("Sirte", "g:1"))),
            mention(
                "b",
                "aid",
                EventType.AID,
                List.of(TURKEY),
                List.of(),
                When.UNKNOWN,
                Optional.empty(),
                false)),
        Samples.READER);
  }

  @AfterEach
  void close() {
    record.close();
  }

  private List<List<String>> found(EventQuery query) {
    try (Stream<Event> events = record.events(query)) {
      return events.map(event -> event.mentions().stream().map(Mention::id).toList()).toList();
    }
  }

  private List<List<String>> found(Condition condition) {
    return found(EventQuery.ALL.where(condition));
  }

  @Test
  void sortsByDayThenIdWithUndatedEventsLast() {
    try (Stream<Event> events = record.events(EventQuery.ALL)) {
      List<Event> all = events.toList();
      assertThat(all).extracting(event -> event.mentions().get(0).id()).endsWith("june", "aid");
      assertThat(all).extracting(Event::id).startsWith(sorted(all.get(0).id(), all.get(1).id()));
    }
  }

  private static String[] sorted(String one, String other) {
    return one.compareTo(other) < 0 ? new String[] {one, other} : new String[] {other, one};
  }

  @Test
  void showsAnEventWholeWhenOneMentionFits() {
    assertThat(found(new Condition.In(Set.of("b"))))
        .containsExactly(List.of("sirte", "sirte-b"), List.of("aid"));
  }

  @Test
  void filtersByType() {
    assertThat(found(new Condition.OfType(Set.of(EventType.AID)))).containsExactly(List.of("aid"));
  }

  @Test
  void filtersByCountryOfActorsAndPlaces() {
    assertThat(found(new Condition.OfCountry("LBY"))).hasSize(3);
    assertThat(found(new Condition.OfCountry("TUR"))).hasSize(4);
    assertThat(found(new Condition.OfCountry("FRA"))).isEmpty();
  }

  @Test
  void filtersByActor() {
    for (String name : List.of("LBY", "LBY GOV", "libya", "IBY")) {
      assertThat(found(new Condition.OfActor(name))).hasSize(3);
    }
    assertThat(found(new Condition.OfActor(LIBYA.code().country() + " MIL"))).isEmpty();
  }

  @Test
  void filtersByTimeCountingAMonthByItsDays() {
    assertThat(found(new Condition.Since(LocalDate.of(2020, 6, 30))))
        .containsExactly(List.of("june"));
    assertThat(found(new Condition.Since(LocalDate.of(2020, 7, 1)))).isEmpty();
    assertThat(found(new Condition.Until(LocalDate.of(2020, 5, 31)))).hasSize(2);
    assertThat(found(new Condition.Until(LocalDate.of(2020, 6, 1)))).hasSize(3);
  }

  @Test
  void filtersByWordsCertaintyAndConfidence() {
    assertThat(found(new Condition.Saying("STRUCK forces"))).hasSize(4);
    assertThat(found(new Condition.Saying("forces struck"))).hasSize(4);
    assertThat(found(new Condition.Saying("\"forces struck\""))).isEmpty();
    assertThat(found(new Condition.OfCertainty(Set.of(Certainty.FACT)))).hasSize(4);
    assertThat(found(new Condition.OfCertainty(Set.of(Certainty.ASKED)))).isEmpty();
    assertThat(found(new Condition.Confident(0.75))).hasSize(4);
    assertThat(found(new Condition.Confident(0.76))).isEmpty();
  }

  @Test
  void joinsConditionsAndLimits() {
    EventQuery may =
        EventQuery.ALL
            .where(new Condition.OfType(Set.of(EventType.ASSAULT)))
            .where(new Condition.Until(LocalDate.of(2020, 5, 31)));
    assertThat(found(may)).hasSize(2);
    assertThat(found(may.first(1))).hasSize(1).isSubsetOf(found(may));
    assertThatThrownBy(() -> may.first(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void countsAsManyEventsAsItLists() {
    assertThat(record.counts().events()).isEqualTo(found(EventQuery.ALL).size()).isEqualTo(4);
  }
}
