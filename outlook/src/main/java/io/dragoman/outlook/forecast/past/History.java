package io.dragoman.outlook.forecast.past;

import io.dragoman.outlook.forecast.data.IntList;
import java.util.Arrays;

/**
 * What is known of the past, kept so that any question about it is answered in a few steps. Each
 * fact is held in both directions: relation {@code r + relations()} is "was done to by". Rolls
 * forward only. Not thread-safe.
 *
 * <p>Rows are numbered by pairs (who, whom), triples (who, what, whom), deeds (what, whom) and
 * doings (who, what).
 */
public final class History {
  private static final int WEEK = 7;

  private final int actors;
  private final int relations;

  private final KeyIndex pairIndex = new KeyIndex();
  private final KeyIndex tripleIndex = new KeyIndex();
  private final KeyIndex doingIndex = new KeyIndex();

  /** By pair, in either direction of the relation. */
  public final Recurrence pairs;

  /** By triple. */
  public final Recurrence triples;

  /** By (relation, object). */
  public final Recurrence deeds;

  /** By (subject, relation). */
  public final Recurrence doings;

  /** By actor as target of forward (2a) and of backward relations (2a + 1). */
  public final Recurrence roles;

  /** By directed relation. */
  public final Recurrence kinds;

  private int[] pairOther = new int[256];
  private int[] pairFirstTriple = new int[256];
  private int[] tripleNext = new int[256];
  private int[] tripleRelation = new int[256];
  private int[] tripleObject = new int[256];
  private short[] tripleWeekdays = new short[256 * WEEK];
  private int[] deedObject = new int[256];
  private final int[][] deedRows;
  private int deedCount;
  private final IntList[] pairsOf;
  private final IntList[] deedsOf;
  private IntList[] answers = new IntList[256];
  private int lastDay = -1;
  private int facts;
  private int version;
  private int knownPairs;
  private int knownDoings;
  private int knownTriples;

  /**
   * @param actors how many actors there may be
   * @param relations how many relations there are, each in one direction
   * @param remembers whether facts can be taken back
   */
  public History(int actors, int relations, boolean remembers) {
    pairs = new Recurrence(remembers);
    triples = new Recurrence(remembers);
    deeds = new Recurrence(remembers);
    doings = new Recurrence(remembers);
    roles = new Recurrence(remembers);
    kinds = new Recurrence(remembers);
    this.actors = actors;
    this.relations = relations;
    pairsOf = lists(actors);
    deedsOf = lists(2 * relations);
    deedRows = new int[2 * relations][0];
  }

  private static IntList[] lists(int size) {
    IntList[] lists = new IntList[size];
    Arrays.setAll(lists, i -> new IntList());
    return lists;
  }

  /** Adds a fact; of a day before others only where facts can be taken back. */
  public void add(int subject, int relation, int object, int day) {
    note(subject, relation, object, day);
    note(object, relation + relations, subject, day);
    lastDay = Math.max(lastDay, day);
    facts++;
    version++;
  }

  /** Takes a fact back. */
  public void forget(int subject, int relation, int object, int day) {
    forgetDirected(subject, relation, object, day);
    forgetDirected(object, relation + relations, subject, day);
    facts--;
    version++;
  }

  private void forgetDirected(int s, int r, int o, int day) {
    int pair = pair(s, o);
    int triple = triple(pair, r);
    if (triple == KeyIndex.NONE || triples.count(triple) == 0) {
      return;
    }
    pairs.forget(pair, day);
    triples.forget(triple, day);
    tripleWeekdays[triple * WEEK + day % WEEK]--;
    if (triples.count(triple) == 0) {
      unlink(pair, triple);
    }
    deeds.forget(deed(r, o), day);
    doings.forget(doing(s, r), day);
    roles.forget(2 * o + (r < relations ? 0 : 1), day);
    kinds.forget(r, day);
  }

  private void unlink(int pair, int triple) {
    if (pairFirstTriple[pair] == triple) {
      pairFirstTriple[pair] = tripleNext[triple];
      return;
    }
    int t = pairFirstTriple[pair];
    while (tripleNext[t] != triple) {
      t = tripleNext[t];
    }
    tripleNext[t] = tripleNext[triple];
  }

  private void note(int s, int r, int o, int day) {
    int pair = pairIndex.add(pairKey(s, o));
    if (pair == pairOther.length) {
      pairOther = Arrays.copyOf(pairOther, pair * 2);
      pairFirstTriple = Arrays.copyOf(pairFirstTriple, pair * 2);
    }
    if (pair == knownPairs) {
      knownPairs++;
      pairOther[pair] = o;
      pairFirstTriple[pair] = KeyIndex.NONE;
      pairsOf[s].add(pair);
    }
    pairs.insert(pair, day);
    int doing = doingIndex.add(doingKey(s, r));
    if (doing == answers.length) {
      answers = Arrays.copyOf(answers, doing * 2);
    }
    if (doing == knownDoings) {
      knownDoings++;
      answers[doing] = new IntList();
    }
    doings.insert(doing, day);
    int triple = tripleIndex.add(tripleKey(pair, r));
    if (triple == tripleNext.length) {
      tripleNext = Arrays.copyOf(tripleNext, triple * 2);
      tripleRelation = Arrays.copyOf(tripleRelation, triple * 2);
      tripleObject = Arrays.copyOf(tripleObject, triple * 2);
      tripleWeekdays = Arrays.copyOf(tripleWeekdays, triple * 2 * WEEK);
    }
    if (triples.count(triple) == 0) {
      tripleNext[triple] = pairFirstTriple[pair];
      pairFirstTriple[pair] = triple;
      if (triple == knownTriples) {
        knownTriples++;
        tripleRelation[triple] = r;
        tripleObject[triple] = o;
        answers[doing].add(triple);
      }
    }
    triples.insert(triple, day);
    tripleWeekdays[triple * WEEK + day % WEEK]++;
    if (deedRows[r].length == 0) {
      deedRows[r] = new int[actors];
      Arrays.fill(deedRows[r], KeyIndex.NONE);
    }
    int deed = deedRows[r][o];
    if (deed == KeyIndex.NONE) {
      deed = deedCount++;
      deedRows[r][o] = deed;
      if (deed == deedObject.length) {
        deedObject = Arrays.copyOf(deedObject, deed * 2);
      }
      deedObject[deed] = o;
      deedsOf[r].add(deed);
    }
    deeds.insert(deed, day);
    roles.insert(2 * o + (r < relations ? 0 : 1), day);
    kinds.insert(r, day);
  }

  private long pairKey(int s, int o) {
    return (long) s * actors + o;
  }

  private long tripleKey(int pair, int r) {
    return (long) pair * (2L * relations) + r;
  }

  private long doingKey(int s, int r) {
    return (long) s * (2L * relations) + r;
  }

  public int actors() {
    return actors;
  }

  /** How many relations there are, each in one direction. */
  public int relations() {
    return relations;
  }

  /** The relation in the other direction. */
  public int inverse(int relation) {
    return relation < relations ? relation + relations : relation - relations;
  }

  /** The last day that something is known of; -1 for none. */
  public int lastDay() {
    return lastDay;
  }

  /** Changes whenever the history does. */
  public int version() {
    return version;
  }

  /** How many facts are held. */
  public int size() {
    return facts;
  }

  /** The row of a pair, or {@link KeyIndex#NONE}. */
  public int pair(int s, int o) {
    return pairIndex.find(pairKey(s, o));
  }

  /** The row of a relation within a pair, or {@link KeyIndex#NONE}. */
  public int triple(int pair, int r) {
    return pair < 0 ? KeyIndex.NONE : tripleIndex.find(tripleKey(pair, r));
  }

  public int deed(int r, int o) {
    return deedRows[r].length == 0 ? KeyIndex.NONE : deedRows[r][o];
  }

  public int doing(int s, int r) {
    return doingIndex.find(doingKey(s, r));
  }

  /** The pairs of an actor, in the order in which they arose. */
  public IntList pairsOf(int s) {
    return pairsOf[s];
  }

  /** The deeds of a relation, one for each object it ever had. */
  public IntList deedsOf(int r) {
    return deedsOf[r];
  }

  /** The triples of a doing, one for each object it ever had. */
  public IntList answersOf(int doing) {
    return answers[doing];
  }

  public int otherOf(int pair) {
    return pairOther[pair];
  }

  public int objectOfDeed(int deed) {
    return deedObject[deed];
  }

  public int objectOfTriple(int triple) {
    return tripleObject[triple];
  }

  public int relationOf(int triple) {
    return tripleRelation[triple];
  }

  /** The triple of a pair that arose last, the beginning of a chain. */
  public int firstTriple(int pair) {
    return pairFirstTriple[pair];
  }

  /** The next triple of the same pair, or {@link KeyIndex#NONE}. */
  public int nextTriple(int triple) {
    return tripleNext[triple];
  }

  /** All triples of a pair. */
  public IntList triplesOf(int pair) {
    IntList all = new IntList();
    int t = pair == KeyIndex.NONE ? KeyIndex.NONE : firstTriple(pair);
    for (; t != KeyIndex.NONE; t = nextTriple(t)) {
      all.add(t);
    }
    return all;
  }

  /** How often a triple happened on the weekday of a day. */
  public int onWeekday(int triple, int day) {
    return tripleWeekdays[triple * WEEK + day % WEEK];
  }
}
