package io.dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.bench.Overlap.Stretch;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoldEventTest {
  @Test
  void readsARow() {
    assertThat(
            GoldEvent.of(
                "ASSAULT:drone|COERCE\t5-9|20-22\tTUR MIL@0-4,?RUS GOV@-\t-\t-\t-\tfact\t-\t-"))
        .isEqualTo(
            new GoldEvent(
                Set.of("ASSAULT", "COERCE"),
                List.of(new Stretch(5, 9), new Stretch(20, 22)),
                Set.of("TUR"),
                Set.of("RUS"),
                Set.of(),
                Set.of()));
  }
}
