package io.dragoman.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Ids for groups, so that an event keeps its id as long as most of it stays together: of the groups
 * that share mentions with an event, the one that shares most takes over its id. A group that takes
 * over none gets an id made from its first mention.
 */
final class EventIds {
  /** How long every id is. */
  static final int LENGTH = 11;

  private EventIds() {}

  /** Returns the id that is made from texts. */
  static String of(String... texts) {
    return "e" + Hash.of(texts).substring(0, LENGTH - 1);
  }

  /**
   * Returns the number of an id: its letters behind the "e" as five bits each, so that no two ids
   * have one number.
   *
   * @return empty for a text that is no id
   */
  static Optional<Long> number(String id) {
    if (id.length() != LENGTH || id.charAt(0) != 'e') {
      return Optional.empty();
    }
    long number = 0;
    for (int i = 1; i < LENGTH; i++) {
      int letter = Hash.ALPHABET.indexOf(id.charAt(i));
      if (letter < 0) {
        return Optional.empty();
      }
      number = 32 * number + letter;
    }
    return Optional.of(number);
  }

  private record Claim(int group, String event, int shared) {}

  /**
   * Returns an id for each group, all different.
   *
   * @param groups the groups, each by its leader first
   * @param isTaken whether an id belongs to another event of the record
   */
  static List<String> of(List<List<Told>> groups, Predicate<String> isTaken) {
    Map<Integer, String> ids = new HashMap<>();
    Set<String> given = new HashSet<>();
    for (Claim claim : claims(groups)) {
      if (!ids.containsKey(claim.group()) && given.add(claim.event())) {
        ids.put(claim.group(), claim.event());
      }
    }
    List<String> out = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      String id = ids.get(g);
      if (id == null) {
        id = fresh(groups.get(g).get(0), given, isTaken);
        given.add(id);
      }
      out.add(id);
    }
    return out;
  }

  private static List<Claim> claims(List<List<Told>> groups) {
    List<Claim> claims = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      Map<String, Integer> shared = new TreeMap<>();
      for (Told told : groups.get(g)) {
        told.event().ifPresent(event -> shared.merge(event, 1, Integer::sum));
      }
      int group = g;
      shared.forEach((event, count) -> claims.add(new Claim(group, event, count)));
    }
    claims.sort(
        Comparator.comparingInt((Claim claim) -> -claim.shared())
            .thenComparing(Claim::event)
            .thenComparingInt(Claim::group));
    return claims;
  }

  private static String fresh(Told leader, Set<String> given, Predicate<String> isTaken) {
    String id = id(leader, "");
    // Only a mention that was in an event before can have given its name to one that lives on.
    boolean asked = leader.event().isPresent();
    for (int n = 1; given.contains(id) || (asked && isTaken.test(id)); n++) {
      id = id(leader, Integer.toString(n));
    }
    return id;
  }

  private static String id(Told leader, String more) {
    return of("event", leader.mention().document(), leader.mention().id(), more);
  }
}
