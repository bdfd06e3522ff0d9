package io.dragoman.record;

import static io.dragoman.record.Samples.READER;
import static io.dragoman.record.Samples.attack;
import static io.dragoman.record.Samples.day;
import static io.dragoman.record.Samples.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.model.Certainty;
import io.dragoman.model.Contested;
import io.dragoman.model.Correction.Field;
import io.dragoman.model.Event;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a record behaves, wherever it is kept. */
abstract class AbstractCorrectionsTest {

  private static final String ME = "analyst";
  private static final String WHY = "read the article";

  /** Returns a place for a record. */
  abstract Store store();

  private Store store;
  private EventRecord record;

  @BeforeEach
  void open() {
    store = store();
    record = store.open();
    tell("a", "a1", "2020-05-18");
    tell("b", "b1", "2020-05-18");
    tell("c", "c1", "2020-05-20");
  }

  @AfterEach
  void close() {
    record.close();
  }

  private void tell(String article, String id, String date) {
    Mention mention = attack(article, id, day(date), Optional.empty());
    record.append(document(article), List.of(mention), READER);
  }

  private Event event(String mention) {
    return record.event(mention).orElseThrow();
  }

  private static List<String> ids(Event event) {
    return event.mentions().stream().map(Mention::id).toList();
  }

  private List<Event> events(Condition condition) {
    try (Stream<Event> events = record.events(EventQuery.ALL.where(condition))) {
      return events.toList();
    }
  }

  @Test
  void aCorrectedFieldCountsAndTheMachinesValueStaysReadable() {
    record.correct("a1", Field.CERTAINTY, "possible", ME, WHY);

    Event event = event("a1");
    assertThat(event.facts().certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(event.best().certainty()).isEqualTo(Certainty.FACT);
    assertThat(event.corrections())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.author()).isEqualTo(ME);
              assertThat(c.why()).isEqualTo(WHY);
              assertThat(c.at()).isNotNull();
            });
    assertThat(events(new Condition.OfCertainty(Set.of(Certainty.POSSIBLE))))
        .containsExactly(event);
    assertThat(events(new Condition.OfCertainty(Set.of(Certainty.FACT))))
        .extracting(e -> ids(e))
        .containsExactly(List.of("c1"));
  }

  @Test
  void everyFieldCanBeSet() {
    record.correct("a1", Field.TYPE, "aid", ME, WHY);
    record.correct("a1", Field.MODE, "military", ME, WHY);
    record.correct("a1", Field.SOURCE, "RUS MIL; Wagner Group=RUS REB", ME, WHY);
    record.correct("a1", Field.TARGET, "none", ME, WHY);
    record.correct("a1", Field.PLACE, "Sirte", ME, WHY);
    record.correct("a1", Field.DATE, "2020-05", ME, WHY);
    record.correct("a1", Field.DEATHS, "12", ME, WHY);

    var facts = event("a1").facts();
    assertThat(facts.type()).isEqualTo(EventType.AID);
    assertThat(facts.mode().orElseThrow().code()).isEqualTo("military");
    assertThat(facts.sources())
        .extracting(a -> a.code() + " " + a.span().text())
        .containsExactly("RUS MIL RUS MIL", "RUS REB Wagner Group");
    assertThat(facts.targets()).isEmpty();
    assertThat(facts.place().orElseThrow().span().text()).isEqualTo("Sirte");
    assertThat(facts.when().date()).contains("2020-05");
    assertThat(facts.deaths()).contains(12);
    assertThat(events(new Condition.OfType(Set.of(EventType.AID)))).hasSize(1);
  }

  /** The events of a condition, of which list, counts and tallies must tell the same. */
  private List<String> found(Condition condition) {
    List<Event> events = events(condition);
    EventQuery query = EventQuery.ALL.where(condition);
    assertThat(record.count(query).events()).isEqualTo(events.size());
    assertThat(record.tally(query, Breakdown.TYPE).stream().mapToLong(t -> t.counts().events()))
        .isEqualTo(events.isEmpty() ? List.of() : List.of((long) events.size()));
    assertThat(record.hits(query))
        .hasSize(events.stream().mapToInt(event -> event.mentions().size()).sum());
    return events.stream().map(event -> event.mentions().get(0).id()).toList();
  }

  @Test
  void everyFilterGoesByWhatPeopleSet() {
    record.correct("a1", Field.SOURCE, "RUS MIL; Wagner Group=RUS REB", ME, WHY);
    record.correct("a1", Field.PLACE, "Bani Walid", ME, WHY);
    record.correct("a1", Field.DATE, "2020-06", ME, WHY);

    assertThat(found(new Condition.OfCountry("RUS"))).containsExactly("a1");
    assertThat(found(new Condition.OfCountry("TUR"))).containsExactly("c1");
    assertThat(found(new Condition.OfCountry("LBY"))).containsExactly("a1", "c1");
    assertThat(found(new Condition.OfActor("wagner"))).containsExactly("a1");
    assertThat(found(new Condition.OfActor("RUS MIL"))).containsExactly("a1");
    assertThat(found(new Condition.OfActor("turk"))).containsExactly("c1");
    assertThat(found(new Condition.OfKey("RUS REB"))).containsExactly("a1");
    assertThat(found(new Condition.OfKey("TUR"))).containsExactly("c1");
    assertThat(found(new Condition.OfKey("LBY"))).containsExactly("a1", "c1");
    assertThat(found(new Condition.OfDyad("RUS", "LBY"))).containsExactly("a1");
    assertThat(found(new Condition.OfDyad("TUR", "LBY"))).containsExactly("c1");
    assertThat(found(new Condition.OfKeys("RUS MIL", "LBY"))).containsExactly("a1");
    assertThat(found(new Condition.AtPlace("bani"))).containsExactly("a1");
    assertThat(found(new Condition.Since(LocalDate.of(2020, 5, 21)))).containsExactly("a1");
    assertThat(found(new Condition.Until(LocalDate.of(2020, 5, 31)))).containsExactly("c1");
  }

  @Test
  void whatIsEmptiedIsNotFoundAndTheLastValueCounts() {
    record.correct("a1", Field.DATE, "none", ME, WHY);
    record.correct("a1", Field.TARGET, "none", ME, WHY);
    record.correct("c1", Field.SOURCE, "RUS MIL", ME, WHY);
    long last = record.correct("c1", Field.SOURCE, "SYR MIL", ME, WHY);

    assertThat(found(new Condition.Since(LocalDate.of(2000, 1, 1)))).containsExactly("c1");
    assertThat(found(new Condition.OfCountry("LBY"))).containsExactly("c1");
    assertThat(found(new Condition.OfCountry("RUS"))).isEmpty();
    assertThat(found(new Condition.OfDyad("SYR MIL", "LBY"))).containsExactly("c1");
    record.undo(last, ME, WHY);
    assertThat(found(new Condition.OfCountry("RUS"))).containsExactly("c1");
  }

  @Test
  void anEventCanBeOneAgain() {
    record.correct("c1", Field.EVENT, "false", ME, WHY);
    assertThat(record.counts().events()).isEqualTo(1);
    record.correct("c1", Field.EVENT, "true", ME, WHY);
    assertThat(record.counts().events()).isEqualTo(2);
  }

  @Test
  void whatReportsTellDifferentlyStandsSideBySideWithWhoSaysSo() {
    record.append(document("d"), List.of(Samples.dead("d", "d1", day("2020-05-20"), 12)), READER);
    record.append(document("e"), List.of(Samples.dead("e", "e1", day("2020-05-20"), 5)), READER);

    assertThat(event("c1").contested())
        .singleElement()
        .satisfies(
            contested -> {
              assertThat(contested.field()).isEqualTo(Contested.Field.DEATHS);
              assertThat(contested.told()).isEqualTo("12 (The Outlet) or 5 (The Outlet)");
              assertThat(contested.claims())
                  .extracting(claim -> claim.voices().get(0).mention())
                  .containsExactly("d1", "e1");
            });
    assertThat(event("a1").contested()).isEmpty();
  }

  @Test
  void refusesWhatAFieldCannotBe() {
    for (var wrong :
        List.of(
            List.of("TYPE", "war"),
            List.of("MODE", "phone"),
            List.of("DATE", "2020-02-31"),
            List.of("DATE", "yesterday"),
            List.of("DEATHS", "many"),
            List.of("DEATHS", "-1"),
            List.of("CERTAINTY", "sure"),
            List.of("SOURCE", ";"),
            List.of("EVENT", "no"))) {
      assertThatThrownBy(
              () -> record.correct("a1", Field.valueOf(wrong.get(0)), wrong.get(1), ME, WHY))
          .isInstanceOf(InvalidCorrectionException.class)
          .hasMessageContaining(wrong.get(1));
    }
    assertThat(event("a1").corrections()).isEmpty();
    assertThatThrownBy(() -> record.correct("nothing", Field.TYPE, "AID", ME, WHY))
        .isInstanceOf(NoSuchEventException.class)
        .hasMessageContaining("nothing");
  }

  @Test
  void whatIsNoEventIsNotListedOrCounted() {
    record.correct("c1", Field.EVENT, "false", ME, "a film review");

    assertThat(record.counts()).isEqualTo(new Counts(3, 2, 1));
    assertThat(events(new Condition.OfType(Set.of(EventType.ASSAULT)))).hasSize(1);
  }

  @Test
  void mergedEventsStayTogetherWhenArticlesCome() {
    String stays = event("a1").id();
    String goes = event("c1").id();
    record.merge("a1", List.of("c1"), ME, WHY);
    tell("d", "d1", "2020-05-18");
    tell("e", "e1", "2020-05-21");

    assertThat(event(stays).mentions().stream().map(Mention::id))
        .containsExactlyInAnyOrder("a1", "b1", "c1", "d1");
    assertThat(record.event(goes)).map(Event::id).contains(stays);
    assertThat(ids(event("e1"))).containsExactly("e1");
  }

  @Test
  void aSplitOffEventStaysApartWhenArticlesCome() {
    String whole = event("a1").id();
    record.split(whole, List.of("b1"), ME, "another raid");
    tell("d", "d1", "2020-05-18");

    assertThat(event("a1").id()).isEqualTo(whole);
    assertThat(event("b1").id()).isNotEqualTo(whole);
    assertThat(ids(event("a1"))).doesNotContain("b1");
    assertThatThrownBy(() -> record.split("c1", List.of("a1"), ME, WHY))
        .isInstanceOf(NoSuchEventException.class);
  }

  @Test
  void everythingCanBeTakenBack() {
    Event before = event("a1");
    long corrected = record.correct("a1", Field.DEATHS, "7", ME, WHY);
    record.undo(corrected, ME, "misread");
    assertThat(event("a1").facts()).isEqualTo(before.facts());

    long merged = record.merge("a1", List.of("c1"), ME, WHY);
    record.undo(merged, ME, "not the same");
    assertThat(ids(event("c1"))).containsExactly("c1");

    long split = record.split("a1", List.of("b1"), ME, WHY);
    record.undo(split, ME, "the same after all");
    assertThat(ids(event("a1"))).containsExactly("a1", "b1");
    assertThat(event("a1").id()).isEqualTo(before.id());

    assertThatThrownBy(() -> record.undo(split, ME, WHY)).isInstanceOf(NoSuchEventException.class);
    assertThatThrownBy(() -> record.undo(99, ME, WHY)).isInstanceOf(NoSuchEventException.class);
  }

  @Test
  void changesTellWhatWasCreatedUpdatedAndDeleted() {
    String a = event("a1").id();
    String c = event("c1").id();
    long first = record.changes(0).getLast().number();
    assertThat(record.changes(0))
        .allSatisfy(change -> assertThat(change.kind()).isEqualTo(Change.Kind.CREATED))
        .extracting(Change::event)
        .containsExactlyInAnyOrder(a, c);

    tell("d", "d1", "2020-05-30");
    record.merge(a, List.of(c), ME, WHY);

    assertThat(record.changes(first))
        .extracting(change -> change.event() + " " + change.kind())
        .containsExactlyInAnyOrder(event("d1").id() + " CREATED", a + " UPDATED", c + " DELETED");
    assertThat(record.changes(first).getLast().author()).isEqualTo(ME);
  }

  @Test
  void allIsThereAfterClosing() {
    record.correct("a1", Field.DEATHS, "7", ME, WHY);
    record.merge("a1", List.of("c1"), ME, WHY);
    String snapshot = record.snapshot();
    record.close();
    record = store.openToRead();

    assertThat(record.snapshot()).isEqualTo(snapshot);
    assertThat(event("c1").facts().deaths()).contains(7);
    assertThat(ids(event("c1"))).containsExactly("a1", "b1", "c1");
  }
}
