package io.dragoman.ingest;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Reads PDFs that hold text. The library's own log is switched off, since all that matters of it
 * comes as one line.
 */
final class PdfReader implements ArticleReader {
  private static final int TAIL = 2048;
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.OFF));
  }

  private final Scratch scratch;

  PdfReader(Scratch scratch) {
    this.scratch = scratch;
  }

  @Override
  public void read(Content content, Metadata beside, DocumentMaker maker) throws IOException {
    Path file = content.asFile(scratch, maker.limits().pdfBytes());
    checkEnd(file);
    Article article = article(file);
    maker.article(beside.or(article.metadata), article.paragraphs, "");
  }

  private record Article(Metadata metadata, List<Paragraph> paragraphs) {}

  private static Article article(Path file) {
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      int pages = document.getNumberOfPages();
      if (pages == 0) {
        throw new RefusedException("broken PDF: no pages in it");
      }
      List<PdfLine> lines = PdfLines.of(document);
      if (lines.stream()
          .noneMatch(line -> line.text().codePoints().anyMatch(Character::isLetter))) {
        throw new RefusedException(
            "pages 1 to " + pages, "no text in this PDF, only pictures: run OCR on it first");
      }
      return article(PdfLayout.of(lines), document);
    } catch (InvalidPasswordException e) {
      throw new RefusedException("encrypted PDF: a password is needed", e);
    } catch (RefusedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new RefusedException("broken PDF: " + Excerpt.of(String.valueOf(e.getMessage())), e);
    }
  }

  private static Article article(PdfLayout layout, PDDocument document) {
    MetadataBuilder found = new MetadataBuilder();
    String title = string(document.getDocumentInformation().getTitle());
    found.title(layout.title());
    if (!title.matches("(?i)(?:untitled.*|microsoft word.*|.*\\.(?:docx?|pdf|indd|qxd|tex|odt))")) {
      found.title(title);
    }
    found.author(string(document.getDocumentInformation().getAuthor()));
    return new Article(found.build(), Paragraph.list(layout.paragraphs()));
  }

  private static String string(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** Refuses a file that was cut off: a whole one ends in a mark. */
  private static void checkEnd(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(bytes.length(), TAIL)];
      bytes.seek(bytes.length() - tail.length);
      bytes.readFully(tail);
      if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
        throw new RefusedException(
            "byte " + bytes.length(), "broken PDF: cut off, its end mark is missing");
      }
    }
  }
}
