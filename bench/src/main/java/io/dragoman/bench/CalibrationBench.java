package io.dragoman.bench;

import io.dragoman.bench.GoldSentences.Sentence;
import io.dragoman.model.Mention;
import io.dragoman.reader.Reader;
import io.dragoman.reader.actors.OwnActors;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures what the confidence of an event is worth on the validation sentences: the expected
 * calibration error (Naeini, Cooper and Hauskrecht 2015) over ten bins of equal size, an event
 * being right if the sentence has one of its type; and what a higher threshold leaves.
 */
final class CalibrationBench {
  private static final double LOWEST = 0.3;
  private static final int BINS = 10;

  private final Path shared;
  private final PrintWriter out;

  CalibrationBench(Path shared, PrintWriter out) {
    this.shared = shared;
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
    List<Judged> judged = new ArrayList<>();
    int gold = 0;
    try (Reader reader = Reader.open(Optional.of(LOWEST), OwnActors.NONE)) {
      for (Sentence s : sentences) {
        gold += s.events().size();
        judged.addAll(judge(s, reader.code(s.input())));
      }
      out.println("Confidence, validation; model " + reader.version());
    }
    judged.sort(Comparator.comparingDouble(Judged::confidence));
    for (int bin = 0; bin < BINS; bin++) {
      List<Judged> part = bin(judged, bin);
      out.printf(
          Locale.ROOT,
          "  confidence %.2f to %.2f: mean %5.1f, right %5.1f  (%d events)%n",
          part.getFirst().confidence(),
          part.getLast().confidence(),
          100 * confidence(part),
          100 * right(part),
          part.size());
    }
    out.printf(Locale.ROOT, "  expected calibration error %.1f%n", 100 * error(judged));
    for (int step = 3; step <= 9; step++) {
      double threshold = step / 10.0;
      List<Judged> left = judged.stream().filter(j -> j.confidence() >= threshold).toList();
      int hits = (int) left.stream().filter(Judged::right).count();
      Overlap overlap = new Overlap(left.size(), gold, hits);
      out.printf(Locale.ROOT, "  type at %.1f: %s%n", threshold, overlap.figures());
    }
    out.flush();
  }

  private static List<Judged> judge(Sentence sentence, List<Mention> mentions) {
    List<String> types = new ArrayList<>(sentence.events().stream().map(CodedEvent::type).toList());
    List<Judged> judged = new ArrayList<>();
    mentions.stream()
        .sorted(Comparator.comparingDouble(Mention::confidence).reversed())
        .forEach(m -> judged.add(new Judged(m.confidence(), types.remove(m.type().name()))));
    return judged;
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
