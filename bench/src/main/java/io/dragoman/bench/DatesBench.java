package io.dragoman.bench;

import io.dragoman.bench.GoldSentences.Sentence;
import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.model.When;
import io.dragoman.reader.dates.EventCue;
import io.dragoman.reader.dates.EventTimes;
import io.dragoman.reader.dates.TimeFrame;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Measures the dates of events alone: on the validation sentences, with the triggers, types and
 * certainties of the gold given. Right is the very date of the gold, or none where it has none.
 */
final class DatesBench {
  private final Path shared;
  private final PrintWriter out;

  DatesBench(Path shared, PrintWriter out) {
    this.shared = shared;
    this.out = out;
  }

  /**
   * An event and its answer.
   *
   * @param form form of the gold date
   * @param words what the answer rests on
   * @param right whether the two are equal
   */
  record Dated(DateForm form, DateWords words, boolean right) {}

  void run() {
    List<Dated> all = GoldSentences.validation(shared).stream().flatMap(DatesBench::dated).toList();
    out.println("Dates of events on validation, triggers given: events and share right");
    print("all", all, d -> true);
    long report = all.stream().filter(d -> d.form() == DateForm.REPORT_DAY).count();
    out.printf(
        Locale.ROOT,
        "  %-48s        %5.1f%n",
        "(always the report's day)",
        Figures.percent(report, all.size()));
    out.println("By what the gold says");
    for (DateForm form : DateForm.values()) {
      print(form.label(), all, d -> d.form() == form);
    }
    out.println("By what the answer rests on");
    for (DateWords words : DateWords.values()) {
      print(words.label(), all, d -> d.words() == words);
    }
    out.flush();
  }

  private void print(String name, List<Dated> all, Predicate<Dated> which) {
    List<Dated> part = all.stream().filter(which).toList();
    if (!part.isEmpty()) {
      long right = part.stream().filter(Dated::right).count();
      out.printf(
          Locale.ROOT,
          "  %-48s %5d  %5.1f%n",
          name,
          part.size(),
          Figures.percent(right, part.size()));
    }
  }

  /** Returns the events of a sentence with their answers. */
  static Stream<Dated> dated(Sentence sentence) {
    TimeFrame known = TimeFrame.of(Optional.of(sentence.day()));
    TimeFrame frame = sentence.topic().map(known::withTitle).orElse(known);
    List<Dated> all = new ArrayList<>();
    for (CodedEvent event : sentence.events()) {
      When when = EventTimes.resolve(sentence.text(), cue(sentence, event), frame);
      all.add(
          new Dated(
              DateForm.of(event.date(), sentence.day()),
              DateWords.of(when),
              when.date().equals(event.date())));
    }
    return all.stream();
  }

  private static EventCue cue(Sentence sentence, CodedEvent event) {
    int begin = sentence.text().indexOf(event.trigger());
    if (begin < 0) {
      throw new IllegalStateException(sentence.id() + ": no trigger '" + event.trigger() + "'");
    }
    return new EventCue(
        begin,
        begin + event.trigger().length(),
        EventType.of(event.type()),
        Certainty.of(event.cert()),
        event.state());
  }
}
