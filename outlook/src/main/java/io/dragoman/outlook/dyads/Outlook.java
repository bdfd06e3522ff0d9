package io.dragoman.outlook.dyads;

import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.dyads.Chronicle.Dyad;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is likely between the parties of a record in the days after a day. What is asked first about
 * an outcome and a horizon is learnt then, and kept. Not thread-safe.
 */
public final class Outlook {
  /** What every forecast comes with. */
  public static final String CAVEAT =
      "A forecast is about the model of the record, not about the world.";

  private final Chronicle chronicle;
  private final LocalDate day;
  private final Activity activity;
  private final Map<Kind, DyadModel> models;

  private record Kind(Outcome outcome, int horizon) {}

  private Outlook(Chronicle chronicle, LocalDate day, Map<Kind, DyadModel> models) {
    this.chronicle = chronicle;
    this.day = day;
    this.models = models;
    activity = new Activity(chronicle, (int) day.toEpochDay());
  }

  /**
   * Looks out from a day.
   *
   * @param deeds all dated events of a record; those known only after the day are left out
   * @param day the last day that is known
   */
  public static Outlook over(Collection<Deed> deeds, LocalDate day) {
    return of(deeds.stream().flatMap(Act::of).toList(), day);
  }

  /**
   * Looks out from a day.
   *
   * @param acts what happened; what is known only after the day is left out
   * @param day the last day that is known
   */
  public static Outlook of(Collection<Act> acts, LocalDate day) {
    return new Outlook(
        Chronicle.of(acts.stream().filter(act -> !act.known().isAfter(day)).toList()),
        day,
        new HashMap<>());
  }

  /** What there is to say. */
  public sealed interface Answer {}

  /**
   * Forecasts.
   *
   * @param forecasts the likeliest first
   */
  public record Likely(List<Forecast> forecasts) implements Answer {
    /** Copies the list. */
    public Likely {
      forecasts = List.copyOf(forecasts);
    }
  }

  /**
   * No forecast.
   *
   * @param reason why
   */
  public record TooLittle(String reason) implements Answer {}

  /**
   * How a forecast moves.
   *
   * @param before without what is supposed
   * @param after with it
   */
  public record Move(Forecast before, Forecast after) {
    /** Returns by how much the probability rises, -1 to 1. */
    public double rise() {
      return after.probability() - before.probability();
    }

    /** Returns the reasons that are new, or whose share is larger than before. */
    public List<Forecast.Reason> movers() {
      return after.reasons().stream()
          .filter(
              reason ->
                  before.reasons().stream()
                      .noneMatch(
                          other ->
                              other.text().equals(reason.text())
                                  && other.acts().equals(reason.acts())))
          .toList();
    }
  }

  /** Returns the last day that is known. */
  public LocalDate day() {
    return day;
  }

  /**
   * Forecasts what one party does to another.
   *
   * @param horizon within so many days, at least 1
   */
  public Answer ask(String source, String target, Outcome outcome, int horizon) {
    Dyad dyad = new Dyad(source, target);
    int known = chronicle.lately(dyad, (int) day.toEpochDay());
    if (known < Chronicle.LEAST) {
      return new TooLittle(
          "between %s and %s there are %d dated events in the three years to %s, and a forecast needs %d"
              .formatted(source, target, known, day, Chronicle.LEAST));
    }
    return new Likely(List.of(forecast(dyad, outcome, horizon)));
  }

  /**
   * Forecasts what a party will do, and what will be done to it.
   *
   * @param party the party
   * @param outcomes what may happen
   * @param horizon within so many days, at least 1
   */
  public Answer ask(String party, List<Outcome> outcomes, int horizon) {
    List<Dyad> dyads =
        chronicle.withHistory((int) day.toEpochDay()).stream()
            .filter(dyad -> dyad.source().equals(party) || dyad.target().equals(party))
            .toList();
    if (dyads.isEmpty()) {
      return new TooLittle(
          "%s has no counterpart with %d dated events between the two in the three years to %s"
              .formatted(party, Chronicle.LEAST, day));
    }
    List<Forecast> forecasts = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      for (Dyad dyad : dyads) {
        forecasts.add(forecast(dyad, outcome, horizon));
      }
    }
    forecasts.sort(Comparator.comparingDouble(forecast -> -forecast.probability()));
    return new Likely(forecasts);
  }

  /**
   * Returns the outlook as if some acts had happened too and others not. What was learnt stays as
   * it is, and is shared with this outlook, so that the two are asked by one thread at a time.
   *
   * @param acts what is supposed, of the last known day or earlier
   * @param without ids of events that are supposed not to have happened
   */
  public Outlook supposing(Collection<Act> acts, Set<String> without) {
    Chronicle supposed = chronicle.without(chronicle.ofEvents(without));
    for (Act act : acts) {
      supposed = supposed.with(act);
    }
    return new Outlook(supposed, day, models);
  }

  /**
   * Says how the forecasts about a party move if something more had happened, the largest move
   * first. What was learnt stays as it is.
   *
   * @param act what is supposed, of the last known day or earlier
   */
  public List<Move> suppose(Act act, String party, List<Outcome> outcomes, int horizon) {
    Outlook supposed = supposing(List.of(act), Set.of());
    Map<String, Forecast> before = new HashMap<>();
    forecasts(ask(party, outcomes, horizon)).forEach(f -> before.put(name(f), f));
    List<Move> moves = new ArrayList<>();
    for (Forecast after : forecasts(supposed.ask(party, outcomes, horizon))) {
      Optional.ofNullable(before.get(name(after)))
          .map(was -> new Move(was, after))
          .filter(move -> Math.abs(move.rise()) > 1e-9)
          .ifPresent(moves::add);
    }
    moves.sort(Comparator.comparingDouble(move -> -Math.abs(move.rise())));
    return List.copyOf(moves);
  }

  private static List<Forecast> forecasts(Answer answer) {
    return switch (answer) {
      case Likely likely -> likely.forecasts();
      case TooLittle little -> List.of();
    };
  }

  private static String name(Forecast f) {
    return f.source() + ">" + f.target() + ":" + f.outcome().name();
  }

  private Forecast forecast(Dyad dyad, Outcome outcome, int horizon) {
    DyadModel model = model(outcome, horizon);
    int known = (int) day.toEpochDay();
    Traits traits = model.traits(chronicle, activity, dyad, known);
    return new Forecast(
        dyad.source(),
        dyad.target(),
        outcome,
        day,
        horizon,
        model.logistic().probability(traits),
        model.ownRate(chronicle, dyad, known),
        new Reasons(model, chronicle, outcome).of(dyad, traits, known));
  }

  private DyadModel model(Outcome outcome, int horizon) {
    return models.computeIfAbsent(
        new Kind(outcome, horizon), kind -> DyadModel.learn(chronicle, outcome, horizon, day));
  }

  /** The probability of a forecast if some acts had not happened. */
  double without(Forecast forecast, Collection<Act> acts) {
    Outlook other = new Outlook(chronicle.without(acts), day, models);
    return other
        .forecast(
            new Dyad(forecast.source(), forecast.target()), forecast.outcome(), forecast.horizon())
        .probability();
  }

  Chronicle chronicle() {
    return chronicle;
  }

  /** Shows forecasts of all dyads with history. */
  List<Forecast> all(Outcome outcome, int horizon) {
    return chronicle.withHistory((int) day.toEpochDay()).stream()
        .map(dyad -> forecast(dyad, outcome, horizon))
        .toList();
  }
}
