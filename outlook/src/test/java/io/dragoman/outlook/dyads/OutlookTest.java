package io.dragoman.outlook.dyads;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutlookTest {
  private static final LocalDate START = LocalDate.of(2010, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2015, 12, 31);

  /** A threatens B now and then and attacks within days; C and D talk each month. */
  private static List<Act> acts() {
    List<Act> acts = new ArrayList<>();
    Random random = new Random(7);
    for (int month = 0; month < 72; month++) {
      LocalDate day = START.plusMonths(month).plusDays(27);
      acts.add(new Act("CCC", EventType.CONSULT, "DDD", day, "c" + month));
      if (random.nextInt(3) == 0) {
        acts.add(new Act("AAA", EventType.THREATEN, "BBB", day, "t" + month));
        acts.add(new Act("AAA", EventType.ASSAULT, "BBB", day.plusDays(9), "a" + month));
      }
    }
    return acts;
  }

  private static Forecast only(Outlook.Answer answer) {
    return switch (answer) {
      case Outlook.Likely likely -> likely.forecasts().getFirst();
      case Outlook.TooLittle little -> throw new AssertionError(little.reason());
    };
  }

  @Test
  void whatHappensEachMonthIsLikelyAndWhatNeverDidIsNot() {
    Outlook outlook = Outlook.of(acts(), DAY);

    Forecast talks = only(outlook.ask("CCC", "DDD", Outcome.COOPERATION, 30));
    Forecast attack = only(outlook.ask("CCC", "DDD", Outcome.MATERIAL_CONFLICT, 30));

    assertThat(talks.probability()).isGreaterThan(0.8);
    assertThat(attack.probability()).isLessThan(0.1);
    assertThat(talks.reasons()).isNotEmpty();
    assertThat(talks.reasons().stream().mapToDouble(Forecast.Reason::share).sum())
        .isBetween(0.999, 1.001);
    assertThat(talks.acts()).isNotEmpty().allMatch(act -> !act.day().isAfter(DAY));
  }

  @Test
  void theOrderOfActsAndWhatComesAfterTheDayChangeNothing() {
    List<Act> shuffled = new ArrayList<>(acts());
    shuffled.add(new Act("AAA", EventType.ASSAULT, "BBB", DAY.plusDays(3), "later"));
    Collections.shuffle(shuffled, new Random(1));

    assertThat(only(Outlook.of(shuffled, DAY).ask("AAA", "BBB", Outcome.of("ASSAULT"), 30)))
        .isEqualTo(only(Outlook.of(acts(), DAY).ask("AAA", "BBB", Outcome.of("ASSAULT"), 30)));
  }

  @Test
  void whatIsToldOnlyAfterTheDayIsNotKnownYet() {
    List<Act> told = new ArrayList<>(acts());
    told.add(new Act("AAA", EventType.ASSAULT, "BBB", DAY.minusDays(1), DAY.plusDays(40), "late"));

    assertThat(only(Outlook.of(told, DAY).ask("AAA", "BBB", Outcome.of("ASSAULT"), 30)))
        .isEqualTo(only(Outlook.of(acts(), DAY).ask("AAA", "BBB", Outcome.of("ASSAULT"), 30)));
  }

  @Test
  void aSupposedThreatMovesTheForecastOfAnAttack() {
    Outlook outlook = Outlook.of(acts(), DAY);
    Act threat = new Act("AAA", EventType.THREATEN, "BBB", DAY.minusDays(2), "supposed");

    List<Outlook.Move> moves = outlook.suppose(threat, "AAA", List.of(Outcome.of("ASSAULT")), 30);

    Outlook.Move first = moves.getFirst();
    assertThat(first.after().source()).isEqualTo("AAA");
    assertThat(first.rise()).isGreaterThan(0);
    assertThat(first.movers()).anyMatch(reason -> reason.acts().contains(threat));
  }

  @Test
  void whereThereIsTooLittleToGoOnItSaysSo() {
    assertThat(Outlook.of(acts(), DAY).ask("AAA", "DDD", Outcome.COOPERATION, 30))
        .isInstanceOfSatisfying(
            Outlook.TooLittle.class, little -> assertThat(little.reason()).contains("needs 3"));
    assertThat(Outlook.of(acts(), DAY).ask("EEE", List.of(Outcome.COOPERATION), 30))
        .isInstanceOf(Outlook.TooLittle.class);
  }
}
