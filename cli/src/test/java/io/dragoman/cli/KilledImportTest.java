package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.Counts;
import io.dragoman.record.EventRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledImportTest {
  private static final int ROWS = 30_000;
  private static final int KILLS = 12;

  @TempDir private Path folder;

  private Path file() throws IOException {
    String header =
        "id,type_of_violence,side_a,side_b,country,where_coordinates,latitude,longitude,where_prec,"
            + "date_start,date_end,best\n";
    return Files.writeString(
        folder.resolve("ged.csv"),
        IntStream.range(0, ROWS)
            .mapToObj(
                i ->
                    i
                        + ",1,Government of Libya,Forces of Khalifa Haftar,Libya,Tripoli,32.89,"
                        + "13.18,1,2020-05-%02d,2020-05-%02d,%d\n"
                            .formatted(1 + i % 28, 1 + i % 28, i % 50))
            .collect(Collectors.joining("", header, "")));
  }

  private static Process start(Path file, Path record, Path out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx300m",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "import",
            "ucdp-ged",
            file.toString(),
            "--record",
            record.toString())
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start();
  }

  @Test
  void goesOnWhereItWasKilledAndTakesEveryRowOnce() throws Exception {
    Path file = file();
    Path record = folder.resolve("record");
    Random random = new Random(20271127);
    long before = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = start(file, record, folder.resolve("killed.txt"));
      process.waitFor(300 + random.nextInt(4000), TimeUnit.MILLISECONDS);
      process.toHandle().destroyForcibly();
      process.waitFor();

      try (EventRecord open = EventRecord.open(record)) {
        Counts counts = open.counts();
        assertThat(counts).isEqualTo(new Counts(counts.events(), counts.events(), counts.events()));
        assertThat(counts.events()).isBetween(before, (long) ROWS);
        before = counts.events();
      }
    }

    Path said = folder.resolve("said.txt");
    Process last = start(file, record, said);
    assertThat(last.waitFor()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(said))
        .contains(
            "%10d  taken".formatted(ROWS),
            "%10d    of them in the record before".formatted(before),
            "%10d  refused".formatted(0));
    try (EventRecord open = EventRecord.openToRead(record)) {
      assertThat(open.counts()).isEqualTo(new Counts(ROWS, ROWS, ROWS));
    }
  }
}
