package io.dragoman.outlook.deeds;

import static io.dragoman.outlook.deeds.MadeUp.UNDATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Certainty;
import io.dragoman.model.Event;
import io.dragoman.model.EventType;
import io.dragoman.model.Mode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeedTest {
  private static Event event(String day, Certainty certainty) {
    return MadeUp.event(
        "1",
        day,
        EventType.ASSAULT,
        Optional.empty(),
        "AAA REB",
        "AAA MIL",
        Optional.of("Town"),
        certainty,
        "captured");
  }

  @Test
  void whatIsPlannedAskedForOrDeniedDidNotHappen() {
    for (Certainty certainty : List.of(Certainty.FUTURE, Certainty.ASKED, Certainty.NEGATED)) {
      assertThat(Deed.of(event("2020-05-18", certainty), UNDATED)).isEmpty();
    }
    assertThat(Deed.of(event("2020-05-18", Certainty.LIKELY), UNDATED).orElseThrow().weight())
        .isBetween(0.0, 1.0);
  }

  @Test
  void datesWiderThanAMonthSayTooLittle() {
    assertThat(Deed.of(event("2020", Certainty.FACT), UNDATED)).isEmpty();
    assertThat(Deed.of(event("2020-02-31", Certainty.FACT), UNDATED)).isEmpty();
    assertThat(Deed.of(event("2020-05/2020-07", Certainty.FACT), UNDATED)).isEmpty();
    Deed month = Deed.of(event("2020-05", Certainty.FACT), UNDATED).orElseThrow();
    assertThat(month.day()).isEqualTo(LocalDate.of(2020, 5, 1));
    assertThat(month.days()).isEqualTo(31);
  }

  @Test
  void announcedForceIsDatedByItsArticle() {
    LocalDate published = LocalDate.of(2020, 1, 2);
    assertThat(Deed.announced(event("2020-05-18", Certainty.FUTURE), published).orElseThrow().day())
        .isEqualTo(published);
    assertThat(Deed.announced(event("2020-05-18", Certainty.FACT), published)).isEmpty();
  }

  @Test
  void isKnownFromItsFirstReportOnAndNeverBeforeItsDay() {
    Event event = event("2020-05-18", Certainty.FACT);
    for (String published : List.of("2020-05-18", "2020-06-30")) {
      LocalDate day = LocalDate.parse(published);
      assertThat(Deed.of(event, article -> Optional.of(day)).orElseThrow().known()).isEqualTo(day);
    }
    LocalDate own = LocalDate.of(2020, 5, 18);
    assertThat(Deed.of(event, article -> Optional.of(own.minusDays(1))).orElseThrow().known())
        .isEqualTo(own);
    assertThat(Deed.of(event, UNDATED).orElseThrow().known()).isEqualTo(own);
  }

  @Test
  void tellsTakingGroundFromTakingPeople() {
    Deed taken = Deed.of(event("2020-05-18", Certainty.FACT), UNDATED).orElseThrow();
    assertThat(Signal.of(taken)).containsExactlyInAnyOrder(Signal.VIOLENCE, Signal.GROUND);
    Deed seized =
        MadeUp.deed(
            2,
            LocalDate.of(2020, 5, 18),
            EventType.COERCE,
            Optional.of(Mode.ARREST),
            "AAA COP",
            "AAA CVL",
            Optional.of("Town"),
            "captured");
    assertThat(Signal.of(seized)).isEmpty();
  }

  @Test
  void intensityIsMeasuredAgainstWhatTheRecordHolds() {
    Deed deed = Deed.of(event("2020-05-18", Certainty.FACT), UNDATED).orElseThrow();
    Map<YearMonth, Integer> months = new HashMap<>();
    for (int month = 1; month <= 12; month++) {
      months.put(YearMonth.of(2019, month), 1000);
      months.put(YearMonth.of(2020, month), 100);
    }
    Coverage thin = new Coverage(months);
    double even = Intensity.byMonth(List.of(deed), Coverage.EVEN).get(0).conflict();
    double scarce = Intensity.byMonth(List.of(deed), thin).get(0).conflict();
    assertThat(even).isEqualTo(-10);
    assertThat(scarce).isLessThan(even);
  }
}
