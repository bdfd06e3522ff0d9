package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String FILLER =
      "This is the report of the day and there is more of it in the paper. ";

  @TempDir private Path folder;
  private String record = "";

  @BeforeEach
  void write() throws IOException {
    record = folder.resolve("record").toString();
    article("a.txt", "Date: 2020-05-18\n\n" + FILLER + "Turkey attacked Libya in Sirte.");
    article("b.txt", "Date: 2020-05-18\n\n" + FILLER + "Turkey attacked Libya. " + FILLER);
    article(
        "c.txt", "Date: 2020-05-17\n\n" + FILLER + "Russia may have attacked Libya, said Turkey.");
  }

  private void article(String name, String text) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(articles.resolve(name), text);
  }

  private Run read(String... more) {
    String[] arguments = new String[4 + more.length];
    arguments[0] = "read";
    arguments[1] = folder.resolve("articles").toString();
    arguments[2] = "--record";
    arguments[3] = record;
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Run.of(arguments);
  }

  @Test
  void printsATableOfEventsByDateAndKeepsThem() {
    Run run = read();

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("DATE").contains("WHO SAYS SO").endsWith("EVENT"),
            line ->
                assertThat(line)
                    .matches(
                        "2020-05-17  Russia +ASSAULT \\(drone\\) +Libya +possible +Turkey +e.*"),
            line ->
                assertThat(line)
                    .matches("2020-05-18  Turkey +ASSAULT \\(drone\\) +Libya +Surt +fact +e.*"));
    assertThat(run.err())
        .contains("3 articles (0 held before, 0 without a day), 3 new mentions, 0 failed")
        .contains("2 events printed");
    assertThat(Run.of("events", "--record", record).out()).isEqualTo(run.out());
  }

  @Test
  void readsNothingTwiceAndPrintsTheSame() {
    Run first = read();
    Run second = read();

    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.err()).contains("a.txt: in the record already", "3 held before", "0 new");
    assertThat(second.code()).isZero();
  }

  @Test
  void printsTheSameWhateverTheNumberOfThreads() throws IOException {
    for (int i = 0; i < 40; i++) {
      article(
          "d" + i + ".txt",
          "Date: 2020-05-"
              + (10 + i % 19)
              + "\n\n"
              + FILLER.repeat(40 - i)
              + "Russia attacked Turkey in Place"
              + i
              + ".");
    }
    Run one = read("--threads", "1", "--format", "json");
    record = folder.resolve("other").toString();
    Run four = read("--threads", "4", "--format", "json");

    assertThat(one.out()).hasLineCount(42);
    assertThat(four.out()).isEqualTo(one.out());
    assertThat(four.err().replace("other", "record")).isEqualTo(one.err());
  }

  @Test
  void saysWhatCannotBeReadReadsTheRestAndEndsWith3() throws IOException {
    article("bad.jsonl", "{\"text\": \"" + FILLER + "Turkey attacked Russia.\"}\n{\"text\": }\n");
    article("empty.txt", "");

    Run run = read("--published", "2020-06-01");

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err().lines().filter(line -> line.contains("bad.jsonl, line 2"))).hasSize(1);
    assertThat(run.err().lines().filter(line -> line.contains("empty.txt: "))).hasSize(1);
    assertThat(run.err()).contains("4 articles", "4 new mentions, 2 failed");
    assertThat(run.out()).contains("2020-06-01  Turkey");
  }

  @Test
  void saysThatTheDayIsNotKnownAndMakesNoneUp() throws IOException {
    article("undated.txt", FILLER + "Russia attacked Turkey.");

    Run run = read();

    assertThat(run.err()).contains("undated.txt: no day of publication known", "1 without a day");
    assertThat(run.out().lines().toList().get(3)).matches("unknown +Russia .*");
  }

  @Test
  void refusesAnotherTextUnderAnIdThatIsTaken() throws IOException {
    article("x.jsonl", "{\"id\": \"1\", \"text\": \"" + FILLER + "Turkey attacked Russia.\"}");
    article("y.jsonl", "{\"id\": \"1\", \"text\": \"" + FILLER + "Libya attacked Russia.\"}");

    Run run = read();

    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err()).containsPattern("y\\.jsonl, line 1: .*another text.*x\\.jsonl");
  }

  @Test
  void readsTheSameArticleOnceWhenItComesTwiceInOneRun() throws IOException {
    article("copy.txt", Files.readString(folder.resolve("articles/a.txt")));

    Run run = read();

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("3 articles (1 held before", "3 new mentions");
  }

  @Test
  void printsOnlySureEventsButKeepsAll() {
    assertThat(read("--min-confidence", "0.9").out()).hasLineCount(2).doesNotContain("Russia");
    assertThat(Run.of("events", "--record", record).out()).contains("Russia");
  }

  @Test
  void readsStandardInput() {
    Run run =
        Run.with(
            FILLER + "Turkey attacked Libya.",
            "read",
            "-",
            "--record",
            record,
            "--published",
            "2020-05-01");
    assertThat(run.out()).contains("2020-05-01  Turkey");
  }

  @Test
  void failsInOneLineWhereTheRecordCannotBe() throws IOException {
    record = Files.writeString(folder.resolve("file"), "text").toString();
    Run run = read();
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).hasLineCount(1).contains("is not a record: it is a file");
  }
}
