package io.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Certainty;
import io.dragoman.model.Copy;
import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a record makes of articles that have the text of others. */
abstract class AbstractCopiesTest {
  private static final List<String> AIRPORT =
      List.of(
          "The airport of the capital was shelled before dawn on Tuesday.",
          "Two airliners burned on the apron and a hangar was hit by shrapnel.",
          "Flights were diverted to Misrata, an hour's drive to the east.",
          "The health ministry counted five dead and a dozen wounded.",
          "Nobody claimed the attack, the third on the field this month.");
  private static final List<String> SLICK =
      List.of(
          "Fishermen in the strait found an oil slick four miles long.",
          "The coast guard blames a tanker that changed its flag in March.",
          "Its owners in Piraeus say that the ship never left the anchorage.",
          "Divers will look at the hull as soon as the swell allows it.");
  private static final LocalDate DAY = LocalDate.of(2020, 5, 19);

  /** Returns a place for a record. */
  abstract Store store();

  private EventRecord record;

  @BeforeEach
  void open() {
    record = store().open();
  }

  @AfterEach
  void close() {
    record.close();
  }

  private static String text(List<String> sentences) {
    return String.join(" ", sentences);
  }

  private static Document article(String id, String outlet, LocalDate day, String text) {
    return new Document(
        id,
        text,
        Optional.empty(),
        Optional.of(day),
        Optional.empty(),
        Optional.of(outlet),
        Optional.empty(),
        "en",
        List.of(),
        id + ".txt");
  }

  /** Adds an article that tells of one attack. */
  private void append(Document document, Certainty certainty) {
    Mention m =
        Samples.attack(
            document.id(), "m " + document.id(), Samples.day("2020-05-18"), Optional.empty());
    Mention mention = Samples.with(m, certainty);
    record.append(document, List.of(mention), Samples.READER);
  }

  private void append(Document document) {
    append(document, Certainty.FACT);
  }

  private Event only() {
    try (Stream<Event> events = record.events(EventQuery.ALL)) {
      List<Event> all = events.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  @Test
  void aTextThatTenOutletsPrintIsOneOutlet() {
    for (int i = 0; i < 10; i++) {
      List<String> cut = i == 0 ? AIRPORT : AIRPORT.subList(i % 2, 4 + i % 2);
      append(article("a" + i, "Paper " + i, DAY.plusDays(i % 3), text(cut)), Certainty.POSSIBLE);
    }

    Event event = only();

    assertThat(event.articles()).isEqualTo(10);
    assertThat(event.outlets()).isEqualTo(1);
    assertThat(event.facts().certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(event.copies()).hasSize(9);
    assertThat(event.copies()).extracting(Copy::origin).containsOnly("Paper 0");
  }

  @Test
  void whatOutletsWriteThemselvesMakesAnEventMoreCertain() {
    append(article("a", "Paper A", DAY, text(AIRPORT)), Certainty.LIKELY);
    append(article("b", "Paper B", DAY, text(SLICK)), Certainty.LIKELY);

    Event event = only();

    assertThat(event.outlets()).isEqualTo(2);
    assertThat(event.copies()).isEmpty();
    assertThat(event.facts().certainty()).isEqualTo(Certainty.LIKELY);
    append(article("c", "Paper C", DAY, "A third account of it."), Certainty.LIKELY);
    assertThat(only().facts().certainty()).isEqualTo(Certainty.FACT);
  }

  @Test
  void theFirstOfACopyMayComeLast() {
    append(article("b", "Paper B", DAY, text(AIRPORT)));
    append(article("c", "Paper C", DAY.plusDays(1), text(AIRPORT.reversed())));
    assertThat(only().copies()).containsExactly(new Copy("c", "Paper B", List.of("b")));
    long before = record.changes(0).getLast().number();

    append(article("a", "Paper A", DAY.minusDays(1), text(AIRPORT)));

    Event event = only();
    assertThat(event.outlets()).isEqualTo(1);
    assertThat(event.copies())
        .containsExactlyInAnyOrder(
            new Copy("b", "Paper A", List.of("a")), new Copy("c", "Paper A", List.of("a", "b")));
    assertThat(record.changes(before)).extracting(Change::event).containsExactly(event.id());
  }

  @Test
  void whatACopysCopyCountsAsChangesWithTheFirst() {
    String halves = text(AIRPORT.subList(2, 5)) + " " + text(SLICK.subList(0, 2));
    append(article("b", "Paper B", DAY, halves));
    append(article("c", "Paper C", DAY.plusDays(6), text(SLICK.subList(0, 2))));
    assertThat(only().copies()).containsExactly(new Copy("c", "Paper B", List.of("b")));

    append(article("a", "Paper A", DAY.minusDays(6), text(AIRPORT.subList(2, 5))));

    assertThat(only().copies())
        .containsExactly(
            new Copy("b", "Paper A", List.of("a")), new Copy("c", "Paper A", List.of("b")));
  }

  @Test
  void aTextJoinedOfTwoIsACopyOfBoth() {
    append(article("a", "Paper A", DAY, text(AIRPORT)));
    append(article("b", "Paper B", DAY, text(SLICK)));
    append(article("c", "Paper C", DAY.plusDays(1), text(AIRPORT) + " " + text(SLICK)));

    assertThat(record.copies(List.of("a", "b", "c")))
        .singleElement()
        .satisfies(copy -> assertThat(copy.originals()).containsExactlyInAnyOrder("a", "b"));
    assertThat(only().outlets()).isEqualTo(2);
  }

  @Test
  void briefsThatShareMostWordsAreNoCopies() {
    append(article("a", "Paper A", DAY, "The death toll from the floods in Derna rises to 33."));
    append(article("b", "Paper B", DAY, "The death toll from the floods in Derna rises to 97."));

    assertThat(only().outlets()).isEqualTo(2);
  }

  @Test
  void theSameWordsWeeksLaterAreNoCopy() {
    append(article("a", "Paper A", DAY, text(AIRPORT)));
    append(article("b", "Paper B", DAY.plusDays(8), text(AIRPORT)));

    assertThat(only().outlets()).isEqualTo(2);
  }

  @Test
  void anAgencysTextIsTheAgencysWhoeverPrintsIt() {
    append(article("a", "Paper A", DAY, text(AIRPORT)));
    append(article("b", "Paper B", DAY, "TRIPOLI, May 18 (Reuters) - " + text(SLICK)));
    append(article("z", "Reuters", DAY, text(AIRPORT)));
    append(article("c", "AFP via Google News", DAY, "A third account of it."));

    Event event = only();

    assertThat(event.outlets()).isEqualTo(2);
    assertThat(event.copies())
        .containsExactlyInAnyOrder(
            new Copy("a", "Reuters", List.of("z")),
            new Copy("b", "Reuters", List.of()),
            new Copy("c", "AFP", List.of()));
  }

  /** Thirty articles of a fortnight, some copies, some joined of two. */
  private static List<Document> fortnight(String prefix, LocalDate from) {
    List<Document> articles = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      List<String> all = new ArrayList<>(i % 3 == 0 ? SLICK : AIRPORT);
      Collections.shuffle(all, new Random(i));
      String text = text(all.subList(0, 3)) + (i % 5 == 0 ? " " + text(AIRPORT) : "");
      articles.add(article(prefix + i, "Paper " + i, from.plusDays(i * 7 % 13), text));
    }
    return articles;
  }

  private static Copy renamed(Copy copy, UnaryOperator<String> name) {
    return new Copy(
        name.apply(copy.document()), copy.origin(), copy.originals().stream().map(name).toList());
  }

  @Test
  void theOrderOfArrivalChangesNothing() {
    List<Document> articles = fortnight("a", DAY);
    articles.forEach(this::append);
    List<Copy> inOrder = record.copies(articles.stream().map(Document::id).toList());
    assertThat(inOrder).hasSizeGreaterThan(8);
    for (int seed = 0; seed < 4; seed++) {
      List<Document> others = new ArrayList<>(fortnight(seed + "-", DAY.plusYears(1L + seed)));
      Collections.shuffle(others, new Random(seed));
      for (int i = 0; i < others.size(); i++) {
        append(others.get(i));
        if (i % 4 == 0) {
          record.group();
        }
      }
      String prefix = seed + "-";
      assertThat(record.copies(others.stream().map(Document::id).toList()))
          .map(copy -> renamed(copy, id -> id.replace(prefix, "a")))
          .containsExactlyInAnyOrderElementsOf(inOrder);
    }
  }

  @Test
  void rowsOfADataSetAreNoCopies() {
    Document a = article("a", "Paper A", DAY, text(AIRPORT));
    Document b = article("b", "Paper B", DAY, text(AIRPORT));
    Mention first = Samples.attack("a", "1", Samples.day("2020-05-18"), Optional.empty());
    Mention second = Samples.attack("b", "2", Samples.day("2020-05-18"), Optional.empty());
    record.append(
        List.of(
            new EventRecord.CodedRow("set:1", a, first),
            new EventRecord.CodedRow("set:1", b, second)));

    assertThat(only().outlets()).isEqualTo(2);
  }
}
