package io.dragoman.cli;

import io.dragoman.record.Condition;
import io.dragoman.record.EventQuery;
import io.dragoman.record.EventRecord;
import java.util.Optional;
import picocli.CommandLine;

/**
 * Tells what a run read: its events, how much there was, and what is to be looked at.
 *
 * @param command where to print
 * @param record the record, as the person named it
 * @param format layout of the events
 * @param columns width of the terminal
 */
record ReadingReport(CommandLine command, RecordOption record, FormatOption format, int columns) {

  /**
   * Prints all of it.
   *
   * @param confidence how sure the reader must be of an event that is printed
   */
  void print(EventRecord events, ReadingTally tally, Optional<Double> confidence) {
    EventQuery query = EventQuery.ALL.where(new Condition.In(tally.articles()));
    Listing listing = new Listing(format.format(), command.getOut(), columns);
    if (!tally.articles().isEmpty()) {
      listing.print(
          events, confidence.map(c -> query.where(new Condition.Confident(c))).orElse(query));
    }
    command
        .getErr()
        .println(
            tally.summary()
                + "; "
                + Amount.of(listing.events(), "event")
                + " printed; record "
                + record.shown());
    for (EventRecord.Waiting waiting : events.waiting()) {
      command
          .getErr()
          .println(
              Amount.of(waiting.articles(), "article")
                  + " read again by "
                  + waiting.reader()
                  + " to be looked at: dragoman accept --preview");
    }
    if (tally.added() > 0) {
      WatchCommand.look(events, command.getErr());
    }
  }
}
