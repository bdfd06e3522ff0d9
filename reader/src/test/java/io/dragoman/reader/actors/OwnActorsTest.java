package io.dragoman.reader.actors;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.reader.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnActorsTest {
  private static final String ROWS =
      """
      person\tUKR MIL\tSergei Lavrov (colonel)|Lavrov\t2015\t2016-06\tcommander
      group\tSYR REB\tFree Lions of Daraa|FLD
      """;

  @TempDir private Path folder;

  private OwnActors own(String text) throws IOException {
    return OwnActors.read(Files.writeString(folder.resolve("own.tsv"), text));
  }

  private static String code(ActorRegistry registry, String name, String day) {
    return registry.lookup(name, Optional.of(LocalDate.parse(day))).getFirst().code().toString();
  }

  @Test
  void ownRowsWinWhileTheyHold() throws IOException {
    ActorRegistry registry = ActorRegistry.load(own(ROWS));

    assertThat(code(registry, "Lavrov", "2015-03-01")).isEqualTo("UKR MIL");
    assertThat(registry.lookup("Lavrov", Optional.of(LocalDate.of(2015, 3, 1)))).hasSize(1);
    assertThat(code(registry, "Lavrov", "2020-08-20")).isEqualTo("RUS GOV");
  }

  @Test
  void ownNamesAreFoundInTexts() throws IOException {
    Match match =
        ActorRegistry.load(own(ROWS))
            .find("Fighters of the Free Lions of Daraa left.", Optional.empty())
            .getFirst();

    assertThat(match.text()).isEqualTo("Free Lions of Daraa");
    assertThat(match.row().identity().id()).isEqualTo("group:free-lions-of-daraa");
    assertThat(match.row().origin()).isEqualTo("own.tsv:2");
  }

  @Test
  void linesOfOtherSystemsAndAMarkOfByteOrderDoNotMatter() throws IOException {
    OwnActors plain = own(ROWS);
    assertThat(own("\uFEFF" + ROWS.replace("\n", "\r\n") + "\r\n# end").rows())
        .isEqualTo(plain.rows());
  }

  @Test
  void theContentEntersTheVersionOfTheReader() throws IOException {
    try (Reader shipped = Reader.open();
        Reader one = Reader.open(Optional.empty(), own(ROWS));
        Reader same = Reader.open(Optional.empty(), own(ROWS));
        Reader other = Reader.open(Optional.empty(), own(ROWS + "\n"))) {
      assertThat(one.version()).startsWith(shipped.version() + "+actors.");
      assertThat(same.version()).isEqualTo(one.version());
      assertThat(other.version()).isNotEqualTo(one.version());
    }
  }
}
