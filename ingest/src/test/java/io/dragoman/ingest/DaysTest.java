package io.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-05-20",
        " 2020-05-20 ",
        "2020-05-20T23:30:00Z",
        "2020-05-20 10:00:00 +02:00",
        "20200520",
        "2020/05/20",
        "20 May 2020",
        "20th May, 2020",
        "May 20, 2020",
        "MAY 20 2020",
        "Wed, 20 May 2020 10:00:00 GMT",
        "Wednesday, May 20, 2020 at 10:00",
        "Wednesday, 20 May 2020",
        "20.5.2020",
        "20.05.2020, 17:30 CET"
      })
  void readsADay(String text) {
    assertThat(Days.parse(text)).contains(LocalDate.of(2020, 5, 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5/6/2020",
        "2020-05",
        "2020-02-30",
        "32 May 2020",
        "5.20.2020",
        "May 2020",
        "yesterday",
        "20 May 2020 was a bad day"
      })
  void readsNoDay(String text) {
    assertThat(Days.parse(text)).isEmpty();
  }
}
