package io.dragoman.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.model.Sector;
import io.dragoman.reader.net.Frame;
import io.dragoman.reader.net.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class DoubtsTest {
  @Test
  void whatASpeakerClaimsIsPossible() {
    String sentence = "The junta claims to have shelled two villages.";

    assertThat(read(sentence, "shelled", Map.of(Role.SPEAKER, "The junta")))
        .isEqualTo(Certainty.POSSIBLE);
    assertThat(read(sentence, "shelled", Map.of())).isEqualTo(Certainty.FACT);
  }

  @Test
  void whatIsToldBeforeTheClaimIsNot() {
    String sentence = "A bomb exploded in Aden and nobody claimed it, the governor said.";

    assertThat(read(sentence, "exploded", Map.of(Role.SPEAKER, "the governor")))
        .isEqualTo(Certainty.FACT);
  }

  @Test
  void whatSuspectsDoIsLikely() {
    String sentence = "Suspected Tuareg rebels ambush a convoy near Kidal.";

    assertThat(read(sentence, "ambush", Map.of(Role.SOURCE, "Suspected Tuareg rebels")))
        .isEqualTo(Certainty.LIKELY);
    assertThat(read(sentence, "ambush", Map.of(Role.SOURCE, "rebels"))).isEqualTo(Certainty.LIKELY);
    assertThat(read(sentence, "ambush", Map.of(Role.TARGET, "Suspected Tuareg rebels")))
        .isEqualTo(Certainty.FACT);
  }

  private static Certainty read(String sentence, String trigger, Map<Role, String> roles) {
    Map<Role, List<Frame.Phrase>> phrases =
        roles.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> List.of(phrase(sentence, entry.getValue()))));
    return Doubts.certainty(
        sentence,
        new Frame(
            EventType.ASSAULT,
            Optional.empty(),
            phrase(sentence, trigger),
            phrases,
            Certainty.FACT,
            false,
            1));
  }

  private static Frame.Phrase phrase(String sentence, String words) {
    int begin = sentence.indexOf(words);
    return new Frame.Phrase(begin, begin + words.length(), 1, Sector.UNK);
  }
}
