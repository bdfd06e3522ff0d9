package io.dragoman.record.imports;

import io.dragoman.model.Actor;
import io.dragoman.model.Mention;
import io.dragoman.model.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of an import.
 *
 * @param outcomes of each row in order
 */
record Imported(List<Outcome> outcomes) {

  /** Imports files. */
  static Imported of(ImportFormat format, Path... files) {
    List<Outcome> outcomes = new ArrayList<>();
    Importer.read(format, Arrays.asList(files), outcomes::add);
    return new Imported(outcomes);
  }

  /** Writes a text into a file and imports it. */
  static Imported text(ImportFormat format, Path folder, String text) throws IOException {
    return of(format, Files.writeString(folder.resolve("file"), text));
  }

  /** Returns a row of a layout with some cells filled, the others "nothing". */
  static String row(
      List<String> columns, String separator, String nothing, Map<String, String> cells) {
    if (!columns.containsAll(cells.keySet())) {
      throw new IllegalArgumentException("no such columns: " + cells.keySet());
    }
    return columns.stream()
        .map(column -> cells.getOrDefault(column, nothing))
        .collect(Collectors.joining(separator));
  }

  List<Outcome.Taken> taken() {
    return all(Outcome.Taken.class).toList();
  }

  Mention mention() {
    return taken().get(0).mention();
  }

  List<String> mended() {
    return taken().stream().flatMap(row -> row.mended().stream()).map(Note::reason).toList();
  }

  List<String> refused() {
    return all(Outcome.Refused.class).map(row -> row.note().message()).toList();
  }

  List<String> leftOut() {
    return all(Outcome.LeftOut.class).map(row -> row.note().message()).toList();
  }

  private <T> Stream<T> all(Class<T> kind) {
    return outcomes.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Returns actors as "words = code". */
  static List<String> actors(List<Actor> actors) {
    return actors.stream().map(actor -> actor.span().text() + " = " + actor.code()).toList();
  }

  /** Returns a place as "words: id, country, precision". */
  static String place(Mention mention) {
    Place place = mention.place().orElseThrow();
    return place.span().text()
        + place
            .location()
            .map(at -> ": " + at.id() + ", " + at.country() + ", " + at.precision())
            .orElse(", without a point");
  }

  /** Whether every span of a row's mention says what stands there in the row. */
  static boolean isWordForWord(Outcome.Taken row) {
    String text = row.document().text();
    Mention mention = row.mention();
    return Stream.of(
            Stream.of(mention.trigger(), mention.sentence()),
            mention.sources().stream().map(Actor::span),
            mention.targets().stream().map(Actor::span),
            mention.place().stream().map(Place::span),
            mention.when().span().stream())
        .flatMap(spans -> spans)
        .allMatch(
            span ->
                span.text()
                    .equals(
                        text.substring(
                            text.offsetByCodePoints(0, span.begin()),
                            text.offsetByCodePoints(0, span.end()))));
  }
}
