package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ThirdPartyTest {

  @Test
  void noticesInTheRootAreThoseOfTheLibrariesShipped() {
    assertThat(Path.of("../THIRD-PARTY.txt"))
        .as("copy cli/target/THIRD-PARTY.txt to THIRD-PARTY.txt")
        .hasSameTextualContentAs(Path.of("target/THIRD-PARTY.txt"));
  }
}
