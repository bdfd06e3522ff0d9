package io.dragoman.cli;

import io.dragoman.record.Breakdown;
import io.dragoman.record.Counts;
import io.dragoman.record.EventQuery;
import io.dragoman.record.EventRecord;
import io.dragoman.record.Tally;
import io.dragoman.record.exports.Csv;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code dragoman count}. */
@Command(
    name = "count",
    mixinStandardHelpOptions = true,
    description = "Counts articles, mentions and events of the record.")
final class CountCommand implements Callable<Integer> {
  private static final String TOTAL = "all";

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private FormatOption format = new FormatOption();
  @Mixin private QueryOptions filters = new QueryOptions();

  @Option(
      names = "--by",
      paramLabel = "KIND",
      description = "a row for each ${COMPLETION-CANDIDATES}")
  private Optional<Breakdown> by = Optional.empty();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    EventQuery query = filters.query();
    List<Tally> tallies = new ArrayList<>();
    Counts all;
    try (EventRecord events = EventRecord.openToRead(record.place())) {
      by.ifPresent(kind -> tallies.addAll(events.tally(query, kind)));
      all = events.count(query);
    }
    switch (format.format()) {
      case TABLE -> {
        out.printf("%-12s %10s %10s %10s%n", "", "articles", "mentions", "events");
        tallies.forEach(tally -> out.println(row(tally)));
        out.println(row(new Tally(TOTAL, all)));
      }
      case JSON -> {
        tallies.forEach(tally -> out.println(json(tally)));
        out.println(json(new Tally(TOTAL, all)));
      }
      case CSV -> {
        out.print("key,articles,mentions,events\r\n");
        tallies.forEach(tally -> out.print(csv(tally)));
        out.print(csv(new Tally(TOTAL, all)));
      }
    }
    out.flush();
    return ExitCode.OK;
  }

  private static String key(Tally tally) {
    return tally.key().isEmpty() ? "unknown" : tally.key();
  }

  private static String row(Tally tally) {
    Counts counts = tally.counts();
    return "%-12s %10d %10d %10d"
        .formatted(key(tally), counts.articles(), counts.mentions(), counts.events());
  }

  private static String json(Tally tally) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("key", key(tally))
        .put("articles", tally.counts().articles())
        .put("mentions", tally.counts().mentions())
        .put("events", tally.counts().events())
        .toString();
  }

  private static String csv(Tally tally) {
    return Csv.line(
        List.of(
            Csv.text(key(tally)),
            Long.toString(tally.counts().articles()),
            Long.toString(tally.counts().mentions()),
            Long.toString(tally.counts().events())));
  }
}
