package io.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.record.Counts;
import io.dragoman.record.EventRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  private static final String HEADER =
      "id,type_of_violence,side_a,side_b,country,where_coordinates,latitude,longitude,where_prec,"
          + "date_start,date_end,best";

  @TempDir private Path folder;
  private String record = "";

  @BeforeEach
  void newRecord() {
    record = folder.resolve("record").toString();
  }

  private static String row(int id, String best) {
    return id
        + ",1,Government of Libya,Forces of Khalifa Haftar,Libya,Tripoli,32.89,13.18,1,"
        + "2020-05-%02d,2020-05-%02d,%s".formatted(id, id, best);
  }

  private Path file(String... rows) throws IOException {
    return Files.writeString(
        folder.resolve("ged.csv"), HEADER + "\n" + String.join("\n", rows) + "\n");
  }

  private Run run(Path file, String... more) {
    return Run.of(
        Stream.concat(
                Stream.of("import", "ucdp-ged", file.toString(), "--record", record),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void everyRowIsAnEventOneClickFromItsWords() throws IOException {
    Run run = run(file(row(1, "12"), row(2, "3")));
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("         2  taken", "         0  refused");
    Run events = Run.of("events", "--record", record, "--format", "json");
    assertThat(events.out().lines()).hasSize(2);
    assertThat(events.out()).contains("\"deaths\":12", "\"code\":\"LBY GOV\"", "LBY");
    String id = events.out().replaceAll("(?s).*?\"id\":\"(e[^\"]+)\".*", "$1");
    Run why = Run.of("why", id, "--record", record);
    assertThat(why.out()).contains("ged.csv:", "Forces of Khalifa Haftar", "where_prec 1");
  }

  @Test
  void whatIsThereAlreadyIsLeftAndWhatCameIsAdded() throws IOException {
    run(file(row(1, "12")));
    Run run = run(file(row(1, "12"), row(2, "3")));
    assertThat(run.out()).contains("         2  taken", "         1    of them in the record");
    try (EventRecord open = EventRecord.openToRead(Path.of(record))) {
      assertThat(open.counts()).isEqualTo(new Counts(2, 2, 2));
    }
  }

  @Test
  void refusedRowsAreToldCountedAndKeptAsTheyStand() throws IOException {
    Path refused = folder.resolve("refused.csv");
    Run run = run(file(row(1, "12"), row(2, "many")), "--refused", refused.toString());
    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err()).contains("ged.csv:3, best: no number of people ('many')");
    assertThat(run.out()).contains("         1      best: no number of people, first ");
    assertThat(Files.readString(refused)).isEqualTo(HEADER + "\n" + row(2, "many") + "\n");
    assertThat(Files.readString(folder.resolve("refused.csv.reasons.tsv")))
        .contains("ged.csv:3\tbest\tno number of people\tmany");
    Files.writeString(refused, Files.readString(refused).replace("many", "4"));
    assertThat(run(refused).code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void aRowThatDiffersFromTheOneHeldIsRefused() throws IOException {
    run(file(row(1, "12")));
    Run run = run(file(row(1, "13")));
    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err()).contains("ged.csv:2: the record does not take it", "another text");
  }

  @Test
  void theReportIsJsonWhereAskedFor() throws IOException {
    Run run = run(file(row(1, "12"), row(2, "many")), "--format", "json");
    assertThat(run.out())
        .contains(
            "\"taken\":1", "\"held\":0", "\"refused\":1", "\"column\":\"best\"", "\"line\":3");
    assertThat(run(file(row(1, "12")), "--format", "csv").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anUnknownFormatIsAnErrorThatNamesThoseThereAre() {
    Run run = Run.of("import", "mid", "file", "--record", record);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("gdelt1, gdelt2, gdelt2-mentions, icews, polecat");
  }
}
