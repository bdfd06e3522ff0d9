package io.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Document;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MarkdownReaderTest {
  @TempDir private Path folder;

  @Test
  void understandsFrontMatterAndDropsMarkup() {
    Document document = Reading.of(Reading.resource("dispatch.md")).document();
    assertThat(document.title()).contains("Arvel: a port changes hands");
    assertThat(document.published()).contains(LocalDate.of(2019, 7, 14));
    assertThat(document.author()).contains("Ines Marr");
    assertThat(document.url()).contains("https://example.org/port");
    assertThat(document.sources()).containsExactly("Harbour Gazette", "Radio Arvel");
    assertThat(document.text())
        .isEqualTo(
            """
            The coast guard handed the port over to the provincial council on Sunday.

            What was agreed

            Ships may enter by day.

            The rebels keep their small arms.

            “We will see,” the harbour master, Tomas Vell, told the Gazette.""");
  }

  @Test
  void takesAFirstHeadingForTheTitle() {
    Path file =
        Reading.write(folder, "a.md", "# Truce in Arvel\n\nBoth sides agreed to a truce.\n");
    Document document = Reading.of(file).document();
    assertThat(document.title()).contains("Truce in Arvel");
    assertThat(document.text()).isEqualTo("Both sides agreed to a truce.");
  }

  @Test
  void leavesARuleAtTheTopAlone() {
    Path file = Reading.write(folder, "a.md", "---\n\nBoth sides agreed to a truce.\n");
    assertThat(Reading.of(file).document().text()).isEqualTo("Both sides agreed to a truce.");
  }

  @Test
  void survivesDeepNesting() {
    Path file =
        Reading.write(folder, "deep.md", "*a ".repeat(50_000) + "\n\n" + "> ".repeat(5000) + "end");
    assertThat(Reading.of(file).results()).hasSize(1);
  }

  @Test
  void namesTheLineOfADateItCannotRead() {
    Path file = Reading.write(folder, "a.md", "---\ntitle: T\ndate: 05/06/2020\n---\n\nA truce.\n");
    assertThat(Reading.of(file).failures())
        .containsExactly(
            "a.md, line 3: '05/06/2020' is no full date; write the day of publication as"
                + " YYYY-MM-DD");
  }
}
