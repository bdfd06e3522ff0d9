package io.dragoman.outlook.fatalities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class DistributionProperties {

  @Property
  void theScoreIsMeanDistanceLessHalfTheSpread(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 50) Integer> draws,
      @ForAll @IntRange(max = 60) int observed) {
    double distance = 0;
    double spread = 0;
    for (int a : draws) {
      distance += Math.abs(a - observed) / (double) draws.size();
      for (int b : draws) {
        spread += Math.abs(a - b) / ((double) draws.size() * draws.size());
      }
    }
    assertThat(of(draws).crps(observed)).isCloseTo(distance - spread / 2, within(1e-9));
  }

  @Property
  void oneNumberScoresItsAbsoluteError(
      @ForAll @IntRange(max = 900) int said, @ForAll @IntRange(max = 900) int observed) {
    assertThat(Distribution.of(new double[] {said}).crps(observed))
        .isCloseTo(Math.abs(said - observed), within(1e-9));
  }

  @Property
  void quantilesRiseAndDrawsKeepTheMean(
      @ForAll @Size(min = 1, max = 10) List<@IntRange(max = 100) Integer> values,
      @ForAll @DoubleRange(min = 0.01, max = 0.5) double low) {
    Distribution all = of(values);
    assertThat(all.quantile(low)).isLessThanOrEqualTo(all.quantile(1 - low));
    assertThat(Distribution.of(all.draws(5000)).mean()).isCloseTo(all.mean(), within(0.5));
    assertThat(all.atLeast(0)).isCloseTo(1, within(1e-9));
    assertThat(all.atLeast(101)).isCloseTo(0, within(1e-9));
  }

  private static Distribution of(List<Integer> deaths) {
    return Distribution.of(deaths.stream().mapToDouble(d -> d).toArray());
  }
}
