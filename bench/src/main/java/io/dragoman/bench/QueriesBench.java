package io.dragoman.bench;

import com.sun.management.OperatingSystemMXBean;
import io.dragoman.model.Certainty;
import io.dragoman.model.Event;
import io.dragoman.model.EventType;
import io.dragoman.model.QuadClass;
import io.dragoman.record.Breakdown;
import io.dragoman.record.Condition;
import io.dragoman.record.Counts;
import io.dragoman.record.EventQuery;
import io.dragoman.record.EventRecord;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Measures each kind of question on a record of ten million made-up mentions: its counts, its first
 * twenty events, and its counts by each kind. Beside the time that passes stands the processor's,
 * which a busy machine does not touch: half of it is the least that two cores need.
 */
final class QueriesBench {
  private static final int LISTED = 20;

  private final Path folder;
  private final long mentions;
  private final int runs;
  private final PrintWriter out;

  QueriesBench(Path folder, long mentions, int runs, PrintWriter out) {
    this.folder = folder;
    this.mentions = mentions;
    this.runs = runs;
    this.out = out;
  }

  private static Map<String, EventQuery> questions() {
    Map<String, EventQuery> questions = new LinkedHashMap<>();
    EventQuery all = EventQuery.ALL;
    questions.put("all", all);
    questions.put(
        "time, a month",
        all.where(new Condition.Since(LocalDate.of(2020, 5, 1)))
            .where(new Condition.Until(LocalDate.of(2020, 5, 31))));
    questions.put(
        "time, a year",
        all.where(new Condition.Since(LocalDate.of(2020, 1, 1)))
            .where(new Condition.Until(LocalDate.of(2020, 12, 31))));
    questions.put("place, by name", all.where(new Condition.AtPlace("Town 77")));
    questions.put("place, by id", all.where(new Condition.AtPlace("g:77")));
    questions.put("country", all.where(new Condition.OfCountry("BGR")));
    questions.put("actor, by code", all.where(new Condition.OfActor("BGR GOV")));
    questions.put("actor, by name", all.where(new Condition.OfActor("bulgaria gov")));
    questions.put("dyad", all.where(new Condition.OfDyad("ALB", "AGO")));
    questions.put("type", all.where(new Condition.OfType(Set.of(EventType.SANCTION))));
    questions.put("quad", all.where(new Condition.OfQuad(Set.of(QuadClass.MATERIAL_CONFLICT))));
    questions.put("certainty", all.where(new Condition.OfCertainty(Set.of(Certainty.NEGATED))));
    questions.put("outlet", all.where(new Condition.OfOutlet("outlet 12")));
    questions.put("text, a word", all.where(new Condition.Saying("ceasefire")));
    questions.put(
        "country, type, year",
        all.where(new Condition.OfCountry("BGR"))
            .where(new Condition.OfType(Set.of(EventType.ASSAULT)))
            .where(new Condition.Since(LocalDate.of(2020, 1, 1)))
            .where(new Condition.Until(LocalDate.of(2020, 12, 31))));
    return questions;
  }

  void run() {
    SyntheticRecord made = new SyntheticRecord(folder, mentions);
    made.make();
    try (EventRecord record = EventRecord.openToRead(folder)) {
      out.printf(
          "Questions to a record of %s, milliseconds (of them on a processor)%n", made.facts());
      questions().forEach((name, query) -> question(record, name, query));
    }
    out.flush();
  }

  private void question(EventRecord record, String name, EventQuery query) {
    Timed<Counts> counted = timed(() -> record.count(query));
    Counts counts = counted.answer();
    out.printf(
        Locale.ROOT,
        "  %-22s %,12d mentions %,11d events%n    %-10s %s%n",
        name,
        counts.mentions(),
        counts.events(),
        "count",
        counted.figures());
    out.printf("    %-10s %s%n", "list", timed(() -> first(record, query)).figures());
    for (Breakdown by : Breakdown.values()) {
      String kind = "by " + by.name().toLowerCase(Locale.ROOT);
      out.printf("    %-10s %s%n", kind, timed(() -> record.tally(query, by)).figures());
      out.flush();
    }
  }

  private static long first(EventRecord record, EventQuery query) {
    try (Stream<Event> events = record.events(query.first(LISTED))) {
      return events.count();
    }
  }

  /**
   * How long a question took, at best.
   *
   * @param answer its answer
   * @param millis time that passed
   * @param processor time of all threads together
   */
  private record Timed<T>(T answer, double millis, double processor) {
    String figures() {
      return String.format(Locale.ROOT, "%7.0f (%.0f)", millis, processor);
    }
  }

  private <T> Timed<T> timed(Supplier<T> question) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    double[] millis = new double[runs];
    double[] processor = new double[runs];
    T answer = question.get();
    for (int i = 0; i < runs; i++) {
      long begin = System.nanoTime();
      long used = system.getProcessCpuTime();
      answer = question.get();
      millis[i] = (System.nanoTime() - begin) / 1e6;
      processor[i] = (system.getProcessCpuTime() - used) / 1e6;
    }
    return new Timed<>(
        answer,
        Arrays.stream(millis).min().orElseThrow(),
        Arrays.stream(processor).min().orElseThrow());
  }
}
