package io.dragoman.bench;

import io.dragoman.bench.GoldSentences.Sentence;
import io.dragoman.reader.dates.Counts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures numbers of dead alone: on the validation sentences, with the triggers, types and
 * certainties of the gold given. Right is the very number of the gold.
 */
final class DeathsBench {
  private final Path shared;
  private final PrintWriter out;

  DeathsBench(Path shared, PrintWriter out) {
    this.shared = shared;
    this.out = out;
  }

  /**
   * What the gold and the tables say of an event.
   *
   * @param gold the number of the gold, empty where it has none or 0
   * @param told the number found
   */
  record Toll(Optional<Integer> gold, Optional<Integer> told) {
    boolean isRight() {
      return gold.isPresent() && gold.equals(told);
    }
  }

  void run() {
    var tolls = GoldSentences.validation(shared).stream().flatMap(DeathsBench::tolls).toList();
    long gold = tolls.stream().filter(toll -> toll.gold().isPresent()).count();
    long told = tolls.stream().filter(toll -> toll.told().isPresent()).count();
    long right = tolls.stream().filter(Toll::isRight).count();
    out.printf("Numbers of dead on validation, triggers given: %d events have one%n", gold);
    out.printf(
        Locale.ROOT,
        "  P %.1f, R %.1f, F1 %.1f%n",
        Figures.percent(right, told),
        Figures.percent(right, gold),
        Figures.f1(right, told, gold));
    out.flush();
  }

  /** Returns what is said of the dead in each event of a sentence. */
  static Stream<Toll> tolls(Sentence sentence) {
    return sentence.events().stream()
        .map(
            event ->
                new Toll(
                    event.deaths().filter(n -> n > 0),
                    Counts.deaths(sentence.text(), sentence.cue(event))));
  }
}
