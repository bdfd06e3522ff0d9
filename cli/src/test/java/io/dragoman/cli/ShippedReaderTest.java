package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.reader.CodingSentence;
import io.dragoman.reader.actors.OwnActors;
import io.dragoman.server.reading.Coder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShippedReaderTest {
  @Test
  void readsAPlainSentence() {
    CodingSentence sentence =
        new CodingSentence(
            "s",
            Optional.of(LocalDate.of(2022, 3, 1)),
            Optional.empty(),
            "Russian forces attacked the city of Kharkiv with rockets on Tuesday, killing ten civilians.");
    try (Coder coder = Coder.open(Optional.empty(), OwnActors.NONE)) {
      List<Mention> mentions = coder.code(sentence);

      assertThat(coder.version()).isNotBlank();
      assertThat(mentions).extracting(Mention::type).contains(EventType.ASSAULT);
      assertThat(mentions.get(0).sources())
          .extracting(actor -> actor.code().country())
          .contains("RUS");
    }
  }
}
