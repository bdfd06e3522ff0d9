package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsCommandTest {
  @TempDir private Path folder;
  private String record = "";

  @BeforeEach
  void fill() throws IOException {
    record = folder.resolve("record").toString();
    Path file =
        Files.writeString(
            folder.resolve("a.jsonl"),
            """
            {"id": "a", "published": "2020-05-18", "text": "The report says it. Turkey attacked Libya in Sirte."}
            {"id": "b", "published": "2020-06-02", "text": "The report says it. Russia may have attacked Turkey, said Libya."}
            """);
    Run.of("read", file.toString(), "--record", record);
  }

  private List<String> dates(String... filter) {
    String[] arguments = new String[3 + filter.length];
    arguments[0] = "events";
    arguments[1] = "--record";
    arguments[2] = record;
    System.arraycopy(filter, 0, arguments, 3, filter.length);
    Run run = Run.of(arguments);
    assertThat(run.code()).isZero();
    List<String> dates = run.out().lines().skip(1).map(line -> line.substring(0, 10)).toList();
    assertThat(run.err()).startsWith(Amount.of(dates.size(), "event") + ", told by ");
    return dates;
  }

  @Test
  void listsAllByDate() {
    assertThat(dates()).containsExactly("2020-05-18", "2020-06-02");
  }

  @Test
  void filters() {
    assertThat(dates("--type", "assault,AID")).hasSize(2);
    assertThat(dates("--type", "AID")).isEmpty();
    assertThat(dates("--country", "lby")).containsExactly("2020-05-18");
    assertThat(dates("--actor", "russ")).containsExactly("2020-06-02");
    assertThat(dates("--actor", "Turkey", "--actor", "Libya")).containsExactly("2020-05-18");
    assertThat(dates("--quad", "4")).hasSize(2);
    assertThat(dates("--quad", "verbal-conflict,2")).isEmpty();
    assertThat(dates("--dyad", "TUR", "LBY")).containsExactly("2020-05-18");
    assertThat(dates("--dyad", "LBY", "TUR")).isEmpty();
    assertThat(dates("--place", "surt")).containsExactly("2020-05-18");
    assertThat(dates("--outlet", "nobody")).isEmpty();
    assertThat(dates("--since", "2020-06")).containsExactly("2020-06-02");
    assertThat(dates("--until", "2020-05")).containsExactly("2020-05-18");
    assertThat(dates("--since", "2020", "--until", "2020")).hasSize(2);
    assertThat(dates("--text", "in sirte")).containsExactly("2020-05-18");
    assertThat(dates("--certainty", "possible")).containsExactly("2020-06-02");
    assertThat(dates("--min-confidence", "0.6")).containsExactly("2020-05-18");
    assertThat(dates("--limit", "1")).containsExactly("2020-05-18");
  }

  @Test
  void saysWhereThereIsNoRecord() {
    String missing = folder.resolve("missing").toString();
    Run run = Run.of("events", "--record", missing);
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).hasLineCount(1).contains(missing, "nothing was read into it");
    assertThat(folder.resolve("missing")).doesNotExist();
  }
}
