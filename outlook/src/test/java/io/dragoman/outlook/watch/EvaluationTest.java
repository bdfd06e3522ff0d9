package io.dragoman.outlook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.EventType;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.MadeUp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Libya at peace for two years with one skirmish a month, then an attack every other day. */
class EvaluationTest {
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final LocalDate WAR = LocalDate.of(2020, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2020, 2, 15);

  private static List<Deed> deeds() {
    List<Deed> deeds = new ArrayList<>();
    for (LocalDate day = FIRST; day.isBefore(WAR); day = day.plusMonths(1)) {
      deeds.add(attack(deeds.size(), day));
    }
    for (LocalDate day = WAR; !day.isAfter(DAY); day = day.plusDays(2)) {
      deeds.add(attack(deeds.size(), day));
    }
    return deeds;
  }

  private static Deed attack(int number, LocalDate day) {
    return MadeUp.deed(number, day, EventType.ASSAULT, Optional.empty(), "TUR MIL", "LBY MIL");
  }

  private static Verdict at(LocalDate day, String condition) {
    List<Deed> known = deeds().stream().filter(deed -> !deed.day().isAfter(day)).toList();
    return new Evaluation(new DeedSight(known, day)).of(Condition.of(condition));
  }

  private static Verdict now(String condition) {
    return at(DAY, condition);
  }

  private static List<Finding> found(Verdict verdict) {
    assertThat(verdict).isInstanceOf(Verdict.Holds.class);
    return verdict.found();
  }

  @Test
  void aProbabilityHoldsWithTheEventsBehindIt() {
    Finding found = found(now("ASSAULT TUR->LBY probability > 0.5")).getFirst();

    assertThat(found.value()).isGreaterThan(0.5);
    assertThat(found.reason()).contains("probability ", "its own rate", "30 days from 2020-02-15");
    assertThat(found.events()).isNotEmpty().allMatch(id -> id.startsWith("ed"));
    assertThat(now("ASSAULT LBY->TUR probability > 0.5"))
        .isInstanceOfSatisfying(
            Verdict.Fails.class, fails -> assertThat(fails.reason()).contains("probability 0."));
  }

  @Test
  void aDyadWithoutHistoryIsUnknownAndSaysWhy() {
    assertThat(now("ASSAULT TUR->SYR probability > 0.1"))
        .isInstanceOfSatisfying(
            Verdict.Unknown.class,
            unknown -> assertThat(unknown.reason()).contains("between TUR and SYR there are 0"));
  }

  @Test
  void anIntensityIsLookedAtForTheRunningMonthAndTheOneBefore() {
    List<Finding> found = found(now("LBY conflict intensity > 20"));

    assertThat(found).extracting(Finding::about).containsExactly("2020-01", "2020-02");
    assertThat(found.getFirst().reason()).contains("LBY in 2020-01", "from 16 events");
    assertThat(found.getFirst().events()).hasSize(16);
    assertThat(now("TUR->LBY conflict intensity > 20").found())
        .extracting(Finding::value)
        .isEqualTo(found.stream().map(Finding::value).toList());
    assertThat(now("LBY->TUR conflict intensity > 1")).isInstanceOf(Verdict.Fails.class);
    assertThat(now("LBY cooperation intensity > 0")).isInstanceOf(Verdict.Fails.class);
  }

  @Test
  void aMonthThatIsNotOverIsNotCalledQuiet() {
    assertThat(at(LocalDate.of(2020, 2, 2), "LBY conflict intensity < 30"))
        .isInstanceOf(Verdict.Fails.class);
    assertThat(at(LocalDate.of(2019, 11, 5), "LBY conflict intensity < 30").found())
        .extracting(Finding::about)
        .containsExactly("2019-10");
  }

  @Test
  void aRiseIsAgainstTheYearBefore() {
    assertThat(found(now("LBY conflict intensity > 3x usual")).getFirst().reason())
        .contains("times the usual");
    assertThat(at(LocalDate.of(2019, 12, 31), "LBY conflict intensity > 3x usual"))
        .isInstanceOf(Verdict.Fails.class);
    assertThat(at(LocalDate.of(2018, 9, 1), "LBY conflict intensity > 3x usual"))
        .isInstanceOfSatisfying(
            Verdict.Unknown.class,
            unknown -> assertThat(unknown.reason()).contains("back to 2017-08"));
  }

  @Test
  void aTurningPointIsNewsForNinetyDaysAndOfItsKind() {
    Finding found = found(now("LBY turning point")).getFirst();

    assertThat(found.on().orElseThrow()).isBetween(WAR.minusDays(7), WAR.plusDays(7));
    assertThat(found.reason()).contains(found.about(), "nats");
    assertThat(found.events()).isNotEmpty();
    assertThat(now("LBY turning point ceasefire"))
        .isInstanceOfSatisfying(
            Verdict.Fails.class,
            fails -> assertThat(fails.reason()).contains("no LBY turning point ceasefire"));
  }

  @Test
  void eventsOfTheLastDaysAreCounted() {
    Finding found = found(now("events > 2 in 7d")).getFirst();

    assertThat(found.value()).isEqualTo(3);
    assertThat(found.reason()).isEqualTo("3 events from 2020-02-09 to 2020-02-15");
    assertThat(found.events()).hasSize(3);
    assertThat(now("events > 3 in 7d")).isInstanceOf(Verdict.Fails.class);
    assertThat(now("events > 3 in 9d")).isInstanceOf(Verdict.Holds.class);
  }
}
