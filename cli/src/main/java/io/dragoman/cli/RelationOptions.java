package io.dragoman.cli;

import io.dragoman.outlook.alignment.Relation;
import io.dragoman.outlook.alignment.Relations;
import io.dragoman.record.EventRecord;
import io.dragoman.server.answers.DeedSource;
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
    Relations relations;
    try (EventRecord events = EventRecord.openToRead(record.place())) {
      relations = Relations.within(new DeedSource(events).deeds(about), period.period());
    }
    RelationRows.of(
            question.apply(relations).stream()
                .limit(limit.limit().orElse(Integer.MAX_VALUE))
                .toList())
        .print(format.format(), spec.commandLine().getOut(), surroundings.columns());
  }
}
