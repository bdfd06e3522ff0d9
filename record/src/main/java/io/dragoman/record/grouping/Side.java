package io.dragoman.record.grouping;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The actors on one side of a mention.
 *
 * @param ids ids of those that a table knows
 * @param countries countries of those that have one
 * @param codes countries with sectors of those that have a country
 * @param groups ids of those that are armed groups or parties
 * @param known whether all have a country and none is an international body, behind which any
 *     country may stand
 * @param words their words
 */
record Side(
    Set<String> ids,
    Set<String> countries,
    Set<String> codes,
    Set<String> groups,
    boolean known,
    Bag words) {
  /** How ids of armed groups and parties begin: two of them are two sides. */
  private static final String GROUP = "group:";

  static Side of(List<Actor> actors, Lexicon lexicon) {
    Set<String> ids = new TreeSet<>();
    Set<String> countries = new TreeSet<>();
    Set<String> codes = new TreeSet<>();
    Set<String> groups = new TreeSet<>();
    boolean known = !actors.isEmpty();
    List<String> words = new ArrayList<>();
    for (Actor actor : actors) {
      actor.identity().ifPresent(identity -> ids.add(identity.id()));
      actor
          .identity()
          .map(Actor.Identity::id)
          .filter(id -> id.startsWith(GROUP))
          .ifPresent(groups::add);
      known &= actor.code().hasCountry() && !isInternational(actor);
      if (actor.code().hasCountry()) {
        countries.add(actor.code().country());
        codes.add(actor.code().toString());
      }
      Words.of("x " + actor.span().text()).stream().skip(1).forEach(w -> words.add(w.stem()));
    }
    return new Side(ids, countries, codes, groups, known, Bag.of(words, lexicon));
  }

  private static boolean isInternational(Actor actor) {
    return actor.code().country().equals(ActorCode.INTERNATIONAL)
        || actor.code().sector() == Sector.IGO;
  }

  boolean isEmpty() {
    return words.isEmpty() && ids.isEmpty() && countries.isEmpty();
  }

  /** How two sides agree, the strongest agreement first. */
  enum Fit {
    BOTH_MISSING,
    ONE_MISSING,
    SAME_ID,
    SAME_CODE,
    SAME_COUNTRY,
    SAME_WORDS,
    /** Neither the same words nor known to be others. */
    OPEN,
    /** Of other countries. */
    APART
  }

  Fit fit(Side other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() && other.isEmpty() ? Fit.BOTH_MISSING : Fit.ONE_MISSING;
    } else if (meet(ids, other.ids)) {
      return Fit.SAME_ID;
    } else if (meet(codes, other.codes)) {
      return Fit.SAME_CODE;
    } else if (meet(countries, other.countries)) {
      return Fit.SAME_COUNTRY;
    } else if (words.cosine(other.words) > 0.3) {
      return Fit.SAME_WORDS;
    }
    return countries.isEmpty() || other.countries.isEmpty() ? Fit.OPEN : Fit.APART;
  }

  /**
   * Whether both sides are known and nobody can be of both: all have countries and share none, or
   * both are armed groups and share none.
   */
  boolean excludes(Side other) {
    if (meet(ids, other.ids) || words.cosine(other.words) > 0.3) {
      return false;
    }
    boolean groupsOnly = isGroups() && other.isGroups();
    return groupsOnly || (known && other.known && !meet(countries, other.countries));
  }

  private boolean isGroups() {
    return !groups.isEmpty() && groups.size() == ids.size() && countries.size() <= groups.size();
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    for (String one : some) {
      if (others.contains(one)) {
        return true;
      }
    }
    return false;
  }
}
