package io.dragoman.record.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class CsvRowsProperties {

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return Arbitraries.strings()
        .withChars("ab,\"\r\n \u00e9")
        .ofMaxLength(6)
        .list()
        .ofSize(3)
        .list()
        .ofMaxSize(5);
  }

  @Property
  void whatIsWrittenInQuotesIsReadBackWithItsPlace(@ForAll("tables") List<List<String>> table)
      throws IOException {
    String file =
        table.stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\r\n"));
    CsvRows rows =
        new CsvRows(
            "file",
            new Lines(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), 1000));
    for (List<String> expected : table) {
      Row row = rows.next().orElseThrow().row();
      assertThat(row.cells().stream().map(Row.Cell::value)).isEqualTo(expected);
      assertThat(
              row.cells().stream()
                  .map(cell -> row.text().substring(cell.begin(), cell.end()))
                  .map(cell -> cell.replace("\"\"", "\"")))
          .isEqualTo(expected);
    }
    assertThat(rows.next()).isEqualTo(Optional.empty());
  }
}
