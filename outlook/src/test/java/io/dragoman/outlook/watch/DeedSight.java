package io.dragoman.outlook.watch;

import io.dragoman.model.Event;
import io.dragoman.outlook.alignment.Party;
import io.dragoman.outlook.deeds.Coverage;
import io.dragoman.outlook.deeds.Deed;
import io.dragoman.outlook.deeds.Theatre;
import io.dragoman.outlook.dyads.Outlook;
import io.dragoman.outlook.turns.War;
import java.time.LocalDate;
import java.util.List;

/**
 * Deeds in memory, all of which every filter lets through.
 *
 * @param deeds the deeds
 * @param day the last day known
 */
record DeedSight(List<Deed> deeds, LocalDate day) implements Sight {
  @Override
  public Outlook outlook() {
    return Outlook.over(deeds, day);
  }

  @Override
  public Coverage coverage() {
    return Coverage.of(deeds.stream());
  }

  @Override
  public List<Deed> deeds(String party) {
    Party one = new Party(party);
    return deeds.stream().filter(deed -> one.did(deed) || one.suffered(deed)).toList();
  }

  @Override
  public War war(Theatre theatre) {
    List<Deed> concerned = deeds.stream().filter(theatre::concernsOrHosts).toList();
    LocalDate first = deeds.stream().map(Deed::day).min(LocalDate::compareTo).orElse(day);
    return new War(theatre, concerned, List.of(), first, day, coverage());
  }

  @Override
  public List<Event> events(Filter filter, LocalDate first, LocalDate last) {
    return deeds.stream()
        .filter(deed -> !deed.day().isBefore(first) && !deed.day().isAfter(last))
        .map(Deed::event)
        .toList();
  }
}
