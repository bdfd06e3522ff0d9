package io.dragoman.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.codes.Crosswalks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class CodebookTest {

  @Test
  void theFileAtTheRootIsWhatTheCodeTablesSay() throws IOException {
    assertThat(Files.readString(Path.of("..", "CODEBOOK.md")))
        .as("write it anew with: ./dragoman codebook > CODEBOOK.md")
        .isEqualTo(Codebook.markdown() + Crosswalks.markdown());
  }
}
