package io.dragoman.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Actor;
import io.dragoman.model.Document;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class ReaderTest {
  private static final String ARTICLE =
      """
      Ministers meet in Geneva 😀

      Turkish drones struck an army convoy near Idlib on Monday, killing at least 12 Syrian \
      soldiers, the Syrian Observatory for Human Rights said. Russia condemned the attack.

      On Tuesday, Russian President Vladimir Putin met his Turkish counterpart Recep Tayyip \
      Erdogan in Moscow. Protesters marched through Damascus. The weather was mild and the market was open.
      """;

  private static Reader reader;

  @BeforeAll
  static void open() {
    reader = Reader.open();
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  private static Document document(Optional<LocalDate> day) {
    return Articles.of("doc-1", Optional.of("Ministers meet in Geneva"), day, ARTICLE);
  }

  private static final Optional<LocalDate> WEDNESDAY = Optional.of(LocalDate.of(2020, 3, 4));

  private static Mention only(List<Mention> mentions, EventType type) {
    return mentions.stream().filter(m -> m.type() == type).findFirst().orElseThrow();
  }

  private static List<String> codes(List<Actor> actors) {
    return actors.stream().map(a -> a.code().toString()).toList();
  }

  @Test
  void tellsWhoDidWhatToWhomWhereAndWhen() {
    Mention strike = only(reader.read(document(WEDNESDAY)), EventType.ASSAULT);
    assertThat(codes(strike.sources())).containsExactly("TUR MIL");
    assertThat(strike.targets()).anyMatch(a -> a.code().country().equals("SYR"));
    assertThat(strike.place().orElseThrow().location().orElseThrow().country()).isEqualTo("SYR");
    assertThat(strike.when().date()).contains("2020-03-02");
    assertThat(strike.deaths()).contains(12);
  }

  @Test
  void knowsPeopleInOffice() {
    Mention call =
        reader.read(document(WEDNESDAY)).stream()
            .filter(m -> m.trigger().text().equals("met"))
            .findFirst()
            .orElseThrow();
    assertThat(call.type()).isEqualTo(EventType.CONSULT);
    List<Actor> all = new ArrayList<>(call.sources());
    all.addAll(call.targets());
    assertThat(codes(all)).contains("RUS GOV", "TUR GOV");
    assertThat(call.when().date()).contains("2020-03-03");
  }

  @Test
  void takesTheNamesakeThatThePlacesAroundPointTo() {
    String text =
        """
        Fighting spread along the Nile. Clashes were reported in Khartoum and Omdurman.

        Militants attacked a market in Tripoli on Monday. Rockets also hit Beirut and Sidon.
        """;
    Document document = Articles.of("doc-2", Optional.empty(), WEDNESDAY, text);
    Mention attack =
        reader.read(document).stream()
            .filter(m -> m.trigger().text().equals("attacked"))
            .findFirst()
            .orElseThrow();
    assertThat(attack.place().orElseThrow().location().orElseThrow().country()).isEqualTo("LBN");
  }

  @Test
  void everySpanStandsInTheArticleWhereItSays() {
    int[] points = ARTICLE.codePoints().toArray();
    List<Mention> mentions = reader.read(document(WEDNESDAY));
    assertThat(mentions).isNotEmpty();
    for (Mention mention : mentions) {
      List<Actor> actors = new ArrayList<>(mention.sources());
      actors.addAll(mention.targets());
      mention.attribution().ifPresent(actors::add);
      for (Actor actor : actors) {
        assertThat(words(points, actor.span().begin(), actor.span().end()))
            .isEqualTo(actor.span().text());
        assertThat(actor.reason()).isNotBlank();
      }
      assertThat(words(points, mention.trigger().begin(), mention.trigger().end()))
          .isEqualTo(mention.trigger().text());
      assertThat(words(points, mention.sentence().begin(), mention.sentence().end()))
          .isEqualTo(mention.sentence().text());
      mention
          .when()
          .span()
          .ifPresent(s -> assertThat(words(points, s.begin(), s.end())).isEqualTo(s.text()));
    }
  }

  private static String words(int[] points, int begin, int end) {
    return new String(points, begin, end - begin);
  }

  @Test
  void takesNoDayWhereNoneIsKnown() {
    for (Mention mention : reader.read(document(Optional.empty()))) {
      assertThat(mention.when().basis()).isNotEqualTo(When.Basis.REPORT);
      assertThat(mention.when().date()).isEmpty();
    }
  }

  @Test
  void findsNothingInASentenceWithoutEvents() {
    assertThat(
            reader.code(
                new CodingSentence(
                    "s", WEDNESDAY, Optional.empty(), "The river is 300 kilometres long.")))
        .isEmpty();
  }

  @Test
  void answersTheSameInAnyOrderAndOnManyThreads() {
    List<CodingSentence> sentences = new ArrayList<>();
    String[] texts = ARTICLE.split("(?<=\\.)\\s+");
    for (int i = 0; i < 24; i++) {
      sentences.add(
          new CodingSentence("s" + i, WEDNESDAY, Optional.empty(), texts[i % texts.length]));
    }
    String alone = sentences.stream().map(ReaderTest::coded).collect(Collectors.joining("\n"));
    List<CodingSentence> shuffled = new ArrayList<>(sentences);
    Collections.shuffle(shuffled, new Random(3));
    shuffled.parallelStream().forEach(ReaderTest::coded);
    String together =
        sentences.parallelStream().map(ReaderTest::coded).collect(Collectors.joining("\n"));
    assertThat(together).isEqualTo(alone);
  }

  private static String coded(CodingSentence sentence) {
    return sentence.id() + reader.code(sentence);
  }

  @Test
  void readsAVeryLongSentenceWithoutFailing() {
    String text = "The rebels attacked the town and " + "the army fled and ".repeat(400) + "left.";
    assertThat(reader.code(new CodingSentence("s", WEDNESDAY, Optional.empty(), text))).isNotNull();
  }

  @Test
  void readsTextWithoutAnyWord() {
    assertThat(reader.code(new CodingSentence("s", WEDNESDAY, Optional.empty(), "… — !")))
        .isEmpty();
  }
}
