package io.dragoman.bench;

import io.dragoman.model.codes.Cameo;
import io.dragoman.model.codes.CameoCode;
import io.dragoman.model.codes.Countries;
import io.dragoman.model.codes.Country;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Prints made-up rows in the layout of GDELT 1.0, to measure imports with: 20,000 rows a day, of
 * which one in twenty tells of a day up to ten years before. The same number gives the same rows.
 */
final class GdeltRows {
  private static final long SEED = 20130401;
  private static final int A_DAY = 20_000;
  private static final int COLUMNS = 58;
  private static final LocalDate FIRST = LocalDate.of(2013, 4, 1);
  private static final List<String> ROLES = List.of("GOV", "MIL", "REB", "COP", "OPP", "BUS", "");

  private final PrintWriter out;
  private final Random random = new Random(SEED);
  private final List<Country> countries = List.copyOf(Countries.all());
  private final List<CameoCode> codes =
      Cameo.all().stream().filter(code -> code.type().isPresent()).toList();

  GdeltRows(PrintWriter out) {
    this.out = out;
  }

  /** Prints so many rows. */
  void print(int rows) {
    for (int i = 0; i < rows; i++) {
      out.println(String.join("\t", row(i)));
    }
    out.flush();
  }

  private String[] row(int number) {
    String[] cells = new String[COLUMNS];
    Arrays.fill(cells, "");
    LocalDate added = FIRST.plusDays(number / A_DAY);
    LocalDate day = random.nextInt(20) == 0 ? added.minusDays(random.nextInt(3650)) : added;
    CameoCode code = codes.get(random.nextInt(codes.size()));
    cells[0] = Integer.toString(300_000_000 + number);
    cells[1] = glued(day);
    cells[2] = glued(day).substring(0, 6);
    cells[3] = Integer.toString(day.getYear());
    actor(cells, 5);
    actor(cells, 15);
    cells[25] = "1";
    cells[26] = code.code();
    cells[27] = code.base();
    cells[28] = code.root();
    cells[31] = "4";
    Country country = country();
    cells[49] = "4";
    cells[50] = "Town " + random.nextInt(40) + ", " + country.name();
    cells[51] = country.fipsCode().orElse("");
    cells[53] = Integer.toString(random.nextInt(-60, 70));
    cells[54] = Integer.toString(random.nextInt(-180, 180));
    cells[55] = Integer.toString(random.nextInt(40));
    cells[56] = glued(added);
    cells[57] = "https://outlet" + random.nextInt(500) + ".example/" + number;
    return cells;
  }

  private void actor(String[] cells, int column) {
    Country country = country();
    String role = ROLES.get(random.nextInt(ROLES.size()));
    cells[column] = country.cameoCode() + role;
    cells[column + 1] = country.name().toUpperCase(Locale.ROOT);
    cells[column + 2] = country.cameoCode();
    cells[column + 7] = role;
  }

  /** Returns a country; few of them are in most of the news. */
  private Country country() {
    double share = random.nextDouble();
    return countries.get((int) (share * share * share * countries.size()));
  }

  private static String glued(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }
}
