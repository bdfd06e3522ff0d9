package io.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dragoman.model.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IngestTest {
  private static final String TEXT = "Troops took the town of Arvel on Monday, an official said.\n";

  @TempDir private Path folder;

  @Test
  void readsFoldersInTheOrderOfNamesWithoutHiddenFiles() {
    Reading.write(folder, "b.txt", TEXT);
    Reading.write(folder, "a/z.txt", TEXT);
    Reading.write(folder, "a/y.md", TEXT);
    Reading.write(folder, ".hidden.txt", TEXT);
    Reading.write(folder, ".git/c.txt", TEXT);
    assertThat(Reading.of(folder).documents())
        .extracting(Document::origin)
        .containsExactly(
            folder.resolve("a/y.md").toString(),
            folder.resolve("a/z.txt").toString(),
            folder.resolve("b.txt").toString());
  }

  @Test
  void isNotCaughtByALinkToTheFolderAbove() throws IOException {
    Reading.write(folder, "a/one.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("missing.txt"));
    Reading reading = Reading.of(folder);
    assertThat(reading.documents()).hasSize(1);
    assertThat(reading.failures()).containsExactly("nowhere.txt: a link to nowhere");
  }

  @Test
  void readsAFileAddress() {
    Path file = Reading.write(folder, "with space.txt", TEXT);
    Reading reading =
        Reading.of(Reading.OPTIONS, InputStream.nullInputStream(), file.toUri().toString());
    assertThat(reading.document().text()).isEqualTo(TEXT.strip());
  }

  @Test
  void sendsAWebAddressBack() {
    Reading reading =
        Reading.of(
            Reading.OPTIONS,
            InputStream.nullInputStream(),
            "https://example.org/a.html",
            "file://elsewhere/a.txt");
    assertThat(reading.failures())
        .first()
        .isEqualTo(
            "https://example.org/a.html: not supported: Dragoman reads local files; save it first");
    assertThat(reading.failures()).hasSize(2);
  }

  @Test
  void findsOutWhatStandardInputHolds() throws IOException {
    String html = "<!doctype html><title>Truce</title><p>Both sides <b>agreed</b> to a truce.</p>";
    String json = "{\"id\":\"x\",\"text\":\"Both sides agreed to a truce.\"}\n";
    String markdown = "---\ntitle: Truce\n---\nBoth *sides* agreed to a truce.\n";
    for (String input : List.of(html, json, markdown, "Both sides agreed to a truce.")) {
      assertThat(Reading.ofStandardInput(input).document().text())
          .isEqualTo("Both sides agreed to a truce.");
    }
    byte[] packed = packed(json.getBytes(StandardCharsets.UTF_8));
    Reading reading = Reading.of(Reading.OPTIONS, new ByteArrayInputStream(packed), "-");
    assertThat(reading.document().id()).isEqualTo("x");
    assertThat(reading.document().origin()).isEqualTo("standard input, line 1");
  }

  @Test
  void readsPackedFilesOfEveryKindLikeThePlainOnes() throws IOException {
    for (String name :
        List.of("dispatch.txt", "dispatch.md", "page.html", "list.jsonl", "columns.pdf")) {
      Path plain =
          name.endsWith("pdf") ? Pdfs.twoColumns(folder.resolve(name)) : Reading.resource(name);
      Path packed = Reading.write(folder, name + ".gz", packed(Files.readAllBytes(plain)));
      List<Document> documents = Reading.of(plain).documents();
      assertThat(documents).isNotEmpty();
      assertThat(Reading.of(packed).documents())
          .extracting(Document::id, Document::text, Document::title, Document::published)
          .containsExactlyElementsOf(
              documents.stream()
                  .map(
                      d ->
                          org.assertj.core.groups.Tuple.tuple(
                              d.id(), d.text(), d.title(), d.published()))
                  .toList());
    }
  }

  @Test
  void tellsInOneLineEachWhatCannotBeReadAndReadsTheRest() throws IOException {
    Reading.write(folder, "a-empty.txt", "");
    Reading.write(folder, "b-blank.txt", " \n\n \t\n");
    Reading.write(folder, "c-binary.txt", new byte[] {'a', 'b', 0, 1, 2});
    Reading.write(folder, "d-archive.docx", new byte[] {'P', 'K', 3, 4, 20, 0});
    Reading.write(
        folder,
        "e-latin1.txt",
        "The mayor of Orl\u00E9ans resigned.".getBytes(StandardCharsets.ISO_8859_1));
    Reading.write(
        folder,
        "f-french.txt",
        "Les troupes ont repris la base après deux jours de combats dans la région.");
    Reading.write(folder, "g-future.txt", "Date: 2031-05-01\n\n" + TEXT);
    Reading.write(folder, "h-undated.txt", "Date: last week\n\n" + TEXT);
    Reading.write(folder, "i-broken.pdf", "%PDF-1.7\nnothing\n%%EOF\n");
    Reading.write(
        folder,
        "j-cut.pdf",
        java.util.Arrays.copyOf(
            Files.readAllBytes(Pdfs.twoColumns(folder.resolve(".whole.pdf"))), 900));
    byte[] packed = packed(TEXT.repeat(50).getBytes(StandardCharsets.UTF_8));
    Reading.write(folder, "k-cut.txt.gz", java.util.Arrays.copyOf(packed, packed.length - 12));
    Reading.write(folder, "z-good.txt", TEXT);
    Reading reading = Reading.of(folder);
    assertThat(reading.documents()).hasSize(1);
    assertThat(reading.failures())
        .containsExactly(
            "a-empty.txt: empty file",
            "b-blank.txt: no text in it",
            "c-binary.txt, byte 2: binary file, not text",
            "d-archive.docx: binary file: a ZIP archive or an office document, not text",
            "e-latin1.txt, byte 16: wrong encoding: 0xE9 is not valid UTF-8 here; save the file as"
                + " UTF-8",
            "f-french.txt: not in English: looks like French",
            "g-future.txt: published in the future: 2031-05-01 is after today, 2026-01-31",
            "h-undated.txt, line 1: 'last week' is no full date; write the day of publication as"
                + " YYYY-MM-DD",
            "i-broken.pdf: broken PDF: Missing root object specification in trailer.",
            "j-cut.pdf, byte 900: broken PDF: cut off, its end mark is missing",
            "k-cut.txt.gz: broken gzip file: it ends too early");
  }

  @Test
  void namesMissingFilesAndEmptyFolders() throws IOException {
    Files.createDirectory(folder.resolve("none"));
    Reading reading = Reading.of(folder.resolve("missing.txt"), folder.resolve("none"));
    assertThat(reading.failures())
        .containsExactly("missing.txt: no such file or folder", "none: no files in this folder");
  }

  @Test
  void takesTheDefaultDayOnlyWhereTheArticleHasNone() {
    Path undated = Reading.write(folder, "a.txt", TEXT);
    Path dated = Reading.write(folder, "b.txt", "Date: 3 March 2021\n\n" + TEXT);
    LocalDate day = LocalDate.of(2020, 9, 1);
    assertThat(Reading.of(Reading.OPTIONS.withPublished(day), undated, dated).documents())
        .extracting(Document::published)
        .containsExactly(Optional.of(day), Optional.of(LocalDate.of(2021, 3, 3)));
    assertThat(Reading.of(undated).document().published()).isEmpty();
  }

  @Test
  void refusesADefaultDayInTheFuture() {
    LocalDate tomorrow = Reading.TODAY.plusDays(1);
    assertThatThrownBy(() -> Reading.OPTIONS.withPublished(tomorrow))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsEveryExampleOfTheProject() {
    Reading reading = Reading.of(Path.of("../examples"));
    assertThat(reading.failures()).isEmpty();
    assertThat(reading.documents()).hasSizeGreaterThan(6);
    assertThat(reading.documents())
        .allSatisfy(
            document -> {
              assertThat(document.outlet()).contains("Dragoman examples");
              assertThat(document.published()).isPresent();
            });
  }

  @Test
  void writesNoControlCharactersIntoItsMessages() {
    Path file = Reading.write(folder, "a\u001B[31mred.txt", "");
    assertThat(Reading.of(file).failures()).containsExactly("a[31mred.txt: empty file");
  }

  @Test
  void givesTheSameArticleTheSameIdWhereverItLies() {
    Path one = Reading.write(folder, "one.txt", TEXT);
    Path two = Reading.write(folder, "below/two.md", TEXT.replace("\n", "\r\n"));
    Path other = Reading.write(folder, "other.txt", TEXT.replace("Monday", "Tuesday"));
    String id = Reading.of(one).document().id();
    assertThat(id).matches("sha256:[0-9a-f]{16}");
    assertThat(Reading.of(two).document().id()).isEqualTo(id);
    assertThat(Reading.of(other).document().id()).isNotEqualTo(id);
  }

  @Test
  void letsWhatTheConsumerThrowsThrough() {
    Path file = Reading.write(folder, "one.txt", TEXT);
    Ingest ingest = new Ingest(Reading.OPTIONS, InputStream.nullInputStream());
    assertThatThrownBy(
            () ->
                ingest.read(
                    List.of(file.toString(), file.toString()),
                    result -> {
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
