package io.dragoman.record.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Certainty;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrouperTest {
  private static final Grouper GROUPER = Grouper.load();

  @Test
  void theNextDaysReportOfTheTollJoins() {
    Report first =
        Reports.of(
            "a",
            "2020-05-01",
            "A car bomb *exploded* at a market in Afrin, killing 40 people, officials said");
    Report next =
        Reports.of(
            "b",
            "2020-05-02",
            "The toll of the car bomb that *exploded* at a market in Afrin rose to 46 people");

    assertThat(GROUPER.group(List.of(next, first)))
        .containsExactly(new Group(List.of(first, next)));
  }

  @Test
  void anotherAttackOnTheSameTownStaysApart() {
    Report first =
        Reports.with(
            Reports.of(
                "a", "2020-05-01", "A car bomb *exploded* at a market in Afrin, killing 40 people"),
            Optional.of(40),
            Certainty.FACT,
            Optional.empty());
    Report other =
        Reports.with(
            Reports.of(
                "b",
                "2020-05-04",
                "Two policemen died when gunmen *fired* at a checkpoint in Afrin"),
            Optional.of(2),
            Certainty.FACT,
            Optional.empty());

    assertThat(GROUPER.group(List.of(first, other))).hasSize(2);
  }

  @Test
  void fightingThatGoesOnGluesNothing() {
    Report first =
        Reports.of("a", "2020-05-01", "Rebels *shelled* the airport of Mitiga in Tripoli");
    Report bare = Reports.of("b", "2020-05-02", "*Fighting* continues");
    Report other =
        Reports.of("c", "2020-05-03", "A drone *struck* a biscuit factory in a suburb of Tripoli");

    assertThat(GROUPER.group(List.of(first, bare, other))).hasSize(3);
  }

  @Test
  void articlesWithoutADayAreGroupedAmongThemselves() {
    String text = "Rebels *shelled* the airport of Mitiga in Tripoli";
    Report one = Reports.of("a", "a", Optional.empty(), text);
    Report other = Reports.of("b", "b", Optional.empty(), text);
    Report dated = Reports.of("c", "2020-05-01", text);

    assertThat(GROUPER.group(List.of(one, other, dated))).hasSize(2);
  }
}
