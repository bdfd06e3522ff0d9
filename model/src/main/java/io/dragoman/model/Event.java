package io.dragoman.model;

import java.util.List;

/**
 * It happened once, however many mentions say so.
 *
 * @param id stable id
 * @param mentions every mention of it, the first reported first; never empty
 * @param articles number of different articles that mention it, at least 1
 */
public record Event(String id, List<Mention> mentions, int articles) {
  /** Checks that at least one mention stands behind the event. */
  public Event {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty() || articles < 1 || articles > mentions.size()) {
      throw new IllegalArgumentException("event " + id + " with " + articles + " articles");
    }
  }

  /** Returns the mention that speaks for the event: the one that the reader is surest of. */
  public Mention best() {
    Mention best = mentions.get(0);
    for (Mention mention : mentions) {
      if (mention.confidence() > best.confidence()) {
        best = mention;
      }
    }
    return best;
  }
}
