package io.dragoman.cli;

import io.dragoman.outlook.forecast.NextDay;
import io.dragoman.outlook.forecast.Prospect;
import io.dragoman.outlook.forecast.data.BenchmarkFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman forecast}. */
@Command(
    name = "forecast",
    mixinStandardHelpOptions = true,
    description = {
      "Forecasts whom an actor will do something to on the day after the last of a benchmark, and"
          + " says because of what.",
      "A forecast is about the model of the record, not about the world."
    })
final class ForecastCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "folder as for backtest")
  private Path folder = Path.of("");

  @Option(names = "--actor", paramLabel = "NAME", required = true, description = "who")
  private String actor = "";

  @Option(
      names = "--relation",
      paramLabel = "NAME",
      required = true,
      description = "what the actor does, by the name in relation2id.txt, e.g. Consult")
  private String relation = "";

  @Option(names = "--undergone", description = "ask who will do it to the actor")
  private boolean undergone;

  @Option(
      names = "--suppose",
      paramLabel = "EVENT",
      description =
          "show how the forecast moves if this had happened on the last day:"
              + " \"Iran; Threaten; Israel\"")
  private Optional<String> suppose = Optional.empty();

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "5",
      description = "how many answers (default: ${DEFAULT-VALUE})")
  private int most = 5;

  @Mixin private LearnerOption learner = new LearnerOption();
  @Mixin private JsonOption json = new JsonOption();

  @Override
  public Integer call() {
    if (most < 1) {
      throw new ParameterException(spec.commandLine(), "--most " + most + ": must be 1 or more");
    }
    PrintWriter out = spec.commandLine().getOut();
    BenchmarkFolder benchmark = BenchmarkFolder.read(folder);
    int who = number("--actor", actor, benchmark.actors());
    int what = number("--relation", relation, benchmark.relations());
    int directed = undergone ? what + benchmark.relations().size() : what;
    Optional<int[]> event = suppose.map(text -> event(text, benchmark));
    NextDay outlook = NextDay.learn(benchmark, learner.learner());
    ForecastPrinter printer = new ForecastPrinter(out, benchmark, outlook.day());
    switch (outlook.ask(who, directed, most)) {
      case NextDay.TooLittle little -> {
        spec.commandLine().getErr().println("no forecast: " + little.reason());
        return ExitCode.FAILED;
      }
      case NextDay.Likely likely -> {
        if (event.isPresent()) {
          int[] e = event.get();
          List<NextDay.Move> moves =
              outlook.suppose(
                  new Prospect.Event(e[0], e[1], e[2], outlook.day() - 1), who, directed, most);
          printer.moves(moves, json.json());
        } else {
          printer.forecasts(likely.forecasts(), json.json());
        }
      }
    }
    out.flush();
    return ExitCode.OK;
  }

  private int[] event(String text, BenchmarkFolder benchmark) {
    String[] parts = text.split(";", -1);
    if (parts.length != 3) {
      throw new ParameterException(
          spec.commandLine(), "--suppose '" + text + "': must be WHO; WHAT; WHOM");
    }
    return new int[] {
      number("--suppose", parts[0].strip(), benchmark.actors()),
      number("--suppose", parts[1].strip(), benchmark.relations()),
      number("--suppose", parts[2].strip(), benchmark.actors())
    };
  }

  private int number(String option, String name, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    throw new ParameterException(
        spec.commandLine(), option + " '" + name + "': no such name in " + folder);
  }
}
