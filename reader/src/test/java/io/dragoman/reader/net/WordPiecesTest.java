package io.dragoman.reader.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordPiecesTest {
  private static final WordPieces PIECES =
      WordPieces.read(
          new ByteArrayInputStream(
              "un\n##aff\n##able\nsana\n##a\nwar\n".getBytes(StandardCharsets.UTF_8)));

  @Test
  void takesTheLongestPieceFirst() {
    assertThat(PIECES.of("Unaffable")).containsExactly(0, 1, 2);
  }

  @Test
  void dropsAccentsAndCapitals() {
    assertThat(PIECES.of("SANAÁ")).containsExactly(3, 4);
  }

  @Test
  void isUnknownWhenAnyPartIs() {
    assertThat(PIECES.of("warx")).containsExactly(WordPieces.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"war,0", "War,1", "W,1", "UN,2", "U2,1", "McCain,3", "iPhone,3", "2020,0", "Ünal,1"})
  void tellsCapitals(String word, int letterCase) {
    assertThat(WordPieces.caseOf(word)).isEqualTo(letterCase);
  }
}
