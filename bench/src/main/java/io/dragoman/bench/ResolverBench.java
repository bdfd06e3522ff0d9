package io.dragoman.bench;

import io.dragoman.bench.CodedEvent.CodedActor;
import io.dragoman.bench.GoldSentences.Sentence;
import io.dragoman.model.ActorCode;
import io.dragoman.reader.ActorCoder;
import io.dragoman.reader.net.EventNetwork;
import io.dragoman.reader.net.Reading;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Measures the actor resolver: gold spans in, country and sector out; alone, and with what the
 * network says of the words that tell a country.
 */
final class ResolverBench {
  private record Right(boolean country, boolean sector) {}

  private final ActorCoder coder;
  private final EventNetwork network;

  ResolverBench(ActorCoder coder, EventNetwork network) {
    this.coder = coder;
    this.network = network;
  }

  void print(List<Sentence> sentences, PrintWriter out) {
    print("Actor resolver alone", sentences, sentence -> Optional.empty(), out);
    print(
        "Actor resolver with the network",
        sentences,
        sentence -> Optional.of(network.read(sentence.text())),
        out);
  }

  private void print(
      String title,
      List<Sentence> sentences,
      Function<Sentence, Optional<Reading>> readings,
      PrintWriter out) {
    List<Right> rights = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Optional<Reading> reading = readings.apply(sentence);
      sentence.events().stream()
          .flatMap(event -> Stream.concat(event.source().stream(), event.target().stream()))
          .forEach(actor -> rights.add(compare(sentence, actor, reading)));
    }
    out.println();
    out.printf(Locale.ROOT, "%s: %d gold spans (95 %% bootstrap interval)%n", title, rights.size());
    out.println(figure("country right", rights, Right::country).line());
    out.println(figure("sector right", rights, Right::sector).line());
    out.println(figure("both right", rights, r -> r.country() && r.sector()).line());
  }

  private Right compare(Sentence sentence, CodedActor gold, Optional<Reading> reading) {
    ActorCode code =
        coder
            .resolve(
                sentence.text(),
                gold.text(),
                sentence.topic(),
                Optional.of(sentence.day()),
                reading)
            .code();
    return new Right(
        code.country().equals(gold.code().country()), code.sector() == gold.code().sector());
  }

  private static Figure figure(String name, List<Right> rights, Predicate<Right> which) {
    Random random = new Random(1);
    double[] samples = new double[Figure.SAMPLES];
    for (int s = 0; s < samples.length; s++) {
      int hits = 0;
      for (int i = 0; i < rights.size(); i++) {
        hits += which.test(rights.get(random.nextInt(rights.size()))) ? 1 : 0;
      }
      samples[s] = Figures.percent(hits, rights.size());
    }
    double value = Figures.percent(rights.stream().filter(which).count(), rights.size());
    return Figure.of(name, value, samples);
  }
}
