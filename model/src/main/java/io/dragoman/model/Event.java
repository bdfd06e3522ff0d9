package io.dragoman.model;

import java.util.List;

/**
 * It happened once, however many mentions say so.
 *
 * @param id stable id
 * @param facts what is held true of it, corrections included
 * @param mentions every mention of it, the first reported first; never empty
 * @param articles number of different articles that mention it, at least 1
 * @param outlets number of independent outlets that report it: agency copies and near-duplicate
 *     articles count once; at least 1 and at most the number of articles
 * @param contested what reports tell differently, each value with who says so
 * @param corrections what people have corrected, the earliest first
 * @param copies those of its articles that count as another's, which is why there may be fewer
 *     outlets than articles
 */
public record Event(
    String id,
    Facts facts,
    List<Mention> mentions,
    int articles,
    int outlets,
    List<Contested> contested,
    List<Correction> corrections,
    List<Copy> copies) {
  /** Checks that at least one mention stands behind the event. */
  public Event {
    mentions = List.copyOf(mentions);
    contested = List.copyOf(contested);
    corrections = List.copyOf(corrections);
    copies = List.copyOf(copies);
    if (mentions.isEmpty() || articles < 1 || articles > mentions.size()) {
      throw new IllegalArgumentException("event " + id + " with " + articles + " articles");
    }
    if (outlets < 1 || outlets > articles) {
      throw new IllegalArgumentException("event " + id + " with " + outlets + " outlets");
    }
  }

  /** Returns the mention that speaks for the event: the one that the reader is surest of. */
  public Mention best() {
    return best(mentions);
  }

  /**
   * Returns the mention that the reader is surest of, the first of several.
   *
   * @param mentions at least one
   */
  public static Mention best(List<Mention> mentions) {
    Mention best = mentions.get(0);
    for (Mention mention : mentions) {
      if (mention.confidence() > best.confidence()) {
        best = mention;
      }
    }
    return best;
  }

  /**
   * Returns the best mention with the event's facts in place of its own: what to show where one
   * line is to stand for the event.
   */
  public Mention summary() {
    Mention best = best();
    return new Mention(
        best.id(),
        best.document(),
        facts.type(),
        facts.mode(),
        best.trigger(),
        facts.sources(),
        facts.targets(),
        facts.place(),
        facts.when(),
        facts.certainty(),
        best.attribution(),
        facts.deaths(),
        best.instrument(),
        best.materiel(),
        facts.state(),
        best.confidence(),
        best.sentence(),
        best.reader());
  }
}
