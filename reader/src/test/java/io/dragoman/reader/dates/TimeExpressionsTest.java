package io.dragoman.reader.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.When.Basis;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeExpressionsTest {
  /** A Wednesday. */
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2020, 5, 20));

  private static List<String> values(String sentence) {
    return TimeExpressions.find(sentence, DAY).stream().map(TimeExpression::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Talks took place yesterday.|2020-05-19",
        "Troops left on Monday.|2020-05-18",
        "Troops left on Wednesday.|2020-05-20",
        "Envoys will meet on Monday.|2020-05-25",
        "The army attacked last week.|2020-05-11/2020-05-17",
        "He was arrested last month.|2020-04",
        "He was arrested last year.|2019",
        "The rally is planned for next month.|2020-06",
        "Three people were seized earlier this week.|2020-05-18/2020-05-24",
        "The bomb went off three days ago.|2020-05-17",
        "They fled two weeks ago.|2020-05-06",
        "The war began six years ago.|2014",
        "Aid was cut in August.|2019-08",
        "Elections will be held in August.|2020-08",
        "The deal was struck on 20 August.|2019-08-20",
        "The deal was struck on Aug. 20, 2018.|2018-08-20",
        "The deal was struck on 20th August 2018.|2018-08-20",
        "They met from 3 to 5 May.|2020-05-03/2020-05-05",
        "They met on May 3-5, 2019.|2019-05-03/2019-05-05",
        "The curfew ran from December 25 to January 3.|2019-12-25/2020-01-03",
        "It happened in April and May.|2020-04/2020-05",
        "He was killed in 1756.|1756",
        "It is the closest vote since the trial of 1868.|1868",
        "The 1973 coup was condemned.|1973",
        "The camp closed between March and June 2018.|2018-03/2018-06",
        "It must leave by mid-2021.|2021",
        "He ruled in the late 1980s.|1986/1989",
        "Protests shook the country in the 1990s.|1990/1999",
        "The war of 1992-95 ended.|1992/1995",
        "They fought from 2011 to 2014.|2011/2014",
        "It has been under siege since 2016.|2016/2020",
        "It has been under siege since February.|2020-02/2020-05-20",
        "Raids rose in the last two years.|2018/2020",
        "Trade fell in the third quarter of 2019.|2019-07/2019-09",
        "They signed in the spring of 2015.|2015-03/2015-05",
        "Voters go to the polls on Sunday, June 7.|2020-06-07",
        "The law takes effect on 2021-01-15.|2021-01-15",
        "The court met on January 5 of this year.|2020-01-05",
        "Rebels struck at the weekend, on Sunday.|2020-05-17",
      })
  void readsAnExpressionAgainstTheReportsDay(String sentence, String value) {
    assertThat(values(sentence)).containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was jailed for 12 years.",
        "A 45-year-old man was shot.",
        "About 2000 soldiers marched.",
        "They may march on the city.",
        "Mr May resigned.",
        "Flight 370 was lost with 239 aboard.",
        "The bill costs $1999.",
        "He scored 15 to 20 points.",
        "A 19th-century fort was hit.",
        "The strike is due to end at 1500 UTC.",
        "They were told to leave by 1700 GMT.",
        "The 1500 inhabitants were moved.",
        "He deploys 1500 California guards.",
        "It cited Resolution 1970 and Resolution 1559.",
        "It cited Security Council resolutions 1970 and 1973.",
        "He was given 3,318 years for the murder.",
        "They ask for a total of 375 years.",
      })
  void durationsAgesAndCountsAreNoDates(String sentence) {
    assertThat(values(sentence)).isEmpty();
  }

  @Test
  void withoutAReportDayOnlyFullDatesAreRead() {
    String sentence = "Yesterday, on Monday, last month and on 3 May 2019 they met; in 2018 not.";
    assertThat(TimeExpressions.find(sentence, Optional.empty()))
        .extracting(TimeExpression::value, TimeExpression::basis)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2019-05-03", Basis.STATED),
            org.assertj.core.groups.Tuple.tuple("2018", Basis.STATED));
  }

  @Test
  void laterIsReckonedFromTheDayNamedBefore() {
    TimeFrame frame = TimeFrame.of(DAY).withAnchor(LocalDate.of(2019, 3, 1));
    assertThat(TimeExpressions.find("Two years later the front broke.", frame))
        .extracting(TimeExpression::value)
        .containsExactly("2021");
    assertThat(TimeExpressions.find("The following day they left.", frame))
        .extracting(TimeExpression::value)
        .containsExactly("2019-03-02");
  }

  @Test
  void anAnnualReportSpeaksOfItsYear() {
    TimeFrame frame =
        TimeFrame.of(Optional.of(LocalDate.of(2019, 3, 13)))
            .withTitle("2018 Country Reports on Human Rights Practices: Utopia");
    assertThat(TimeExpressions.find("On April 19 police fired on a crowd.", frame))
        .extracting(TimeExpression::value)
        .containsExactly("2018-04-19");
    assertThat(TimeExpressions.find("Abuses continued during the year.", frame))
        .extracting(TimeExpression::value)
        .containsExactly("2018");
  }

  @Property
  void anyDayIsReadBackFromAnyForm(
      @ForAll @IntRange(min = 1900, max = 2099) int year,
      @ForAll @IntRange(min = 1, max = 365) int dayOfYear,
      @ForAll @IntRange(min = 0, max = 5) int form) {
    LocalDate day = LocalDate.ofYearDay(year, dayOfYear);
    String pattern =
        List.of(
                "d MMMM yyyy",
                "MMMM d, yyyy",
                "yyyy-MM-dd",
                "d MMM yyyy",
                "MMM d, yyyy",
                "EEEE, MMMM d, yyyy")
            .get(form);
    String words = day.format(DateTimeFormatter.ofPattern(pattern, Locale.US));
    assertThat(TimeExpressions.find("The treaty of " + words + " still holds.", DAY))
        .extracting(TimeExpression::value)
        .containsExactly(day.toString());
  }

  @Property
  void theTextAroundDoesNotChangeAFullDate(
      @ForAll @IntRange(min = 1, max = 28) int day,
      @ForAll @IntRange(min = 0, max = 40) int noise) {
    String sentence = "x ".repeat(noise) + "on " + day + " June 2014 " + "y ".repeat(noise);
    assertThat(TimeExpressions.find(sentence, DAY))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.value()).isEqualTo(String.format(Locale.ROOT, "2014-06-%02d", day));
              assertThat(sentence.substring(e.begin(), e.end())).isEqualTo(e.text());
            });
  }
}
