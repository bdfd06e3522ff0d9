package io.dragoman.bench;

import io.dragoman.bench.GoldSentences.Sentence;
import io.dragoman.cli.PeakMemory;
import io.dragoman.model.Mention;
import io.dragoman.reader.ActorCoder;
import io.dragoman.reader.Reader;
import io.dragoman.reader.net.EventNetwork;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/** Measures the reader: quality on validation, the resolver alone, speed, memory, start. */
final class ReadBench {
  private final Path shared;
  private final int threads;
  private final PrintWriter out;

  ReadBench(Path shared, int threads, PrintWriter out) {
    this.shared = shared;
    this.threads = threads;
    this.out = out;
  }

  void run() {
    List<Sentence> validation = GoldSentences.validation(shared);
    try (Reader reader = Reader.open()) {
      double firstEvent = untilFirstEvent(reader, validation);
      out.println("Machine: " + Machine.facts());
      out.println("Model: " + reader.version());
      long begun = System.nanoTime();
      List<List<Mention>> mentions = code(reader, validation);
      double seconds = (System.nanoTime() - begun) / 1e9;
      print("Validation, all", validation, mentions, s -> true);
      print(
          "Validation, category Analysis",
          validation,
          mentions,
          s -> s.category().equals(GoldSentences.ANALYSIS));
      try (EventNetwork network = EventNetwork.load()) {
        new ResolverBench(ActorCoder.open(), network).print(validation, out);
      }
      out.println();
      out.println("Speed");
      line("sentences/s, %d threads".formatted(threads), validation.size() / seconds);
      line("start of Java to first event, s", firstEvent);
      PeakMemory.megabytes().ifPresent(mb -> line("peak resident memory, MB", mb));
    }
    out.flush();
  }

  private static double untilFirstEvent(Reader reader, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (!reader.code(sentence.input()).isEmpty()) {
        break;
      }
    }
    return Machine.secondsSinceStart();
  }

  private List<List<Mention>> code(Reader reader, List<Sentence> sentences) {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Callable<List<Mention>>> tasks = new ArrayList<>();
      sentences.forEach(sentence -> tasks.add(() -> reader.code(sentence.input())));
      List<List<Mention>> coded = new ArrayList<>();
      for (Future<List<Mention>> future : pool.invokeAll(tasks)) {
        coded.add(future.get());
      }
      return coded;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void print(
      String title,
      List<Sentence> sentences,
      List<List<Mention>> mentions,
      Predicate<Sentence> which) {
    List<Tally> tallies = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (which.test(sentences.get(i))) {
        List<CodedEvent> coded = mentions.get(i).stream().map(CodedEvent::of).toList();
        tallies.add(Tally.of(sentences.get(i).events(), coded));
      }
    }
    Tally sum = new Tally();
    tallies.forEach(sum::add);
    out.println();
    out.printf(
        Locale.ROOT,
        "%s: %d sentences, %d gold events, %d coded events (95 %% bootstrap interval)%n",
        title,
        tallies.size(),
        sum.get(Tally.Count.GOLD),
        sum.get(Tally.Count.CODED));
    Figures.of(tallies).forEach(figure -> out.println(figure.line()));
  }

  private void line(String name, double value) {
    out.printf(Locale.ROOT, "  %-34s %8.1f%n", name, value);
  }
}
