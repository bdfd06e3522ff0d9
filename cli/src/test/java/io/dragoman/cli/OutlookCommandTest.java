package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turkey attacks Libya on the fifth of each month of 2018 and 2019; Russia does so once. */
class OutlookCommandTest {
  @TempDir private Path folder;
  private String record = "";

  @BeforeEach
  void fill() throws IOException {
    record = folder.resolve("record").toString();
    StringBuilder articles = new StringBuilder();
    for (int month = 0; month < 24; month++) {
      articles.append(article(LocalDate.of(2018, 1, 5).plusMonths(month), "Turkey"));
    }
    articles.append(article(LocalDate.of(2019, 6, 1), "Russia"));
    Path file = Files.writeString(folder.resolve("a.jsonl"), articles.toString());
    Run.of("read", file.toString(), "--record", record);
  }

  private static String article(LocalDate day, String who) {
    return "{\"id\": \"%s\", \"published\": \"%s\", \"text\": \"%s attacked Libya in Sirte.\"}\n"
        .formatted(day, day, who);
  }

  private Run outlook(String... arguments) {
    return Run.of(
        Stream.concat(Stream.of("outlook", "--record", record), Stream.of(arguments))
            .toArray(String[]::new));
  }

  @Test
  void aDyadWithHistoryIsForecastWithReasonsAndTheEventsBehindThem() {
    Run run = outlook("--actor", "TUR");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines().findFirst().orElse(""))
        .matches(
            " *\\d+\\.\\d %  material conflict TUR -> LBY, 30 days from 2019-12-05 \\(its own rate:"
                + " \\d+\\.\\d %\\)");
    assertThat(run.out())
        .contains("cooperation TUR -> LBY")
        .containsPattern("2019-12-05 TUR ASSAULT LBY e\\w+");
    assertThat(run.err()).contains("about the model of the record, not about the world");
  }

  @Test
  void theLikeliestComesFirstAndTheNumberOfForecastsCanBeLimited() {
    Run run = outlook("--actor", "LBY", "--limit", "1", "--outcome", "ASSAULT", "--json");

    assertThat(run.out())
        .hasLineCount(1)
        .startsWith("{\"outcome\":\"ASSAULT\",\"source\":\"TUR\",\"target\":\"LBY\"")
        .contains("\"days\":30", "\"probability\":0.", "\"event\":\"e");
  }

  @Test
  void whoHasTooLittleHistoryGetsNoForecastAndIsToldWhy() {
    Run run = outlook("--actor", "RUS");

    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .hasLineCount(1)
        .contains(
            "no forecast: RUS has no counterpart with 3 dated events between the two in the three"
                + " years to 2019-12-05");
  }

  @Test
  void nothingAfterTheDayOfUntilIsKnown() {
    assertThat(outlook("--actor", "TUR", "--until", "2019-03").out())
        .contains("30 days from 2019-03-31", "2019-03-05 TUR ASSAULT LBY")
        .doesNotContain("2019-04-05");
    assertThat(outlook("--actor", "TUR", "--until", "2018-02").err()).contains("no forecast: ");
  }

  @Test
  void whatIsSupposedMovesTheForecast() {
    Run run =
        outlook(
            "--actor", "TUR", "--outcome", "ASSAULT", "--suppose", "2019-12-04 LBY ASSAULT TUR");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains(" -> ", "ASSAULT TUR -> LBY, 30 days from 2019-12-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          --horizon 30d                                        | --actor
          --actor TUR --horizon 0d                             | 0d: must be 1d to 365d
          --actor TUR --horizon soon                           | soon: must be 1d to 365d
          --actor TUR --outcome war                            | --outcome 'WAR' is no event type
          --actor TUR --until 2019-13                          | '2019-13' is no day
          --actor TUR --limit 0                                | --limit
          --actor TUR --suppose nonsense                       | must be DAY WHO TYPE WHOM
          --actor TUR --suppose 2019-12-32_TUR_AGREE_LBY       | 2019-12-32
          --actor TUR --suppose 2019-12-01_TUR_SING_LBY        | 'SING' is no event type
          --actor TUR --suppose 2020-12-01_TUR_AGREE_LBY       | the last day that is known is 2019-12-05
          """)
  void aWrongCommandLineIsExplained(String line, String reason) {
    Run run =
        outlook(
            Stream.of(line.split(" ")).map(word -> word.replace('_', ' ')).toArray(String[]::new));

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(reason).contains("Usage: dragoman outlook");
  }
}
