package io.dragoman.outlook.alignment;

import io.dragoman.outlook.deeds.Deed;
import java.util.List;

/**
 * How one stands to another, and what shows it.
 *
 * @param from who, by name
 * @param to whom, by name
 * @param alignment how far it stands with the other
 * @param bodies through which bodies it acts, e.g. "Turkish Navy (armed forces)", the most active
 *     first
 * @param deeds what shows it, by day
 */
public record Relation(
    String from, String to, Alignment alignment, List<String> bodies, List<Deed> deeds) {
  /** Copies the lists. */
  public Relation {
    bodies = List.copyOf(bodies);
    deeds = List.copyOf(deeds);
  }
}
