package io.dragoman.record.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was exported and is read back is what it was, whatever the texts hold. */
class ReadBackProperties {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static Path folder = Path.of("");

  @BeforeContainer
  static void make() throws IOException {
    folder = Files.createTempDirectory("dragoman [it's a *test*] ");
  }

  @AfterContainer
  static void remove() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Provide
  Arbitrary<Told> told() {
    return Told.anything();
  }

  private static Path export(ExportFormat format, Told told) {
    Path file = folder.resolve("events." + format);
    ExportRequest request =
        new ExportRequest(
            format, file, true, Slice.QUARTER, "s'1", "--text 'a\"b'", "1", List.of("© 'A'\n"));
    ExportReport report = Exporter.export(request, told.events().stream(), told::articles);
    assertThat(report.events()).isEqualTo(told.events().size());
    assertThat(report.mentions())
        .isEqualTo(told.events().stream().mapToInt(event -> event.mentions().size()).sum());
    return file;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    return Stream.of(Files.readString(file).split("\n"))
        .filter(line -> !line.isEmpty())
        .map(JSON::readTree)
        .toList();
  }

  @Property(tries = 100)
  void jsonLines(@ForAll("told") Told told) throws IOException {
    List<Event> back =
        lines(export(ExportFormat.JSONL, told)).stream().map(ObjectReader::event).toList();
    assertThat(back).isEqualTo(told.events());
  }

  @Property(tries = 25)
  void parquetHoldsWhatJsonLinesHolds(@ForAll("told") Told told) throws IOException, SQLException {
    List<JsonNode> lines = lines(export(ExportFormat.JSONL, told));
    List<JsonNode> rows = new ArrayList<>();
    String file = Scratch.quoted(export(ExportFormat.PARQUET, told).toString());
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      String table = "read_parquet(" + file.replaceAll("[\\[*?]", "[$0]") + ")";
      try (ResultSet row = statement.executeQuery("SELECT to_json(t) FROM " + table + " t")) {
        while (row.next()) {
          rows.add(JSON.readTree(row.getString(1)));
        }
      }
    }
    for (JsonNode node : Stream.concat(lines.stream(), rows.stream()).toList()) {
      node.get("corrections").forEach(correction -> ((ObjectNode) correction).remove("at"));
    }
    assertThat(rows).isEqualTo(lines);
  }

  @Property(tries = 100)
  void csv(@ForAll("told") Told told) throws IOException {
    List<List<String>> rows = CsvReader.rows(Files.readString(export(ExportFormat.CSV, told)));
    List<String> header = rows.get(0);
    assertThat(rows).hasSize(told.events().size() + 1);
    for (int i = 0; i < told.events().size(); i++) {
      Event event = told.events().get(i);
      List<String> row = rows.get(i + 1);
      assertThat(row).hasSameSizeAs(header);
      assertThat(row.get(header.indexOf("id"))).isEqualTo(event.id());
      assertThat(row.get(header.indexOf("sentence")))
          .isEqualTo(Csv.text(event.best().sentence().text()));
      assertThat(row.get(header.indexOf("source")))
          .isEqualTo(Csv.text(Actors.list(event.facts().sources(), Actors::name)));
    }
  }

  @Property
  void noCellBeginsLikeAFormula(@ForAll("cells") String text) {
    assertThat(Csv.text(text)).doesNotMatch("(?s)[=+@\\t\\r\\n＝＋－＠-].*").endsWith(text);
    assertThat(CsvReader.rows(Csv.line(List.of(text, text)))).containsExactly(List.of(text, text));
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings().withChars("=+-@\t\r\n＝＋－＠\",;a ").ofMaxLength(6);
  }
}
