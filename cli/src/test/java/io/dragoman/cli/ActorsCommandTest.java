package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsCommandTest {
  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("own.tsv"), text);
  }

  private static List<String> rows(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "actors";
    all[1] = "--format";
    all[2] = "csv";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    Run run = Run.of(all);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("kind,code,names,from,to,note,source\r\n");
    return run.out().lines().skip(1).toList();
  }

  @Test
  void findsTheHolderOfAnOfficeOnADay() {
    assertThat(rows("lavrov", "--on", "2020-08-20"))
        .anyMatch(row -> row.matches("person,RUS GOV,.*Lavrov.*,2004-03,,foreign minister,.*"));
    assertThat(rows("gonul", "--on", "2005-05-01"))
        .anyMatch(row -> row.endsWith("2002-11,2011-06,defence minister,compiled"));
    assertThat(rows("gonul", "--on", "2013-05-01"))
        .noneMatch(row -> row.contains("defence minister"));
  }

  @Test
  void filtersByCountrySectorAndKind() {
    assertThat(rows("--country", "lby", "--sector", "reb,mil", "--kind", "group"))
        .isNotEmpty()
        .allMatch(row -> row.matches("group,LBY (REB|MIL),.*"));
    assertThat(rows("--kind", "BODY", "--limit", "3")).hasSize(3);
  }

  @Test
  void aNameThatIsMeantAsAWholeComesFirst() {
    assertThat(rows("iran").getFirst()).startsWith("state,IRN GOV,Iran|");
  }

  @Test
  void printsATableAndJson() {
    Run table = Run.of("actors", "Hamas", "--kind", "group", "--limit", "1");
    assertThat(table.out().lines().findFirst().orElseThrow())
        .matches("KIND +CODE +NAMES +FROM +TO +NOTE +SOURCE");
    assertThat(table.err()).startsWith("1 row");
    Run json = Run.of("actors", "Hamas", "--kind", "group", "--limit", "1", "--format", "json");
    assertThat(json.out())
        .startsWith("{\"kind\":\"group\",\"code\":\"PSE REB\",\"names\":[\"Hamas\",")
        .contains("\"from\":null", "\"row\":\"groups.tsv:");
  }

  @Test
  void ownRowsComeFirstAndNameTheirFile() throws IOException {
    Path own =
        file(
            """
            # my rows
            group\tLBY REB\tHamas Brigade of Zuwara|HBZ\t2014\t2019-05\tmilitia
            body\tIGO IGO\tHamas Contact Group\t\t\t\tmy notes
            """);

    List<String> rows = rows("hamas", "--actors", own.toString());

    assertThat(rows.get(0)).startsWith("group,PSE REB,Hamas|");
    assertThat(rows.get(1))
        .isEqualTo("group,LBY REB,Hamas Brigade of Zuwara|HBZ,2014,2019-05,militia,own.tsv");
    assertThat(rows.get(2)).isEqualTo("body,IGO IGO,Hamas Contact Group,,,,my notes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "person RUS GOV Ivan;1 cells where there must be 3 to 7",
        "person~RUS~Ivan;'RUS' is no actor code",
        "person~RUS KING~Ivan;'KING' is no sector",
        "person~XYZ GOV~Ivan;unknown country 'XYZ'",
        "king~RUS GOV~Ivan;unknown kind 'king'",
        "person~RUS GOV~ | ;a row without a name",
        "person~RUS GOV~...;has neither letters nor digits",
        "person~RUS GOV~Ivan~May;'May' is no day (2020-08-20), month (2020-08) or year (2020)",
        "person~RUS GOV~Ivan~2020~2019;it ends (2019) before it begins (2020)",
        "person~RUS GOV~Ivan~2020~2021~a~b~c;8 cells where there must be 3 to 7",
      })
  void aBadLineIsNamedWithItsReason(String line, String reason) throws IOException {
    Path own = file("# head\n" + line.replace('~', '\t') + "\n");

    Run run = Run.of("actors", "--actors", own.toString());

    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasLineCount(1).contains(own + ":2: ").contains(reason);
  }

  @Test
  void aFileThatDoesNotReadIsNamed() throws IOException {
    Path latin = folder.resolve("latin.tsv");
    Files.write(
        latin,
        "person\tFRA GOV\tA\nperson\tFRA GOV\tAndr\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Run.of("actors", "--actors", latin.toString()).err())
        .contains(latin + ":2: not in UTF-8");
    String missing = folder.resolve("none.tsv").toString();
    assertThat(Run.of("actors", "--actors", missing).err()).contains(missing + ": no such file");
    assertThat(Run.with("", "code", "-", "--actors", missing).code()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void aBrokenFileStopsReadingBeforeTheRecordIsMade() throws IOException {
    Path own = file("nonsense");
    Path article = Files.writeString(folder.resolve("a.txt"), "Turkey attacked Libya.");
    Path record = folder.resolve("record");

    Run run =
        Run.of(
            "read", article.toString(), "--actors", own.toString(), "--record", record.toString());

    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(record).doesNotExist();
  }
}
