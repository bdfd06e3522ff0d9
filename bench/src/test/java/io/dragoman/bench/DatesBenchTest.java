package io.dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.bench.DatesBench.Dated;
import io.dragoman.bench.GoldSentences.Sentence;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import io.dragoman.model.When.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DatesBenchTest {
  private static final LocalDate DAY = LocalDate.of(2020, 5, 18);

  private static Dated dated(String text, String trigger, String date) {
    CodedEvent event =
        CodedEvent.of(
            JsonMapper.shared()
                .readTree(
                    """
                    {"type":"ASSAULT","mode":null,"trigger":"%s","source":[],"target":[],
                     "place":null,"date":%s,"cert":"fact","by":null,"deaths":null,"state":false}
                    """
                        .formatted(trigger, date)));
    Sentence sentence = new Sentence("s", DAY, "News", Optional.empty(), text, List.of(event));
    return DatesBench.dated(sentence).findFirst().orElseThrow();
  }

  @Test
  void aDateIsRightWhereItIsTheVeryDateOfTheGold() {
    String text = "Rebels shelled the town on 3 May 2020.";

    assertThat(dated(text, "shelled", "\"2020-05-03\""))
        .isEqualTo(new Dated(DateForm.DAY, DateWords.DAY, true));
    assertThat(dated(text, "shelled", "\"2020-05\""))
        .isEqualTo(new Dated(DateForm.MONTH, DateWords.DAY, false));
  }

  @Test
  void withoutWordsTheReportsDayIsTaken() {
    assertThat(dated("Rebels shell the town.", "shell", "\"2020-05-18\""))
        .isEqualTo(new Dated(DateForm.REPORT_DAY, DateWords.REPORT_DAY, true));
  }

  @ParameterizedTest
  @CsvSource({
    "on Monday,WEEKDAY",
    "last Friday,WEEKDAY",
    "3 May 2020,DAY",
    "May 3rd,DAY",
    "the 3rd of May,DAY",
    "May 2020,MONTH",
    "in 2016,YEAR",
    "the 1990s,YEAR",
    "yesterday morning,NEAR",
    "overnight,NEAR",
    "two weeks ago,OTHER",
    "last year,OTHER"
  })
  void wordsAreOfOneKind(String words, DateWords kind) {
    Span span = new Span(words, 0, words.length());
    assertThat(DateWords.of(new When(Optional.of("2020"), Basis.STATED, Optional.of(span))))
        .isEqualTo(kind);
  }

  @Test
  void withoutWordsTheBasisTells() {
    assertThat(DateWords.of(When.UNKNOWN)).isEqualTo(DateWords.NOTHING);
    assertThat(DateWords.of(new When(Optional.of("2020"), Basis.CONTEXT, Optional.empty())))
        .isEqualTo(DateWords.PERIOD);
    assertThat(DateWords.of(new When(Optional.of("2020-05"), Basis.REPORT, Optional.empty())))
        .isEqualTo(DateWords.REPORT_SPAN);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "2020-05-18,REPORT_DAY",
        "2020-05-17,DAY",
        "2020-05,MONTH",
        "2020,YEAR",
        "2019/2020,RANGE",
        "-,NONE"
      },
      nullValues = "-")
  void goldDatesAreOfOneForm(@org.jspecify.annotations.Nullable String date, DateForm form) {
    assertThat(DateForm.of(Optional.ofNullable(date), DAY)).isEqualTo(form);
  }
}
