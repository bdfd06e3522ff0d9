package io.dragoman.server.board;

import io.dragoman.record.EventRecord;
import io.dragoman.record.Survey;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All mentions of a record as one state of it, in memory. Immutable. */
public final class Board {
  private final String snapshot;
  private final Map<String, Survey.Article> articles;
  private final Map<String, Who> actors;
  private final Told[] lines;
  private final long[] keys;
  private final Columns columns;
  private final Entries entries;

  /**
   * @param lines the mentions by their keys
   */
  Board(
      String snapshot,
      Map<String, Survey.Article> articles,
      Map<String, Who> actors,
      Told[] lines) {
    this.snapshot = snapshot;
    this.articles = articles;
    this.actors = actors;
    this.lines = lines;
    keys = Arrays.stream(lines).mapToLong(line -> line.row().key()).toArray();
    columns = new Columns(lines);
    entries = new Entries(lines);
  }

  /**
   * Reads a record.
   *
   * @param record the record
   */
  public static Board of(EventRecord record) {
    Filling filling = new Filling();
    return filling.board(record.survey(filling));
  }

  /**
   * Returns the record as it is now; what has not changed since this state is not read again.
   *
   * @param record the record that this board was read from
   */
  public Board next(EventRecord record) {
    Filling filling = new Filling(this);
    return filling.board(record.survey(snapshot, filling));
  }

  /** Returns the name of the state. */
  public String snapshot() {
    return snapshot;
  }

  /** Returns the articles by id, those without events too. */
  public Map<String, Survey.Article> articles() {
    return articles;
  }

  /** Returns the actors by key. */
  public Map<String, Who> actors() {
    return actors;
  }

  /**
   * Returns an article.
   *
   * @param id its id
   */
  public Optional<Survey.Article> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  /** Returns every mention. */
  public List<Told> all() {
    return Collections.unmodifiableList(Arrays.asList(lines));
  }

  /** Returns what the mentions tell, thing by thing. */
  Columns columns() {
    return columns;
  }

  /** Returns the events by their mentions. */
  Entries entries() {
    return entries;
  }

  /** Returns the mentions of some keys; those that this state does not have are left out. */
  BitSet found(long[] hits) {
    BitSet chosen = new BitSet(lines.length);
    for (long hit : hits) {
      int place = Arrays.binarySearch(keys, hit);
      if (place >= 0) {
        chosen.set(place);
      }
    }
    return chosen;
  }

  /** Returns every mention, by its place in {@link #all}. */
  BitSet whole() {
    BitSet chosen = new BitSet(lines.length);
    chosen.set(0, lines.length);
    return chosen;
  }
}
