package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
  private static final String ATTACKS = "ASSAULT TUR->LBY probability > 0.2";

  @TempDir private Path folder;
  private String record = "";

  @BeforeEach
  void fill() throws IOException {
    record = folder.resolve("record").toString();
    StringBuilder articles = new StringBuilder();
    for (int month = 0; month < 24; month++) {
      articles.append(article("2018-01-05", month));
    }
    read("first", articles.toString());
  }

  private static String article(String first, int months) {
    var day = LocalDate.parse(first).plusMonths(months);
    return "{\"id\": \"%s\", \"published\": \"%s\", \"text\": \"Turkey attacked Libya in Sirte.\"}\n"
        .formatted(day, day);
  }

  private Run read(String name, String articles) throws IOException {
    return run("read", Files.writeString(folder.resolve(name + ".jsonl"), articles).toString());
  }

  private Run run(String... arguments) {
    return Run.of(
        Stream.concat(Stream.of(arguments), Stream.of("--record", record)).toArray(String[]::new));
  }

  private void add(String condition, String... more) {
    Run run =
        run(
            Stream.concat(Stream.of("watch", "add", condition, "--author", "me"), Stream.of(more))
                .toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).matches("w\\d+\\R");
  }

  @Test
  void whatIsWatchedForIsListedUntilItIsRemoved() {
    add(ATTACKS);
    add("LBY turning point", "--name", "the war");

    Run list = run("watch", "list", "--format", "csv");
    assertThat(list.out().lines().toList())
        .hasSize(3)
        .satisfies(
            lines -> {
              assertThat(lines.get(1))
                  .startsWith("w1,")
                  .contains("me", "ASSAULT TUR->LBY probability > 0.2 within 30d");
              assertThat(lines.get(2)).contains("the war", "LBY turning point");
            });

    assertThat(run("watch", "remove", "the war").err()).contains("watch hits w2");
    assertThat(run("watch", "list", "--format", "csv").out()).hasLineCount(2);
    assertThat(run("watch", "remove", "w2").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aCheckSaysOfEachWatchWhetherItHoldsAndWhy() {
    add(ATTACKS);
    add("ASSAULT RUS->LBY probability > 0.2");
    add("events country=LBY type=ASSAULT > 5 in 7d");

    Run check = run("watch", "check", "--format", "csv");

    assertThat(check.code()).isZero();
    assertThat(check.out().lines().toList())
        .satisfies(
            lines -> {
              assertThat(lines).hasSize(4);
              assertThat(lines.get(1)).startsWith("w1,new,1,0.").contains("probability 0.");
              assertThat(lines.get(2)).startsWith("w2,unknown,0,").contains("there are 0 dated");
              assertThat(lines.get(3)).startsWith("w3,no,0,").contains("1 events from 2019-11-29");
            });
    assertThat(check.err())
        .contains("3 watches looked at as of 2019-12-05: 1 new hit, 0 going on")
        .contains("not about the world");
    assertThat(run("watch", "check", "--format", "csv").out()).contains("w1,holds,2,0.");
  }

  @Test
  void readingSomethingNewLooksAndTellsNewHitsOnly() throws IOException {
    add("events dyad=TUR->LBY > 1 in 90d", "--name", "strikes");

    Run first = read("second", article("2020-01-05", 0));
    assertThat(first.err())
        .contains("watch w1, strikes: 3 events from 2019-10-08 to 2020-01-05")
        .contains("1 new hit, 0 going on");
    assertThat(read("third", article("2020-02-05", 0)).err())
        .doesNotContain("strikes:")
        .contains("0 new hits, 1 going on");
    assertThat(read("third", article("2020-02-05", 0)).err()).doesNotContain("looked at");

    Run hits = run("watch", "hits", "--format", "csv");
    assertThat(hits.out().lines().toList())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("w1,holds,")
        .contains(",2,3.000,", "3 events from 2019-11-08 to 2020-02-05", "e");
    assertThat(run("watch", "hits", "strikes", "--format", "json").out())
        .contains("\"times\":2", "\"peak\":3.0");
  }

  @Test
  void whereNothingIsWatchedForReadingSaysNothingOfIt() throws IOException {
    assertThat(read("second", article("2020-01-05", 0)).err()).doesNotContain("watch");
    assertThat(run("watch", "check").err()).contains("Nothing is watched for");
    assertThat(run("watch", "hits", "--format", "csv").out()).hasLineCount(1);
  }

  @Test
  void aWrongConditionIsRefusedInOneLineWithItsPlace() {
    Run run = run("watch", "add", "ASSAULT TUR->LBY probability > lots");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .hasLineCount(1)
        .contains("at character 32: 'lots' is no number such as 12 or 0.3");

    add(ATTACKS);
    assertThat(run("watch", "add", ATTACKS).err()).contains("already, as w1");
    assertThat(run("watch", "hits", "w7").err()).hasLineCount(1).contains("no watch 'w7'");
    assertThat(run("watch", "list", "--format", "csv").out()).hasLineCount(2);
  }

  @Test
  void helpShowsConditionsOfEachKind() {
    assertThat(Run.of("watch", "--help").out())
        .contains("probability >", "intensity >", "turning point", "events country=LBY");
    assertThat(Run.of("watch").code()).isEqualTo(ExitCode.USAGE);
  }
}
