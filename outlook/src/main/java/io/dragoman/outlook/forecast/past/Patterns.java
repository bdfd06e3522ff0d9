package io.dragoman.outlook.forecast.past;

import io.dragoman.outlook.forecast.data.IntList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What kinds of actors do what to what kinds: faded counts over roles and countries out of names,
 * and over the country that an actor without one has most to do with.
 */
public final class Patterns {
  private static final int KIND = 3;

  /** Kinds of patterns: a whole and a part of it. */
  public enum Kind {
    /** (relation): role of the object. */
    ROLE(0),
    /** (relation, role of the subject): role of the object. */
    ROLE_FOR_ROLE(1),
    /** (subject): country of the object. */
    COUNTRY(2),
    /** (subject, relation): country of the object. */
    COUNTRY_FOR_DOING(3),
    /** (country of the subject, relation): country of the object. */
    COUNTRY_FOR_COUNTRY(4),
    /** (country of the subject, relation): object. */
    ACTOR_FOR_COUNTRY(5),
    /** (country of the subject): object. */
    PARTNER_FOR_COUNTRY(6),
    /** (subject): role of the object. */
    ROLE_FOR_ACTOR(7),
    /** (relation, role of the subject): whether the countries are the same. */
    SAME_COUNTRY(8);

    private static final Kind[] ALL = values();

    /** Whether the part of a whole is the object itself. */
    private boolean isOfActors() {
      return this == ACTOR_FOR_COUNTRY || this == PARTNER_FOR_COUNTRY;
    }

    private final int code;

    Kind(int code) {
      this.code = code;
    }
  }

  private static final int COUNT = Kind.ALL.length;

  private final ActorNames names;
  private final History history;
  private final KeyIndex index = new KeyIndex();
  private final Recurrence sums;
  private final int[] affiliation;
  private final int[] affiliationAt;
  private final long relationSpace;

  /**
   * By row of a whole its newest part of those that are actors; by row of a part the one before.
   */
  private int[] chain = new int[0];

  /** By row of such a part: the actor. */
  private int[] actorOf = new int[0];

  /** How often facts were noted or taken back. */
  private int changes;

  /** What follows holds for this day and this many changes. */
  private int memoDay = -1;

  private int memoChanges = -1;

  /** By relation and role of the object its faded count, NaN where it was not yet asked for. */
  private final float[][] roleMemo;

  /** By whole the counts of all actors. */
  private final Map<Long, float[]> partnerMemo = new HashMap<>();

  /**
   * Makes empty patterns.
   *
   * @param remembers whether facts can be taken back
   */
  public Patterns(ActorNames names, History history, boolean remembers) {
    sums = new Recurrence(remembers);
    this.names = names;
    this.history = history;
    affiliation = new int[history.actors()];
    affiliationAt = new int[history.actors()];
    relationSpace = 2L * history.relations() + 1;
    roleMemo = new float[2 * history.relations()][0];
  }

  /** The country of an actor: out of its name, else the one it had most to do with; or NONE. */
  public int country(int actor) {
    int named = names.country(actor);
    if (named != ActorNames.NONE) {
      return named;
    }
    int seen = history.roles.count(2 * actor) + history.roles.count(2 * actor + 1);
    if (seen == 0) {
      return ActorNames.NONE;
    }
    if (affiliationAt[actor] != seen) {
      affiliationAt[actor] = seen;
      affiliation[actor] = affiliate(actor);
    }
    return affiliation[actor];
  }

  private int affiliate(int actor) {
    IntList pairs = history.pairsOf(actor);
    int best = ActorNames.NONE;
    float most = 0;
    float[] weights = new float[pairs.size()];
    int[] countries = new int[pairs.size()];
    int found = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int country = names.country(history.otherOf(pairs.get(i)));
      if (country == ActorNames.NONE) {
        continue;
      }
      int at = 0;
      while (at < found && countries[at] != country) {
        at++;
      }
      if (at == found) {
        countries[found++] = country;
      }
      weights[at] += history.pairs.count(pairs.get(i));
      if (weights[at] > most) {
        most = weights[at];
        best = country;
      }
    }
    return best;
  }

  /** Notes a directed fact, before it is added to the history. */
  public void note(int s, int r, int o, int day) {
    changes++;
    for (Kind kind : Kind.ALL) {
      long whole = whole(kind, s, r);
      if (whole < 0) {
        continue;
      }
      int row = index.add(key(kind, whole, -1));
      sums.insert(row, day);
      int part = part(kind, s, o);
      if (part >= 0) {
        int known = index.size();
        int partRow = index.add(key(kind, whole, part));
        sums.insert(partRow, day);
        if (kind.isOfActors() && partRow == known) {
          link(row, partRow, o);
        }
      }
    }
  }

  private void link(int whole, int part, int actor) {
    if (part >= chain.length) {
      int before = chain.length;
      chain = Arrays.copyOf(chain, part * 2 + 1);
      actorOf = Arrays.copyOf(actorOf, chain.length);
      Arrays.fill(chain, before, chain.length, KeyIndex.NONE);
    }
    chain[part] = chain[whole];
    chain[whole] = part;
    actorOf[part] = actor;
  }

  /**
   * The faded counts of all actors among the parts of a whole, by actor: 0 for those that are none.
   * Not to be written to.
   */
  public float[] actors(Kind kind, Query query) {
    long whole = whole(kind, query.subject(), query.relation());
    if (kind != Kind.PARTNER_FOR_COUNTRY) {
      return actors(kind, whole, query.day());
    }
    refresh(query.day());
    return partnerMemo.computeIfAbsent(whole, w -> actors(kind, w, query.day()));
  }

  private float[] actors(Kind kind, long whole, int day) {
    float[] counts = new float[history.actors()];
    int row = whole < 0 ? KeyIndex.NONE : index.find(key(kind, whole, -1));
    int part = row == KeyIndex.NONE ? KeyIndex.NONE : chain[row];
    for (; part != KeyIndex.NONE; part = chain[part]) {
      counts[actorOf[part]] = sums.sum(part, KIND, day);
    }
    return counts;
  }

  /** Forgets what was worked out for another day or before a change. */
  private void refresh(int day) {
    if (memoDay != day || memoChanges != changes) {
      memoDay = day;
      memoChanges = changes;
      partnerMemo.clear();
      for (float[] counts : roleMemo) {
        Arrays.fill(counts, Float.NaN);
      }
    }
  }

  private float role(int relation, int role, int day) {
    refresh(day);
    if (roleMemo[relation].length == 0) {
      roleMemo[relation] = new float[names.roles()];
      Arrays.fill(roleMemo[relation], Float.NaN);
    }
    float count = roleMemo[relation][role];
    if (Float.isNaN(count)) {
      count = sums.sum(index.find(key(Kind.ROLE, relation, role)), KIND, day);
      roleMemo[relation][role] = count;
    }
    return count;
  }

  /** Takes a directed fact back, before it is taken out of the history. */
  public void forget(int s, int r, int o, int day) {
    changes++;
    for (Kind kind : Kind.ALL) {
      long whole = whole(kind, s, r);
      if (whole >= 0) {
        sums.forget(index.find(key(kind, whole, -1)), day);
        int part = part(kind, s, o);
        if (part >= 0) {
          sums.forget(index.find(key(kind, whole, part)), day);
        }
      }
    }
  }

  private long key(Kind kind, long whole, int part) {
    return ((whole * (history.actors() + 1L)) + part + 1) * COUNT + kind.code;
  }

  private long whole(Kind kind, int s, int r) {
    return switch (kind) {
      case ROLE -> r;
      case ROLE_FOR_ROLE, SAME_COUNTRY -> (names.role(s) + 1) * relationSpace + r;
      case COUNTRY, ROLE_FOR_ACTOR -> s;
      case COUNTRY_FOR_DOING -> s * relationSpace + r;
      case COUNTRY_FOR_COUNTRY, ACTOR_FOR_COUNTRY -> {
        int country = country(s);
        yield country < 0 ? -1 : country * relationSpace + r;
      }
      case PARTNER_FOR_COUNTRY -> country(s);
    };
  }

  private int part(Kind kind, int s, int o) {
    return switch (kind) {
      case ROLE, ROLE_FOR_ROLE, ROLE_FOR_ACTOR -> names.role(o);
      case COUNTRY, COUNTRY_FOR_DOING, COUNTRY_FOR_COUNTRY -> country(o);
      case ACTOR_FOR_COUNTRY, PARTNER_FOR_COUNTRY -> o;
      case SAME_COUNTRY -> {
        int country = country(s);
        yield country < 0 || country(o) < 0 ? -1 : country == country(o) ? 1 : 0;
      }
    };
  }

  /** The faded count of a whole for a question, 0 or more. */
  public float whole(Kind kind, Query query) {
    long whole = whole(kind, query.subject(), query.relation());
    return whole < 0 ? 0 : sums.sum(index.find(key(kind, whole, -1)), KIND, query.day());
  }

  /** The faded count of the part of a whole that an actor belongs to. */
  public float part(Kind kind, Query query, int actor) {
    long whole = whole(kind, query.subject(), query.relation());
    int part = part(kind, query.subject(), actor);
    if (kind == Kind.ROLE && part >= 0) {
      return role(query.relation(), part, query.day());
    }
    return whole < 0 || part < 0
        ? 0
        : sums.sum(index.find(key(kind, whole, part)), KIND, query.day());
  }
}
