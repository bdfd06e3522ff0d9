package io.dragoman.reader.actors;

import io.dragoman.model.Actor.Identity;
import io.dragoman.model.ActorCode;
import java.time.LocalDate;

/**
 * What a table says of one actor.
 *
 * @param identity id and usual name
 * @param code country and sector
 * @param kind the table's kind of name
 * @param from first day of validity, {@link LocalDate#MIN} where open
 * @param to last day of validity, {@link LocalDate#MAX} where open
 * @param origin table and line, e.g. "states.tsv:12"
 */
public record ActorRow(
    Identity identity, ActorCode code, Kind kind, LocalDate from, LocalDate to, String origin) {
  /** What a name stands for. */
  public enum Kind {
    /** A country by name: its government, or the country as a place. */
    STATE,
    /** A nationality adjective. */
    ADJECTIVE,
    /** The people of a country. */
    PEOPLE,
    /** A seat of government that stands for the government, such as a capital. */
    SEAT,
    /** An international body. */
    BODY,
    /** An armed group, a party or a movement. */
    GROUP,
    /** A national organisation. */
    ORGANISATION,
    /** A person. */
    PERSON,
    /** A region or town. */
    PLACE,
    /** An adjective of a region or people. */
    PLACE_ADJECTIVE,
    /** The people of a region or an ethnic group. */
    PLACE_PEOPLE;

    /** Whether the name says no more than a country. */
    boolean isCountryOnly() {
      return switch (this) {
        case STATE, ADJECTIVE, PEOPLE, SEAT, PLACE, PLACE_ADJECTIVE, PLACE_PEOPLE -> true;
        case BODY, GROUP, ORGANISATION, PERSON -> false;
      };
    }
  }

  /** Whether the row holds on a day. */
  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Days between a day and the row's time of validity, 0 inside. */
  long distance(LocalDate day) {
    if (holdsOn(day)) {
      return 0;
    }
    return day.isBefore(from)
        ? from.toEpochDay() - day.toEpochDay()
        : day.toEpochDay() - to.toEpochDay();
  }
}
