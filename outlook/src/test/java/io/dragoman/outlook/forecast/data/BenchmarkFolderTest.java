package io.dragoman.outlook.forecast.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkFolderTest {
  @TempDir private Path folder;

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private void writeAll(String train) throws IOException {
    write("entity2id.txt", "Northland\t0\nMilitary_(Northland)\t1\n");
    write("relation2id.txt", "Make_statement\t0\n");
    write("train.txt", train);
    write("valid.txt", "0\t0\t1\t72\n");
    write("test.txt", "0\t0\t1\t96\n");
  }

  @Test
  void readsNamesAndTakesTheCommonUnitOfTimeForADay() throws IOException {
    writeAll("0\t0\t1\t24\n1 0 0 48 0\n");

    BenchmarkFolder read = BenchmarkFolder.read(folder);

    assertThat(read.actors()).isEqualTo(List.of("Northland", "Military (Northland)"));
    assertThat(read.relations()).isEqualTo(List.of("Make statement"));
    assertThat(read.train().firstDay()).isZero();
    assertThat(read.train().lastDay()).isEqualTo(1);
    assertThat(read.test().lastDay()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "0 0 1;3 columns",
        "0 0 x 24;'x' is no number",
        "0 0 -1 24;'-1' is no number",
        "0 0 2 24;unknown entity 2 of 2",
        "0 1 1 24;unknown relation 1 of 1",
      })
  void aBadLineIsNamed(String line, String reason) throws IOException {
    writeAll("0\t0\t1\t24\n" + line + "\n");

    assertThatThrownBy(() -> BenchmarkFolder.read(folder))
        .isInstanceOf(BadLineException.class)
        .hasMessageContaining(folder.resolve("train.txt") + ":2: ")
        .hasMessageContaining(reason);
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> BenchmarkFolder.read(folder))
        .isInstanceOf(OutlookException.class)
        .hasMessageContaining("entity2id.txt: not found");
  }
}
