package io.dragoman.outlook;

import java.util.List;

/** All that is known on a day: the history, the patterns over it, and its most frequent parts. */
final class World {
  final History history;
  final ActorNames names;
  final Patterns patterns;
  final Tops tops;

  /**
   * @param actors their names, by number
   * @param relations how many relations there are
   */
  World(List<String> actors, int relations) {
    this(new ActorNames(actors), actors.size(), relations);
  }

  private World(ActorNames names, int actors, int relations) {
    this.names = names;
    history = new History(actors, relations);
    patterns = new Patterns(names, history);
    tops = new Tops(history);
  }

  /** Adds the rows of the days from one to another (both included), which must follow. */
  void add(Facts facts, int first, int last) {
    for (int i = facts.firstOf(first); i < facts.size() && facts.day(i) <= last; i++) {
      add(facts.subject(i), facts.relation(i), facts.object(i), facts.day(i));
    }
  }

  /** Adds a fact of a day that is no earlier than any added before. */
  void add(int subject, int relation, int object, int day) {
    patterns.note(subject, relation, object, day);
    patterns.note(object, history.inverse(relation), subject, day);
    history.add(subject, relation, object, day);
  }
}
