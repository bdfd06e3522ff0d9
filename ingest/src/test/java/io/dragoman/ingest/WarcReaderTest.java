package io.dragoman.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

final class WarcReaderTest {
  private static final Instant FETCHED = Instant.parse("2025-03-04T05:06:07Z");
  private static final String HTML = "text/html; charset=utf-8";

  /** {@code <html><body><p>Major José Álvarez resigned.</p></body></html>}. */
  private static final byte[] BROTLI =
      HexFormat.of()
          .parseHex(
              "1b3e00e89d09768c649c84b60dbd7ee16183937681c3e923a7d7202e"
                  + "616560034e35f75b6800bb7f8ca6b8749cd1c85c7224cc78a947da518605");

  @TempDir private Path folder;

  private static final Set<StandardOpenOption> WRITE =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.WRITE,
          StandardOpenOption.TRUNCATE_EXISTING);

  private interface Filling {
    void fill(WarcWriter archive) throws IOException;
  }

  private Path archive(String name, Filling filling) throws IOException {
    Path file = folder.resolve(name);
    WarcCompression compression =
        name.endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE;
    try (WarcWriter archive = new WarcWriter(Files.newByteChannel(file, WRITE), compression)) {
      archive.write(new Warcinfo.Builder().date(FETCHED).filename(name).build());
      filling.fill(archive);
    }
    return file;
  }

  private static String page(String words) {
    return "<html><head><title>News</title></head><body><p>" + words + "</p></body></html>";
  }

  private static HttpResponse.Builder http(int status, String type, byte[] body) {
    return new HttpResponse.Builder(status, "Said")
        .addHeader("Content-Type", type)
        .body(null, body);
  }

  private static WarcResponse response(String address, HttpResponse http) throws IOException {
    return new WarcResponse.Builder(URI.create(address)).date(FETCHED).body(http).build();
  }

  private static WarcResponse response(String address, String page) throws IOException {
    return response(address, http(200, HTML, page.getBytes(UTF_8)).build());
  }

  @Test
  void readsThePagesOfAnArchiveAndPassesOverTheRest() throws IOException {
    for (String name : List.of("plain.warc", "packed.warc.gz", "packed-nameless")) {
      Path file =
          archive(
              name.replace("-nameless", ".warc.gz"),
              archive -> {
                archive.write(
                    new WarcRequest.Builder(URI.create("https://example.org/a"))
                        .date(FETCHED)
                        .body(new HttpRequest.Builder("GET", "/a").build())
                        .build());
                archive.write(response("https://example.org/a", page("Troops left the town.")));
                archive.write(
                    response(
                        "https://example.org/gone",
                        http(404, HTML, page("Nothing is here.").getBytes(UTF_8)).build()));
                archive.write(
                    response(
                        "https://example.org/a.png",
                        http(200, "image/png", new byte[] {1, 2, 3}).build()));
                archive.write(
                    response(
                        "https://example.org/robots.txt",
                        http(200, "text/plain", "Disallow: /".getBytes(UTF_8)).build()));
                archive.write(
                    new WarcResource.Builder(URI.create("urn:x"))
                        .date(FETCHED)
                        .body(MediaType.parse("text/html"), page("No page.").getBytes(UTF_8))
                        .build());
                archive.write(
                    response(
                        "https://example.org/b",
                        http(200, "text/plain", "A truce was agreed.".getBytes(UTF_8)).build()));
              });
      Path read = name.endsWith("nameless") ? Files.move(file, folder.resolve(name)) : file;
      Reading reading = Reading.of(read);
      assertThat(reading.failures()).isEmpty();
      assertThat(reading.documents())
          .extracting(Document::text)
          .containsExactly("Troops left the town.", "A truce was agreed.");
      Document first = reading.documents().getFirst();
      assertThat(first.url()).contains("https://example.org/a");
      assertThat(first.published()).as("the record's date is when it was fetched").isEmpty();
      assertThat(first.origin()).startsWith(read + ", byte ").endsWith(" (https://example.org/a)");
    }
  }

  @Test
  void takesTheDayFromThePage() throws IOException {
    String page =
        "<html><head><meta property='article:published_time' content='2019-07-15T08:00:00Z'>"
            + "<link rel=canonical href='https://example.org/other'></head>"
            + "<body><p>Troops left the town.</p></body></html>";
    Path file =
        archive("a.warc.gz", archive -> archive.write(response("https://example.org/a", page)));
    Document document = Reading.of(file).document();
    assertThat(document.published()).contains(LocalDate.of(2019, 7, 15));
    assertThat(document.url()).contains("https://example.org/a");
  }

  @Test
  void unpacksWhatServersPackAndChunk() throws IOException {
    byte[] page = page("Major José Álvarez resigned.").getBytes(UTF_8);
    byte[] text = "Major José Álvarez resigned.".getBytes(Charset.forName("windows-1252"));
    Path file =
        archive(
            "a.warc.gz",
            archive -> {
              archive.write(response("http://a.org/gzip", encoded("gzip", gzip(page))));
              archive.write(response("http://a.org/deflate", encoded("deflate", deflate(page))));
              archive.write(response("http://a.org/raw", encoded("deflate", rawDeflate(page))));
              archive.write(response("http://a.org/br", encoded("br", BROTLI)));
              archive.write(response("http://a.org/unpacked", encoded("gzip", page)));
              archive.write(
                  response(
                      "http://a.org/chunked",
                      http(200, HTML, chunked(page))
                          .addHeader("Transfer-Encoding", "chunked")
                          .build()));
              archive.write(
                  response(
                      "http://a.org/both",
                      http(200, HTML, chunked(gzip(page)))
                          .addHeader("Transfer-Encoding", "chunked")
                          .addHeader("Content-Encoding", "gzip")
                          .build()));
              archive.write(
                  response(
                      "http://a.org/latin",
                      http(200, "text/plain; charset=ISO-8859-1", text).build()));
            });
    Reading reading = Reading.of(file);
    assertThat(reading.failures()).isEmpty();
    assertThat(reading.documents())
        .hasSize(8)
        .extracting(Document::text)
        .containsOnly("Major José Álvarez resigned.");
  }

  @Test
  void readsPdfs() throws IOException {
    Path pdf = Pdfs.twoColumns(folder.resolve(".columns.pdf"));
    Path file =
        archive(
            "a.warc.gz",
            archive ->
                archive.write(
                    response(
                        "https://example.org/a.pdf",
                        http(200, "application/pdf", Files.readAllBytes(pdf)).build())));
    assertThat(Reading.of(file).document().text()).isEqualTo(Reading.of(pdf).document().text());
  }

  @Test
  void refusesSinglePagesWithPlaceAndReasonAndReadsTheOthers() throws IOException {
    Path file =
        archive(
            "a.warc",
            archive -> {
              archive.write(response("https://a.org/none", "<html><body></body></html>"));
              archive.write(response("https://a.org/empty", http(200, HTML, new byte[0]).build()));
              archive.write(
                  response("https://a.org/zstd", encoded("zstd", new byte[] {1, 2, 3, 4})));
              archive.write(
                  response(
                      "https://a.org/badgzip",
                      encoded("gzip", new byte[] {0x1F, (byte) 0x8B, 9, 9, 9, 9, 9, 9, 9, 9})));
              archive.write(
                  new WarcResponse.Builder(URI.create("https://a.org/cut"))
                      .date(FETCHED)
                      .truncated(WarcTruncationReason.LENGTH)
                      .body(http(200, HTML, page("Half of it.").getBytes(UTF_8)).build())
                      .build());
              archive.write(
                  new WarcResponse.Builder(URI.create("https://a.org/damaged"))
                      .date(FETCHED)
                      .blockDigest(sha1("something else"))
                      .body(http(200, HTML, page("Not so.").getBytes(UTF_8)).build())
                      .build());
              archive.write(response("https://a.org/long", page("Word. ".repeat(2000))));
              archive.write(response("https://a.org/good", page("Troops left the town.")));
            });
    Reading reading =
        Reading.of(Reading.OPTIONS.withLimits(new Limits(1000, 1000, 5000, 5000)), file);
    assertThat(reading.documents())
        .extracting(Document::text)
        .containsExactly("Troops left the town.");
    assertThat(reading.failures().stream().map(line -> line.replaceFirst("byte \\d+ ", "")))
        .containsExactly(
            "a.warc, (https://a.org/none): no text found in this page",
            "a.warc, (https://a.org/empty): empty page",
            "a.warc, (https://a.org/zstd): broken record: packed by zstd, which is not read",
            "a.warc, (https://a.org/badgzip): broken record: Unsupported compression method",
            "a.warc, (https://a.org/cut): the archive holds only the beginning of this page",
            "a.warc, (https://a.org/damaged): broken record: its bytes do not fit its digest",
            "a.warc, (https://a.org/long): larger than 5000 bytes");
  }

  @Test
  void losesNothingThatCameBeforeTheEndOfAnArchiveThatIsCutOff() throws IOException {
    for (String name : List.of("a.warc", "a.warc.gz")) {
      Path whole = twoPages(name);
      byte[] bytes = Files.readAllBytes(whole);
      long second = secondPlace(whole);
      for (int length : new int[] {(int) second + 20, bytes.length - 60}) {
        Path cut = Reading.write(folder, "cut-" + name, Arrays.copyOf(bytes, length));
        Reading reading = Reading.of(cut);
        assertThat(reading.documents())
            .as(name + " cut to " + length + " of " + bytes.length + " " + reading.failures())
            .extracting(Document::text)
            .containsExactly("Troops left the town.");
        assertThat(reading.failures())
            .containsExactly(
                "cut-" + name + ", byte " + second + ": broken WARC file: it ends too early");
      }
    }
  }

  @Test
  void saysWhereAnArchiveIsDamaged() throws IOException {
    for (String name : List.of("a.warc", "a.warc.gz")) {
      Path whole = twoPages(name);
      byte[] bytes = Files.readAllBytes(whole);
      int second = (int) secondPlace(whole);
      Arrays.fill(bytes, second, second + 40, (byte) 0xAA);
      Reading reading = Reading.of(Reading.write(folder, "bad-" + name, bytes));
      assertThat(reading.documents())
          .extracting(Document::text)
          .containsExactly("Troops left the town.");
      assertThat(reading.failures())
          .singleElement()
          .asString()
          .startsWith(
              "bad-" + name + ", byte " + second + ": broken WARC file, not read from here on: ");
    }
  }

  @Test
  void saysWhenAnArchiveHoldsNoPages() throws IOException {
    Path empty = archive("a.warc.gz", archive -> {});
    Path none = Reading.write(folder, "b.warc", "no archive at all, just some words\n");
    assertThat(Reading.of(empty).failures()).containsExactly("a.warc.gz: no pages in it");
    assertThat(Reading.of(none).failures())
        .singleElement()
        .asString()
        .startsWith("b.warc, byte 0: broken WARC file, not read from here on: invalid WARC record");
  }

  private Path twoPages(String name) throws IOException {
    return archive(
        name,
        archive -> {
          archive.write(response("https://a.org/1", page("Troops left the town.")));
          archive.write(response("https://a.org/2", page("A truce was agreed. ".repeat(20))));
        });
  }

  private static long secondPlace(Path archive) {
    String origin = Reading.of(archive).documents().get(1).origin();
    return Long.parseLong(origin.replaceFirst(".*, byte (\\d+) .*", "$1"));
  }

  private static HttpResponse encoded(String encoding, byte[] body) throws IOException {
    return http(200, HTML, body).addHeader("Content-Encoding", encoding).build();
  }

  private static WarcDigest sha1(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(text.getBytes(UTF_8));
      return new WarcDigest(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] rawDeflate(byte[] bytes) throws IOException {
    return deflate(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION, true));
  }

  private static byte[] deflate(byte[] bytes) throws IOException {
    return deflate(bytes, new Deflater());
  }

  private static byte[] deflate(byte[] bytes, Deflater kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, kind)) {
      deflater.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] chunked(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int begin = 0; begin < bytes.length; begin += 30) {
      int length = Math.min(30, bytes.length - begin);
      out.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(UTF_8));
      out.write(bytes, begin, length);
      out.writeBytes("\r\n".getBytes(UTF_8));
    }
    out.writeBytes("0\r\n\r\n".getBytes(UTF_8));
    return out.toByteArray();
  }
}
