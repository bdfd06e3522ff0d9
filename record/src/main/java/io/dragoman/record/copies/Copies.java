package io.dragoman.record.copies;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the copies among articles as they come. Memory is bounded: the oldest articles are
 * forgotten when more than a set number is held. Not safe for use by several threads.
 */
public final class Copies {
  /**
   * Share of the shorter article's shingles from which on two are copies. Chosen on half of the
   * articles of {@code dragoman bench copies}.
   */
  public static final double CONTAINED = 0.46;

  /** How many articles one key leads to: the last ones. What more have is no one's own sentence. */
  private static final int POSTINGS = 32;

  private final int capacity;
  private final Deque<Held> held = new ArrayDeque<>();
  private final Map<Long, List<Held>> index = new HashMap<>();

  /** An article as it is kept. */
  private record Held(String id, String cluster, Sketch sketch) {}

  /**
   * What an article is a copy of.
   *
   * @param cluster id of the first article of its copies; its own where it is the first
   * @param matches the earlier articles that it shares most of its text with, the closest first;
   *     several where it is joined of them
   */
  public record Found(String cluster, List<Match> matches) {
    /** Copies the list. */
    public Found {
      matches = List.copyOf(matches);
    }
  }

  /**
   * An earlier article.
   *
   * @param id its id
   * @param contained share of the shorter one's shingles that the other has, 0 to 1
   */
  public record Match(String id, double contained) {}

  /**
   * @param capacity how many articles are held at most; about 10 KB each for news of 500 words
   */
  public Copies(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity " + capacity);
    }
    this.capacity = capacity;
  }

  /**
   * Adds an article.
   *
   * @param id the article's id
   * @param text its clean text
   */
  public Found add(String id, String text) {
    Sketch sketch = Sketch.of(text);
    Map<String, Held> candidates = new LinkedHashMap<>();
    for (long key : sketch.keys()) {
      index.getOrDefault(key, List.of()).forEach(one -> candidates.put(one.id(), one));
    }
    List<Match> matches = new ArrayList<>();
    Map<String, String> clusters = new HashMap<>();
    for (Held one : candidates.values()) {
      double contained = sketch.containment(one.sketch());
      if (contained >= CONTAINED) {
        matches.add(new Match(one.id(), contained));
        clusters.put(one.id(), one.cluster());
      }
    }
    matches.sort(Comparator.comparingDouble((Match m) -> -m.contained()).thenComparing(Match::id));
    String cluster = matches.isEmpty() ? id : clusters.getOrDefault(matches.get(0).id(), id);
    hold(new Held(id, cluster, sketch));
    return new Found(cluster, matches);
  }

  private void hold(Held one) {
    held.addLast(one);
    for (long key : one.sketch().keys()) {
      List<Held> list = index.computeIfAbsent(key, k -> new ArrayList<>(1));
      list.add(one);
      if (list.size() > POSTINGS) {
        list.remove(0);
      }
    }
    if (held.size() > capacity) {
      Held oldest = held.removeFirst();
      for (long key : oldest.sketch().keys()) {
        List<Held> list = index.getOrDefault(key, List.of());
        if (list.removeIf(other -> other.id().equals(oldest.id())) && list.isEmpty()) {
          index.remove(key);
        }
      }
    }
  }
}
