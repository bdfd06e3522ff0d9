package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Correction;
import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a record is searched for words. */
abstract class AbstractTextSearchTest {
  private static final List<String> SENTENCES =
      List.of(
          "Drones struck the airport of Tripoli.",
          "A drone strike killed five people near al-Hasakah.",
          "Missiles were striking the port of Überlingen, officials said.",
          "Negotiations about a cease-fire began in the U.S. capital.",
          "The negotiators struck a deal.");

  /** Returns a place for a record. */
  abstract Store store();

  private Store store;
  private EventRecord record;

  @BeforeEach
  void open() {
    store = store();
    record = store.open();
    for (int i = 0; i < SENTENCES.size(); i++) {
      append(i, SENTENCES.get(i));
    }
  }

  @AfterEach
  void close() {
    record.close();
  }

  private void append(int number, String sentence) {
    append(number, sentence, Samples.READER);
  }

  private void append(int number, String sentence, String reader) {
    String id = "d" + number;
    Mention m =
        Samples.attack(
            id, id + " " + reader, Samples.day("2020-05-" + (10 + number)), Optional.empty());
    Mention mention = Samples.saying(m, 2, sentence);
    record.append(Samples.document(id, "Article " + number), List.of(mention), reader);
  }

  /** The numbers of the articles found, in order. */
  private String found(String words) {
    EventQuery query = EventQuery.ALL.where(new Condition.Saying(words));
    try (Stream<Event> events = record.events(query)) {
      List<Event> found = events.toList();
      assertThat(record.count(query).events()).isEqualTo(found.size());
      assertThat(record.hits(query)).hasSize(found.size());
      return String.join(
          "", found.stream().map(event -> event.best().document().substring(1)).toList());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "STRIKE | 12",
        "drone | 01",
        "drone strike | 1",
        "\"drone strikes\" | 1",
        "\"strike drone\" | ''",
        "drone OR missile | 012",
        "drone -airport | 1",
        "-drone | 234",
        "NOT (drone OR deal) | 23",
        "drone OR -struck | 0123",
        "negotiati* | 3",
        "negotiat* | 34",
        "negotiation | 34",
        "hasakah | 1",
        "al-Hasakah | 1",
        "cease fire | 3",
        "\"ceases fire\" | 3",
        "ceasefire | ''",
        "u.s. | 3",
        "the | 0234",
        "überlingen | 2",
        "ÜBER* | 2",
        "\"port of überlingen officials\" | 2",
        "strik | ''",
        "trip | ''"
      })
  void findsSentences(String words, String expected) {
    assertThat(found(words)).isEqualTo(expected.replace("''", ""));
  }

  @Test
  void findsWhatCameSinceTheLastQuestion() {
    assertThat(found("drone")).isEqualTo("01");
    append(5, "Another drone came.");
    assertThat(found("drone")).isEqualTo("015");
    record.close();

    try (EventRecord readers = store.openToRead()) {
      assertThat(readers.count(EventQuery.ALL.where(new Condition.Saying("drone"))).events())
          .isEqualTo(3);
    }
    record = store.open();
    append(6, "Drones again.");
    try (EventRecord beside = record.beside()) {
      record.group();
      assertThat(beside.count(EventQuery.ALL.where(new Condition.Saying("drone"))).events())
          .isEqualTo(4);
    }
  }

  @Test
  void findsTheWordsOfTheReadingThatCountsAlone() {
    assertThat(found("tripoli")).isEqualTo("0");
    append(0, "Nothing of the kind.", "test-2");
    assertThat(found("kind")).isEmpty();

    record.accept("test-2", "me", "reads better");

    assertThat(found("tripoli")).isEmpty();
    assertThat(found("kind")).isEqualTo("0");
  }

  @Test
  void goesWithOtherConditionsAndCorrections() {
    record.correct("d1", Correction.Field.EVENT, "false", "me", "it is none");
    assertThat(found("drone")).isEqualTo("0");
  }
}
