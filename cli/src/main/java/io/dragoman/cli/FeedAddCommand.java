package io.dragoman.cli;

import io.dragoman.ingest.feeds.FeedPoller;
import io.dragoman.model.sources.Feed;
import io.dragoman.record.EventRecord;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman feed add}. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Adds a feed; dragoman feed poll then reads it.")
final class FeedAddCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();

  @Parameters(paramLabel = "URL", description = "its address, http or https")
  private String url = "";

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      defaultValue = "30",
      description =
          "how often it is polled, "
              + Feed.SHORTEST
              + " to "
              + Feed.LONGEST
              + " (default: ${DEFAULT-VALUE})")
  private int minutes = 30;

  @Override
  public Integer call() {
    if (!FeedPoller.isAddress(url)) {
      throw new ParameterException(
          spec.commandLine(), url + ": no address that begins with http or https");
    }
    if (minutes < Feed.SHORTEST || minutes > Feed.LONGEST) {
      throw new ParameterException(
          spec.commandLine(),
          "--every " + minutes + ": must be from " + Feed.SHORTEST + " to " + Feed.LONGEST);
    }
    Feed feed = Feed.added(url, minutes, Instant.now());
    try (EventRecord events = EventRecord.open(record.place())) {
      boolean added = events.subscriptions().add(feed);
      spec.commandLine().getOut().println(feed.id());
      if (!added) {
        spec.commandLine().getErr().println("dragoman: there already; nothing was changed");
      }
    }
    return ExitCode.OK;
  }
}
