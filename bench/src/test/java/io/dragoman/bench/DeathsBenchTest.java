package io.dragoman.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.bench.DeathsBench.Toll;
import io.dragoman.bench.GoldSentences.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeathsBenchTest {
  private static Toll toll(String text, String trigger, Optional<Integer> gold) {
    CodedEvent event =
        new CodedEvent(
            "ASSAULT",
            Optional.empty(),
            trigger,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "fact",
            Optional.empty(),
            gold,
            false);
    LocalDate day = LocalDate.of(2020, 5, 18);
    Sentence sentence = new Sentence("s", day, "News", Optional.empty(), text, List.of(event));
    return DeathsBench.tolls(sentence).findFirst().orElseThrow();
  }

  @Test
  void aTollIsRightWhereItIsTheVeryNumberOfTheGold() {
    String text = "A suicide bombing kills 12 people in the capital.";

    assertThat(toll(text, "bombing", Optional.of(12)).isRight()).isTrue();
    assertThat(toll(text, "bombing", Optional.of(11)).isRight()).isFalse();
    assertThat(toll(text, "bombing", Optional.of(11)).told()).contains(12);
  }

  @Test
  void zeroIsSilenceAsForTheScorer() {
    String text = "A suicide bombing shakes the capital.";

    assertThat(toll(text, "bombing", Optional.of(0)))
        .isEqualTo(new Toll(Optional.empty(), Optional.empty()));
    assertThat(toll(text, "bombing", Optional.of(0)).isRight()).isFalse();
  }
}
