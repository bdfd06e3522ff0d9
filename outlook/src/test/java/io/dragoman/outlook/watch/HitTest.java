package io.dragoman.outlook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HitTest {
  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static Finding finding(double value) {
    return new Finding("", Optional.empty(), value, "value " + value, List.of("e" + value));
  }

  private static Finding turn(String kind, int dayOfYear) {
    LocalDate on = LocalDate.ofYearDay(2025, dayOfYear);
    return new Finding(kind, Optional.of(on), 10, kind + " on " + on, List.of());
  }

  private static List<Hit> fold(Comparison comparison, List<List<Finding>> found) {
    List<Hit.Check> checks = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      checks.add(new Hit.Check(BEGIN.plusSeconds(i), DAY.plusDays(i), found.get(i)));
    }
    return Hit.fold(comparison, checks);
  }

  @Test
  void whatGoesOnIsOneHitWithItsPeakAndItsLastReason() {
    List<Hit> hits =
        fold(
            Comparison.ABOVE,
            List.of(
                List.of(), List.of(finding(0.4)), List.of(finding(0.6)), List.of(finding(0.5))));

    assertThat(hits)
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.firstSeen()).isEqualTo(BEGIN.plusSeconds(1));
              assertThat(hit.lastSeen()).isEqualTo(BEGIN.plusSeconds(3));
              assertThat(hit.day()).isEqualTo(DAY.plusDays(3));
              assertThat(hit.times()).isEqualTo(3);
              assertThat(hit.peak()).isEqualTo(0.6);
              assertThat(hit.last().reason()).isEqualTo("value 0.5");
              assertThat(hit.holds()).isTrue();
            });
  }

  @Test
  void whatCeasedAndCameAgainIsAnotherHit() {
    List<Hit> hits =
        fold(
            Comparison.ABOVE,
            List.of(List.of(finding(0.4)), List.of(), List.of(finding(0.7)), List.of()));

    assertThat(hits).extracting(Hit::peak).containsExactly(0.4, 0.7);
    assertThat(hits).extracting(Hit::holds).containsExactly(false, false);
  }

  @Test
  void thePeakOfWhatMustBeLowIsTheLowest() {
    assertThat(fold(Comparison.BELOW, List.of(List.of(finding(3)), List.of(finding(1)))).getFirst())
        .extracting(Hit::peak)
        .isEqualTo(1.0);
  }

  @Test
  void aTurningPointWhoseDayMovesIsTheSameAndAnotherKindIsNot() {
    List<Hit> hits =
        fold(
            Comparison.ABOVE,
            List.of(
                List.of(turn("offensive", 100)),
                List.of(turn("offensive", 107), turn("ceasefire", 107)),
                List.of(turn("offensive", 106), turn("offensive", 160))));

    assertThat(hits)
        .extracting(hit -> hit.last().reason() + ", " + hit.times() + ", " + hit.holds())
        .containsExactly(
            "offensive on 2025-04-16, 3, true",
            "ceasefire on 2025-04-17, 1, false",
            "offensive on 2025-06-09, 1, true");
  }
}
