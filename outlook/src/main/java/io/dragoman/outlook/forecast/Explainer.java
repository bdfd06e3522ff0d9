package io.dragoman.outlook.forecast;

import io.dragoman.outlook.forecast.past.History;
import io.dragoman.outlook.forecast.past.Query;
import io.dragoman.outlook.forecast.past.World;
import io.dragoman.outlook.forecast.score.Calibrator;
import io.dragoman.outlook.forecast.score.Ranked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says because of what a forecast is made. Scores are sums: of the choice model's rules and inputs,
 * and of what each split on a tree's path adds (Saabas). What speaks for an answer is what its
 * parts exceed those of the average candidate by.
 */
final class Explainer {
  private static final int RULES = 6;
  private static final int EVENTS = 3;

  private final Forecaster forecaster;
  private final Calibrator calibrator;
  private final List<String> relations;

  Explainer(Forecaster forecaster, Calibrator calibrator, List<String> relations) {
    this.forecaster = forecaster;
    this.calibrator = calibrator;
    this.relations = relations;
  }

  /**
   * Forecasts the likeliest answers of a question and says why.
   *
   * @param world what is known; must remember
   * @param most how many answers
   */
  List<Prospect> forecasts(World world, Query query, int most) {
    Ranked ranked = forecaster.rank(world, query);
    double[] p = calibrator.probabilities(ranked);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> -p[i]));
    double[][] parts = forecaster.parts(query);
    List<Prospect> forecasts = new ArrayList<>();
    for (int i : order.subList(0, Math.min(most, order.size()))) {
      int actor = ranked.actors()[i];
      forecasts.add(new Prospect(actor, p[i], reasons(world, query, actor, parts, i)));
    }
    return List.copyOf(forecasts);
  }

  private List<Prospect.Reason> reasons(
      World world, Query query, int actor, double[][] parts, int at) {
    Map<Topic, Double> excess = new EnumMap<>(Topic.class);
    double sum = 0;
    for (Topic topic : Topic.values()) {
      double mean = 0;
      for (double[] other : parts) {
        mean += forecaster.part(other, topic) / parts.length;
      }
      double own = forecaster.part(parts[at], topic) - mean;
      if (own > 0 && topic != Topic.QUESTION) {
        excess.put(topic, own);
        sum += own;
      }
    }
    List<Prospect.Reason> reasons = new ArrayList<>();
    int pair = world.history.pair(query.subject(), actor);
    for (Map.Entry<Topic, Double> entry : excess.entrySet()) {
      double share = entry.getValue() / sum;
      switch (entry.getKey()) {
        case RULES -> reasons.addAll(rules(world, query, actor, pair, share));
        case SAME ->
            reasons.add(recurrence(world, query, actor, pair, query.relation(), Topic.SAME, share));
        case BACK ->
            reasons.add(
                recurrence(
                    world,
                    query,
                    actor,
                    pair,
                    world.history.inverse(query.relation()),
                    Topic.BACK,
                    share));
        case PAIR -> reasons.add(partners(world, query, actor, pair, share));
        case TARGET, ACTIVE, KIND, PATH, QUESTION ->
            reasons.add(
                new Prospect.Reason(entry.getKey().text(), Optional.empty(), share, List.of()));
      }
    }
    reasons.sort(Comparator.comparingDouble(reason -> -reason.share()));
    return List.copyOf(reasons);
  }

  private List<Prospect.Reason> rules(World world, Query query, int actor, int pair, double share) {
    History history = world.history;
    record Fired(int triple, float weight) {}
    List<Fired> fired = new ArrayList<>();
    double sum = 0;
    for (int t : history.triplesOf(pair).toArray()) {
      float weight = forecaster.model().weight(history, query, t);
      if (weight > 0) {
        fired.add(new Fired(t, weight));
      }
    }
    fired.sort(Comparator.comparingDouble(rule -> -rule.weight()));
    List<Fired> shown = fired.subList(0, Math.min(RULES, fired.size()));
    for (Fired rule : shown) {
      sum += rule.weight();
    }
    List<Prospect.Reason> reasons = new ArrayList<>();
    for (Fired rule : shown) {
      int before = history.relationOf(rule.triple());
      int gapClass = RuleGaps.of(history.triples.gap(rule.triple(), query.day()));
      reasons.add(
          new Prospect.Reason(
              RuleText.of(relations, before, query.relation(), gapClass),
              Optional.of(
                  new Prospect.Tally(
                      (long) forecaster.model().head(query.relation(), before, gapClass),
                      (long) forecaster.model().body(query.relation(), before, gapClass))),
              share * rule.weight() / sum,
              events(history, query.subject(), before, actor, rule.triple(), 1)));
    }
    return reasons;
  }

  private Prospect.Reason recurrence(
      World world, Query query, int actor, int pair, int relation, Topic topic, double share) {
    History history = world.history;
    int triple = history.triple(pair, relation);
    int count = history.triples.count(triple);
    String text =
        count == 0
            ? topic.text()
            : "%s: %d times, last %d days before"
                .formatted(topic.text(), count, history.triples.gap(triple, query.day()));
    return new Prospect.Reason(
        text,
        Optional.empty(),
        share,
        events(history, query.subject(), relation, actor, triple, EVENTS));
  }

  private Prospect.Reason partners(World world, Query query, int actor, int pair, double share) {
    History history = world.history;
    List<Prospect.Event> events = new ArrayList<>();
    for (int t : history.triplesOf(pair).toArray()) {
      events.addAll(events(history, query.subject(), history.relationOf(t), actor, t, EVENTS));
    }
    events.sort(Comparator.comparingInt(event -> -event.day()));
    String text =
        "%s: %d events, last %d days before"
            .formatted(
                Topic.PAIR.text(), history.pairs.count(pair), history.pairs.gap(pair, query.day()));
    return new Prospect.Reason(
        text,
        Optional.empty(),
        share,
        List.copyOf(events.subList(0, Math.min(EVENTS, events.size()))));
  }

  private static List<Prospect.Event> events(
      History history, int subject, int relation, int object, int triple, int most) {
    List<Prospect.Event> events = new ArrayList<>();
    for (int day : history.triples.lastDays(triple, most)) {
      events.add(
          relation < history.relations()
              ? new Prospect.Event(subject, relation, object, day)
              : new Prospect.Event(object, history.inverse(relation), subject, day));
    }
    return events;
  }
}
