package io.dragoman.outlook.turns;

import io.dragoman.outlook.deeds.Coverage;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.Theatre;
import java.time.LocalDate;
import java.util.List;

/**
 * What the record holds of a war.
 *
 * @param theatre where it is fought
 * @param deeds what happened there or was done by its people, in any order
 * @param announced what force or military help was announced
 * @param first the first day looked at
 * @param last the last day looked at
 * @param coverage how much the record holds
 */
public record War(
    Theatre theatre,
    List<Deed> deeds,
    List<Deed> announced,
    LocalDate first,
    LocalDate last,
    Coverage coverage) {
  /** Copies the lists and checks the days. */
  public War {
    deeds = List.copyOf(deeds);
    announced = List.copyOf(announced);
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a war from " + first + " to " + last);
    }
  }
}
