package io.dragoman.server.routes;

import io.dragoman.model.ActorCode;
import io.dragoman.outlook.deeds.Period;
import io.dragoman.reader.actors.ActorRow;
import io.dragoman.reader.actors.RegistryRow;
import io.dragoman.reader.actors.RegistryRows;
import io.dragoman.reader.actors.Term;
import java.util.Comparator;
import java.util.List;

/** Who held which office, by the registry. The registry is read when it is first asked. */
final class Offices {
  private volatile List<RegistryRow> rows = List.of();

  private List<RegistryRow> rows() {
    if (rows.isEmpty()) {
      rows =
          RegistryRows.shipped().stream()
              .filter(row -> row.kind() == ActorRow.Kind.PERSON && !row.note().isEmpty())
              .sorted(
                  Comparator.comparing((RegistryRow row) -> row.term().first())
                      .thenComparing(RegistryRow::name))
              .toList();
    }
    return rows;
  }

  /**
   * Returns the offices that a person held, or that people of a country held, in some days.
   *
   * @param party whom the question is about
   * @param name what it is called
   */
  List<RegistryRow> of(String party, String name, Period period) {
    return rows().stream()
        .filter(row -> overlaps(row.term(), period))
        .filter(
            row ->
                ActorCode.isCountry(party) ? row.code().country().equals(party) : row.isNamed(name))
        .toList();
  }

  private static boolean overlaps(Term term, Period period) {
    return period.since().filter(term.last()::isBefore).isEmpty()
        && period.until().filter(term.first()::isAfter).isEmpty();
  }
}
