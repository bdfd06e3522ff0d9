package io.dragoman.cli;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.record.Condition;
import io.dragoman.record.EventQuery;
import io.dragoman.record.EventRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
  @Mixin private LimitOption limit = new LimitOption();

  @Option(
      names = "--type",
      split = ",",
      paramLabel = "TYPE",
      description = "one of these types: ${COMPLETION-CANDIDATES}")
  private Set<EventType> types = EnumSet.noneOf(EventType.class);

  @Option(
      names = "--certainty",
      split = ",",
      paramLabel = "DEGREE",
      description = "one of these degrees: ${COMPLETION-CANDIDATES}")
  private Set<Certainty> degrees = EnumSet.noneOf(Certainty.class);

  @Option(
      names = "--country",
      paramLabel = "CODE",
      converter = Country.class,
      description = "source, target or place in this country, e.g. LBY")
  private Optional<String> country = Optional.empty();

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "source or target: a name or part of one, an id, or a code such as 'RUS MIL'")
  private List<String> actors = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = Day.First.class,
      description = "on this day or later; a month or year counts from its first day")
  private Optional<LocalDate> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DAY",
      converter = Day.Last.class,
      description = "on this day or earlier; a month or year counts to its last day")
  private Optional<LocalDate> until = Optional.empty();

  @Option(names = "--text", paramLabel = "WORDS", description = "the sentence has these words")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      converter = Confidence.class,
      description = "the reader is at least so sure, 0 to 1")
  private Optional<Double> confidence = Optional.empty();

  EventsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    EventQuery query = query();
    Listing listing =
        new Listing(format.format(), spec.commandLine().getOut(), surroundings.columns());
    try (EventRecord events = EventRecord.openToRead(record.folder())) {
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

  private EventQuery query() {
    List<Condition> conditions = new ArrayList<>();
    if (!types.isEmpty()) {
      conditions.add(new Condition.OfType(types));
    }
    if (!degrees.isEmpty()) {
      conditions.add(new Condition.OfCertainty(degrees));
    }
    country.ifPresent(code -> conditions.add(new Condition.OfCountry(code)));
    actors.forEach(name -> conditions.add(new Condition.OfActor(name)));
    since.ifPresent(day -> conditions.add(new Condition.Since(day)));
    until.ifPresent(day -> conditions.add(new Condition.Until(day)));
    words.forEach(text -> conditions.add(new Condition.Saying(text)));
    confidence.ifPresent(least -> conditions.add(new Condition.Confident(least)));
    return new EventQuery(conditions, limit.limit());
  }
}
