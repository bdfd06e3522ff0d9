package io.dragoman.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * Reads the pages of a web archive (WARC 1.0 and 1.1, ISO 28500), packed record by record or not:
 * responses of HTTP servers with status 200 that are HTML, text or PDF. All other records are
 * passed over. One record is in memory at a time.
 *
 * <p>A page's address is the record's target. The record's date is when the page was fetched, not
 * when the article was published, and is never used.
 *
 * <p>A record that cannot be read does not stop the others. Where the archive itself is broken the
 * reading ends with its place, the byte of the file at which the broken record begins.
 */
final class WarcArchiveReader implements ArticleReader {
  private final Scratch scratch;

  WarcArchiveReader(Scratch scratch) {
    this.scratch = scratch;
  }

  @Override
  public void read(Content content, Metadata beside, DocumentMaker maker) throws IOException {
    // A stream, not a file: jwarc would leap over bodies, and so not see that an archive is cut
    // off.
    try (InputStream in = content.openStored();
        WarcReader archive = new WarcReader(in)) {
      archive.setLenient(true);
      archive.calculateBlockDigest();
      records(archive, maker);
    }
    if (maker.results() == 0) {
      throw new RefusedException("no pages in it");
    }
  }

  private void records(WarcReader archive, DocumentMaker maker) throws IOException {
    Runnable complaint = () -> {};
    while (true) {
      Optional<WarcRecord> record;
      try {
        record = archive.next();
      } catch (IOException | IllegalArgumentException e) {
        // What went wrong in the record before was that the archive ends or breaks there.
        maker.failed(Optional.of("byte " + archive.position()), broken(e));
        return;
      }
      complaint.run();
      if (record.isEmpty()) {
        return;
      }
      complaint =
          record.get() instanceof WarcResponse response
              ? response(response, archive.position(), maker)
              : () -> {};
    }
  }

  private static String broken(Exception problem) {
    return problem instanceof EOFException
        ? "broken WARC file: it ends too early"
        : "broken WARC file, not read from here on: " + message(problem);
  }

  private static String message(Exception problem) {
    return Excerpt.of(String.valueOf(problem.getMessage()));
  }

  /** Reads one response, and returns how to complain of it where it cannot be read. */
  private Runnable response(WarcResponse response, long position, DocumentMaker maker) {
    Optional<String> target = Optional.ofNullable(response.target());
    if (target.filter(WarcArchiveReader::isPage).isEmpty()) {
      return () -> {};
    }
    DocumentMaker page = maker.at("byte " + position + " (" + target.get() + ")");
    try {
      read(response, target.get(), page);
      return () -> {};
    } catch (RefusedException e) {
      return () -> page.failed(e);
    } catch (IOException | IllegalArgumentException e) {
      return () -> page.failed(Optional.empty(), "broken record: " + message(e));
    }
  }

  private static boolean isPage(String target) {
    String address = target.toLowerCase(Locale.ROOT);
    return (address.startsWith("http:") || address.startsWith("https:"))
        && !address.endsWith("/robots.txt");
  }

  private void read(WarcResponse response, String target, DocumentMaker maker) throws IOException {
    HttpResponse http = response.http();
    Optional<ServedType> type = http.headers().first("Content-Type").flatMap(ServedType::of);
    if (http.status() != 200 || type.isEmpty()) {
      return;
    }
    if (response.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
      throw new RefusedException("the archive holds only the beginning of this page");
    }
    Metadata known = new MetadataBuilder().url(target).build();
    String coding = String.join(", ", http.headers().all("Content-Encoding"));
    InputStream in = WebHeaders.unpacked(http.body().stream(), coding);
    if (type.get().kind() != Kind.PDF) {
      byte[] bytes = Content.bytes(in, maker.limits().pageBytes(), "");
      checkDigest(response);
      type.get().read(Content.of(bytes), scratch, known, maker);
      return;
    }
    Path copy = Content.copy(in, scratch, maker.limits().pdfBytes());
    try {
      checkDigest(response);
      type.get().read(Content.of(copy), scratch, known, maker);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static void checkDigest(WarcResponse response) throws IOException {
    response.body().consume();
    boolean differs =
        response
            .calculatedBlockDigest()
            .filter(found -> response.blockDigest().filter(told -> !told.equals(found)).isPresent())
            .isPresent();
    if (differs) {
      throw new RefusedException("broken record: its bytes do not fit its digest");
    }
  }
}
