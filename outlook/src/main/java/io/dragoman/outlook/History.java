package io.dragoman.outlook;

import java.util.Arrays;

/**
 * What is known of the past, kept so that any question about it is answered in a few steps. Each
 * fact is held in both directions: relation {@code r + relations()} is "was done to by". Rolls
 * forward only. Not thread-safe.
 *
 * <p>Rows are numbered by pairs (who, whom), triples (who, what, whom), deeds (what, whom) and
 * doings (who, what).
 */
final class History {
  private final int actors;
  private final int relations;

  private final KeyIndex pairIndex = new KeyIndex();
  private final KeyIndex tripleIndex = new KeyIndex();
  private final KeyIndex deedIndex = new KeyIndex();
  private final KeyIndex doingIndex = new KeyIndex();

  /** By pair, in either direction of the relation. */
  final Recurrence pairs = new Recurrence();

  /** By triple. */
  final Recurrence triples = new Recurrence();

  /** By (relation, object). */
  final Recurrence deeds = new Recurrence();

  /** By (subject, relation). */
  final Recurrence doings = new Recurrence();

  /** By actor as target of forward (2a) and of backward relations (2a + 1). */
  final Recurrence roles = new Recurrence();

  /** By directed relation. */
  final Recurrence kinds = new Recurrence();

  private int[] pairOther = new int[256];
  private int[] pairFirstTriple = new int[256];
  private int[] tripleNext = new int[256];
  private int[] tripleRelation = new int[256];
  private int[] tripleObject = new int[256];
  private int[] deedObject = new int[256];
  private final IntList[] pairsOf;
  private final IntList[] deedsOf;
  private IntList[] answers = new IntList[256];
  private int lastDay = -1;
  private int facts;

  /**
   * @param actors how many actors there may be
   * @param relations how many relations there are, each in one direction
   */
  History(int actors, int relations) {
    this.actors = actors;
    this.relations = relations;
    pairsOf = lists(actors);
    deedsOf = lists(2 * relations);
  }

  private static IntList[] lists(int size) {
    IntList[] lists = new IntList[size];
    Arrays.setAll(lists, i -> new IntList());
    return lists;
  }

  /** Adds a fact of a day that is no earlier than any added before. */
  void add(int subject, int relation, int object, int day) {
    note(subject, relation, object, day);
    note(object, relation + relations, subject, day);
    lastDay = day;
    facts++;
  }

  private void note(int s, int r, int o, int day) {
    int pair = pairIndex.add(pairKey(s, o));
    if (pair == pairOther.length) {
      pairOther = Arrays.copyOf(pairOther, pair * 2);
      pairFirstTriple = Arrays.copyOf(pairFirstTriple, pair * 2);
    }
    if (pairs.count(pair) == 0) {
      pairOther[pair] = o;
      pairFirstTriple[pair] = KeyIndex.NONE;
      pairsOf[s].add(pair);
    }
    pairs.note(pair, day);
    int doing = doingIndex.add(doingKey(s, r));
    if (doing == answers.length) {
      answers = Arrays.copyOf(answers, doing * 2);
    }
    if (doings.count(doing) == 0) {
      answers[doing] = new IntList();
    }
    doings.note(doing, day);
    int triple = tripleIndex.add(tripleKey(pair, r));
    if (triple == tripleNext.length) {
      tripleNext = Arrays.copyOf(tripleNext, triple * 2);
      tripleRelation = Arrays.copyOf(tripleRelation, triple * 2);
      tripleObject = Arrays.copyOf(tripleObject, triple * 2);
    }
    if (triples.count(triple) == 0) {
      tripleNext[triple] = pairFirstTriple[pair];
      tripleRelation[triple] = r;
      tripleObject[triple] = o;
      pairFirstTriple[pair] = triple;
      answers[doing].add(triple);
    }
    triples.note(triple, day);
    int deed = deedIndex.add(deedKey(r, o));
    if (deed == deedObject.length) {
      deedObject = Arrays.copyOf(deedObject, deed * 2);
    }
    if (deeds.count(deed) == 0) {
      deedObject[deed] = o;
      deedsOf[r].add(deed);
    }
    deeds.note(deed, day);
    roles.note(2 * o + (r < relations ? 0 : 1), day);
    kinds.note(r, day);
  }

  private long pairKey(int s, int o) {
    return (long) s * actors + o;
  }

  private long tripleKey(int pair, int r) {
    return (long) pair * (2L * relations) + r;
  }

  private long deedKey(int r, int o) {
    return (long) r * actors + o;
  }

  private long doingKey(int s, int r) {
    return (long) s * (2L * relations) + r;
  }

  int actors() {
    return actors;
  }

  /** How many relations there are, each in one direction. */
  int relations() {
    return relations;
  }

  /** The relation in the other direction. */
  int inverse(int relation) {
    return relation < relations ? relation + relations : relation - relations;
  }

  /** The last day that something is known of; -1 for none. */
  int lastDay() {
    return lastDay;
  }

  /** How many facts are held. */
  int size() {
    return facts;
  }

  /** The row of a pair, or {@link KeyIndex#NONE}. */
  int pair(int s, int o) {
    return pairIndex.find(pairKey(s, o));
  }

  /** The row of a relation within a pair, or {@link KeyIndex#NONE}. */
  int triple(int pair, int r) {
    return pair < 0 ? KeyIndex.NONE : tripleIndex.find(tripleKey(pair, r));
  }

  int deed(int r, int o) {
    return deedIndex.find(deedKey(r, o));
  }

  int doing(int s, int r) {
    return doingIndex.find(doingKey(s, r));
  }

  /** The pairs of an actor, in the order in which they arose. */
  IntList pairsOf(int s) {
    return pairsOf[s];
  }

  /** The deeds of a relation, one for each object it ever had. */
  IntList deedsOf(int r) {
    return deedsOf[r];
  }

  /** The triples of a doing, one for each object it ever had. */
  IntList answersOf(int doing) {
    return answers[doing];
  }

  int otherOf(int pair) {
    return pairOther[pair];
  }

  int objectOfDeed(int deed) {
    return deedObject[deed];
  }

  int objectOfTriple(int triple) {
    return tripleObject[triple];
  }

  int relationOf(int triple) {
    return tripleRelation[triple];
  }

  /** The triple of a pair that arose last, the beginning of a chain. */
  int firstTriple(int pair) {
    return pairFirstTriple[pair];
  }

  /** The next triple of the same pair, or {@link KeyIndex#NONE}. */
  int nextTriple(int triple) {
    return tripleNext[triple];
  }

  /** How many triples there are. */
  int triples() {
    return tripleIndex.size();
  }
}
