package io.dragoman.bench;

import io.dragoman.bench.CodedEvent.CodedActor;
import io.dragoman.bench.GoldSentences.Sentence;
import io.dragoman.model.ActorCode;
import io.dragoman.reader.ActorCoder;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Measures the actor resolver alone: gold spans in, country and sector out. */
final class ResolverBench {
  private static final int SAMPLES = 1000;

  private record Right(boolean country, boolean sector) {}

  private final ActorCoder coder;

  ResolverBench(ActorCoder coder) {
    this.coder = coder;
  }

  void print(List<Sentence> sentences, PrintWriter out) {
    List<Right> rights = new ArrayList<>();
    for (Sentence sentence : sentences) {
      sentence.events().stream()
          .flatMap(event -> Stream.concat(event.source().stream(), event.target().stream()))
          .forEach(actor -> rights.add(compare(sentence, actor)));
    }
    out.println();
    out.printf(
        Locale.ROOT,
        "Actor resolver alone: %d gold spans (95 %% bootstrap interval)%n",
        rights.size());
    print("country right", rights.stream().map(Right::country).toList(), out);
    print("sector right", rights.stream().map(Right::sector).toList(), out);
    print("both right", rights.stream().map(r -> r.country() && r.sector()).toList(), out);
  }

  private Right compare(Sentence sentence, CodedActor gold) {
    ActorCode code =
        coder
            .resolve(sentence.text(), gold.text(), sentence.topic(), Optional.of(sentence.day()))
            .code();
    return new Right(
        code.country().equals(gold.code().country()), code.sector() == gold.code().sector());
  }

  private static void print(String name, List<Boolean> rights, PrintWriter out) {
    Random random = new Random(1);
    double[] samples = new double[SAMPLES];
    for (int s = 0; s < SAMPLES; s++) {
      int hits = 0;
      for (int i = 0; i < rights.size(); i++) {
        hits += rights.get(random.nextInt(rights.size())) ? 1 : 0;
      }
      samples[s] = 100.0 * hits / Math.max(1, rights.size());
    }
    Arrays.sort(samples);
    double value =
        100.0 * rights.stream().filter(right -> right).count() / Math.max(1, rights.size());
    out.printf(
        Locale.ROOT,
        "  %-22s %5.1f   (%.1f-%.1f)%n",
        name,
        value,
        samples[(int) (SAMPLES * 0.025)],
        samples[(int) (SAMPLES * 0.975) - 1]);
  }
}
