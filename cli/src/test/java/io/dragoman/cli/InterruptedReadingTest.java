package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import io.dragoman.record.Counts;
import io.dragoman.record.EventRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

class InterruptedReadingTest {
  private static final int ARTICLES = 1000;

  @TempDir private Path folder;

  @Test
  @DisabledOnOs(WINDOWS)
  void endsWith130AndARecordThatGoesOn() throws Exception {
    Path record = folder.resolve("record");
    Process process = start(articles(), record);
    List<String> lines;
    try (BufferedReader out = process.inputReader()) {
      String line = "";
      while (!line.equals("reading 3")) {
        line = String.valueOf(out.readLine());
      }
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      lines = out.lines().toList();
    }

    assertThat(process.waitFor()).isEqualTo(ExitCode.INTERRUPTED);
    String said = lines.get(lines.size() - 1);
    assertThat(said).matches("dragoman: interrupted; \\d+ articles? kept in the record, .*");
    long kept = Long.parseLong(said.replaceAll("\\D", ""));
    try (EventRecord open = EventRecord.openToRead(record)) {
      // They tell of one incident, all in the same words and without a day.
      assertThat(open.counts()).isEqualTo(new Counts(kept, kept, 1));
    }
    assertThat(kept).isBetween(1L, ARTICLES - 1L);
  }

  private Path articles() throws IOException {
    return Files.writeString(
        folder.resolve("a.jsonl"),
        IntStream.range(0, ARTICLES)
            .mapToObj(
                i ->
                    "{\"id\": \""
                        + i
                        + "\", \"text\": \"The report says it. Turkey attacked Libya.\"}")
            .collect(Collectors.joining("\n")));
  }

  private static Process start(Path articles, Path record) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx300m",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            SlowReading.class.getName(),
            "read",
            articles.toString(),
            "--record",
            record.toString(),
            "--threads",
            "1")
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
