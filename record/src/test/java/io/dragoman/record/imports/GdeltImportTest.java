package io.dragoman.record.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GdeltImportTest {
  private static final Map<String, String> EVENT =
      Map.ofEntries(
          Map.entry("GLOBALEVENTID", "923456789"),
          Map.entry("SQLDATE", "20200518"),
          Map.entry("MonthYear", "202005"),
          Map.entry("Year", "2020"),
          Map.entry("FractionDate", "2020.3781"),
          Map.entry("Actor1Code", "TURMIL"),
          Map.entry("Actor1Name", "TURKISH \"ARMY\""),
          Map.entry("Actor1CountryCode", "TUR"),
          Map.entry("Actor1Type1Code", "MIL"),
          Map.entry("Actor2Code", "LBY"),
          Map.entry("Actor2Name", "LIBYA"),
          Map.entry("Actor2CountryCode", "LBY"),
          Map.entry("IsRootEvent", "1"),
          Map.entry("EventCode", "195"),
          Map.entry("EventBaseCode", "195"),
          Map.entry("EventRootCode", "19"),
          Map.entry("QuadClass", "4"),
          Map.entry("GoldsteinScale", "-10.0"),
          Map.entry("ActionGeo_Type", "4"),
          Map.entry("ActionGeo_FullName", "Al Watiyah, Az Zawiyah, Libya"),
          Map.entry("ActionGeo_CountryCode", "LY"),
          Map.entry("ActionGeo_Lat", "32.48"),
          Map.entry("ActionGeo_Long", "11.9"),
          Map.entry("ActionGeo_FeatureID", "-3735"),
          Map.entry("DATEADDED", "20200519"),
          Map.entry("SOURCEURL", "https://www.news.example/a?b=1"));

  @TempDir private Path folder;

  private static String row(GdeltEvents layout, String... changes) {
    Map<String, String> cells = new HashMap<>(EVENT);
    for (int i = 0; i < changes.length; i += 2) {
      cells.put(changes[i], changes[i + 1]);
    }
    return Imported.row(layout.columns(), "\t", "", cells) + "\n";
  }

  private static String row(String... changes) {
    return row(GdeltEvents.first(), changes);
  }

  private Imported first(String text) throws IOException {
    return Imported.text(ImportFormat.GDELT1, folder, text);
  }

  @Test
  void aRowIsAnArticleWhoseTextIsTheRowWithAMentionOfItsWords() throws IOException {
    Imported imported = first(row());
    Outcome.Taken taken = imported.taken().get(0);
    Mention mention = taken.mention();
    assertThat(taken.mended()).isEmpty();
    assertThat(taken.document().text()).isEqualTo(row().strip());
    assertThat(taken.document().id()).isEqualTo("gdelt1:923456789");
    assertThat(taken.document().origin()).endsWith("file:1");
    assertThat(taken.document().language()).isEqualTo("und");
    assertThat(taken.document().published()).contains(LocalDate.of(2020, 5, 19));
    assertThat(taken.document().url()).contains("https://www.news.example/a?b=1");
    assertThat(taken.document().outlet()).contains("news.example");
    assertThat(taken.document().author()).contains("The GDELT Project");
    assertThat(mention.reader()).isEqualTo("import:gdelt1");
    assertThat(mention.confidence()).isEqualTo(1);
    assertThat(mention.type()).isEqualTo(EventType.ASSAULT);
    assertThat(mention.mode()).contains(Mode.AERIAL);
    assertThat(mention.trigger().text()).isEqualTo("195");
    assertThat(mention.sentence().text()).isEqualTo(taken.document().text());
    assertThat(mention.when().date()).contains("2020-05-18");
    assertThat(Imported.actors(mention.sources())).containsExactly("TURKISH \"ARMY\" = TUR MIL");
    assertThat(Imported.actors(mention.targets())).containsExactly("LIBYA = LBY GOV");
    assertThat(mention.targets().get(0).key()).isEqualTo("LBY");
    assertThat(Imported.place(mention))
        .isEqualTo("Al Watiyah, Az Zawiyah, Libya: gdelt:-3735, LBY, CITY");
    assertThat(Imported.isWordForWord(taken)).isTrue();
  }

  @Test
  void filesBefore2013HaveNoAddress() throws IOException {
    String row = row().substring(0, row().lastIndexOf('\t')) + "\n";
    assertThat(row.split("\t", -1)).hasSize(57);
    Imported imported = first(row);
    assertThat(imported.refused()).isEmpty();
    assertThat(imported.taken().get(0).document().url()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"UK, GBR", "GB, GAB", "RS, RUS", "RI, SRB"})
  void geographyIsFips(String fips, String iso3) throws IOException {
    Imported imported = first(row("ActionGeo_CountryCode", fips));
    assertThat(imported.mention().place().orElseThrow().location().orElseThrow().country())
        .isEqualTo(iso3);
  }

  @Test
  void whatIsNoCountryOfFipsIsSaid() throws IOException {
    Imported imported = first(row("ActionGeo_CountryCode", "OC"));
    assertThat(imported.mended()).containsExactly("no country of FIPS 10-4: left empty");
    assertThat(Imported.place(imported.mention())).contains(", ---, ");
  }

  @ParameterizedTest
  @CsvSource({
    "202005, 202005, 2020-05",
    "20200500, 202005, 2020-05",
    "'', 202005, 2020-05",
    "'', '', 2020",
    "20201, 20201, 2020-01"
  })
  void monthsAreTwoDigitsGluedToTheYear(String day, String month, String date) throws IOException {
    Imported imported = first(row("SQLDATE", day, "MonthYear", month));
    assertThat(imported.mention().when().date()).contains(date);
    assertThat(imported.mended()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"42, 42, 4, CONSULT", "20, 20, 2, REQUEST", "100, 100, 10, REQUEST"})
  void leadingZerosThatWereLostAreKnownByTheRoot(
      String code, String base, String root, EventType type) throws IOException {
    Imported imported = first(row("EventCode", code, "EventBaseCode", base, "EventRootCode", root));
    assertThat(imported.mention().type()).isEqualTo(type);
    assertThat(imported.mended().isEmpty()).isEqualTo(root.length() == 2);
  }

  @Test
  void statementsAreLeftOutAndSaid() throws IOException {
    Imported imported = first(row("EventCode", "010", "EventRootCode", "01"));
    assertThat(imported.taken()).isEmpty();
    assertThat(imported.leftOut())
        .singleElement()
        .asString()
        .contains("file:1, EventCode: a statement (CAMEO 01)");
  }

  @Test
  void badRowsAreRefusedWithLineAndColumnAndStopNothing() throws IOException {
    Imported imported =
        first(
            row("EventCode", "999")
                + "a\tb\n"
                + row("SQLDATE", "soon", "MonthYear", "", "Year", "")
                + row(GdeltEvents.second())
                + row("GLOBALEVENTID", "")
                + "\n"
                + row("ActionGeo_Lat", "132"));
    assertThat(imported.refused())
        .satisfiesExactly(
            code -> assertThat(code).endsWith("file:1, EventCode: no code of CAMEO ('999')"),
            cells -> assertThat(cells).endsWith("file:2: 2 cells where 58 belong"),
            day -> assertThat(day).contains("file:3, SQLDATE: no day"),
            other -> assertThat(other).endsWith("file:4: 61 cells where 58 belong"),
            id -> assertThat(id).endsWith("file:5, GLOBALEVENTID: empty"));
    assertThat(imported.mended()).containsExactly("no degrees: the place is kept without a point");
    assertThat(Imported.place(imported.mention())).endsWith("without a point");
  }

  @Test
  void rolesGroupsAndPeoplesGiveTheSector() throws IOException {
    Imported imported =
        first(
            row(
                    "Actor1Name",
                    "UNITED NATIONS",
                    "Actor1CountryCode",
                    "",
                    "Actor1Type1Code",
                    "IGO",
                    "Actor1KnownGroupCode",
                    "UNO")
                + row("Actor1CountryCode", "ROM", "Actor1Type1Code", "COP")
                + row(
                    "Actor1Name",
                    "KURD",
                    "Actor1CountryCode",
                    "",
                    "Actor1Type1Code",
                    "",
                    "Actor1EthnicCode",
                    "kur")
                + row("Actor1Name", "", "Actor1Code", "", "Actor1CountryCode", "AFR")
                + row("Actor1Name", "", "Actor1CountryCode", "AFR", "Actor1Type1Code", ""));
    assertThat(imported.taken().stream().map(row -> Imported.actors(row.mention().sources())))
        .containsExactly(
            List.of("UNITED NATIONS = IGO IGO"),
            List.of("TURKISH \"ARMY\" = ROU COP"),
            List.of("KURD = --- CVL"),
            List.of(),
            List.of("TURMIL = --- UNK"));
    assertThat(imported.mention().sources().get(0).key()).isEqualTo("cameo:UNO");
  }

  @Test
  void secondVersionHas61ColumnsAndTimes() throws IOException {
    Imported imported =
        Imported.text(
            ImportFormat.GDELT2,
            folder,
            row(GdeltEvents.second(), "DATEADDED", "20200519004500", "ActionGeo_ADM2Code", "1"));
    assertThat(imported.refused()).isEmpty();
    assertThat(imported.taken().get(0).document().published()).contains(LocalDate.of(2020, 5, 19));
    assertThat(imported.mention().reader()).isEqualTo("import:gdelt2");
    assertThat(Imported.place(imported.mention())).contains("LBY");
  }

  @Test
  void numMentionsCoversFifteenMinutesAndCountsNoReports() throws IOException {
    Imported imported =
        Imported.text(
            ImportFormat.GDELT2,
            folder,
            row(
                GdeltEvents.second(),
                "NumMentions",
                "40",
                "NumSources",
                "12",
                "NumArticles",
                "38"));
    assertThat(imported.taken()).hasSize(1);
    assertThat(imported.mended()).isEmpty();
  }

  @Test
  void bytesThatAreNotUtf8AreMended() throws IOException {
    Path file = folder.resolve("latin");
    Files.write(file, row("Actor1Name", "MÜLLER").getBytes(StandardCharsets.ISO_8859_1));
    Imported imported = Imported.of(ImportFormat.GDELT1, file);
    assertThat(imported.mended()).containsExactly("not UTF-8: read as windows-1252");
    assertThat(imported.mention().sources().get(0).span().text()).isEqualTo("MÜLLER");
  }

  @Test
  void packedFilesAreUnpackedAndBrokenOnesRefused() throws IOException {
    Path gzip = folder.resolve("20200518.export.CSV.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write(row().getBytes(StandardCharsets.UTF_8));
    }
    Path zip = folder.resolve("20200519.export.CSV.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("20200519.export.CSV"));
      out.write(row("GLOBALEVENTID", "2").getBytes(StandardCharsets.UTF_8));
    }
    Path cut = folder.resolve("cut.gz");
    byte[] bytes = Files.readAllBytes(gzip);
    Files.write(cut, Arrays.copyOf(bytes, 30));
    Imported imported = Imported.of(ImportFormat.GDELT1, cut, gzip, folder.resolve("none"), zip);
    assertThat(imported.taken().stream().map(row -> row.document().origin()))
        .containsExactly(gzip + ":1", zip + "!20200519.export.CSV:1");
    assertThat(imported.refused())
        .satisfiesExactly(
            end -> assertThat(end).contains("cut.gz: cannot be read: EOFException"),
            none -> assertThat(none).contains("none: cannot be read: NoSuchFileException"));
  }

  private static final Map<String, String> MENTION =
      Map.ofEntries(
          Map.entry("GLOBALEVENTID", "923456789"),
          Map.entry("EventTimeDate", "20200518000000"),
          Map.entry("MentionTimeDate", "20200520101500"),
          Map.entry("MentionType", "1"),
          Map.entry("MentionSourceName", "other.example"),
          Map.entry("MentionIdentifier", "https://other.example/x"),
          Map.entry("SentenceID", "3"),
          Map.entry("Actor1CharOffset", "-1"),
          Map.entry("Actor2CharOffset", "-1"),
          Map.entry("ActionCharOffset", "812"),
          Map.entry("InRawText", "1"),
          Map.entry("Confidence", "40"),
          Map.entry("MentionDocLen", "2210"),
          Map.entry("MentionDocTone", "-4.1"),
          Map.entry("MentionDocTranslationInfo", "srclc:tur;eng:Moses"));

  private Path mentions(String... changes) throws IOException {
    Map<String, String> cells = new HashMap<>(MENTION);
    for (int i = 0; i < changes.length; i += 2) {
      cells.put(changes[i], changes[i + 1]);
    }
    try (EventRows none = new EventRows()) {
      return Files.writeString(
          folder.resolve("mentions" + changes.length),
          Imported.row(new GdeltMentions(none).columns(), "\t", "", cells) + "\n");
    }
  }

  @Test
  void mentionsAreFurtherReportsOfTheEventsGivenWithThem() throws IOException {
    Path events = Files.writeString(folder.resolve("events"), row(GdeltEvents.second()));
    Imported imported = Imported.of(ImportFormat.GDELT2_MENTIONS, mentions(), events);
    assertThat(imported.taken()).hasSize(2);
    Mention event = imported.mention();
    Outcome.Taken report = imported.taken().get(1);
    assertThat(event.reader()).isEqualTo("import:gdelt2");
    assertThat(report.mention().reader()).isEqualTo("import:gdelt2-mentions");
    assertThat(report.mention().confidence()).isEqualTo(0.4);
    assertThat(report.mention().type()).isEqualTo(event.type());
    assertThat(Imported.actors(report.mention().sources()))
        .isEqualTo(Imported.actors(event.sources()));
    assertThat(report.mention().when().date()).isEqualTo(event.when().date());
    assertThat(report.document().outlet()).contains("other.example");
    assertThat(report.document().language()).isEqualTo("tr");
    assertThat(report.document().published()).contains(LocalDate.of(2020, 5, 20));
    assertThat(report.document().origin()).endsWith("mentions0:1");
    assertThat(report.document().text())
        .isEqualTo(
            Files.readString(mentions()).stripTrailing()
                + "\t\n\n"
                + Files.readString(events).strip());
    assertThat(Imported.isWordForWord(report)).isTrue();
  }

  @Test
  void offsetsOfMentionsThatAreMinusOneAreNoFault() throws IOException {
    Path events = Files.writeString(folder.resolve("events"), row(GdeltEvents.second()));
    Path offsets =
        mentions("Actor1CharOffset", "-1", "Actor2CharOffset", "-1", "ActionCharOffset", "-1");
    Imported imported = Imported.of(ImportFormat.GDELT2_MENTIONS, events, offsets);
    assertThat(imported.taken()).hasSize(2);
    assertThat(imported.mended()).isEmpty();
    assertThat(Imported.isWordForWord(imported.taken().get(1))).isTrue();
  }

  @Test
  void packedFilesJoinedIntoOneAreReadToTheirEndThoughTheyComeSlowly() throws IOException {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (int i = 0; i < 3; i++) {
      try (OutputStream out = new GZIPOutputStream(joined)) {
        out.write(row("GLOBALEVENTID", Integer.toString(i)).getBytes(StandardCharsets.UTF_8));
      }
    }
    InputStream slow =
        new FilterInputStream(new ByteArrayInputStream(joined.toByteArray())) {
          @Override
          public int available() {
            return 0;
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            return super.read(bytes, from, Math.min(length, 7));
          }
        };
    int rows = 0;
    try (InputStream unpacked = Source.unpacked(slow)) {
      Lines lines = new Lines(unpacked, 1 << 16);
      while (lines.next().isPresent()) {
        rows++;
      }
    }
    assertThat(rows).isEqualTo(3);
  }

  @Test
  void mentionsAloneAreRefusedSinceTheirEventsAreMissing() throws IOException {
    Imported imported = Imported.of(ImportFormat.GDELT2_MENTIONS, mentions());
    assertThat(imported.refused())
        .singleElement()
        .asString()
        .contains("GLOBALEVENTID: the file of the events is missing");
  }

  @Test
  void mentionsOfOtherEventsAndOfTheSameReportAreSaid() throws IOException {
    Path events = Files.writeString(folder.resolve("events"), row(GdeltEvents.second()));
    Imported imported =
        Imported.of(
            ImportFormat.GDELT2_MENTIONS,
            events,
            mentions("GLOBALEVENTID", "1"),
            mentions("MentionIdentifier", "https://www.news.example/a?b=1", "Confidence", "20"),
            mentions("Confidence", "none", "MentionDocTone", "", "SentenceID", "1"));
    assertThat(imported.taken()).hasSize(1);
    assertThat(imported.refused())
        .satisfiesExactly(
            other -> assertThat(other).contains("in none of the files of events"),
            confidence -> assertThat(confidence).contains("Confidence: no percentage"));
    assertThat(imported.leftOut())
        .singleElement()
        .asString()
        .contains("the row of its event stands for this report");
  }
}
