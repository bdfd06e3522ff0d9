package io.dragoman.bench;

import io.dragoman.model.Sector;
import io.dragoman.reader.actors.ActorRow;
import io.dragoman.reader.actors.RegistryRow;
import io.dragoman.reader.actors.RegistryRows;
import io.dragoman.reader.actors.Term;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures the registry: in how many months since January 2000 it knows who held an office. A month
 * counts where a row of the office with a beginning holds on a day of it; a row without an end
 * holds to the end of the time looked at.
 */
final class ActorsBench {
  private static final YearMonth FROM = YearMonth.of(2000, 1);

  /** The sixty states that most reports of ../shared/corpora/current-events.jsonl.gz name. */
  private static final List<String> STATES =
      List.of(
          ("USA RUS ISR GBR CHN IND SYR FRA AUS UKR IRQ IRN PSE PAK AFG JPN TUR DEU PHL CAN KOR MEX"
                  + " IRL EGY PRK ESP ITA IDN BRA LBN NGA YEM LBY SAU SOM SDN VEN ZAF NZL THA MMR GRC"
                  + " NLD COD MYS COL POL TWN GEO KEN ARG SWE BGD LKA VNM BLR MLI CUB PER CHE")
              .split(" "));

  private static final Pattern HEAD =
      Pattern.compile(
          "(.*, )?(interim )?(head of (state|government)( or state)?|chief of state|president|king"
              + "|prime minister|chancellor|junta leader)(, .*)?");

  private final List<RegistryRow> rows;
  private final YearMonth until;
  private final PrintWriter out;

  ActorsBench(YearMonth until, PrintWriter out) {
    this.rows = RegistryRows.shipped();
    this.until = until;
    this.out = out;
  }

  void run() {
    out.printf(Locale.ROOT, "Months from %s to %s with a known holder, %%%n", FROM, until);
    Predicate<RegistryRow> head =
        row -> row.code().sector() == Sector.GOV && HEAD.matcher(row.note()).matches();
    List<String> all = RegistryRows.states();
    line("head of state or government, %d states".formatted(all.size()), covered(all, head));
    line("head of state or government, the %d".formatted(STATES.size()), covered(STATES, head));
    office("foreign minister", "foreign minister|secretary of state");
    office("defence minister", "defen[cs]e (minister|secretary)");
    office("chief of staff", "chief of staff");
    out.println();
    out.println("Rows and actors");
    count("persons", row -> row.kind() == ActorRow.Kind.PERSON);
    count("armed groups", ofGroup(Set.of(Sector.REB, Sector.MIL, Sector.CRM)));
    count("parties and movements", ofGroup(Set.of(Sector.PTY, Sector.OPP)));
    count("groups of all kinds", row -> row.kind() == ActorRow.Kind.GROUP);
    count("international bodies", row -> row.kind() == ActorRow.Kind.BODY);
    count("organisations", row -> row.kind() == ActorRow.Kind.ORGANISATION);
    out.flush();
  }

  private void office(String name, String titles) {
    Pattern title = Pattern.compile(titles);
    Predicate<RegistryRow> holds =
        row -> title.matcher(row.note()).find() && !row.note().contains("former");
    line(name + ", the " + STATES.size(), covered(STATES, holds));
    List<String> without =
        STATES.stream().filter(state -> covered(List.of(state), holds) == 0).toList();
    if (!without.isEmpty()) {
      out.println("    unknown throughout: " + String.join(" ", without));
    }
  }

  private Stream<RegistryRow> dated(Predicate<RegistryRow> which) {
    return rows.stream()
        .filter(row -> row.kind() == ActorRow.Kind.PERSON && !row.term().from().isEmpty())
        .filter(which);
  }

  /** The share of the months of all these countries that a row covers, in percent. */
  private double covered(List<String> countries, Predicate<RegistryRow> which) {
    long months = 0;
    long known = 0;
    var terms =
        dated(which)
            .collect(
                Collectors.groupingBy(
                    row -> row.code().country(),
                    Collectors.mapping(RegistryRow::term, Collectors.toList())));
    for (String country : countries) {
      List<Term> held = terms.getOrDefault(country, List.of());
      for (YearMonth month = FROM; !month.isAfter(until); month = month.plusMonths(1)) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        months++;
        known +=
            held.stream()
                    .anyMatch(term -> !term.first().isAfter(last) && !term.last().isBefore(first))
                ? 1
                : 0;
      }
    }
    return Figures.percent(known, months);
  }

  private static Predicate<RegistryRow> ofGroup(Set<Sector> sectors) {
    return row -> row.kind() == ActorRow.Kind.GROUP && sectors.contains(row.code().sector());
  }

  private void count(String name, Predicate<RegistryRow> which) {
    out.printf(
        Locale.ROOT,
        "  %-46s %6d rows %6d usual names%n",
        name,
        rows.stream().filter(which).count(),
        rows.stream().filter(which).map(RegistryRow::name).distinct().count());
  }

  private void line(String name, double percent) {
    out.printf(Locale.ROOT, "  %-46s %6.1f%n", name, percent);
  }
}
