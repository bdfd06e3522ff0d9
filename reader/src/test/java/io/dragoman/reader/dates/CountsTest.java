package io.dragoman.reader.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {
  private static Optional<Integer> deaths(String sentence, String trigger) {
    int begin = sentence.indexOf(trigger);
    return Counts.deaths(sentence, begin, begin + trigger.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A car bomb explodes in the capital, killing at least 12 people.|car bomb explodes|12",
        "At least twelve civilians were killed in the air strike.|air strike|12",
        "Gunmen attack a hotel, leaving five people dead and 20 injured.|attack|5",
        "Gunmen kill 1,200 villagers.|kill|1200",
        "Twenty-three people are killed and 40 wounded in a suicide attack.|suicide attack|23",
        "Rebels kill three soldiers and two civilians in an ambush.|kill|5",
        "A soldier is killed by a roadside bomb.|killed|1",
      })
  void theDeadOfAnAttackAreCounted(String sentence, String trigger, int dead) {
    assertThat(deaths(sentence, trigger)).contains(dead);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bomb wounds 14 people at a market.|bomb",
        "Dozens of fighters are killed in clashes near the border.|clashes",
        "The army shells three villages.|shells",
        "Police fire tear gas at 500 protesters.|fire tear gas",
      })
  void theWoundedAndVagueNumbersAreNoDead(String sentence, String trigger) {
    assertThat(deaths(sentence, trigger)).isEmpty();
  }

  @Test
  void onlyViolenceHasDead() {
    EventCue cue = new EventCue(7, 13, EventType.ACCUSE, Certainty.FACT, false);
    assertThat(Counts.deaths("France blames militants for killing 12 people.", cue)).isEmpty();
  }

  @Property
  void anyNumberInDigitsIsReadBack(@ForAll @IntRange(min = 2, max = 1800) int dead) {
    String sentence =
        "A suicide bomber attacks a police post, killing at least " + dead + " people.";
    assertThat(deaths(sentence, "attacks")).contains(dead);
  }
}
