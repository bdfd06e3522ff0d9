package io.dragoman.outlook.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dragoman.model.EventType;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.MadeUp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AlignmentProperties {
  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

  private static List<Deed> deeds(List<EventType> types) {
    List<Deed> deeds = new ArrayList<>();
    for (EventType type : types) {
      deeds.add(
          MadeUp.deed(
              deeds.size(),
              DAY.minusDays(deeds.size() * 17L),
              type,
              Optional.empty(),
              "BBB GOV",
              "AAA GOV"));
    }
    return deeds;
  }

  @Property(tries = 50)
  void theOrderOfReportsDoesNotMatter(
      @ForAll @Size(max = 12) List<EventType> types, @ForAll long seed) {
    List<Deed> shuffled = new ArrayList<>(deeds(types));
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Alignment.of(shuffled, DAY)).isEqualTo(Alignment.of(deeds(types), DAY));
  }

  @Property(tries = 50)
  void theIntervalHoldsTheValue(@ForAll @Size(max = 12) List<EventType> types) {
    Alignment alignment = Alignment.of(deeds(types), DAY);
    assertThat(alignment.low()).isBetween(-1.0, alignment.value());
    assertThat(alignment.high()).isBetween(alignment.value(), 1.0);
  }

  @Property(tries = 20)
  void moreReportsOfOneKindNarrowTheInterval(@ForAll @IntRange(min = 1, max = 10) int few) {
    Alignment less = Alignment.of(deeds(Collections.nCopies(few, EventType.AID)), DAY);
    Alignment more = Alignment.of(deeds(Collections.nCopies(few + 2, EventType.AID)), DAY);
    assertThat(more.high() - more.low()).isLessThan(less.high() - less.low());
    assertThat(more.value()).isGreaterThan(less.value());
    assertThat(more.relation()).isEqualTo("backs");
  }

  @Property(tries = 20)
  void whatIsLongAgoFades(@ForAll @IntRange(min = 1, max = 2000) int days) {
    List<Deed> fight = deeds(List.of(EventType.ASSAULT));
    Alignment then = Alignment.of(fight, DAY);
    Alignment later = Alignment.of(fight, DAY.plusDays(days));
    assertThat(then.value()).isLessThan(later.value());
    assertThat(later.value()).isLessThan(0);
    assertThat(later.high() - later.low()).isGreaterThan(then.high() - then.low());
  }

  @Property(tries = 30)
  void aQuantileIsWhereItsShareLies(
      @ForAll @DoubleRange(min = 0.5, max = 40) double a,
      @ForAll @DoubleRange(min = 0.5, max = 40) double b,
      @ForAll @DoubleRange(min = 0.02, max = 0.98) double share) {
    Beta beta = new Beta(a, b);
    assertThat(beta.cumulative(beta.quantile(share))).isCloseTo(share, within(1e-9));
  }
}
