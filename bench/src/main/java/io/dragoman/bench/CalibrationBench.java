package io.dragoman.bench;

import io.dragoman.bench.CalibrationFit.Case;
import io.dragoman.bench.GoldSentences.Sentence;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.reader.Reader;
import io.dragoman.reader.actors.OwnActors;
import io.dragoman.reader.net.Calibration;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Measures what the confidence of an event is worth on the validation sentences: the expected
 * calibration error (Naeini, Cooper and Hauskrecht 2015) over ten bins of equal size, an event
 * being right if the sentence has one of its type; and what a higher threshold leaves. The
 * calibration is also fitted on each half of the days and measured on the other.
 */
final class CalibrationBench {
  private static final double LOWEST = 0.2;
  private static final int BINS = 10;

  private final Path shared;
  private final boolean fit;
  private final PrintWriter out;

  /**
   * @param shared folder that holds gold/events
   * @param fit whether the lines of model.properties are printed too, fitted on all of validation
   * @param out where the tables go
   */
  CalibrationBench(Path shared, boolean fit, PrintWriter out) {
    this.shared = shared;
    this.fit = fit;
    this.out = out;
  }

  /**
   * An event and whether it is right.
   *
   * @param confidence 0 to 1
   * @param right whether the gold has it
   */
  record Judged(double confidence, boolean right) {}

  void run() {
    List<Sentence> sentences = GoldSentences.validation(shared);
    List<List<Case>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    Calibration calibration = Calibration.shipped();
    int gold = 0;
    try (Reader reader = Reader.open(Optional.of(LOWEST), OwnActors.NONE)) {
      for (Sentence s : sentences) {
        gold += s.events().size();
        halves.get(half(s)).addAll(judge(s, reader.code(s.input()), calibration));
      }
      out.println("Confidence, validation; model " + reader.version());
    }
    List<Case> all = Stream.concat(halves.getFirst().stream(), halves.getLast().stream()).toList();
    List<Judged> crossed =
        new ArrayList<>(judged(halves.getFirst(), CalibrationFit.of(halves.getLast())));
    crossed.addAll(judged(halves.getLast(), CalibrationFit.of(halves.getFirst())));
    crossed.sort(Comparator.comparingDouble(Judged::confidence));
    List<Judged> shipped = judged(all, calibration);
    print("fitted on one half of the days, measured on the other", crossed);
    line("as shipped, fitted on these very events", shipped);
    line("the network's probability itself", judged(all, Calibration.NONE));
    for (int step = 2; step <= 9; step++) {
      double threshold = step / 10.0;
      List<Judged> left = shipped.stream().filter(j -> j.confidence() >= threshold).toList();
      int hits = (int) left.stream().filter(Judged::right).count();
      Overlap overlap = new Overlap(left.size(), gold, hits);
      out.printf(Locale.ROOT, "  type at %.1f: %s%n", threshold, overlap.figures());
    }
    if (fit) {
      Calibration found = CalibrationFit.of(all);
      out.printf(Locale.ROOT, "calibration.slope=%.3f%n", found.slope());
      for (EventType type : EventType.values()) {
        out.printf(Locale.ROOT, "calibration.%s=%.3f%n", type, found.intercepts().get(type));
      }
    }
    out.flush();
  }

  private static int half(Sentence sentence) {
    return Math.floorMod(sentence.day().hashCode(), 2);
  }

  private static List<Judged> judged(List<Case> cases, Calibration calibration) {
    return cases.stream()
        .map(c -> new Judged(calibration.confidence(c.type(), c.probability()), c.right()))
        .sorted(Comparator.comparingDouble(Judged::confidence))
        .toList();
  }

  private void print(String name, List<Judged> judged) {
    line(name, judged);
    for (int bin = 0; bin < BINS; bin++) {
      List<Judged> part = bin(judged, bin);
      out.printf(
          Locale.ROOT,
          "    confidence %.2f to %.2f: mean %5.1f, right %5.1f  (%d events)%n",
          part.getFirst().confidence(),
          part.getLast().confidence(),
          100 * confidence(part),
          100 * right(part),
          part.size());
    }
  }

  private void line(String name, List<Judged> sorted) {
    out.printf(Locale.ROOT, "  expected calibration error %4.1f  %s%n", 100 * error(sorted), name);
  }

  private static List<Case> judge(
      Sentence sentence, List<Mention> mentions, Calibration calibration) {
    List<String> types = new ArrayList<>(sentence.events().stream().map(CodedEvent::type).toList());
    ToDoubleFunction<Mention> given = m -> calibration.probability(m.type(), m.confidence());
    List<Case> cases = new ArrayList<>();
    mentions.stream()
        .sorted(Comparator.comparingDouble(given).reversed())
        .forEach(
            m ->
                cases.add(
                    new Case(m.type(), given.applyAsDouble(m), types.remove(m.type().name()))));
    return cases;
  }

  private static List<Judged> bin(List<Judged> sorted, int bin) {
    return sorted.subList(sorted.size() * bin / BINS, sorted.size() * (bin + 1) / BINS);
  }

  /** Mean distance of confidence and share of right events over the bins, weighed by their size. */
  static double error(List<Judged> sorted) {
    double sum = 0;
    for (int i = 0; i < BINS; i++) {
      List<Judged> part = bin(sorted, i);
      if (!part.isEmpty()) {
        sum += part.size() * Math.abs(confidence(part) - right(part));
      }
    }
    return sum / sorted.size();
  }

  private static double confidence(List<Judged> part) {
    return part.stream().mapToDouble(Judged::confidence).average().orElse(0);
  }

  private static double right(List<Judged> part) {
    return part.stream().filter(Judged::right).count() / (double) part.size();
  }
}
