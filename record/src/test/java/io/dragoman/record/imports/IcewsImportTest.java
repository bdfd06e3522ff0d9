package io.dragoman.record.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IcewsImportTest {
  private static final Map<String, String> EVENT =
      Map.ofEntries(
          Map.entry("Event ID", "20718170"),
          Map.entry("Event Date", "2014-01-02"),
          Map.entry("Source Name", "Salva \"Kiir\""),
          Map.entry("Source Sectors", "Parties,Executive Office,Executive,Government"),
          Map.entry("Source Country", "South Sudan"),
          Map.entry("Event Text", "Make a visit"),
          Map.entry("CAMEO Code", "042"),
          Map.entry("Intensity", "1.9"),
          Map.entry("Target Name", "Kenya"),
          Map.entry("Target Sectors", ""),
          Map.entry("Target Country", "Kenya"),
          Map.entry("Story ID", "31700001"),
          Map.entry("Sentence Number", "4"),
          Map.entry("Publisher", "Example Wire"),
          Map.entry("City", "Nairobi"),
          Map.entry("Country", "Kenya"),
          Map.entry("Latitude", "-1.28333"),
          Map.entry("Longitude", "36.8167"));

  @TempDir private Path folder;

  private static String row(String... changes) {
    Map<String, String> cells = new HashMap<>(EVENT);
    for (int i = 0; i < changes.length; i += 2) {
      cells.put(changes[i], changes[i + 1]);
    }
    return Imported.row(new Icews().columns(), "\t", "", cells) + "\n";
  }

  private Imported read(String rows) throws IOException {
    return Imported.text(
        ImportFormat.ICEWS, folder, String.join("\t", new Icews().columns()) + "\n" + rows);
  }

  @Test
  void aRowIsTakenWithQuotesAsOrdinaryCharacters() throws IOException {
    Imported imported = read(row());
    Outcome.Taken taken = imported.taken().get(0);
    Mention mention = taken.mention();
    assertThat(imported.mended()).isEmpty();
    assertThat(taken.document().id()).isEqualTo("icews:20718170:2014-01-02");
    assertThat(taken.document().origin()).endsWith("file:2");
    assertThat(taken.document().outlet()).contains("Example Wire");
    assertThat(mention.type()).isEqualTo(EventType.CONSULT);
    assertThat(mention.trigger().text()).isEqualTo("Make a visit");
    assertThat(Imported.actors(mention.sources())).containsExactly("Salva \"Kiir\" = SSD GOV");
    assertThat(mention.sources().get(0).key()).isEqualTo("icews:Salva \"Kiir\"");
    assertThat(Imported.actors(mention.targets())).containsExactly("Kenya = KEN GOV");
    assertThat(mention.targets().get(0).key()).isEqualTo("KEN");
    assertThat(Imported.place(mention)).isEqualTo("Nairobi: icews:-1.28333,36.8167, KEN, CITY");
    assertThat(Imported.isWordForWord(taken)).isTrue();
  }

  @Test
  void anIdThatRepeatsOnAnotherDayIsAnotherEvent() throws IOException {
    Imported imported = read(row() + row("Event Date", "2014-01-03"));
    assertThat(imported.taken().stream().map(row -> row.document().id())).doesNotHaveDuplicates();
  }

  @Test
  void oneYearWritesTheMonthFirst() throws IOException {
    Imported imported = read(row("Event Date", "1/31/2014"));
    assertThat(imported.mention().when().date()).contains("2014-01-31");
    assertThat(imported.mended()).containsExactly("month/day/year");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Government,Military,Army | SSD MIL",
        "Army,Military,Government | SSD MIL",
        "\"Rebel,Insurgents\" | SSD REB",
        "Sunni | SSD UNK",
      })
  void sectorsComeInAnyOrderAndSometimesInQuotes(String sectors, String code) throws IOException {
    Imported imported =
        read(row("Source Sectors", sectors, "Source Name", "Citizen (South Sudan)"));
    assertThat(imported.mention().sources().get(0).code()).hasToString(code);
    assertThat(imported.mention().sources().get(0).identity()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "20, Make an appeal or request, REQUEST, true",
    "42, Make a visit, CONSULT, true",
    "190, Use conventional military force, ASSAULT, false"
  })
  void theTextTellsWhichZerosWereLost(String code, String text, EventType type, boolean mended)
      throws IOException {
    Imported imported = read(row("CAMEO Code", code, "Event Text", text));
    assertThat(imported.mention().type()).isEqualTo(type);
    assertThat(imported.mended().isEmpty()).isNotEqualTo(mended);
  }

  @Test
  void aFileWithoutAHeaderAndARowThatIsBlankAreRead() throws IOException {
    Imported imported = Imported.text(ImportFormat.ICEWS, folder, row() + "\t\t\n" + row());
    assertThat(imported.taken()).hasSize(2);
    assertThat(imported.refused()).isEmpty();
  }

  @Test
  void badRowsAreRefusedWithLineAndColumn() throws IOException {
    Imported imported =
        read(row("Event Date", "soon") + row("CAMEO Code", "888") + "1\t2\n" + row("City", "a\tb"));
    assertThat(imported.refused())
        .satisfiesExactly(
            day -> assertThat(day).endsWith("file:2, Event Date: no day ('soon')"),
            code -> assertThat(code).endsWith("file:3, CAMEO Code: no code of CAMEO ('888')"),
            cells -> assertThat(cells).endsWith("file:4: 2 cells where 20 belong"),
            more -> assertThat(more).endsWith("file:5: 21 cells where 20 belong"));
  }

  @Test
  void aHeaderWithoutTheColumnsThatMatterRefusesTheFile() throws IOException {
    String header = String.join("\t", new Icews().columns()).replace("CAMEO Code", "Code");
    Imported imported = Imported.text(ImportFormat.ICEWS, folder, header + "\tmore\n" + row());
    assertThat(imported.taken()).isEmpty();
    assertThat(imported.refused()).singleElement().asString().contains("no column CAMEO Code");
  }
}
