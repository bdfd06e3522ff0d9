package io.dragoman.outlook.dyads;

import io.dragoman.model.EventType;
import io.dragoman.outlook.dyads.Chronicle.Dyad;
import io.dragoman.outlook.dyads.Forecast.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what speaks for an outcome: each rule, and the measures by what they speak of. */
final class Reasons {
  private static final int ACTS = 3;

  private final DyadModel model;
  private final Chronicle chronicle;
  private final Outcome outcome;

  Reasons(DyadModel model, Chronicle chronicle, Outcome outcome) {
    this.model = model;
    this.chronicle = chronicle;
    this.outcome = outcome;
  }

  private record Weighed(double weight, Reason reason) {}

  List<Reason> of(Dyad dyad, Traits traits, int day) {
    List<Weighed> found = new ArrayList<>();
    for (int rule : traits.rules()) {
      double weight = model.logistic().rule(rule);
      if (weight > 0) {
        found.add(new Weighed(weight, rule(dyad, rule, day)));
      }
    }
    Map<Traits.Topic, Double> topics = new EnumMap<>(Traits.Topic.class);
    for (int m = 0; m < Traits.MEASURES; m++) {
      topics.merge(Traits.Topic.of(m), model.logistic().measure(traits, m), Double::sum);
    }
    topics.forEach(
        (topic, weight) -> {
          if (weight > 0) {
            found.add(
                new Weighed(
                    weight, new Reason(topic.text(), Optional.empty(), 0, acts(dyad, topic, day))));
          }
        });
    double sum = found.stream().mapToDouble(Weighed::weight).sum();
    return found.stream()
        .sorted(Comparator.comparingDouble(w -> -w.weight()))
        .map(
            w ->
                new Reason(
                    w.reason().text(), w.reason().past(), w.weight() / sum, w.reason().acts()))
        .toList();
  }

  private Reason rule(Dyad dyad, int rule, int day) {
    int gapClass = rule % Traits.GAPS.length;
    int typeNumber = rule / Traits.GAPS.length % Activity.TYPES;
    boolean back = rule / Traits.GAPS.length / Activity.TYPES == 1;
    EventType type = Activity.ALL.get(typeNumber);
    Dyad doing = back ? dyad.turned() : dyad;
    int from = gapClass == 0 ? 0 : Traits.GAPS[gapClass - 1] + 1;
    String text =
        "after %s, %d to %d days before: %s within %d days"
            .formatted(
                Verbs.said(back ? "B" : "A", type, back ? "A" : "B"),
                from,
                Traits.GAPS[gapClass],
                outcome.said("A", "B"),
                model.horizon());
    List<Act> acts =
        chronicle
            .strand(doing)
            .last(
                day,
                1,
                act -> act.type() == type && day - act.day().toEpochDay() <= Traits.GAPS[gapClass]);
    return new Reason(text, Optional.of(model.past(rule)), 0, acts);
  }

  private List<Act> acts(Dyad dyad, Traits.Topic topic, int day) {
    return switch (topic) {
      case SAME ->
          chronicle.strand(dyad).last(day, ACTS, act -> outcome.types().contains(act.type()));
      case BACK ->
          chronicle
              .strand(dyad.turned())
              .last(day, ACTS, act -> outcome.types().contains(act.type()));
      case DEALINGS -> {
        List<Act> both = new ArrayList<>(chronicle.strand(dyad).last(day, ACTS, act -> true));
        both.addAll(chronicle.strand(dyad.turned()).last(day, ACTS, act -> true));
        both.sort(Act.ORDER.reversed());
        yield List.copyOf(both.subList(0, Math.min(ACTS, both.size())));
      }
      case SOURCE, TARGET, TIMES -> List.of();
    };
  }
}
