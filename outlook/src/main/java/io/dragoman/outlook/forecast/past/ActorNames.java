package io.dragoman.outlook.forecast.past;

import io.dragoman.outlook.forecast.data.IntList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What actors' names tell: "Military (Libya)" has the role "Military" and the country "Libya"; an
 * actor named as a country is the head of it.
 */
public final class ActorNames {
  /** For an actor whose name tells nothing. */
  public static final int NONE = -1;

  private final int[] countries;
  private final int[] roles;
  private final IntList[] members;
  private final int roleCount;

  public ActorNames(List<String> names) {
    Map<String, Integer> countryIds = new HashMap<>();
    Map<String, Integer> roleIds = new HashMap<>();
    countries = new int[names.size()];
    roles = new int[names.size()];
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      int open = name.lastIndexOf('(');
      boolean bracketed = open > 0 && name.endsWith(")");
      countries[i] =
          bracketed ? id(countryIds, name.substring(open + 1, name.length() - 1).strip()) : NONE;
      roles[i] = bracketed ? id(roleIds, name.substring(0, open).strip()) : NONE;
    }
    int head = id(roleIds, "");
    for (int i = 0; i < names.size(); i++) {
      Integer country = countryIds.get(names.get(i));
      if (country != null) {
        countries[i] = country;
        roles[i] = head;
      }
    }
    members = new IntList[countryIds.size()];
    for (int c = 0; c < members.length; c++) {
      members[c] = new IntList();
    }
    for (int i = 0; i < countries.length; i++) {
      if (countries[i] != NONE) {
        members[countries[i]].add(i);
      }
    }
    roleCount = roleIds.size();
  }

  private static int id(Map<String, Integer> ids, String text) {
    return ids.computeIfAbsent(text, key -> ids.size());
  }

  /** The country of an actor, or {@link #NONE}. */
  public int country(int actor) {
    return countries[actor];
  }

  /** The role of an actor, or {@link #NONE}; countries themselves have one of their own. */
  public int role(int actor) {
    return roles[actor];
  }

  /** The actors of a country, itself among them. */
  public IntList members(int country) {
    return members[country];
  }

  public int roles() {
    return roleCount;
  }
}
