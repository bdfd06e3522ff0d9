package io.dragoman.record.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tables with tabs: whatever a cell holds, a line is a row and a tab divides cells. */
class TabFileProperties {
  @Provide
  Arbitrary<List<List<String>>> rows() {
    return Arbitraries.strings()
        .withChars("ab\"'\\ \t\r\n\u0000\u000b\u0085\u2028é北")
        .ofMaxLength(8)
        .list()
        .ofSize(3)
        .list()
        .ofMaxSize(5);
  }

  @Property(tries = 200)
  void lineIsARowAndTabDividesCells(@ForAll("rows") List<List<String>> rows) throws IOException {
    Path file = Files.createTempFile("dragoman", ".tsv");
    try {
      try (TabFile table = new TabFile(file, 3)) {
        for (List<String> row : rows) {
          table.row(row);
        }
        assertThat(table.rows()).isEqualTo(rows.size());
      }
      String text = Files.readString(file);
      assertThat(text.split("[\n\r\u000b\u0085\u2028]", -1)).hasSize(rows.size() + 1);
      String[] lines = text.split("\n", -1);
      for (int i = 0; i < rows.size(); i++) {
        assertThat(lines[i].split("\t", -1))
            .containsExactlyElementsOf(rows.get(i).stream().map(TabFile::cell).toList());
      }
    } finally {
      Files.delete(file);
    }
  }

  @Example
  void quotesAreOrdinaryCharacters() {
    assertThat(TabFile.cell("\"a\" 'b' \\c")).isEqualTo("\"a\" 'b' \\c");
    assertThat(TabFile.cell("a\t\r\nb")).isEqualTo("a b");
  }

  private static List<String> date(String date) {
    return GdeltDates.cells(new When(Optional.of(date), When.Basis.STATED, Optional.empty()));
  }

  @Example
  void datesFillWhatTheyTell() {
    assertThat(date("2020-02-06")).containsExactly("20200206", "202002", "2020", "2020.0986");
    assertThat(date("2020-02-06/2020-02-08")).containsExactly("", "202002", "2020", "");
    assertThat(date("2020-02")).containsExactly("", "202002", "2020", "");
    assertThat(date("2020-02/2020-03")).containsExactly("", "", "2020", "");
    assertThat(date("2019/2020")).containsExactly("", "", "", "");
    assertThat(date("2020-02-31")).containsExactly("", "", "", "");
    assertThat(GdeltDates.cells(When.UNKNOWN)).containsExactly("", "", "", "");
  }
}
