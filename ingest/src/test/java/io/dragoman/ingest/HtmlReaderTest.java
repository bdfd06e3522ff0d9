package io.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Document;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HtmlReaderTest {
  @TempDir private Path folder;

  @Test
  void findsTheMainTextAndWhatThePageSaysAboutIt() {
    Document document = Reading.of(Reading.resource("page.html")).document();
    assertThat(document.title()).contains("Council of Arvel asks for monitors");
    assertThat(document.outlet()).contains("Harbour Gazette");
    assertThat(document.author()).contains("Ines Marr, Tomas Vell");
    assertThat(document.published()).contains(LocalDate.of(2019, 7, 15));
    assertThat(document.url()).contains("https://example.org/2019/monitors");
    assertThat(document.text())
        .isEqualTo(
            """
            The provincial council of Arvel asked the United Nations on Monday to send monitors to \
            the port, a day after the coast guard left it.

            “We cannot guard it alone,” the council's head, Mara Senn, told reporters & guests.

            The answer

            The United Nations said that it would study the request; diplomats expect a decision \
            within a month, though two members of the council may object.""");
  }

  @Test
  void readsAnOldPageOfTablesAndBreaks() {
    Document document = Reading.of(Reading.resource("old-page.html")).document();
    assertThat(document.title()).contains("Truce holds in Arvel");
    assertThat(document.published()).contains(LocalDate.of(1999, 3, 4));
    assertThat(document.text())
        .isEqualTo(
            """
            The truce in Arvel held for a third day on Thursday, and the first convoy with food \
            reached the old town without being stopped.

            Major José Álvarez, who leads the observers, praised both sides and urged them to \
            release the prisoners whom they had taken in February.""");
  }

  @Test
  void decodesByTheDeclaredEncodingOnly() {
    String page =
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=%s\"></head>"
            + "<body><p>Minister José Álvarez resigned on Monday.</p></body></html>";
    byte[] declared = page.formatted("windows-1252").getBytes(Charset.forName("windows-1252"));
    assertThat(Reading.of(Reading.write(folder, "a.html", declared)).document().text())
        .isEqualTo("Minister José Álvarez resigned on Monday.");
    byte[] wrong = page.formatted("utf-8").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.of(Reading.write(folder, "b.html", wrong)).failures())
        .containsExactly(
            "b.html, byte "
                + page.formatted("utf-8").indexOf('é')
                + ": wrong encoding: 0xE9 is not valid UTF-8 here, the encoding that the"
                + " page declares");
    byte[] unknown = page.formatted("x-klingon").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Reading.of(Reading.write(folder, "c.html", unknown)).failures())
        .containsExactly("c.html: the page declares an unknown encoding, 'x-klingon'");
  }

  @Test
  void saysWhenAPageHoldsNoText() {
    Path file = Reading.write(folder, "a.html", "<html><body><nav><a href=x>Home</a></nav></body>");
    assertThat(Reading.of(file).failures()).containsExactly("a.html: no text found in this page");
  }

  @Test
  void refusesAPageBeyondTheLimit() {
    Path file = Reading.write(folder, "a.html", "<p>" + "Troops left the town. ".repeat(100));
    Reading reading =
        Reading.of(Reading.OPTIONS.withLimits(new Limits(1000, 1000, 1000, 1000)), file);
    assertThat(reading.failures()).containsExactly("a.html: larger than 1000 bytes");
  }
}
