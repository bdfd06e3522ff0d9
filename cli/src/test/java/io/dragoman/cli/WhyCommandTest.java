package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandTest {
  @TempDir private Path folder;
  private String record = "";
  private String event = "";

  @BeforeEach
  void fill() throws IOException {
    record = folder.resolve("record").toString();
    Path file =
        Files.writeString(
            folder.resolve("a.jsonl"),
            """
            {"id": "a", "published": "2020-05-18", "title": "The war", "url": "https://example.org/1", "outlet": "The Paper", "text": "The report says it. Turkey attacked Libya in Sirte."}
            {"id": "b", "published": "2020-05-18", "text": "The report says it. Turkey may have attacked Libya, said someone."}
            {"id": "c", "published": "2020-06-18", "text": "The report says it. Turkey attacked Russia."}
            """);
    Run read = Run.of("read", file.toString(), "--record", record);
    String line = read.out().lines().toList().get(1);
    event = line.substring(line.lastIndexOf(' ') + 1);
  }

  private Run why(String id) {
    return Run.of("why", id, "--record", record);
  }

  @Test
  void showsEveryMentionWithWordsReasonsAndOffsets() throws IOException {
    Run run = why(event);

    assertThat(run.code()).isZero();
    assertThat(run.out().replace(folder.toString(), "FOLDER"))
        .isEqualTo(Golden.text("why.txt", run.out().replace(folder.toString(), "FOLDER")));
  }

  @Test
  void takesAMentionsIdAndTheBeginningOfAnId() {
    assertThat(why(event.substring(0, 7))).isEqualTo(why(event));
    assertThat(why("ma-20")).isEqualTo(why(event));
    assertThat(why("ma")).isEqualTo(why(event));
  }

  @Test
  void failsInOneLineForAnUnknownOrAmbiguousId() {
    Run unknown = why("e000");
    assertThat(unknown.code()).isEqualTo(ExitCode.FAILED);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err()).hasLineCount(1).contains("no event or mention 'e000'");

    Run ambiguous = why("m");
    assertThat(ambiguous.code()).isEqualTo(ExitCode.FAILED);
    assertThat(ambiguous.err()).hasLineCount(1).contains("several events", event);
  }
}
