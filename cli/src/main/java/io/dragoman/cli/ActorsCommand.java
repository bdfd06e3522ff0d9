package io.dragoman.cli;

import io.dragoman.model.Sector;
import io.dragoman.reader.actors.ActorRow;
import io.dragoman.reader.actors.OwnActors;
import io.dragoman.reader.actors.RegistryRow;
import io.dragoman.reader.actors.RegistryRows;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman actors}. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    description = {
      "Searches the registry: who bears a name, with which code, from when to when.",
      "An end that is empty is open."
    })
final class ActorsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private LimitOption limit = new LimitOption();
  @Mixin private ActorsOption actors = new ActorsOption();

  @Parameters(
      paramLabel = "TEXT",
      arity = "0..1",
      description = "a name or the beginning of its words; case and accents do not matter")
  private Optional<String> text = Optional.empty();

  @Option(
      names = "--country",
      paramLabel = "CODE",
      converter = Country.class,
      description = "of this country, e.g. LBY; IGO for international bodies")
  private Optional<String> country = Optional.empty();

  @Option(
      names = "--sector",
      split = ",",
      paramLabel = "SECTOR",
      description = "of one of these sectors: ${COMPLETION-CANDIDATES}")
  private Set<Sector> sectors = EnumSet.noneOf(Sector.class);

  @Option(
      names = "--kind",
      split = ",",
      paramLabel = "KIND",
      description = "of one of these kinds: ${COMPLETION-CANDIDATES}")
  private Set<ActorRow.Kind> kinds = EnumSet.noneOf(ActorRow.Kind.class);

  @Option(names = "--on", paramLabel = "DAY", description = "in force on this day, e.g. 2020-08-20")
  private Optional<LocalDate> day = Optional.empty();

  ActorsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    OwnActors own = actors.own();
    List<RegistryRow> found =
        Stream.concat(own.rows().stream(), RegistryRows.shipped().stream())
            .filter(this::fits)
            .sorted(Comparator.comparing(row -> !text.map(row::isNamed).orElse(true)))
            .toList();
    List<RegistryRow> printed =
        found.subList(0, Math.min(found.size(), limit.limit().orElse(Integer.MAX_VALUE)));
    new RegistryPrinter(spec.commandLine().getOut(), surroundings.columns())
        .print(printed, format.format());
    spec.commandLine()
        .getErr()
        .println(
            Amount.of(printed.size(), "row")
                + (printed.size() < found.size() ? " of " + found.size() : ""));
    return ExitCode.OK;
  }

  private boolean fits(RegistryRow row) {
    return text.map(row::mentions).orElse(true)
        && country.map(row.code().country()::equals).orElse(true)
        && (sectors.isEmpty() || sectors.contains(row.code().sector()))
        && (kinds.isEmpty() || kinds.contains(row.kind()))
        && day.map(row.term()::holdsOn).orElse(true);
  }
}
