package io.dragoman.server.answers;

import io.dragoman.model.Certainty;
import io.dragoman.model.Event;
import io.dragoman.outlook.brief.Brief;
import io.dragoman.outlook.brief.BriefMaker;
import io.dragoman.outlook.deeds.Coverage;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.Period;
import io.dragoman.outlook.deeds.Theatre;
import io.dragoman.outlook.dyads.Act;
import io.dragoman.outlook.dyads.Outlook;
import io.dragoman.outlook.turns.Settings;
import io.dragoman.outlook.turns.TurnFinder;
import io.dragoman.outlook.turns.War;
import io.dragoman.record.Breakdown;
import io.dragoman.record.Condition;
import io.dragoman.record.EventQuery;
import io.dragoman.record.EventRecord;
import io.dragoman.record.Survey;
import io.dragoman.record.Tally;
import io.dragoman.server.board.Shown;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads from a record what the analysis stands on. */
public final class DeedSource {
  private final EventRecord record;
  private final Function<EventQuery, Stream<Event>> events;
  private Optional<Map<String, Survey.Article>> articles;

  /**
   * Reads from a record, which stays open.
   *
   * @param record the record
   */
  public DeedSource(EventRecord record) {
    this.record = record;
    events = record::events;
    articles = Optional.empty();
  }

  /**
   * Reads from a record of which a state is known.
   *
   * @param record the record, which stays open
   * @param shown the state
   */
  public DeedSource(EventRecord record, Shown shown) {
    this.record = record;
    events = shown::events;
    articles = Optional.of(shown.board().articles());
  }

  /** The articles by id, read when they are first asked for. */
  private Map<String, Survey.Article> articles() {
    Map<String, Survey.Article> known = articles.orElseGet(this::read);
    articles = Optional.of(known);
    return known;
  }

  private Map<String, Survey.Article> read() {
    Map<String, Survey.Article> read = new HashMap<>();
    record.articles(article -> read.put(article.id(), article));
    return read;
  }

  private Optional<LocalDate> published(String document) {
    return Optional.ofNullable(articles().get(document)).flatMap(Survey.Article::published);
  }

  /** Returns the dated events of a query that happened. */
  public List<Deed> deeds(EventQuery query) {
    try (Stream<Event> found = events.apply(query)) {
      return Deed.of(found, this::published).toList();
    }
  }

  /** Returns all dated events that happened. */
  public List<Deed> deeds() {
    return deeds(EventQuery.ALL);
  }

  /** Returns the dated events in which an actor or country has a part, and happened. */
  public List<Deed> deeds(String actor) {
    return deeds(EventQuery.ALL.where(new Condition.OfActor(actor)));
  }

  /**
   * Makes the brief of a war.
   *
   * @param countries what it is fought over, ISO 3166-1 alpha-3 codes, at least one
   * @param period the days told; all that the record covers where open
   */
  public Brief brief(Set<String> countries, Period period) {
    War war = war(new Theatre(countries));
    String origin =
        "Record "
            + record.snapshot()
            + ", countries "
            + String.join(", ", countries)
            + period.since().map(day -> " --since " + day).orElse("")
            + period.until().map(day -> " --until " + day).orElse("")
            + ".";
    return new BriefMaker(
            war,
            new TurnFinder(Settings.USUAL),
            period.since().orElse(war.first()),
            period.until().orElse(war.last()),
            origin,
            record::document)
        .make();
  }

  /** Returns how much the record holds in each month. */
  public Coverage coverage() {
    Map<YearMonth, Integer> months = new TreeMap<>();
    for (Tally tally : record.tally(EventQuery.ALL, Breakdown.MONTH)) {
      if (!tally.key().isEmpty()) {
        months.put(YearMonth.parse(tally.key()), (int) tally.counts().articles());
      }
    }
    return new Coverage(months);
  }

  /**
   * Returns the last day that the record knows of: the last one on which an article was published;
   * where no article tells, that of the last event, or the end of the last month that is well
   * covered if that is earlier.
   */
  public LocalDate lastDay() {
    Optional<LocalDate> last =
        articles().values().stream()
            .flatMap(article -> article.published().stream())
            .max(Comparator.naturalOrder());
    if (last.isPresent()) {
      return last.get();
    }
    LocalDate told =
        deeds().stream().map(Deed::day).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
    return coverage().last().map(YearMonth::atEndOfMonth).filter(told::isAfter).orElse(told);
  }

  /**
   * Returns the outlook from a day. Of each event only what it needs is held in memory.
   *
   * @param day the last day that is known
   */
  public Outlook outlook(LocalDate day) {
    try (Stream<Event> found = events.apply(EventQuery.ALL)) {
      return Outlook.of(Deed.of(found, this::published).flatMap(Act::of).toList(), day);
    }
  }

  /**
   * Returns what the record holds of a war, over all months that the record covers.
   *
   * @param theatre where it is fought
   */
  public War war(Theatre theatre) {
    Map<String, Event> told = new LinkedHashMap<>();
    for (String country : theatre.home().stream().sorted().toList()) {
      EventQuery query = EventQuery.ALL.where(new Condition.OfCountry(country));
      try (Stream<Event> found = events.apply(query)) {
        found.forEach(event -> told.put(event.id(), event));
      }
    }
    List<Deed> deeds =
        Deed.of(told.values().stream(), this::published).filter(theatre::concernsOrHosts).toList();
    List<Deed> announced = new ArrayList<>();
    for (Event event : told.values()) {
      if (event.facts().certainty() == Certainty.FUTURE) {
        published(event.best().document())
            .flatMap(day -> Deed.announced(event, day))
            .filter(theatre::concernsOrHosts)
            .ifPresent(announced::add);
      }
    }
    Coverage coverage = coverage();
    LocalDate first = coverage.first().map(month -> month.atDay(1)).orElse(LocalDate.EPOCH);
    LocalDate last = coverage.last().map(YearMonth::atEndOfMonth).orElse(first);
    return new War(theatre, deeds, announced, first, last, coverage);
  }
}
