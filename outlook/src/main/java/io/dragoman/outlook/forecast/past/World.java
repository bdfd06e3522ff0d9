package io.dragoman.outlook.forecast.past;

import io.dragoman.outlook.forecast.data.Quadruples;
import java.util.List;

/** All that is known on a day: the history, the patterns over it, and its most frequent parts. */
public final class World {
  public final History history;
  public final ActorNames names;
  public final Patterns patterns;
  public final Tops tops;

  /**
   * @param actors their names, by number
   * @param relations how many relations there are
   */
  public World(List<String> actors, int relations) {
    this(actors, relations, false);
  }

  /**
   * Makes an empty one.
   *
   * @param remembers whether facts can be taken back; takes more memory
   */
  public World(List<String> actors, int relations, boolean remembers) {
    names = new ActorNames(actors);
    history = new History(actors.size(), relations, remembers);
    patterns = new Patterns(names, history, remembers);
    tops = new Tops(history);
  }

  /** Adds the rows of the days from one to another (both included), which must follow. */
  public void add(Quadruples facts, int first, int last) {
    for (int i = facts.firstOf(first); i < facts.size() && facts.day(i) <= last; i++) {
      add(facts.subject(i), facts.relation(i), facts.object(i), facts.day(i));
    }
  }

  /** Adds all rows, which must follow. */
  public void add(Quadruples facts) {
    add(facts, facts.firstDay(), facts.lastDay());
  }

  /** Takes back a fact that is known. */
  public void forget(int subject, int relation, int object, int day) {
    patterns.forget(subject, relation, object, day);
    patterns.forget(object, history.inverse(relation), subject, day);
    history.forget(subject, relation, object, day);
  }

  /** Adds a fact; of a day before others only where facts can be taken back. */
  public void add(int subject, int relation, int object, int day) {
    patterns.note(subject, relation, object, day);
    patterns.note(object, history.inverse(relation), subject, day);
    history.add(subject, relation, object, day);
  }
}
