package io.dragoman.bench;

import io.dragoman.bench.Tally.Count;
import io.dragoman.model.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Figures of a set of sentences, with 95 % bootstrap intervals over sentences. */
final class Figures {
  private static final long SEED = 20200901;

  private Figures() {}

  /** F1 in percent. */
  static double f1(long hits, long coded, long gold) {
    return coded + gold == 0 ? 0 : 200.0 * hits / (coded + gold);
  }

  private static double events(Tally tally, Count hits) {
    return f1(tally.get(hits), tally.get(Count.CODED), tally.get(Count.GOLD));
  }

  /** A share in percent, 0 of nothing. */
  static double percent(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  private static double macro(Tally tally) {
    return Arrays.stream(EventType.values())
        .map(tally::type)
        .filter(counts -> counts[2] > 0)
        .mapToDouble(counts -> f1(counts[0], counts[1], counts[2]))
        .average()
        .orElse(0);
  }

  private static Map<String, ToDoubleFunction<Tally>> measures() {
    Map<String, ToDoubleFunction<Tally>> all = new LinkedHashMap<>();
    all.put("type F1", t -> events(t, Count.TYPE));
    all.put("type precision", t -> percent(t.get(Count.TYPE), t.get(Count.CODED)));
    all.put("type recall", t -> percent(t.get(Count.TYPE), t.get(Count.GOLD)));
    all.put("trigger F1", t -> events(t, Count.TRIGGER));
    all.put("type+trigger F1", t -> events(t, Count.TYPE_AND_TRIGGER));
    all.put("dyad F1", t -> events(t, Count.DYAD));
    all.put("full F1", t -> events(t, Count.FULL));
    all.put("macro F1", Figures::macro);
    all.put("fires on event-free", t -> percent(t.get(Count.FIRED), t.get(Count.WITHOUT_EVENT)));
    for (Field field : Field.values()) {
      all.put(
          "accuracy " + field.label(), t -> percent(t.accuracy(field)[0], t.accuracy(field)[1]));
    }
    for (Field field :
        List.of(Field.MODE, Field.PLACE, Field.CERT, Field.BY, Field.DEATHS, Field.STATE)) {
      all.put(
          "said " + field.label() + " F1",
          t -> f1(t.said(field)[0], t.said(field)[1], t.said(field)[2]));
    }
    for (EventType type : EventType.values()) {
      all.put(type.name() + " F1", t -> f1(t.type(type)[0], t.type(type)[1], t.type(type)[2]));
    }
    return all;
  }

  /**
   * Computes every figure.
   *
   * @param sentences the tally of each sentence, in a fixed order
   */
  static List<Figure> of(List<Tally> sentences) {
    Map<String, ToDoubleFunction<Tally>> measures = measures();
    double[][] samples = new double[measures.size()][Figure.SAMPLES];
    Random random = new Random(SEED);
    for (int s = 0; s < Figure.SAMPLES; s++) {
      Tally sample = new Tally();
      for (int i = 0; i < sentences.size(); i++) {
        sample.add(sentences.get(random.nextInt(sentences.size())));
      }
      int m = 0;
      for (ToDoubleFunction<Tally> measure : measures.values()) {
        samples[m++][s] = measure.applyAsDouble(sample);
      }
    }
    Tally all = new Tally();
    sentences.forEach(all::add);
    List<Figure> figures = new ArrayList<>();
    int m = 0;
    for (Map.Entry<String, ToDoubleFunction<Tally>> measure : measures.entrySet()) {
      figures.add(Figure.of(measure.getKey(), measure.getValue().applyAsDouble(all), samples[m++]));
    }
    return figures;
  }
}
