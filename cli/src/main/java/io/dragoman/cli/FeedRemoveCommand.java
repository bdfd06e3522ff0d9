package io.dragoman.cli;

import io.dragoman.model.sources.Feed;
import io.dragoman.record.EventRecord;
import io.dragoman.record.Subscriptions;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman feed remove}. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Removes a feed; what was read from it stays in the record.")
final class FeedRemoveCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();

  @Parameters(
      paramLabel = "FEED",
      description = "its id or address, as dragoman feed list shows them")
  private String name = "";

  @Override
  public Integer call() {
    try (EventRecord events = EventRecord.open(record.place())) {
      Subscriptions kept = events.subscriptions();
      List<Feed> named =
          kept.feeds().stream()
              .filter(feed -> feed.id().equals(name) || feed.url().equals(name))
              .toList();
      named.forEach(feed -> kept.removeFeed(feed.id()));
      if (named.isEmpty()) {
        spec.commandLine().getErr().println("dragoman: no such feed: " + Cells.plain(name));
      }
      return named.isEmpty() ? ExitCode.FAILED : ExitCode.OK;
    }
  }
}
