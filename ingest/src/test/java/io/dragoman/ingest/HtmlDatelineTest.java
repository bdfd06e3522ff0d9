package io.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Document;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlDatelineTest {
  private static final String TEXT =
      "<p>The provincial council of Arvel asked the United Nations on Monday to send monitors to the"
          + " port, a day after the coast guard left it.</p><p>The coast guard, which had held the"
          + " port since 3 May 2020, gave no reason for leaving it to the council's own men.</p>";

  @TempDir private Path folder;

  private Document page(String head, String body) {
    String page =
        "<html><head><title>Arvel asks for monitors</title>%s</head><body>%s</body></html>"
            .formatted(head, body);
    return Reading.of(Reading.write(folder, "a.html", page)).document();
  }

  private Document below(String lines) {
    return page(
        "",
        "<div>Friday 27 November 2026</div><main><h1>Arvel asks for monitors</h1>"
            + lines
            + TEXT
            + "<h2>More</h2><ul><li>12 May 2020 <a href=x>Truce holds</a></li></ul></main>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=meta>Thursday 4 June 2020 17.30 BST</div>",
        "<p>Published: June 4, 2020 at 9:15 a.m. EDT</p>",
        "<p>By Ines Marr, 4 Jun 2020</p>",
        "<span>Last updated 6 June 2020</span><br><br><span>First published 4 June 2020</span>",
        "<p>Published 4 June 2020 | Updated 6 June 2020</p>",
        "<div>04.06.2020</div>",
        "<p>Updated: 4 June 2020</p>",
        "<p class=summary>A day after the coast guard left the port of Arvel, its council turns to"
            + " the United Nations for help.</p><ul><li>4 June 2020</li><li>World</li></ul>"
      })
  void findsTheDayThatPeopleSee(String lines) {
    Document document = below(lines);
    assertThat(document.published()).contains(LocalDate.of(2020, 6, 4));
    assertThat(document.text()).contains("since 3 May 2020").doesNotContain("4 Jun");
  }

  @Test
  void leavesThePlaceOfADatelineToTheReader() {
    Document document = below("<p>Arvel, 4 June 2020</p>");
    assertThat(document.published()).contains(LocalDate.of(2020, 6, 4));
    assertThat(document.text()).startsWith("Arvel, 4 June 2020");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ines Marr|Ines Marr",
        "By Ines Marr and Tomas Vell in Arvel|Ines Marr, Tomas Vell",
        "By Ines Marr, Africa correspondent|Ines Marr",
        "By Ines de Marr, Tomas Vell and Lea O'Neil - 4 June 2020|Ines de Marr, Tomas Vell, Lea O'Neil"
      })
  void findsTheAuthorsThatPeopleSee(String line, String authors) {
    Document document = below("<p>" + line + "</p>");
    assertThat(document.author()).contains(authors);
    assertThat(document.text()).doesNotContain("By Ines");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By Monday the rebels had taken the port.</p>",
        "<p>The truce of 4 June 2020 held until the coast guard left the port to the council</p>",
        "<p>By 4 June 2020 they had left.</p>"
      })
  void leavesSentencesAlone(String sentence) {
    Document document = below(sentence);
    assertThat(document.author()).isEmpty();
    assertThat(document.published()).isEqualTo(Optional.empty());
    assertThat(document.text()).startsWith(sentence.replaceAll("<.*?>", ""));
  }

  @Test
  void readsTheDayOfTheAddress() {
    for (String address : new String[] {"2020/06/04", "2020/jun/04"}) {
      String link = "<link rel=canonical href='https://example.org/world/" + address + "/arvel'>";
      assertThat(page(link, TEXT).published()).contains(LocalDate.of(2020, 6, 4));
    }
  }

  @Test
  void trustsWhatThePageSaysOfItselfFirst() {
    String meta = "<meta property='article:published_time' content='2020-06-04T10:00:00Z'>";
    Document document = page(meta, "<h1>Arvel</h1><p>Published: 5 June 2020</p>" + TEXT);
    assertThat(document.published()).contains(LocalDate.of(2020, 6, 4));
  }
}
