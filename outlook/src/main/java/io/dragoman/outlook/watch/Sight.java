package io.dragoman.outlook.watch;

import io.dragoman.model.Event;
import io.dragoman.outlook.deeds.Coverage;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.Theatre;
import io.dragoman.outlook.dyads.Outlook;
import io.dragoman.outlook.turns.War;
import java.time.LocalDate;
import java.util.List;

/** What conditions are looked up in: a record as it is on a day. */
public interface Sight {
  /** Returns the last day that is known. */
  LocalDate day();

  /** Returns the outlook from that day. */
  Outlook outlook();

  /** Returns how much the record holds in each month. */
  Coverage coverage();

  /**
   * Returns the deeds in which a party has a part.
   *
   * @param party a country, actor code or id
   */
  List<Deed> deeds(String party);

  /**
   * Returns what the record holds of a war.
   *
   * @param theatre where it is fought
   */
  War war(Theatre theatre);

  /**
   * Returns events whose whole date lies in a range of days.
   *
   * @param filter which events
   * @param first the first day
   * @param last the last day
   */
  List<Event> events(Filter filter, LocalDate first, LocalDate last);
}
