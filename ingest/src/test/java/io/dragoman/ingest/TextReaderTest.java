package io.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Document;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextReaderTest {
  @TempDir private Path folder;

  private Document read(String text) {
    return Reading.of(Reading.write(folder, "a.txt", text)).document();
  }

  @Test
  void understandsAHeadlineAndLinesBelowIt() {
    Document document = Reading.of(Reading.resource("dispatch.txt")).document();
    assertThat(document.title()).contains("Rebels pull out of Arvel");
    assertThat(document.published()).contains(LocalDate.of(2019, 7, 12));
    assertThat(document.outlet()).contains("Harbour Gazette");
    assertThat(document.author()).contains("Ines Marr");
    assertThat(document.url()).contains("https://example.org/arvel");
    assertThat(document.text())
        .isEqualTo(
            "Rebels of the Northern Front pulled out of the town of Arvel on Friday after a week of"
                + " talks with the government, the UN-backed monitors said.\n\n"
                + "Two people were wounded when a mine exploded on the road to the north.");
  }

  @Test
  void keepsAPhotoCaptionAndADateWithinASentence() {
    String caption =
        "Soldiers parade a captured gun in Arvel on May 20, 2020, after the fall of the base. Photo:"
            + " Gazette";
    Document document = read(caption + "\n\nThe war goes on.\n");
    assertThat(document.title()).isEmpty();
    assertThat(document.published()).isEmpty();
    assertThat(document.text()).isEqualTo(caption + "\n\nThe war goes on.");
  }

  @Test
  void takesTheDayOfADatelineOnlyWhereItIsWhole() {
    assertThat(read("ARVEL, 20 May 2020 (Gazette) - Troops left the town.").published())
        .contains(LocalDate.of(2020, 5, 20));
    assertThat(read("ARVEL, May 20, 2020 (Gazette) — Troops left the town.").outlet())
        .contains("Gazette");
    assertThat(read("ARVEL (2020-05-20) Troops left the town.").published())
        .contains(LocalDate.of(2020, 5, 20));
    assertThat(read("ARVEL, May 20 (Gazette) - Troops left the town.").published()).isEmpty();
    assertThat(read("Friday, January 4, 2019\n\nTroops left the town.").text())
        .isEqualTo("Troops left the town.");
  }

  @Test
  void keepsLinesApartWhereEachIsAParagraph() {
    Document document = read("The army attacked.\nThe rebels withdrew.\nA truce was signed.\n");
    assertThat(document.text())
        .isEqualTo("The army attacked.\n\nThe rebels withdrew.\n\nA truce was signed.");
  }

  @Test
  void joinsHardWrappedLinesAndKeepsTheHyphensOfWords() {
    Document document =
        read(
            """
            The army of the north attacked the port of Arvel early on Tuesday and
            met little resistance, residents said. Ships of the government-
            backed coast guard left the harbour before dawn.
              A spokesman denied that the port had fallen and said that fresh men
            were on their way from the capital.
            """);
    assertThat(document.text())
        .isEqualTo(
            "The army of the north attacked the port of Arvel early on Tuesday and met little"
                + " resistance, residents said. Ships of the government-backed coast guard left the"
                + " harbour before dawn.\n\n"
                + "A spokesman denied that the port had fallen and said that fresh men were on their"
                + " way from the capital.");
  }

  @Test
  void readsUtf16AndUtf8WithAMark() {
    String text = "Prime Minister Novák met the envoy.";
    for (byte[] bytes :
        new byte[][] {
          ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
          ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
          ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)
        }) {
      Path file = Reading.write(folder, "marked.txt", bytes);
      assertThat(Reading.of(file).document().text()).isEqualTo(text);
    }
  }

  @Test
  void namesTheByteThatIsNoTextHoweverFarBehind() {
    String text = "The talks went on for another day in the capital.\n\n".repeat(5000);
    byte[] bytes = (text + "Orl\u00E9ans").getBytes(StandardCharsets.ISO_8859_1);
    Reading reading =
        Reading.of(
            Reading.OPTIONS.withLimits(new Limits(10_000, 100, 100, 100)),
            Reading.write(folder, "late.txt", bytes));
    assertThat(reading.documents()).isEmpty();
    assertThat(reading.failures())
        .containsExactly(
            "late.txt, byte "
                + (text.length() + 3)
                + ": wrong encoding: 0xE9 is not valid UTF-8 here; save the file as UTF-8");
  }
}
