package io.dragoman.record.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {
  @ParameterizedTest
  @CsvSource({
    "Gunmen *attack* a police post near Kirkuk, false, false, false",
    "Police search for those behind the deadly *attack* in Kirkuk, true, false, false",
    "Three suspects are held after a *bombing* in Kirkuk, false, true, false",
    "Iraq blames militants over the *bombing*, true, true, false",
    "Gunmen carry out another *attack* on the town, false, false, true",
    "Rebels *shell* Donetsk again, false, false, true",
    "'After a quiet night in the town of Sloviansk, gunmen *attack* a post', false, false, false"
  })
  void wordsAroundTheTriggerTell(String marked, boolean known, boolean background, boolean more) {
    assertThat(Reference.of(Reports.of("a", "2020-05-01", marked).mention()))
        .isEqualTo(new Reference(known, background, more));
  }

  @Test
  void aSecondAttackOfTheNextDayIsLessLikelyTheSame() {
    Report first = Reports.of("a", "2020-05-01", "A car bomb *attack* kills 12 people in Afrin");
    Report known =
        Reports.of("b", "2020-05-02", "Turkey condemns the car bomb *attack* on people in Afrin");
    Report more =
        Reports.of("c", "2020-05-02", "A second car bomb *attack* kills 12 people in Afrin");

    assertThat(features(first, known)).contains("LATER_KNOWN").doesNotContain("LATER_FRESH");
    assertThat(features(first, more)).contains("LATER_MORE", "LATER_MORE_SAME_TRIGGER");
  }

  private static Iterable<String> features(Report first, Report second) {
    return Grouper.load().features(first, second, List.of(first, second)).keySet();
  }
}
