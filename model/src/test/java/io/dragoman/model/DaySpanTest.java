package io.dragoman.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaySpanTest {
  private static When day(String date) {
    return new When(Optional.of(date), When.Basis.STATED, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "2020-05-18, 2020-05-18, 2020-05-18",
    "2020-02, 2020-02-01, 2020-02-29",
    "2021, 2021-01-01, 2021-12-31",
    "2020-05/2021, 2020-05-01, 2021-12-31",
    "2020-05-18/2020-05-20, 2020-05-18, 2020-05-20",
  })
  void spansTheDaysOfADate(String date, LocalDate first, LocalDate last) {
    assertThat(DaySpan.of(day(date))).contains(new DaySpan(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-02-31", "2020-13", "2021/2020"})
  void isEmptyForADateThatNoCalendarHas(String date) {
    assertThat(DaySpan.of(day(date))).isEmpty();
  }

  @Test
  void isEmptyWhereTheDateIsUnknown() {
    assertThat(DaySpan.of(When.UNKNOWN)).isEmpty();
  }
}
