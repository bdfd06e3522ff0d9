package io.dragoman.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Actor;
import io.dragoman.model.Document;
import io.dragoman.model.Materiel;
import io.dragoman.model.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what to whom, for the shapes in which news tells it. */
final class EventShapesTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2020, 8, 20));

  private static Reader reader;

  @BeforeAll
  static void open() {
    reader = Reader.open();
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  private static List<String> shapes(String sentence) {
    return reader.code(new CodingSentence("s", DAY, Optional.empty(), sentence)).stream()
        .map(EventShapesTest::shape)
        .toList();
  }

  /** For example "ASSAULT: IRN MIL > IRQ REB + IRQ CVL", actors in order of their codes. */
  private static String shape(Mention mention) {
    return "%s: %s > %s"
        .formatted(mention.type(), codes(mention.sources()), codes(mention.targets()))
        .strip();
  }

  private static String codes(List<Actor> actors) {
    return actors.stream()
        .map(actor -> actor.code().toString())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" + "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Turkey condemns the attack on its embassy.|ACCUSE: TUR GOV >",
        "Kenyan soldiers kill ten al-Shabaab fighters in Somalia.|ASSAULT: KEN MIL > SOM REB",
        "Ten al-Shabaab fighters were killed by Kenyan soldiers in Somalia.|ASSAULT: KEN MIL > SOM REB",
        "The presidents of Kenya and Uganda met in Nairobi.|CONSULT: KEN GOV + UGA GOV >",
        "Russian Foreign Minister Sergey Lavrov met his Chinese counterpart Wang Yi in Moscow.|CONSULT: CHN GOV + RUS GOV >",
        "Police in Lima arrested two journalists.|COERCE: PER COP > PER MED",
        "Two journalists were arrested by police in Lima.|COERCE: PER COP > PER MED",
        "The United States, France and Germany imposed sanctions on Belarus.|SANCTION: DEU GOV + FRA GOV + USA GOV > BLR GOV",
        "Protesters marched through Santiago, Chile.|PROTEST: CHL CVL >",
        "Israel bombed a Hamas camp in Gaza.|ASSAULT: ISR GOV > PSE REB",
        "Israel carried out airstrikes against Hamas in Gaza.|ASSAULT: ISR GOV > PSE REB",
      })
  void oneEventHasItsSides(String sentence, String shape) {
    assertThat(shapes(sentence)).contains(shape);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran accuses Israel of attacking a tanker.|ACCUSE: IRN GOV > ISR GOV|ASSAULT: ISR",
        "Pakistan accused India of shelling villages in Kashmir.|ACCUSE: PAK GOV > IND GOV|ASSAULT: IND",
        "Israel bombed Damascus and Syria fired missiles at Israel.|ASSAULT: ISR|ASSAULT: SYR",
        "Kenya arrested a smuggler, while Uganda arrested two activists.|COERCE: KEN|COERCE: UGA",
        "France recalled its ambassador and Turkey expelled two diplomats.|SANCTION: FRA|SANCTION: TUR",
      })
  void severalEventsOfOneSentenceAreKeptApart(String sentence, String first, String second) {
    List<String> shapes = shapes(sentence);
    assertThat(shapes).anyMatch(shape -> shape.startsWith(first));
    assertThat(shapes).anyMatch(shape -> shape.startsWith(second));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The Syrian army and rebels clashed near Aleppo.|SYR MIL + SYR REB",
        "Indian and Pakistani troops exchanged fire in Kashmir.|IND MIL + PAK MIL",
      })
  void aMutualClashNamesBothParties(String sentence, String parties) {
    List<Mention> mentions = reader.code(new CodingSentence("s", DAY, Optional.empty(), sentence));
    assertThat(mentions)
        .anyMatch(
            mention ->
                codes(
                        Stream.concat(mention.sources().stream(), mention.targets().stream())
                            .toList())
                    .equals(parties));
  }

  @Test
  void hardwareLostIsTold() {
    Mention mention =
        reader
            .code(
                new CodingSentence(
                    "s",
                    DAY,
                    Optional.empty(),
                    "Turkish drones destroyed two Pantsir missile systems near Tripoli."))
            .getFirst();
    assertThat(mention.instrument().orElseThrow().text()).contains("drones");
    assertThat(mention.materiel())
        .anySatisfy(
            item -> {
              assertThat(item.kind()).isEqualTo(Materiel.Kind.AIR_DEFENCE);
              assertThat(item.count()).contains(2);
              assertThat(item.status()).isEqualTo(Materiel.Status.DESTROYED);
            });
  }

  @Test
  void aSentenceThatGoesOnWithAQuotationHasTheSpeakerBefore() {
    String text =
        "Israeli Defence Minister Yoav Gallant spoke to reporters on Monday. \u201cHamas fighters"
            + " attacked the crossing at dawn,\u201d he said. \u201cThey killed five soldiers.\u201d";
    Document document = Articles.of("doc-4", Optional.empty(), DAY, text);
    Mention killing =
        reader.read(document).stream()
            .filter(mention -> mention.trigger().text().equals("killed"))
            .findFirst()
            .orElseThrow();
    assertThat(killing.attributedFrom().orElseThrow().begin()).isEqualTo(text.indexOf("he said"));
  }

  @Test
  void anArticleKeepsWhoWasIntroduced() {
    Document document =
        Articles.of(
            "doc-3",
            Optional.empty(),
            DAY,
            """
            Fighters of the Libyan National Army (LNA) attacked Tripoli on Monday. The LNA shelled \
            the airport. They killed four civilians.
            """);
    List<Mention> mentions = reader.read(document);
    assertThat(mentions).isNotEmpty();
    assertThat(mentions)
        .allSatisfy(
            mention ->
                assertThat(mention.sources())
                    .allMatch(actor -> actor.code().country().equals("LBY")));
  }
}
