package io.dragoman.record.grouping;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reports of the tests. */
public final class Reports {
  private Reports() {}

  /** A report of an article of a day; the trigger is marked with stars in its sentence. */
  static Report of(String article, String day, String marked) {
    return of(article, article, Optional.of(LocalDate.parse(day)), marked);
  }

  /** The same, of an outlet. */
  public static Report of(String article, String origin, Optional<LocalDate> day, String marked) {
    int begin = marked.indexOf('*');
    int end = marked.lastIndexOf('*') - 1;
    String text = marked.replace("*", "");
    Mention mention =
        new Mention(
            article + "/" + begin,
            article,
            EventType.ASSAULT,
            Optional.empty(),
            new Span(text.substring(begin, end), begin, end),
            List.of(),
            List.of(),
            Optional.empty(),
            new When(day.map(LocalDate::toString), When.Basis.REPORT, Optional.empty()),
            Certainty.FACT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false,
            0.9,
            new Span(text, 0, text.codePointCount(0, text.length())),
            "reader 1");
    return new Report(mention, day, Optional.empty(), origin, origin);
  }

  static Report with(
      Report report, Optional<Integer> deaths, Certainty certainty, Optional<String> by) {
    Mention m = report.mention();
    return new Report(
        new Mention(
            m.id(),
            m.document(),
            m.type(),
            m.mode(),
            m.trigger(),
            m.sources(),
            m.targets(),
            m.place(),
            m.when(),
            certainty,
            by.map(
                words ->
                    new Actor(
                        new Span(words, 0, words.length()),
                        ActorCode.UNKNOWN,
                        Optional.empty(),
                        "test")),
            deaths,
            m.instrument(),
            m.materiel(),
            m.state(),
            m.confidence(),
            m.sentence(),
            m.reader()),
        report.published(),
        report.headline(),
        report.outlet(),
        report.origin());
  }

  static Report with(Report report, List<Actor> sources, Optional<Place> place, When when) {
    Mention m = report.mention();
    return new Report(
        new Mention(
            m.id(),
            m.document(),
            m.type(),
            m.mode(),
            m.trigger(),
            sources,
            m.targets(),
            place,
            when,
            m.certainty(),
            m.attribution(),
            m.deaths(),
            m.instrument(),
            m.materiel(),
            m.state(),
            m.confidence(),
            m.sentence(),
            m.reader()),
        report.published(),
        report.headline(),
        report.outlet(),
        report.origin());
  }
}
