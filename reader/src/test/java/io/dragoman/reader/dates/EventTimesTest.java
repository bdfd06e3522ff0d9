package io.dragoman.reader.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.model.When;
import io.dragoman.model.When.Basis;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimesTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2020, 5, 20));

  private static When when(
      String sentence, String trigger, EventType type, Certainty certainty, TimeFrame frame) {
    int begin = sentence.indexOf(trigger);
    EventCue cue = new EventCue(begin, begin + trigger.length(), type, certainty, false);
    return EventTimes.resolve(sentence, cue, frame);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Soldiers kill three rebels in the hills.|kill|ASSAULT|2020-05-20",
        "Police arrested the editor on Monday.|arrested|COERCE|2020-05-18",
        "On Monday, police arrested the editor.|arrested|COERCE|2020-05-18",
        "A court jails a man over the 2015 bombing of a mosque.|jails|SANCTION|2020-05-20",
        "A court jails a man over the 2015 bombing of a mosque.|bombing|ASSAULT|2015",
        "The minister, who was attacked in March 2018, meets the queen.|attacked|ASSAULT|2018-03",
        "The minister, who was attacked in March 2018, meets the queen.|meets|CONSULT|2020-05-20",
      })
  void aTimeExpressionGoesToItsOwnTrigger(
      String sentence, String trigger, EventType type, String date) {
    assertThat(when(sentence, trigger, type, Certainty.FACT, TimeFrame.of(DAY)).date())
        .contains(date);
  }

  @Test
  void aReportWithoutTimeWordsIsOfTheReportsDay() {
    When when =
        when(
            "France expels two diplomats.",
            "expels",
            EventType.SANCTION,
            Certainty.FACT,
            TimeFrame.of(DAY));
    assertThat(when.basis()).isEqualTo(Basis.REPORT);
    assertThat(when.span()).isEmpty();
  }

  @Test
  void whatIsToComeWithoutADueDateHasNoDate() {
    assertThat(
            when(
                    "The government plans to send more troops to the border.",
                    "send",
                    EventType.MOBILIZE,
                    Certainty.FUTURE,
                    TimeFrame.of(DAY))
                .date())
        .isEmpty();
  }

  @Test
  void withoutAReportDayNothingIsTakenForToday() {
    assertThat(
            when(
                "Rebels took the town on Monday.",
                "took",
                EventType.ASSAULT,
                Certainty.FACT,
                TimeFrame.UNKNOWN))
        .isEqualTo(When.UNKNOWN);
  }

  @Test
  void theSpanCountsCodePoints() {
    String sentence = "\uD83D\uDD25 Rebels took the town on 3 May 2019.";
    When when = when(sentence, "took", EventType.ASSAULT, Certainty.FACT, TimeFrame.of(DAY));
    assertThat(when.span()).hasValueSatisfying(s -> assertThat(s.begin()).isEqualTo(26));
  }

  @Test
  void aChosenExpressionIsTaken() {
    String sentence = "Rebels took the town on 3 May 2019 and lost it on 4 June 2019.";
    TimeExpression second = TimeExpressions.find(sentence, DAY).get(1);
    When when = EventTimes.resolve(sentence, 7, 11, false, DAY, Optional.of(second));
    assertThat(when.date()).contains("2019-06-04");
  }
}
