package io.dragoman.cli;

import io.dragoman.outlook.alignment.Relation;
import io.dragoman.outlook.alignment.Relations;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.record.EventRecord;
import io.dragoman.server.answers.DeedSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** The options of a question about how someone stands to others, and the way to the answer. */
final class RelationOptions {
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private LimitOption limit = new LimitOption();
  @Mixin private PeriodOptions period = new PeriodOptions();

  /**
   * Prints an answer.
   *
   * @param about the actor or country whose deeds are looked at
   * @param question the question
   */
  void print(
      String about,
      Function<Relations, List<Relation>> question,
      CommandSpec spec,
      Surroundings surroundings) {
    List<Deed> deeds;
    try (EventRecord events = EventRecord.openToRead(record.place())) {
      deeds =
          new DeedSource(events).deeds(about).stream().filter(d -> period.has(d.day())).toList();
    }
    RelationRows.of(
            question.apply(new Relations(deeds, day(deeds))).stream()
                .limit(limit.limit().orElse(Integer.MAX_VALUE))
                .toList())
        .print(format.format(), spec.commandLine().getOut(), surroundings.columns());
  }

  /** The day of the question: the end of the days looked at, else that of the last deed. */
  private LocalDate day(List<Deed> deeds) {
    return period
        .until()
        .or(() -> deeds.stream().map(Deed::day).max(Comparator.naturalOrder()))
        .orElse(LocalDate.EPOCH);
  }
}
