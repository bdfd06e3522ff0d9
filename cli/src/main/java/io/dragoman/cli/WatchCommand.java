package io.dragoman.cli;

import io.dragoman.outlook.dyads.Outlook;
import io.dragoman.outlook.watch.WatchSyntaxException;
import io.dragoman.record.EventRecord;
import io.dragoman.server.answers.WatchException;
import io.dragoman.server.answers.Watchkeeper;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman watch}. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Keeps watch for what people want to be told of. Conditions are looked at after each read"
          + " and import that adds something, and by dragoman watch check.",
      Outlook.CAVEAT
    },
    footerHeading = "%nConditions:%n",
    footer = {
      "  ASSAULT TUR->LBY probability > 0.3                 within the next 30 days",
      "  material-conflict \"SYR REB\"->SYR probability >= 0.5 within 60d",
      "  LBY conflict intensity > 12                        in a month, what dragoman dyad counts",
      "  TUR->LBY cooperation intensity > 2x usual          twice the mean of the year before",
      "  LBY turning point                                  in the last 90 days",
      "  ARM,AZE turning point ceasefire                    of one kind",
      "  events country=LBY type=ASSAULT > 5 in 7d          dated to the last 7 days",
      "  events dyad=TUR->LBY certainty=future place=\"Ain Zara\"",
      "",
      "Outcomes are a type, a quad class (material-conflict) or cooperation; comparisons are > >= <",
      "and <=; filters of events are type, quad, certainty, country, actor, dyad, place, outlet,",
      "text and min-confidence. Put a condition in quotes, so that the shell leaves > alone."
    })
final class WatchCommand implements Runnable {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  WatchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "dragoman watch: add, list, remove, check or hits?");
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private interface Use {
    void of(Watchkeeper keeper);
  }

  private int writing(RecordOption record, Use use) {
    try (EventRecord events = EventRecord.open(record.place())) {
      return using(events, use);
    }
  }

  private int reading(RecordOption record, Use use) {
    try (EventRecord events = EventRecord.openToRead(record.place())) {
      return using(events, use);
    }
  }

  private int using(EventRecord events, Use use) {
    try {
      use.of(new Watchkeeper(events));
      return ExitCode.OK;
    } catch (WatchSyntaxException | WatchException e) {
      err().println("dragoman: " + Cells.plain(String.valueOf(e.getMessage())));
      return ExitCode.USAGE;
    }
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Watches for a condition from now on (dragoman watch --help shows them).")
  int add(
      @Mixin RecordOption record,
      @Mixin AuthorOption author,
      @Option(
              names = "--name",
              paramLabel = "NAME",
              description = "what to call it (default: the condition)")
          Optional<String> name,
      @Parameters(
              paramLabel = "CONDITION",
              description = "in one pair of quotes, e.g. 'LBY turning point'")
          String condition) {
    return writing(
        record,
        keeper -> {
          var watch = keeper.add(condition, name, author.author());
          out().println(Watchkeeper.id(watch));
          err().println("Watching for " + watch.condition() + "; dragoman watch check looks now");
        });
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists what is watched for.")
  int list(@Mixin RecordOption record, @Mixin FormatOption format) {
    return reading(record, keeper -> printer(format).watches(keeper.watches()));
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Watches no longer; the hits stay and can be listed.")
  int remove(
      @Mixin RecordOption record,
      @Mixin AuthorOption author,
      @Parameters(paramLabel = "WATCH", description = "its id, e.g. w1, or its name")
          String watch) {
    return writing(
        record,
        keeper -> {
          var removed = keeper.remove(watch, author.author());
          err()
              .println(
                  "No longer watching for "
                      + removed.condition()
                      + "; its hits stay: dragoman watch hits "
                      + Watchkeeper.id(removed));
        });
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Looks at all watches now, and says of each whether it holds and why.")
  int check(@Mixin RecordOption record, @Mixin FormatOption format) {
    return writing(
        record,
        keeper ->
            keeper
                .check()
                .ifPresentOrElse(
                    round -> {
                      printer(format).round(round);
                      err().println(WatchPrinter.summary(round));
                      err().println(Outlook.CAVEAT);
                    },
                    () -> err().println("Nothing is watched for; dragoman watch add begins")));
  }

  @Command(
      name = "hits",
      mixinStandardHelpOptions = true,
      description = {
        "Lists what was found, with reasons. What was found at one check after the other is one hit;"
            + " where it ceased and came again, that is another.",
        Outlook.CAVEAT
      })
  int hits(
      @Mixin RecordOption record,
      @Mixin FormatOption format,
      @Parameters(
              paramLabel = "WATCH",
              arity = "0..1",
              description = "id or name of one, which may have been removed (default: all)")
          Optional<String> watch) {
    return reading(
        record, keeper -> printer(format).hits(watch.map(keeper::hits).orElseGet(keeper::hits)));
  }

  private WatchPrinter printer(FormatOption format) {
    return new WatchPrinter(out(), format.format(), surroundings.columns());
  }

  /** Looks at the watches of a record to which something was added, and says what is found. */
  static void look(EventRecord events, PrintWriter err) {
    new Watchkeeper(events).check().ifPresent(round -> WatchPrinter.tell(round, err));
  }
}
