package io.dragoman.cli;

import io.dragoman.model.sources.Feed;
import io.dragoman.record.EventRecord;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code dragoman feed list}. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Prints the feeds, when they are due and how the last poll went.")
final class FeedListCommand implements Callable<Integer> {
  private static final List<String> HEADER =
      List.of("feed", "url", "minutes", "title", "articles", "due", "failures", "message");
  private static final List<Integer> FLEXIBLE = List.of(1, 3, 7);

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private FormatOption format = new FormatOption();

  FeedListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (EventRecord events = EventRecord.openToRead(record.place())) {
      List<List<String>> rows =
          events.subscriptions().feeds().stream().map(FeedListCommand::row).toList();
      new Rows(HEADER, FLEXIBLE, rows)
          .print(format.format(), spec.commandLine().getOut(), surroundings.columns());
    }
    return ExitCode.OK;
  }

  private static List<String> row(Feed feed) {
    Feed.Polls polls = feed.polls();
    return List.of(
        feed.id(),
        feed.url(),
        Integer.toString(feed.minutes()),
        feed.title().orElse(""),
        Long.toString(feed.items().articles()),
        polls.ended() ? "never" : Moments.minute(polls.due()),
        Integer.toString(polls.failures()),
        polls.message().orElse(""));
  }
}
