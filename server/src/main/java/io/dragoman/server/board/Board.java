package io.dragoman.server.board;

import io.dragoman.record.EventRecord;
import io.dragoman.record.Survey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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
    return List.of(lines);
  }

  /**
   * Returns the mentions of some keys; those that this state does not have are left out.
   *
   * @param hits the keys
   */
  public List<Told> lines(long[] hits) {
    BitSet chosen = new BitSet(lines.length);
    for (long hit : hits) {
      int index = Arrays.binarySearch(keys, hit);
      if (index >= 0) {
        chosen.set(index);
      }
    }
    List<Told> found = new ArrayList<>(chosen.cardinality());
    chosen.stream().forEach(index -> found.add(lines[index]));
    return found;
  }
}
