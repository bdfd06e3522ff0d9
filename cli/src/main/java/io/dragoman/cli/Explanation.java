package io.dragoman.cli;

import io.dragoman.model.Actor;
import io.dragoman.model.Contested;
import io.dragoman.model.Copy;
import io.dragoman.model.Correction;
import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Materiel;
import io.dragoman.model.Mention;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells why an event is in the record. */
final class Explanation {
  private final Paragraphs out;
  private final boolean terminal;

  Explanation(Paragraphs out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Prints what the event is. */
  void event(Event event) {
    Mention best = event.summary();
    List<String> parts = new ArrayList<>();
    parts.add(best.when().date().orElse("date unknown"));
    parts.add(Actors.names(best.sources()));
    parts.add(Actors.action(best));
    parts.add(Actors.names(best.targets()));
    parts.removeIf(String::isEmpty);
    out.line("Event " + event.id());
    out.labelled("what", Cells.plain(String.join("  ", parts)));
    out.labelled(
        "told by",
        Amount.of(event.mentions().size(), "mention")
            + " in "
            + Amount.of(event.articles(), "article")
            + " of "
            + Amount.of(event.outlets(), "outlet"));
    for (Contested contested : event.contested()) {
      out.labelled("contested", Cells.plain(contested.toString()));
    }
    for (Correction correction : event.corrections()) {
      out.labelled(
          "corrected",
          Cells.plain(
              "%s to '%s' by %s, %tF: %s (change %d)"
                  .formatted(
                      correction.field().code(),
                      correction.value(),
                      correction.author(),
                      Moments.day(correction.at()),
                      correction.why(),
                      correction.number())));
    }
  }

  /**
   * Prints that an article of the event counts as another's.
   *
   * @param original the article whose text it has, where it is one's
   */
  void copy(Copy copy, Optional<Document> original) {
    String why =
        original.map(document -> "has the text of " + named(document)).orElse("credits the agency");
    out.labelled("copy", Cells.plain(copy.document() + " counts as " + copy.origin() + ": " + why));
  }

  private static String named(Document document) {
    return document.title().map(title -> "\"" + title + "\", ").orElse("") + "id " + document.id();
  }

  /** Prints a mention and what each of its parts rests on. */
  void mention(Mention mention, Document document) {
    out.line("");
    out.line("Mention " + mention.id());
    article(document);
    out.labelled("sentence", sentence(mention));
    Span trigger = mention.trigger();
    out.labelled(
        "trigger",
        quoted(trigger)
            + ", characters "
            + trigger.begin()
            + " to "
            + trigger.end()
            + " of the article");
    out.labelled(
        "action",
        "%s: %s (confidence %.2f)"
            .formatted(Actors.action(mention), mention.type().meaning(), mention.confidence()));
    actors("source", mention.sources());
    actors("target", mention.targets());
    out.labelled("place", mention.place().map(Explanation::place).orElse("none named"));
    out.labelled("date", date(mention.when()));
    out.labelled("certainty", mention.certainty().code() + ": " + mention.certainty().meaning());
    out.labelled(
        "says so", mention.attribution().map(Explanation::actor).orElse("the article itself"));
    mention.deaths().ifPresent(deaths -> out.labelled("deaths", Integer.toString(deaths)));
    mention.instrument().ifPresent(span -> out.labelled("instrument", quoted(span)));
    for (Materiel item : mention.materiel()) {
      String count = item.count().map(number -> ", " + number).orElse("");
      out.labelled(
          "materiel",
          quoted(item.span()) + ": " + item.kind().code() + count + ", " + item.status().code());
    }
    out.labelled("kind", mention.state() ? "standing relation" : "single action");
    out.labelled("reader", Cells.plain(mention.reader()));
  }

  private void article(Document document) {
    out.labelled("article", Cells.plain(document.title().orElse("(no title)")));
    String outlet = document.outlet().orElse("outlet unknown");
    String day = document.published().map(LocalDate::toString).orElse("day unknown");
    String author = document.author().map(name -> ", by " + name).orElse("");
    out.labelled("", Cells.plain(outlet + ", " + day + author));
    document.url().ifPresent(url -> out.labelled("", Cells.plain(url)));
    out.labelled("", Cells.plain(document.origin() + " (id " + document.id() + ")"));
  }

  private String sentence(Mention mention) {
    String text = mention.sentence().text();
    int offset = mention.sentence().begin();
    int begin = text.offsetByCodePoints(0, mention.trigger().begin() - offset);
    int end = text.offsetByCodePoints(0, mention.trigger().end() - offset);
    String before = Cells.plain(text.substring(0, begin) + "|");
    String after = Cells.plain("|" + text.substring(end));
    return before.substring(0, before.length() - 1)
        + Marks.mark(Cells.plain(text.substring(begin, end)), terminal)
        + after.substring(1);
  }

  private void actors(String role, List<Actor> actors) {
    if (actors.isEmpty()) {
      out.labelled(role, "none named");
    }
    for (int i = 0; i < actors.size(); i++) {
      out.labelled(i == 0 ? role : "", actor(actors.get(i)));
    }
  }

  private static String actor(Actor actor) {
    String who =
        actor
            .identity()
            .map(identity -> ": " + identity.name() + " [" + identity.id() + "]")
            .orElse(": not known by name");
    return quoted(actor.span())
        + " is "
        + actor.code()
        + Cells.plain(who)
        + " - because: "
        + Cells.plain(actor.reason());
  }

  private static String place(Place place) {
    String where = place.location().map(Explanation::location).orElse("not located");
    return quoted(place.span()) + " is " + where + " - because: " + Cells.plain(place.reason());
  }

  private static String location(Place.Location location) {
    return Cells.plain(
        String.format(
            Locale.ROOT,
            "%s, %s (%s) at %.4f, %.4f [%s]",
            location.name(),
            location.country(),
            location.precision().name().toLowerCase(Locale.ROOT),
            location.latitude(),
            location.longitude(),
            location.id()));
  }

  private static String date(When when) {
    Optional<String> words = when.span().map(span -> ", from " + quoted(span));
    return when.date().orElse("unknown") + words.orElse("") + " - because: " + basis(when.basis());
  }

  private static String basis(When.Basis basis) {
    return switch (basis) {
      case STATED -> "stated: the words name the date by themselves";
      case RELATIVE -> "relative: counted from the report's day or another date";
      case REPORT -> "report: no time words, so the report's day is taken";
      case CONTEXT -> "context: taken from elsewhere in the article";
      case UNKNOWN -> "unknown: nothing tells";
    };
  }

  private static String quoted(Span span) {
    return "\"" + Cells.plain(span.text()) + "\"";
  }
}
