package io.dragoman.cli;

import io.dragoman.record.EventQuery;
import io.dragoman.record.EventRecord;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code dragoman events}. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = "Prints the events of the record, by date.")
final class EventsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private QueryOptions filters = new QueryOptions();

  EventsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    EventQuery query = filters.query();
    Listing listing =
        new Listing(format.format(), spec.commandLine().getOut(), surroundings.columns());
    try (EventRecord events = EventRecord.openToRead(record.place())) {
      listing.print(events, query);
    }
    spec.commandLine()
        .getErr()
        .println(
            Amount.of(listing.events(), "event")
                + ", told by "
                + Amount.of(listing.mentions(), "mention"));
    return ExitCode.OK;
  }
}
