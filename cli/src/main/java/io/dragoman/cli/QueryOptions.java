package io.dragoman.cli;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.model.QuadClass;
import io.dragoman.record.Condition;
import io.dragoman.record.EventQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which events of the record are meant. */
final class QueryOptions {
  @Mixin private LimitOption limit = new LimitOption();

  @Option(
      names = "--type",
      split = ",",
      paramLabel = "TYPE",
      description = "one of these types: ${COMPLETION-CANDIDATES}")
  private Set<EventType> types = EnumSet.noneOf(EventType.class);

  @Option(
      names = "--quad",
      split = ",",
      paramLabel = "CLASS",
      converter = Quad.class,
      description = "one of these quad classes: 1 to 4, or e.g. 'material conflict'")
  private Set<QuadClass> quads = EnumSet.noneOf(QuadClass.class);

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
      names = "--dyad",
      arity = "2",
      paramLabel = "ACTOR",
      description = "by the first to the second: countries, codes such as 'RUS MIL', or ids")
  private List<String> dyad = new ArrayList<>();

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "at this place: a name or part of one, or an id")
  private List<String> places = new ArrayList<>();

  @Option(names = "--outlet", paramLabel = "NAME", description = "reported by this outlet")
  private List<String> outlets = new ArrayList<>();

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

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      converter = Wording.class,
      description =
          "the sentence has these words, in any form; \"in quotes\" one after the other;"
              + " OR, -not, beginning*, brackets")
  private List<Condition.Saying> words = new ArrayList<>();

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      converter = Confidence.class,
      description = "the reader is at least so sure, 0 to 1")
  private Optional<Double> confidence = Optional.empty();

  /** Returns the query that the options make. */
  EventQuery query() {
    List<Condition> conditions = new ArrayList<>();
    if (!types.isEmpty()) {
      conditions.add(new Condition.OfType(types));
    }
    if (!quads.isEmpty()) {
      conditions.add(new Condition.OfQuad(quads));
    }
    if (!degrees.isEmpty()) {
      conditions.add(new Condition.OfCertainty(degrees));
    }
    country.ifPresent(code -> conditions.add(new Condition.OfCountry(code)));
    actors.forEach(name -> conditions.add(new Condition.OfActor(name)));
    for (int i = 0; i < dyad.size(); i += 2) {
      conditions.add(new Condition.OfDyad(dyad.get(i), dyad.get(i + 1)));
    }
    places.forEach(name -> conditions.add(new Condition.AtPlace(name)));
    outlets.forEach(name -> conditions.add(new Condition.OfOutlet(name)));
    since.ifPresent(day -> conditions.add(new Condition.Since(day)));
    until.ifPresent(day -> conditions.add(new Condition.Until(day)));
    conditions.addAll(words);
    confidence.ifPresent(least -> conditions.add(new Condition.Confident(least)));
    return new EventQuery(conditions, limit.limit());
  }

  /** Returns the options as a person would type them; empty where there are none. */
  String asTyped() {
    StringJoiner typed = new StringJoiner(" ");
    add(typed, "--type", joined(types.stream().map(EventType::name)));
    add(typed, "--quad", joined(quads.stream().map(quad -> Integer.toString(quad.number()))));
    add(typed, "--certainty", joined(degrees.stream().map(Certainty::code)));
    country.ifPresent(code -> add(typed, "--country", code));
    actors.forEach(name -> add(typed, "--actor", name));
    for (int i = 0; i < dyad.size(); i += 2) {
      add(typed, "--dyad", dyad.get(i));
      typed.add(quoted(dyad.get(i + 1)));
    }
    places.forEach(name -> add(typed, "--place", name));
    outlets.forEach(name -> add(typed, "--outlet", name));
    since.ifPresent(day -> add(typed, "--since", day.toString()));
    until.ifPresent(day -> add(typed, "--until", day.toString()));
    words.forEach(saying -> add(typed, "--text", saying.words()));
    confidence.ifPresent(least -> add(typed, "--min-confidence", least.toString()));
    limit.limit().ifPresent(most -> add(typed, "--limit", most.toString()));
    return typed.toString();
  }

  private static String joined(Stream<String> codes) {
    return codes.sorted().collect(Collectors.joining(","));
  }

  private static void add(StringJoiner typed, String option, String value) {
    if (!value.isEmpty()) {
      typed.add(option).add(quoted(value));
    }
  }

  private static String quoted(String value) {
    return value.matches("[\\w.,:-]+") ? value : "'" + value.replace("'", "'\\''") + "'";
  }
}
