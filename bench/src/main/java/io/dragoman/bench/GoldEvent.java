package io.dragoman.bench;

import io.dragoman.bench.Overlap.Stretch;
import io.dragoman.model.Actor;
import io.dragoman.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An event that a careful reader finds in an article, on offsets and codes.
 *
 * @param types the types that it may have
 * @param triggers the words that may name it, any of them
 * @param sources countries of the doers that must be told
 * @param sourcesToo countries of the doers that may be told
 * @param targets countries of those it is done to that must be told
 * @param targetsToo countries of those it is done to that may be told
 */
record GoldEvent(
    Set<String> types,
    List<Stretch> triggers,
    Set<String> sources,
    Set<String> sourcesToo,
    Set<String> targets,
    Set<String> targetsToo) {
  private static final int TYPES = 0;
  private static final int TRIGGERS = 1;
  private static final int SOURCES = 2;
  private static final int TARGETS = 3;

  /** Reads a row of article.tsv. */
  static GoldEvent of(String row) {
    String[] cells = row.split("\t", -1);
    return new GoldEvent(
        Stream.of(cells[TYPES].split("\\|", -1))
            .map(type -> type.split(":", -1)[0])
            .collect(Collectors.toSet()),
        Stream.of(cells[TRIGGERS].split("\\|", -1)).map(GoldEvent::stretch).toList(),
        countries(cells[SOURCES], false),
        countries(cells[SOURCES], true),
        countries(cells[TARGETS], false),
        countries(cells[TARGETS], true));
  }

  private static Stretch stretch(String cell) {
    String[] ends = cell.split("-", -1);
    return new Stretch(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }

  private static Set<String> countries(String cell, boolean optional) {
    List<String> countries = new ArrayList<>();
    for (String actor : cell.equals("-") ? new String[0] : cell.split(",", -1)) {
      if (actor.startsWith("?") == optional) {
        String code = optional ? actor.substring(1) : actor;
        countries.add(code.substring(0, code.indexOf(' ')));
      }
    }
    return Set.copyOf(countries);
  }

  /** Whether a mention tells this event, whoever it takes the actors to be. */
  boolean isToldBy(Mention mention) {
    Stretch trigger = new Stretch(mention.trigger().begin(), mention.trigger().end());
    return types.contains(mention.type().name()) && triggers.stream().anyMatch(trigger::meets);
  }

  /** Whether a mention's actors are of the right countries on both sides. */
  boolean hasActorsOf(Mention mention) {
    return fits(mention.sources(), sources, sourcesToo)
        && fits(mention.targets(), targets, targetsToo);
  }

  private static boolean fits(List<Actor> told, Set<String> must, Set<String> may) {
    Set<String> countries =
        told.stream().map(actor -> actor.code().country()).collect(Collectors.toSet());
    return countries.containsAll(must)
        && countries.stream().allMatch(c -> must.contains(c) || may.contains(c));
  }
}
