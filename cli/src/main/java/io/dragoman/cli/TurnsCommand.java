package io.dragoman.cli;

import io.dragoman.outlook.deeds.Theatre;
import io.dragoman.outlook.turns.Settings;
import io.dragoman.outlook.turns.Turn;
import io.dragoman.outlook.turns.TurnFinder;
import io.dragoman.record.EventRecord;
import io.dragoman.server.answers.DeedSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman turns}. */
@Command(
    name = "turns",
    mixinStandardHelpOptions = true,
    description = "When and how a war took another course.")
final class TurnsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private PeriodOptions period = new PeriodOptions();

  @Parameters(
      paramLabel = "COUNTRY",
      split = ",",
      converter = Country.class,
      description = "code of each country that the war is fought over, e.g. LBY or ARM,AZE")
  private Set<String> countries = new LinkedHashSet<>();

  TurnsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Turn> turns;
    try (EventRecord events = EventRecord.openToRead(record.place())) {
      turns =
          new TurnFinder(Settings.USUAL).find(new DeedSource(events).war(new Theatre(countries)));
    }
    new Rows(
            List.of("day", "kind", "by", "strength", "parts", "events", "event_ids"),
            List.of(2, 4, 6),
            turns.stream()
                .filter(turn -> period.period().has(turn.day()))
                .map(TurnsCommand::row)
                .toList())
        .print(format.format(), spec.commandLine().getOut(), surroundings.columns());
    return ExitCode.OK;
  }

  private static List<String> row(Turn turn) {
    return List.of(
        turn.day().toString(),
        turn.kind().label(),
        String.join("; ", turn.by()),
        DyadCommand.decimal(turn.strength()),
        turn.parts().entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .map(entry -> entry.getKey() + " " + DyadCommand.decimal(entry.getValue()))
            .collect(Collectors.joining("; ")),
        Integer.toString(turn.deeds().size()),
        turn.deeds().stream().map(deed -> deed.event().id()).collect(Collectors.joining(" ")));
  }
}
