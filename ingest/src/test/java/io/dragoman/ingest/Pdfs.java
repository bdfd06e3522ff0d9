package io.dragoman.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Prints small PDFs line by line. */
final class Pdfs implements AutoCloseable {
  static final PDType1Font ROMAN = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

  private final PDDocument document = new PDDocument();

  /** Begins a page with lines of 11 points, 14 points apart, from an upper left corner. */
  Pdfs page(String head, String foot) {
    document.addPage(new PDPage(PDRectangle.A4));
    return line(head, 9, 70, 36).line(foot, 9, 290, 810);
  }

  Pdfs column(float left, float top, List<String> lines) {
    float down = top;
    for (String line : lines) {
      line(line.strip(), 11, line.startsWith(" ") ? left + 14 : left, down);
      down += 14;
    }
    return this;
  }

  Pdfs line(String text, float size, float left, float top) {
    PDPage page = document.getPage(document.getNumberOfPages() - 1);
    try (PDPageContentStream out =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      out.beginText();
      out.setFont(ROMAN, size);
      out.newLineAtOffset(left, page.getCropBox().getHeight() - top);
      out.showText(text);
      out.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Pdfs named(String title, String author) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setAuthor(author);
    document.getDocumentInformation().setCreationDate(new java.util.GregorianCalendar(2015, 0, 1));
    return this;
  }

  Pdfs locked(String password) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    return this;
  }

  Path save(Path file) throws IOException {
    document.save(file.toFile());
    return file;
  }

  /** Prints two pages of two columns with a running head and page numbers. */
  static Path twoColumns(Path file) throws IOException {
    try (Pdfs pdf = new Pdfs()) {
      return pdf.named("Microsoft Word - arvel-final.doc", "Ines Marr")
          .page("Harbour Gazette, July 2019", "1")
          .line("The port of Arvel", 20, 70, 80)
          .line("and its guards", 20, 70, 104)
          .column(
              70,
              140,
              List.of(
                  "The coast guard left the port of Arvel on",
                  "Sunday, after the provincial council had de-",
                  "manded it for months. A UN-backed team",
                  "will count the ships.",
                  "  Nobody was hurt. The council's head, Mara",
                  "Senn, said that the guns of the coast guard"))
          .column(
              310,
              140,
              List.of(
                  "would be handed to the army within a week,",
                  "which the army has not confirmed.",
                  "  Fishermen from the islands protested near",
                  "the gate and asked for their boats, which the"))
          .page("Harbour Gazette, July 2019", "2")
          .column(
              70,
              140,
              List.of(
                  "coast guard had seized in May.",
                  "  The minister of defence visited the town on",
                  "Monday. He had once demanded the handover."))
          .save(file);
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
