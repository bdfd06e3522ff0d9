package io.dragoman.outlook.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dragoman.outlook.forecast.data.BenchmarkFolder;
import io.dragoman.outlook.forecast.score.Score;
import io.dragoman.outlook.forecast.trees.LearnerKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BacktestTest {
  private final BenchmarkFolder tiny = Tiny.read();

  @ParameterizedTest
  @EnumSource(LearnerKind.class)
  void whatWasLearntBeatsRecurrence(LearnerKind learner) {
    Backtest.Report report = new Backtest(tiny, Setting.SINGLE, Part.TEST, learner).run();

    MethodScore ours = report.methods().get(0);
    MethodScore recurrence = report.methods().get(1);
    assertThat(ours.all().mrr()).isGreaterThan(recurrence.all().mrr());
    assertThat(ours.strata().values().stream().mapToLong(Score::answers).sum())
        .isEqualTo(ours.all().answers());
    assertThat(report.reliability()).isPresent();
    assertThat(report.reliability().get().forecasts()).isEqualTo(ours.all().answers());
  }

  @Test
  void aRuleIsToldWithItsRecordAndItsEvents() {
    NextDay outlook = NextDay.learn(tiny, LearnerKind.TREES);
    int threaten = tiny.relations().indexOf("Threaten");
    int attack = tiny.relations().indexOf("Attack");
    // Somebody who threatened the day before yesterday and is asked about an attack.
    int row = tiny.test().firstOf(outlook.day() - 2);
    while (tiny.test().relation(row) != threaten) {
      row++;
    }
    int subject = tiny.test().subject(row);
    int object = tiny.test().object(row);

    NextDay.Answer answer = outlook.ask(subject, attack, 16);

    assertThat(answer).isInstanceOf(NextDay.Likely.class);
    List<Prospect> forecasts = ((NextDay.Likely) answer).forecasts();
    Prospect threatened =
        forecasts.stream().filter(f -> f.actor() == object).findFirst().orElseThrow();
    assertThat(threatened.reasons())
        .anySatisfy(
            reason -> {
              assertThat(reason.text())
                  .isEqualTo("after A 'threaten' B, A 'attack' B 2 days later");
              assertThat(reason.record().orElseThrow().came()).isPositive();
              assertThat(reason.events())
                  .contains(new Prospect.Event(subject, threaten, object, outlook.day() - 2));
            });
    assertThat(threatened.reasons().stream().mapToDouble(Prospect.Reason::share).sum())
        .isCloseTo(1, within(1e-6));
    assertThat(forecasts.stream().mapToDouble(Prospect::probability).sum())
        .isLessThanOrEqualTo(1 + 1e-9);
  }

  @Test
  void aSupposedEventMovesTheForecastAndLeavesNoTrace() {
    NextDay outlook = NextDay.learn(tiny, LearnerKind.CURVES);
    NextDay.Answer before = outlook.ask(0, 1, 5);
    Prospect.Event threat = new Prospect.Event(0, 0, 9, outlook.day() - 2);

    List<NextDay.Move> moves = outlook.suppose(threat, 0, 1, 16);

    assertThat(moves)
        .anySatisfy(
            move -> {
              assertThat(move.after().actor()).isEqualTo(9);
              assertThat(move.after().probability()).isGreaterThan(move.before().probability());
              assertThat(move.after().events()).contains(threat);
            });
    NextDay.Answer after = outlook.ask(0, 1, 5);
    assertThat(((NextDay.Likely) after).forecasts().getFirst().probability())
        .isCloseTo(((NextDay.Likely) before).forecasts().getFirst().probability(), within(1e-3));
  }

  @Test
  void whoeverIsNotKnownGetsNoForecast() {
    NextDay.Answer answer =
        NextDay.learn(tiny, LearnerKind.CURVES).ask(tiny.actors().size() - 1, 0, 5);

    assertThat(answer).isInstanceOf(NextDay.TooLittle.class);
    assertThat(((NextDay.TooLittle) answer).reason()).contains("Citizen (Farland)");
  }

  @Test
  void withoutItsEventsAForecastFallsFurtherThanWithoutOthers() {
    Faithfulness.Result result =
        new Backtest(tiny, Setting.SINGLE, Part.TEST, LearnerKind.TREES).faithfulness(50);

    assertThat(result.forecasts()).isPositive();
    assertThat(result.withoutCited()).isLessThan(result.withoutOthers());
    assertThat(result.withoutOthers()).isLessThanOrEqualTo(result.probability() + 0.05);
  }
}
