package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Document;
import io.dragoman.record.EventRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionCommandsTest {
  @TempDir private Path folder;
  private String articles = "";
  private String record = "";
  private String attack = "";
  private String other = "";

  @BeforeEach
  void fill() throws IOException {
    record = folder.resolve("record").toString();
    articles =
        Files.writeString(
                folder.resolve("a.jsonl"),
                """
                {"id": "a", "published": "2020-05-18", "text": "The report says it. Turkey attacked Libya in Sirte."}
                {"id": "b", "published": "2020-06-02", "text": "The report says it. Russia may have attacked Turkey, said Libya."}
                """)
            .toString();
    run("read", articles);
    List<String> ids =
        run("events").out().lines().skip(1).map(line -> line.replaceAll(".* ", "")).toList();
    attack = ids.get(0);
    other = ids.get(1);
  }

  private Run run(String... arguments) {
    return Run.of(
        Stream.concat(Stream.of(arguments), Stream.of("--record", record)).toArray(String[]::new));
  }

  private String change(String... arguments) {
    Run run =
        run(
            Stream.concat(Stream.of(arguments), Stream.of("--why", "a test", "--author", "me"))
                .toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out().lines().findFirst().orElse("");
  }

  @Test
  void aCorrectionShowsInListsAndIsTakenBack() {
    String number = change("correct", attack, "--field", "type", "--to", "aid");
    assertThat(run("events", "--type", "AID").out()).contains(attack);
    assertThat(run("why", attack).out()).contains("a test");

    change("undo", number);
    assertThat(run("events", "--type", "AID").out()).doesNotContain(attack);
  }

  @Test
  void aValueThatTheFieldCannotHaveIsRefusedInOneLine() {
    Run run = run("correct", attack, "--field", "date", "--to", "2020-02-31", "--why", "w");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).hasLineCount(1).contains("2020-02-31");
  }

  @Test
  void eventsAreMergedAndParted() {
    change("merge", attack, other);
    assertThat(run("events").out()).contains(attack).doesNotContain(other);
    assertThat(run("why", other).out()).contains("Event " + attack);

    change("split", attack, "mb-20");
    assertThat(run("events").out()).hasLineCount(3);
  }

  @Test
  void changesAreListedInEveryLayoutSinceAChangeOrADay() {
    change("correct", attack, "--field", "event", "--to", "false");

    assertThat(run("changes").out()).contains(attack).contains(other);
    assertThat(run("changes", "--since", "1").out()).hasLineCount(1).contains(attack, "me: a test");
    assertThat(run("changes", "--since", "1", "--format", "csv").out())
        .startsWith("change,at,author,event,kind,why\r\n2,")
        .contains(attack);
    assertThat(run("changes", "--since", "1", "--format", "json").out())
        .contains("\"event\":\"" + attack + "\"");
    assertThat(run("changes", "--since", "2999-01-01").out()).isEmpty();
    assertThat(run("changes", "--since", "2020-01-01").out()).hasLineCount(2);
    assertThat(run("changes", "--since", "yesterday").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whatAnotherVersionReadWaitsUntilItIsAccepted() {
    assertThat(run("accept").err()).contains("nothing waits");
    try (EventRecord open = EventRecord.open(Path.of(record))) {
      Document document = open.document("a").orElseThrow();
      open.append(document, List.of(), "keywords-2");
    }
    assertThat(run("read", articles).err()).contains("2 held before", "keywords-2");
    assertThat(run("events").out()).contains(attack);

    Run preview = run("accept", "--preview");
    assertThat(preview.out()).hasLineCount(1).contains("deleted", attack);
    assertThat(run("events").out()).contains(attack);

    assertThat(run("accept", "keywords-2", "--author", "me").out()).isEqualTo(preview.out());
    assertThat(run("events").out()).doesNotContain(attack).contains(other);
  }

  @Test
  void articlesThatAnotherVersionHasReadAreReadAgainWhenAsked() {
    try (EventRecord open = EventRecord.open(Path.of(record))) {
      Document old =
          new Document(
              "c",
              "The report says it. Russia attacked Libya.",
              Optional.empty(),
              Optional.of(LocalDate.of(2020, 7, 1)),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              "en",
              List.of(),
              "c.jsonl");
      open.append(old, List.of(), "keywords-0");
    }
    String article =
        "{\"id\": \"c\", \"published\": \"2020-07-01\","
            + " \"text\": \"The report says it. Russia attacked Libya.\"}";
    assertThat(Run.with(article, "read", "-", "--record", record).err()).contains("0 new mentions");
    Run again = Run.with(article, "read", "-", "--record", record, "--again");
    assertThat(again.err()).as(again.err()).contains("1 new mention");
    assertThat(run("events").out()).hasLineCount(3);
    assertThat(run("accept").err()).contains("1 event changed by change ");
    assertThat(run("events").out()).hasLineCount(4);
  }
}
