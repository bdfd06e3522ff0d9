package io.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EnglishCheckTest {

  @Test
  void refusesSingleSentencesOfOtherLanguages() throws IOException {
    List<String> lines = Files.readAllLines(Reading.resource("languages.tsv"));
    assertThat(lines).hasSizeGreaterThan(60);
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(EnglishCheck.objection(line.substring(line.indexOf('\t') + 1)))
                    .isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lula da Silva wins Brazil presidential election, defeats Jair Bolsonaro in runoff",
        "Abu Bakr al-Baghdadi killed, Trump says, after US raid in Idlib province",
        "Turkish Foreign Minister Mevlüt Çavuşoğlu meets Azerbaijani counterpart Jeyhun Bayramov",
        "Generalmajor Kurt Schmidt visits Bundeswehr troops in Rukla, Lithuania",
        "Truce signed.",
        "Troops of the group known as Вагнер left."
      })
  void readsShortEnglishFullOfForeignNames(String text) {
    assertThat(EnglishCheck.objection(text)).isEmpty();
  }

  @Test
  void namesTheLanguageOrTheLetters() {
    assertThat(
            EnglishCheck.objection(
                "Die Regierungstruppen haben nach zwei Tagen schwerer Kämpfe den Ort erobert."))
        .contains("not in English: looks like German");
    assertThat(EnglishCheck.objection("Войска отбили авиабазу."))
        .contains("not in English: most letters are Cyrillic");
  }
}
