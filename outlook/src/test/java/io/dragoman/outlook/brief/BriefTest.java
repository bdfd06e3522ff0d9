package io.dragoman.outlook.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.EventType;
import io.dragoman.outlook.deeds.Coverage;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.MadeUp;
import io.dragoman.outlook.deeds.Theatre;
import io.dragoman.outlook.turns.Settings;
import io.dragoman.outlook.turns.TurnFinder;
import io.dragoman.outlook.turns.War;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefTest {
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final LocalDate ATTACK = LocalDate.of(2019, 4, 4);

  private static Brief brief() {
    List<Deed> deeds = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      deeds.add(
          MadeUp.deed(
              i,
              ATTACK.plusDays(i),
              EventType.ASSAULT,
              Optional.empty(),
              "AAA REB",
              "AAA MIL",
              Optional.of("Şəhər"),
              "captured <b>"));
    }
    War war =
        new War(
            new Theatre(Set.of("AAA")),
            deeds,
            List.of(),
            FIRST,
            LocalDate.of(2019, 12, 31),
            Coverage.EVEN);
    return new BriefMaker(
            war,
            new TurnFinder(Settings.USUAL),
            FIRST,
            war.last(),
            "Made up.",
            id -> Optional.empty())
        .make();
  }

  @Test
  void everyNoteThatIsCalledUponIsThere() {
    String markdown = MarkdownBrief.of(brief());
    assertThat(markdown).contains("4 April 2019: offensive", "[^1]", "\n[^1]: ");
    for (Brief.Note note : brief().notes()) {
      assertThat(markdown).contains("[^" + note.number() + "]: ", note.event());
    }
  }

  @Test
  void thePageRunsNothingAndNeedsNothing() {
    String page = HtmlBrief.of(brief());
    assertThat(page).contains("<svg", "id=\"n1\"", "href=\"#n1\"", "captured &lt;b&gt;");
    assertThat(page).doesNotContain("<script", "http:", "https:", "captured <b>");
  }

  @Test
  void thePdfSaysWhichLettersItDoesNotKnow(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("brief.pdf");
    PdfBrief.write(brief(), file);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("Situation brief: AAA", "Evidence", "does not know");
    }
  }
}
