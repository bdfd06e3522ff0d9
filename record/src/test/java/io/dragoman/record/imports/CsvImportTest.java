package io.dragoman.record.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UCDP GED and files in ACLED's layout. */
final class CsvImportTest {
  private static final String GED = String.join(",", new UcdpGed().columns()) + "\n";
  private static final String ACLED = String.join(",", new AcledFile().columns()) + "\n";

  private static final Map<String, String> KILLING =
      Map.ofEntries(
          Map.entry("id", "412700"),
          Map.entry("type_of_violence", "1"),
          Map.entry("side_a_new_id", "111"),
          Map.entry("side_a", "Government of Yemen (North Yemen)"),
          Map.entry("side_b_new_id", "1076"),
          Map.entry("side_b", "Ansarallah"),
          Map.entry("source_article", "\"Wire, 2016-01-05, \"\"Dozens\"\"\r\nsecond line\""),
          Map.entry("source_office", "Example Wire;Other Paper"),
          Map.entry("source_headline", "\"Clashes, again\""),
          Map.entry("where_prec", "1"),
          Map.entry("where_coordinates", "\"Ta'izz, town\""),
          Map.entry("latitude", "13.57"),
          Map.entry("longitude", "44.02"),
          Map.entry("country", "Yemen (North Yemen)"),
          Map.entry("country_id", "678"),
          Map.entry("date_prec", "1"),
          Map.entry("date_start", "2016-01-04 00:00:00.000"),
          Map.entry("date_end", "2016-01-04 00:00:00.000"),
          Map.entry("best", "12"),
          Map.entry("gwnoa", "678"));

  private static final Map<String, String> CLASH =
      Map.ofEntries(
          Map.entry("event_id_cnty", "LBY1"),
          Map.entry("event_date", "2020-05-18"),
          Map.entry("time_precision", "1"),
          Map.entry("event_type", "Battles"),
          Map.entry("sub_event_type", "Armed clash"),
          Map.entry("actor1", "Military Forces of Libya (2021-) Navy"),
          Map.entry("inter1", "State forces"),
          Map.entry("actor2", "Protesters (Libya)"),
          Map.entry("inter2", "6"),
          Map.entry("iso", "434"),
          Map.entry("country", "Libya"),
          Map.entry("location", "\"Tripoli, port\""),
          Map.entry("latitude", "32.89"),
          Map.entry("longitude", "13.18"),
          Map.entry("geo_precision", "1"),
          Map.entry("source", "Example Daily"),
          Map.entry("fatalities", "3"));

  @TempDir private Path folder;

  private static String row(UcdpGed layout, String... changes) {
    return Imported.row(layout.columns(), ",", "", with(KILLING, changes)) + "\n";
  }

  private static String plain(String... changes) {
    Map<String, String> cells = with(KILLING, changes);
    cells.putAll(Map.of("source_headline", "Clashes", "where_coordinates", "Ta'izz"));
    return Imported.row(new UcdpGed().columns(), ",", "", cells) + "\n";
  }

  private static String clash(String... changes) {
    return Imported.row(new AcledFile().columns(), ",", "", with(CLASH, changes)) + "\n";
  }

  private static Map<String, String> with(Map<String, String> row, String... changes) {
    Map<String, String> cells = new HashMap<>(row);
    for (int i = 0; i < changes.length; i += 2) {
      cells.put(changes[i], changes[i + 1]);
    }
    return cells;
  }

  private Imported ged(String text) throws IOException {
    return Imported.text(ImportFormat.UCDP_GED, folder, text);
  }

  private Imported acled(String text) throws IOException {
    return Imported.text(ImportFormat.ACLED, folder, text);
  }

  @Test
  void aKillingIsTakenThoughItsSourcesBreakTheLine() throws IOException {
    Imported imported = ged(GED + row(new UcdpGed()) + row(new UcdpGed(), "id", "2"));
    Outcome.Taken taken = imported.taken().get(0);
    Mention mention = taken.mention();
    assertThat(imported.refused()).isEmpty();
    assertThat(taken.document().text()).contains("\"Wire, 2016-01-05, \"\"Dozens\"\"\r\nsecond");
    assertThat(taken.document().title()).contains("Clashes, again");
    assertThat(taken.document().outlet()).isEmpty();
    assertThat(taken.document().sources()).containsExactly("Example Wire", "Other Paper");
    assertThat(mention.type()).isEqualTo(EventType.ASSAULT);
    assertThat(mention.deaths()).contains(12);
    assertThat(mention.when().date()).contains("2016-01-04");
    assertThat(Imported.actors(mention.sources()))
        .containsExactly("Government of Yemen (North Yemen) = YEM GOV");
    assertThat(mention.sources().get(0).key()).isEqualTo("YEM");
    assertThat(Imported.actors(mention.targets())).containsExactly("Ansarallah = YEM REB");
    assertThat(mention.targets().get(0).key()).isEqualTo("ucdp:1076");
    assertThat(Imported.place(mention)).isEqualTo("Ta'izz, town: ucdp:13.57,44.02, YEM, POINT");
    assertThat(Imported.isWordForWord(taken)).isTrue();
    assertThat(imported.taken().get(1).document().origin()).endsWith("file:4");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2016-01-04, 2016-01-04, 2016-01-04", "2, 2016-01-04, 2016-01-06, 2016-01-04/2016-01-06",
    "4, 2016-01-01, 2016-01-31, 2016-01-01/2016-01-31", "4, 2016-01-01, 2016-01-01, 2016-01",
    "5, 2016-01-01, 2016-01-01, 2016"
  })
  void datesAreAsExactAsTheFileSays(String precision, String first, String last, String date)
      throws IOException {
    Imported imported =
        ged(
            GED
                + row(
                    new UcdpGed(), "date_prec", precision, "date_start", first, "date_end", last));
    assertThat(imported.mention().when().date()).contains(date);
  }

  @Test
  void candidateReleasesLackColumnsAndHaveOthers() throws IOException {
    Imported imported =
        ged(
            """
            new,id,type_of_violence,side_a,side_b,country,date_start,date_end,best
            x,CAND-1,3,Wagner Group,Civilians,Mali,2022-03-27,2022-03-31,300
            """);
    assertThat(imported.refused()).isEmpty();
    assertThat(Imported.actors(imported.mention().sources()))
        .containsExactly("Wagner Group = MLI REB");
    assertThat(Imported.actors(imported.mention().targets()))
        .containsExactly("Civilians = MLI CVL");
    assertThat(imported.mention().targets().get(0).identity()).isEmpty();
    assertThat(Imported.place(imported.mention())).isEqualTo("Mali, without a point");
  }

  @Test
  void badRowsAreRefusedAndNoOtherWithThem() throws IOException {
    Imported imported =
        ged(
            GED
                + row(new UcdpGed(), "best", "many")
                + row(new UcdpGed(), "type_of_violence", "4")
                + row(new UcdpGed(), "date_end", "2015-01-01")
                + row(new UcdpGed(), "source_article", "\"never closed")
                + row(new UcdpGed(), "source_article", "\"closed\" and more")
                + row(new UcdpGed(), "source_article", "5\" guns"));
    assertThat(imported.refused())
        .satisfiesExactly(
            best -> assertThat(best).endsWith("file:2, best: no number of people ('many')"),
            type -> assertThat(type).endsWith("type_of_violence: no type of violence ('4')"),
            end -> assertThat(end).contains("date_end: before date_start"),
            quote -> assertThat(quote).endsWith("file:8: text behind the quote that ends a cell"),
            behind -> assertThat(behind).endsWith(": text behind the quote that ends a cell"));
    assertThat(imported.taken()).hasSize(1);
  }

  @Test
  void aQuoteThatNeverEndsBreaksItsOwnRowOnly() throws IOException {
    Imported imported =
        ged(GED + plain("source_article", "\"never closed") + plain("source_article", "no quotes"));
    assertThat(imported.refused())
        .singleElement()
        .asString()
        .endsWith("file:2: a quote that does not end");
    assertThat(imported.taken()).hasSize(1);
  }

  @Test
  void aClashIsTakenBehindAByteOrderMark() throws IOException {
    Imported imported = acled("\uFEFF" + ACLED + clash());
    Outcome.Taken taken = imported.taken().get(0);
    Mention mention = taken.mention();
    assertThat(imported.refused()).isEmpty();
    assertThat(taken.document().published()).contains(LocalDate.of(2020, 5, 18));
    assertThat(taken.document().author()).contains("ACLED");
    assertThat(taken.document().outlet()).contains("Example Daily");
    assertThat(mention.trigger().text()).isEqualTo("Armed clash");
    assertThat(mention.deaths()).contains(3);
    assertThat(Imported.actors(mention.sources()))
        .containsExactly("Military Forces of Libya (2021-) Navy = LBY MIL");
    assertThat(Imported.actors(mention.targets())).containsExactly("Protesters (Libya) = LBY CVL");
    assertThat(Imported.place(mention)).isEqualTo("Tripoli, port: acled:32.89,13.18, LBY, CITY");
    assertThat(Imported.isWordForWord(taken)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1, MIL", "State forces, MIL", "2, REB", "Rebel group, REB", "99, UNK"})
  void kindsOfActorsAreNumbersOrText(String inter, String sector) throws IOException {
    Imported imported = acled(ACLED + clash("inter1", inter));
    assertThat(imported.mention().sources().get(0).code().sector().name()).isEqualTo(sector);
    assertThat(imported.mended().isEmpty()).isEqualTo(!inter.equals("99"));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-05-18, 1, 2020-05-18", "18 May 2020, 1, 2020-05-18",
    "2020-05-18, 2, 2020-05-15/2020-05-21", "2020-05-18, 3, 2020-05"
  })
  void daysMayBeInWordsAndInexact(String day, String precision, String date) throws IOException {
    Imported imported = acled(ACLED + clash("event_date", day, "time_precision", precision));
    assertThat(imported.mention().when().date()).contains(date);
  }

  @Test
  void theAttributionGoesWithTheRows() throws IOException {
    String credit = "\"Source: ACLED, www.example.org, accessed 1 June 2020\"\n";
    Imported imported = acled(credit + ACLED + clash() + credit);
    assertThat(imported.taken().get(0).document().author()).contains(credit.strip());
    ImportTally tally = new ImportTally();
    imported.outcomes().forEach(tally::add);
    assertThat(tally.attributions()).containsExactly(credit.strip());
    assertThat(tally.taken()).isEqualTo(1);
    assertThat(tally.refused()).isZero();
  }

  @Test
  void kindsOfEventsAreTranslatedOrLeftOut() throws IOException {
    Imported imported =
        acled(
            ACLED
                + clash("sub_event_type", "Air/drone strike")
                + clash("sub_event_type", "Other")
                + clash("sub_event_type", "Fair"));
    assertThat(imported.mention().mode()).contains(Mode.AERIAL);
    assertThat(imported.leftOut()).singleElement().asString().contains("tells of no event");
    assertThat(imported.refused()).singleElement().asString().contains("no sub-event type");
  }
}
