package io.dragoman.reader;

import io.dragoman.model.Actor;
import io.dragoman.model.Mention;
import io.dragoman.model.Span;
import java.util.List;

/**
 * Two words of one sentence for one and the same action ("affirmed support"): the codebook counts
 * one event per action and per set of sources and of targets.
 */
final class Twins {
  private static final int NEAR = 40;

  private Twins() {}

  /**
   * Returns the place of a mention in a list that tells the same action as another, -1 if none
   * does.
   */
  static int find(List<Mention> mentions, Mention other) {
    for (int i = 0; i < mentions.size(); i++) {
      if (isTwin(mentions.get(i), other)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTwin(Mention one, Mention other) {
    int gap = other.trigger().begin() - one.trigger().end();
    return one.type() == other.type()
        && Math.abs(gap) <= NEAR
        && one.certainty() == other.certainty()
        && !(one.sources().isEmpty() && one.targets().isEmpty())
        && spans(one.sources()).equals(spans(other.sources()))
        && spans(one.targets()).equals(spans(other.targets()));
  }

  private static List<Span> spans(List<Actor> actors) {
    return actors.stream().map(Actor::span).toList();
  }
}
