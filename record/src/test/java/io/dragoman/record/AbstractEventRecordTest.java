package io.dragoman.record;

import static io.dragoman.record.Samples.READER;
import static io.dragoman.record.Samples.attack;
import static io.dragoman.record.Samples.day;
import static io.dragoman.record.Samples.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.model.Correction;
import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a record behaves, wherever it is kept. */
abstract class AbstractEventRecordTest {

  private static final Document A = document("a");
  private static final Document B = document("b");
  private static final Mention A1 = attack("a", "a1", day("2020-05-18"), Optional.empty());
  private static final Mention A2 = attack("a", "a2", day("2020-05-17"), Optional.empty());
  private static final Mention B1 = attack("b", "b1", day("2020-05-18"), Optional.empty());

  /** Returns a place for a record. */
  abstract Store store();

  private Store store;
  private EventRecord record;

  @BeforeEach
  void open() {
    store = store();
    record = store.open();
  }

  @AfterEach
  void close() {
    record.close();
  }

  private static List<Event> all(EventRecord record) {
    try (Stream<Event> events = record.events(EventQuery.ALL)) {
      return events.toList();
    }
  }

  @Test
  void startsEmpty() {
    assertThat(record.counts()).isEqualTo(new Counts(0, 0, 0));
    assertThat(all(record)).isEmpty();
    assertThat(record.event("e")).isEmpty();
    assertThat(record.document("a")).isEmpty();
  }

  @Test
  void keepsWhatWasAddedWhenItIsClosedAndOpenedAgain() {
    record.append(A, List.of(A1, A2), READER);
    record.append(B, List.of(), READER);
    record.close();

    record = store.open();

    assertThat(record.document("a")).contains(A);
    assertThat(record.document("b")).contains(B);
    assertThat(record.holds(A, READER)).isTrue();
    assertThat(record.holds(B, READER)).isTrue();
    assertThat(record.holds(A, "test-2")).isFalse();
    assertThat(all(record)).flatMap(Event::mentions).containsExactly(A2, A1);
  }

  @Test
  void countsArticlesMentionsAndEventsApart() {
    record.append(A, List.of(A1, A2), READER);
    record.append(B, List.of(B1), READER);

    assertThat(record.counts()).isEqualTo(new Counts(2, 3, 2));
  }

  @Test
  void articlesComeTogetherAsTheyWouldOneByOne() {
    record.append(A, List.of(A1, A2), "test-0");

    record.append(
        List.of(
            new EventRecord.ReadArticle(A, List.of(A1)),
            new EventRecord.ReadArticle(B, List.of(B1))),
        READER);

    assertThat(record.holds(A, READER)).isTrue();
    assertThat(record.holds(B, READER)).isTrue();
    // Of an article that was read before, the new reading waits beside the old one.
    assertThat(all(record)).flatMap(Event::mentions).containsExactlyInAnyOrder(A1, A2, B1);
  }

  @Test
  void articlesComeAllOrNone() {
    record.append(B, List.of(B1), READER);
    EventRecord.ReadArticle fresh = new EventRecord.ReadArticle(A, List.of(A1));

    for (Document other : List.of(B, document("b", "another text"), A)) {
      List<EventRecord.ReadArticle> articles =
          List.of(fresh, new EventRecord.ReadArticle(other, List.of()));
      assertThatThrownBy(() -> record.append(articles, READER))
          .isInstanceOf(DocumentConflictException.class);
    }

    assertThat(record.counts()).isEqualTo(new Counts(1, 1, 1));
    assertThat(record.holds(A)).isFalse();
  }

  @Test
  void rowsOfADataSetAreItsEventsWhichGroupingLeaves() {
    record.append(A, List.of(A1), READER);
    List<EventRecord.CodedRow> rows =
        List.of(new EventRecord.CodedRow("set:1", B, B1), new EventRecord.CodedRow("set:1", B, B1));

    assertThat(record.append(rows)).isEqualTo(1);
    assertThat(record.append(rows)).isZero();

    assertThat(record.counts()).isEqualTo(new Counts(2, 2, 2));
    String event = record.event("b1").orElseThrow().id();
    assertThat(record.changes(0)).extracting(Change::event).contains(event);
    record.merge(record.event("a1").orElseThrow().id(), List.of(event), "me", "the same");
    assertThat(record.counts()).isEqualTo(new Counts(2, 2, 1));
  }

  @Test
  void rowsOfADataSetComeAllOrNone() {
    record.append(B, List.of(B1), READER);
    Document other = document("b", "another text");
    List<EventRecord.CodedRow> rows =
        List.of(
            new EventRecord.CodedRow("set:1", A, A1), new EventRecord.CodedRow("set:2", other, B1));

    assertThatThrownBy(() -> record.append(rows)).isInstanceOf(DocumentConflictException.class);

    assertThat(record.counts()).isEqualTo(new Counts(1, 1, 1));
  }

  @Test
  void groupsTheSameIncidentAcrossArticles() {
    record.append(B, List.of(B1), READER);
    record.append(A, List.of(A1), READER);

    assertThat(all(record))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.mentions()).containsExactly(A1, B1);
              assertThat(event.articles()).isEqualTo(2);
            });
  }

  @Test
  void findsAnEventByItsIdByAMentionsIdAndByTheBeginningOfEither() {
    record.append(A, List.of(A1, A2), READER);
    Event event = all(record).get(0);

    assertThat(record.event(event.id())).contains(event);
    assertThat(record.event(event.id().substring(0, 6))).contains(event);
    assertThat(record.event("a2")).contains(event);
    assertThat(record.event("nothing")).isEmpty();
    assertThat(record.event("")).isEmpty();
  }

  @Test
  void refusesABeginningThatSeveralEventsShare() {
    record.append(A, List.of(A1, A2), READER);

    assertThatThrownBy(() -> record.event("a"))
        .isInstanceOf(AmbiguousIdException.class)
        .hasMessageContainingAll("'a'", all(record).get(0).id(), all(record).get(1).id());
  }

  @Test
  void findsAMentionWhoseIdBeginsAnothersId() {
    Mention a10 = attack("a", "a10", day("2020-05-10"), Optional.empty());
    record.append(A, List.of(A1, a10), READER);

    assertThat(record.event("a1").orElseThrow().mentions()).containsExactly(A1);
  }

  @Test
  void refusesAnotherTextUnderTheSameId() {
    record.append(A, List.of(A1), READER);
    Document other = document("a", "Something else.");

    assertThatThrownBy(() -> record.holds(other, READER))
        .isInstanceOf(DocumentConflictException.class)
        .hasMessageContainingAll("'a'", "a.txt", "another text");
    assertThatThrownBy(() -> record.append(other, List.of(), "test-2"))
        .isInstanceOf(DocumentConflictException.class);
  }

  @Test
  void refusesToAddAnArticleTwice() {
    record.append(A, List.of(A1), READER);

    assertThatThrownBy(() -> record.append(A, List.of(A1), READER))
        .isInstanceOf(DocumentConflictException.class);
    assertThat(record.counts()).isEqualTo(new Counts(1, 1, 1));
  }

  @Test
  void keepsWhatAnotherVersionReadsBesideUntilItIsTaken() {
    record.append(A, List.of(A1, A2), READER);
    record.append(B, List.of(B1), "test-2");
    String first = record.event("a1").orElseThrow().id();
    String second = record.event("a2").orElseThrow().id();
    record.correct("a1", Correction.Field.DEATHS, "7", "me", "counted");
    long before = record.changes(0).getLast().number();
    Mention again = attack("a", "again", day("2020-05-18"), Optional.empty());
    record.append(A, List.of(again), "test-2");

    assertThat(record.holds(A)).isTrue();
    assertThat(record.waiting()).containsExactly(new EventRecord.Waiting("test-2", 1));
    assertThat(record.counts()).isEqualTo(new Counts(2, 3, 2));
    assertThat(record.preview("test-2"))
        .extracting(change -> change.event() + " " + change.kind())
        .containsExactlyInAnyOrder(first + " UPDATED", second + " DELETED");
    assertThat(record.counts()).isEqualTo(new Counts(2, 3, 2));

    record.accept("test-2", "me", "reads better");

    assertThat(record.waiting()).isEmpty();
    assertThat(record.counts()).isEqualTo(new Counts(2, 2, 1));
    Event event = record.event("again").orElseThrow();
    assertThat(event.id()).isEqualTo(first);
    assertThat(event.mentions()).containsExactly(again, B1);
    assertThat(event.facts().deaths()).contains(7);
    assertThat(record.changes(before)).hasSize(2);
    assertThatThrownBy(() -> record.accept("test-2", "me", "again"))
        .isInstanceOf(NoSuchEventException.class)
        .hasMessageContaining("test-2");
  }

  @Test
  void addsNothingOfAnArticleOfWhichAPartCannotBeKept() {
    Mention broken = attack("a", "half \ud83d", day("2020-05-18"), Optional.empty());

    assertThatThrownBy(() -> record.append(A, List.of(A1, broken), READER))
        .isInstanceOf(BrokenTextException.class)
        .hasMessageContaining("U+D83D");

    assertThat(record.document("a")).isEmpty();
    assertThat(record.counts()).isEqualTo(new Counts(0, 0, 0));
    record.append(A, List.of(A1), READER);
    assertThat(record.counts()).isEqualTo(new Counts(1, 1, 1));
  }

  @Test
  void refusesMentionsOfAnotherArticleAndTheSameMentionTwice() {
    assertThatThrownBy(() -> record.append(A, List.of(B1), READER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> record.append(A, List.of(A1, A1), READER))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsEventsWhileArticlesAreAdded() {
    record.append(A, List.of(A1, A2), READER);
    try (Stream<Event> events = record.events(EventQuery.ALL)) {
      var iterator = events.iterator();
      iterator.next();
      record.append(B, List.of(B1), READER);
      assertThat(iterator.next().mentions()).containsExactly(A1);
    }
    assertThat(record.counts().mentions()).isEqualTo(3);
  }
}
