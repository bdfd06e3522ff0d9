package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.exports.ExportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportCommandTest {
  @TempDir private Path folder;
  private String record = "";

  @BeforeEach
  void fill() throws IOException {
    record = folder.resolve("record").toString();
    Path file =
        Files.writeString(
            folder.resolve("a.jsonl"),
            """
            {"id": "a", "published": "2020-05-18", "text": "The report says it. Turkey attacked Libya in Sirte."}
            {"id": "b", "published": "2020-05-18", "text": "The report says it. Turkey attacked Libya in Sirte."}
            {"id": "c", "published": "2020-06-02", "text": "The report says it. Russia may have attacked Turkey, said Libya."}
            """);
    Run.of("read", file.toString(), "--record", record);
    Files.delete(file);
  }

  private Run export(String format, Path out, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("export", format, "--out", out.toString(), "--record", record));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void countsWhatEventsCounts(ExportFormat format) throws IOException {
    for (String[] filter : new String[][] {{}, {"--type", "AID"}, {"--since", "2020-06"}}) {
      Path out = folder.resolve("out." + format);
      Run export = export(format.code(), out, with(filter, "--force"));
      Run events = Run.of(with(filter, "events", "--record", record));
      assertThat(export.code()).as(export.err()).isZero();
      assertThat(export.err()).startsWith(events.err().strip() + " in ");
      assertThat(export.out()).isEmpty();
      assertThat(Files.readString(folder.resolve("out." + format + ".meta.json")))
          .contains("\"format\":\"" + format + "\"");
    }
    assertThat(names()).noneMatch(name -> name.startsWith("."));
  }

  private static String[] with(String[] filter, String... more) {
    return Stream.concat(Stream.of(more), Stream.of(filter)).toArray(String[]::new);
  }

  @Test
  void rowsAreTheEvents() throws IOException {
    Path out = folder.resolve("out.csv");
    assertThat(export("csv", out).err())
        .startsWith("2 events, told by 3 mentions in 3 articles: 2 rows in ");
    assertThat(Files.readString(out)).hasLineCount(3);
    assertThat(Files.readString(folder.resolve("out.csv.meta.json")))
        .contains("\"rows\":2,", "\"events\":2,", "\"mentions\":3,", "\"articles\":3,")
        .contains("\"query\":\"\"");
  }

  @Test
  void saysWhichEvents() throws IOException {
    Path out = folder.resolve("out.jsonl");
    export(
        "JSONL", out, "--type", "assault", "--actor", "o'x y", "--dyad", "TUR", "LBY GOV",
        "--since", "2020", "--limit", "1");
    assertThat(Files.readString(folder.resolve("out.jsonl.meta.json")))
        .contains(
            "\"query\":\"--type ASSAULT --actor 'o'\\\\''x y' --dyad TUR 'LBY GOV' --since 2020-01-01 --limit 1\"");
  }

  @Test
  void replacesNothingUnasked() throws IOException {
    Path out = Files.writeString(folder.resolve("out.csv"), "mine");
    Run run = export("csv", out);
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).hasLineCount(1).contains("out.csv: is there already");
    assertThat(out).hasContent("mine");
    assertThat(names()).containsExactly("out.csv", "record");
    assertThat(export("csv", out, "--force").code()).isZero();
    assertThat(out).content().startsWith("id,");
  }

  @Test
  void namesTheFormatsThereAre() {
    Run run = export("xml", folder.resolve("x"));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("'xml' is no export format", "geojson");
  }
}
