package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisCommandsTest {
  @TempDir private Path folder;
  private String record = "";

  @BeforeEach
  void fill() throws IOException {
    record = folder.resolve("record").toString();
    StringBuilder articles = new StringBuilder();
    for (int day = 1; day <= 28; day++) {
      articles.append(
          "{\"id\": \"a%d\", \"published\": \"2020-05-%02d\", \"text\": \"Turkey attacked Libya in Sirte.\"}\n"
              .formatted(day, day));
    }
    articles.append(
        "{\"id\": \"b\", \"published\": \"2019-01-02\", \"text\": \"Russia attacked Turkey.\"}\n");
    Path file = Files.writeString(folder.resolve("a.jsonl"), articles.toString());
    Run.of("read", file.toString(), "--record", record);
  }

  @Test
  void aDyadIsToldByMonthWithTheQueryBehindIt() {
    Run run = Run.of("dyad", "TUR", "LBY", "--record", record, "--format", "csv");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().toList())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("2020-05,28,28,6,")
        .endsWith(",opposes,events --actor TUR --actor LBY --since 2020-05 --until 2020-05");
  }

  @Test
  void whoOpposesASideIsListedWithItsEvents() {
    Run run = Run.of("backers", "LBY", "--record", record, "--format", "json");
    assertThat(run.out().lines().toList())
        .singleElement()
        .asString()
        .contains("\"relation\":\"opposes\"", "\"events\":6", "\"event_ids\":\"e");
    assertThat(Run.of("actor", "Turkey", "--record", record).out()).contains("opposes");
  }

  @Test
  void aBriefIsWrittenAsItsNameSays() throws IOException {
    Path out = folder.resolve("brief.md");
    Run run = Run.of("brief", "--country", "LBY", "--record", record, "--out", out.toString());
    assertThat(run.code()).isZero();
    assertThat(Files.readString(out)).startsWith("# Situation brief: Libya").contains("[^1]: ");
    Run wrong = Run.of("brief", "--country", "LBY", "--record", record, "--out", "brief.doc");
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aRecordOfFewMonthsHasNoTurns() {
    Run run = Run.of("turns", "LBY", "--record", record, "--format", "csv");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("day,kind,by,");
  }
}
