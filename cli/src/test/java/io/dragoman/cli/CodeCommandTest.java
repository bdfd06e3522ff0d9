package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
  private static final String LINES =
      """
      {"id": "1", "day": "2020-05-18", "topic": "War", "text": "Turkey attacked Libya in Sirte."}
      {"id": "2", "text": "Nothing happened."}
      {"id": 3, "day": null, "text": "Rebels may have attacked Libya, said Turkey."}
      """;

  @TempDir private Path folder;

  @Test
  void printsTheGoldFormatInInputOrder() throws IOException {
    Run run = Run.with(LINES, "code", "-");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(Golden.text("code.jsonl", run.out()));
  }

  @Test
  void printsTheSameBytesWhateverTheNumberOfThreads() {
    String many =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    "{\"id\": \""
                        + i
                        + "\", \"text\": \""
                        + "x".repeat(i % 7)
                        + "Turkey attacked Libya. ".repeat(i % 5)
                        + "End.\"}\n")
            .collect(Collectors.joining());
    Run one = Run.with(many, "code", "-", "--threads", "1");

    assertThat(one.out()).hasLineCount(300);
    assertThat(Run.with(many, "code", "-", "--threads", "5")).isEqualTo(one);
  }

  @Test
  void namesBadLinesAndCodesTheOthers() throws IOException {
    Path file = folder.resolve("in.jsonl");
    byte[] latin =
        "{\"id\": \"l\", \"text\": \"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.writeString(
        file,
        """
        {"id": "1", "text": "Turkey attacked Libya."}

        {"id":\s
        [1]
        {"id": "x"}
        {"id": "y", "text": "t", "day": "May"}
        {"id": true, "text": "t"}
        """);
    Files.write(file, latin, java.nio.file.StandardOpenOption.APPEND);
    Files.writeString(
        file, "{\"id\": \"9\", \"text\": \"End.\"}", java.nio.file.StandardOpenOption.APPEND);

    Run run = Run.of("code", file.toString());

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.out().lines()).hasSize(2).last().isEqualTo("{\"id\":\"9\",\"events\":[]}");
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("in.jsonl, line 3: no valid JSON"),
            line -> assertThat(line).endsWith("in.jsonl, line 4: no JSON object"),
            line -> assertThat(line).endsWith("in.jsonl, line 5: no text"),
            line ->
                assertThat(line)
                    .endsWith("in.jsonl, line 6: day 'May' is no date such as 2020-05-18"),
            line -> assertThat(line).endsWith("in.jsonl, line 7: id is no text"),
            line -> assertThat(line).endsWith("in.jsonl, line 8: not in UTF-8"));
  }

  @Test
  void failsInOneLineWhereThereIsNoFile() {
    Run run = Run.of("code", folder.resolve("none").toString());
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).hasLineCount(1).contains("none: no such file");
  }
}
