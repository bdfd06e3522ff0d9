package io.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PdfReaderTest {
  @TempDir private Path folder;

  @Test
  void rebuildsParagraphsFromColumnsAndPages() throws IOException {
    Document document = Reading.of(Pdfs.twoColumns(folder.resolve("a.pdf"))).document();
    assertThat(document.title()).contains("The port of Arvel and its guards");
    assertThat(document.author()).contains("Ines Marr");
    assertThat(document.text())
        .isEqualTo(
            """
            The coast guard left the port of Arvel on Sunday, after the provincial council had \
            demanded it for months. A UN-backed team will count the ships.

            Nobody was hurt. The council's head, Mara Senn, said that the guns of the coast guard \
            would be handed to the army within a week, which the army has not confirmed.

            Fishermen from the islands protested near the gate and asked for their boats, which the \
            coast guard had seized in May.

            The minister of defence visited the town on Monday. He had once demanded the handover.""");
  }

  @Test
  void neverTakesTheDayOfTheFileForThatOfTheArticle() throws IOException {
    assertThat(Reading.of(Pdfs.twoColumns(folder.resolve("a.pdf"))).document().published())
        .isEmpty();
  }

  @Test
  void saysThatAPasswordIsNeeded() throws IOException {
    try (Pdfs pdf = new Pdfs()) {
      Path file =
          pdf.page("Head", "1")
              .column(70, 140, List.of("A secret truce."))
              .locked("word")
              .save(folder.resolve("a.pdf"));
      assertThat(Reading.of(file).failures())
          .containsExactly("a.pdf: encrypted PDF: a password is needed");
    }
  }

  @Test
  void saysThatAScanHoldsNoText() throws IOException {
    try (Pdfs pdf = new Pdfs()) {
      Path file = pdf.page(" ", " ").page(" ", " ").save(folder.resolve("a.pdf"));
      assertThat(Reading.of(file).failures())
          .containsExactly(
              "a.pdf, pages 1 to 2: no text in this PDF, only pictures: run OCR on it first");
    }
  }

  @Test
  void refusesAPdfBeyondTheLimit() throws IOException {
    Path file = Pdfs.twoColumns(folder.resolve("a.pdf"));
    Reading reading = Reading.of(Reading.OPTIONS.withLimits(new Limits(1000, 1, 1, 500)), file);
    assertThat(reading.failures()).containsExactly("a.pdf: larger than 500 bytes");
  }
}
