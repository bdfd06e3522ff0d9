package io.dragoman.cli;

import io.dragoman.outlook.alignment.Party;
import io.dragoman.outlook.alignment.Relations;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.record.EventRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman actor}. */
@Command(
    name = "actor",
    mixinStandardHelpOptions = true,
    description = "How someone stands to all whom they dealt with.")
final class ActorCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private LimitOption limit = new LimitOption();
  @Mixin private PeriodOptions period = new PeriodOptions();

  @Parameters(paramLabel = "NAME", description = "country, code, id or name, or part of a name")
  private String name = "";

  ActorCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Deed> deeds;
    try (EventRecord events = EventRecord.openToRead(record.place())) {
      deeds = new DeedSource(events).deeds(name).stream().filter(d -> period.has(d.day())).toList();
    }
    RelationRows.of(
            new Relations(deeds, day(deeds, period))
                .of(new Party(name)).stream()
                    .limit(limit.limit().orElse(Integer.MAX_VALUE))
                    .toList())
        .print(format.format(), spec.commandLine().getOut(), surroundings.columns());
    return ExitCode.OK;
  }

  /** The day of the question: the end of the days looked at, else that of the last deed. */
  static LocalDate day(List<Deed> deeds, PeriodOptions period) {
    return period
        .until()
        .or(() -> deeds.stream().map(Deed::day).max(Comparator.naturalOrder()))
        .orElse(LocalDate.EPOCH);
  }
}
