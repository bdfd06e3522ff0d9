package io.dragoman.cli;

import io.dragoman.outlook.alignment.Relations;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.record.EventRecord;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman backers}. */
@Command(
    name = "backers",
    mixinStandardHelpOptions = true,
    description = "Who from outside backs, opposes, or talks to each side in a country.")
final class BackersCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private LimitOption limit = new LimitOption();
  @Mixin private PeriodOptions period = new PeriodOptions();

  @Parameters(paramLabel = "COUNTRY", converter = Country.class, description = "code, e.g. LBY")
  private String country = "";

  BackersCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Deed> deeds;
    try (EventRecord events = EventRecord.openToRead(record.place())) {
      deeds =
          new DeedSource(events).deeds(country).stream().filter(d -> period.has(d.day())).toList();
    }
    RelationRows.of(
            new Relations(deeds, ActorCommand.day(deeds, period))
                .backers(country).stream().limit(limit.limit().orElse(Integer.MAX_VALUE)).toList())
        .print(format.format(), spec.commandLine().getOut(), surroundings.columns());
    return ExitCode.OK;
  }
}
