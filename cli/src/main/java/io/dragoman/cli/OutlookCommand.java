package io.dragoman.cli;

import io.dragoman.model.EventType;
import io.dragoman.model.UnknownCodeException;
import io.dragoman.outlook.dyads.Act;
import io.dragoman.outlook.dyads.Outcome;
import io.dragoman.outlook.dyads.Outlook;
import io.dragoman.record.EventRecord;
import io.dragoman.server.answers.DeedSource;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code dragoman outlook}. */
@Command(
    name = "outlook",
    mixinStandardHelpOptions = true,
    description = {
      "What an actor is likely to do, and what is likely to be done to it, how likely, and because"
          + " of what.",
      Outlook.CAVEAT
    })
final class OutlookCommand implements Callable<Integer> {
  private static final int USUAL_LIMIT = 10;
  private static final List<Outcome> USUAL =
      List.of(Outcome.MATERIAL_CONFLICT, Outcome.COOPERATION);

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private JsonOption json = new JsonOption();
  @Mixin private LimitOption limit = new LimitOption();

  @Option(
      names = "--actor",
      paramLabel = "PARTY",
      required = true,
      description = "a country (TUR), armed group or body (group:hamas), or SYR REB")
  private String actor = "";

  @Option(
      names = "--horizon",
      paramLabel = "DAYS",
      defaultValue = "30d",
      converter = Horizon.class,
      description = "within so many days, 1d to 365d (default: ${DEFAULT-VALUE})")
  private int horizon = 30;

  @Option(
      names = "--outcome",
      paramLabel = "OUTCOME",
      description =
          "material-conflict, cooperation (default: both), another quad class, or a type such as"
              + " ASSAULT")
  private List<String> outcomes = List.of();

  @Option(
      names = {"--until", "--to"},
      paramLabel = "DAY",
      converter = Day.Last.class,
      description =
          "know nothing after this day (default: the last day on which an article was published)")
  private Optional<LocalDate> until = Optional.empty();

  @Option(
      names = "--suppose",
      paramLabel = "ACT",
      description =
          "show how the forecasts move if this had happened: \"2020-09-05 TUR AGREE RUS\"")
  private Optional<String> suppose = Optional.empty();

  @Override
  public Integer call() {
    Optional<Act> supposed = suppose.map(this::act);
    List<Outcome> asked = outcomes.isEmpty() ? USUAL : outcomes.stream().map(this::named).toList();
    Outlook outlook;
    try (EventRecord events = EventRecord.openToRead(record.place())) {
      DeedSource source = new DeedSource(events);
      outlook = source.outlook(until.orElseGet(source::lastDay));
    }
    supposed.filter(act -> act.day().isAfter(outlook.day())).ifPresent(act -> fail(act, outlook));
    int most = limit.limit().orElse(USUAL_LIMIT);
    OutlookPrinter printer = new OutlookPrinter(spec.commandLine().getOut(), json.json());
    switch (outlook.ask(actor, asked, horizon)) {
      case Outlook.TooLittle little -> {
        spec.commandLine().getErr().println("no forecast: " + little.reason());
        return ExitCode.FAILED;
      }
      case Outlook.Likely likely -> {
        if (supposed.isPresent()) {
          printer.moves(
              outlook.suppose(supposed.get(), actor, asked, horizon).stream().limit(most).toList());
        } else {
          printer.forecasts(likely.forecasts().stream().limit(most).toList());
        }
      }
    }
    spec.commandLine().getErr().println(Outlook.CAVEAT);
    return ExitCode.OK;
  }

  private Outcome named(String text) {
    try {
      return Outcome.of(text);
    } catch (UnknownCodeException e) {
      throw new ParameterException(spec.commandLine(), "--outcome " + e.getMessage(), e);
    }
  }

  private Act act(String text) {
    String[] words = text.strip().split("\\s+", -1);
    try {
      if (words.length == 4) {
        return new Act(
            words[1], EventType.of(words[2]), words[3], LocalDate.parse(words[0]), "supposed");
      }
    } catch (DateTimeException | UnknownCodeException e) {
      throw new ParameterException(
          spec.commandLine(), "--suppose '" + text + "': " + e.getMessage(), e);
    }
    throw new ParameterException(
        spec.commandLine(), "--suppose '" + text + "': must be DAY WHO TYPE WHOM");
  }

  private void fail(Act act, Outlook outlook) {
    throw new ParameterException(
        spec.commandLine(),
        "--suppose '" + act + "': the last day that is known is " + outlook.day());
  }
}
