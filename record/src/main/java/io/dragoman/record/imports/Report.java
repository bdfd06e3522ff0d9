package io.dragoman.record.imports;

import io.dragoman.model.Actor;
import io.dragoman.model.Certainty;
import io.dragoman.model.Document;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a row says as a report.
 *
 * @param id id of the article that the row becomes
 * @param title headline
 * @param published day of the report, or of the event where the row does not say more
 * @param url address of the report
 * @param outlet who published it
 * @param author whom to credit for the row
 * @param language ISO 639-1, "und" where the row says none
 * @param outlets the outlets that the row names, where they are several
 */
record Report(
    String id,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> url,
    Optional<String> outlet,
    String author,
    String language,
    List<String> outlets) {
  /** The language of a row that says none. */
  static final String UNDETERMINED = "und";

  /**
   * What happened.
   *
   * @param trigger the cell that says so
   * @param deaths people killed
   * @param confidence the file's own, 0 to 1, else 1
   */
  record Event(
      EventType type,
      Optional<Mode> mode,
      Span trigger,
      List<Actor> sources,
      List<Actor> targets,
      Optional<Place> place,
      When when,
      Optional<Integer> deaths,
      double confidence) {}

  /** Returns the article and its mention, an event of its own. */
  Outcome.Taken of(Event event, Fields fields, ImportFormat format) {
    return of(id, event, fields, format);
  }

  /**
   * Returns the article and its mention.
   *
   * @param name the data set's own name of the event
   */
  Outcome.Taken of(String name, Event event, Fields fields, ImportFormat format) {
    Row row = fields.row();
    Document document =
        new Document(
            id,
            row.text(),
            title,
            published,
            url,
            outlet,
            Optional.of(author),
            language,
            outlets,
            row.file() + ":" + row.line());
    Mention mention =
        new Mention(
            id + "/1",
            id,
            event.type(),
            event.mode(),
            event.trigger(),
            event.sources(),
            event.targets(),
            event.place(),
            event.when(),
            Certainty.FACT,
            Optional.empty(),
            event.deaths(),
            Optional.empty(),
            List.of(),
            false,
            event.confidence(),
            fields.whole(),
            format.reader());
    return new Outcome.Taken(name, document, mention, fields.mended());
  }

  /** Returns the first ISO 639-1 code that fits, "und" where none does. */
  static String language(Predicate<String> fits) {
    return Stream.of(Locale.getISOLanguages()).filter(fits).findFirst().orElse(UNDETERMINED);
  }

  /** Returns an address, empty where a text is none. */
  static Optional<String> url(String text) {
    return text.startsWith("http://") || text.startsWith("https://")
        ? Optional.of(text)
        : Optional.empty();
  }
}
