package io.dragoman.record.exports;

import io.dragoman.model.Certainty;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an export wrote. Articles, mentions and events are different things and are never added up.
 *
 * @param articles different articles that tell of the events
 * @param mentions times that an article says that one of them happened
 * @param events events
 * @param rows rows, objects, features or ties of the layout
 * @param rowNoun what the layout calls one of its rows, e.g. "row"
 * @param withoutDay events whose date is not exact to the day
 * @param standing events that are standing relations
 * @param certainty number of events of each degree, those of none left out
 * @param leftOut number of events that the layout cannot hold, by reason; empty for most layouts
 * @param files the files, that which was asked for first
 */
public record ExportReport(
    long articles,
    long mentions,
    long events,
    long rows,
    String rowNoun,
    long withoutDay,
    long standing,
    Map<Certainty, Long> certainty,
    Map<String, Long> leftOut,
    List<Path> files) {
  /** Copies the collections. */
  public ExportReport {
    EnumMap<Certainty, Long> degrees = new EnumMap<>(Certainty.class);
    degrees.putAll(certainty);
    certainty = Collections.unmodifiableMap(degrees);
    leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
    files = List.copyOf(files);
  }
}
