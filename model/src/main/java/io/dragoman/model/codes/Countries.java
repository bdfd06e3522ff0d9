package io.dragoman.model.codes;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Countries and territories by the codes and names that data sets use (table countries.tsv). */
public final class Countries {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Map<String, Country> ISO3 = read();
  private static final Map<String, Country> ISO2 = by(country -> List.of(country.iso2()));
  private static final Map<String, Country> NUMERIC = by(country -> List.of(country.numeric()));
  private static final Map<String, Country> FIPS = by(Country::fips);
  private static final Map<String, Country> CAMEO = by(Country::cameo);
  private static final Map<String, Country> COW = by(country -> country.cow().stream().toList());
  private static final Map<Integer, Country> COW_NUMBER =
      by(country -> country.cowNumber().stream().toList());
  private static final Map<Integer, Country> GW = by(Country::gleditschWard);
  private static final Map<String, Country> NAMES = by(Countries::keys);

  private Countries() {}

  /** Returns all countries by ISO alpha-3 code. */
  public static Collection<Country> all() {
    return ISO3.values();
  }

  /**
   * Returns the country of an ISO 3166-1 alpha-3 code.
   *
   * @param code such as "LBY"; "XKX" for Kosovo
   */
  public static Optional<Country> iso3(String code) {
    return Optional.ofNullable(ISO3.get(code));
  }

  /**
   * Returns the country of an ISO 3166-1 alpha-2 code.
   *
   * @param code such as "LY"; "XK" for Kosovo
   */
  public static Optional<Country> iso2(String code) {
    return Optional.ofNullable(ISO2.get(code));
  }

  /**
   * Returns the country of an ISO 3166-1 numeric code.
   *
   * @param code such as "434", with or without leading zeros
   */
  public static Optional<Country> numeric(String code) {
    return Optional.ofNullable(NUMERIC.get("0".repeat(Math.max(0, 3 - code.length())) + code));
  }

  /**
   * Returns the country of a FIPS 10-4 code.
   *
   * @param code such as "UK" for the United Kingdom
   */
  public static Optional<Country> fips(String code) {
    return Optional.ofNullable(FIPS.get(code));
  }

  /**
   * Returns the country of a country code of CAMEO, or of the ISO alpha-3 code that it should be.
   *
   * @param code such as "ROM" for Romania; regions ("AFR") are no countries
   */
  public static Optional<Country> cameo(String code) {
    return Optional.ofNullable(CAMEO.get(code)).or(() -> iso3(code));
  }

  /**
   * Returns the country of an abbreviation of the Correlates of War project.
   *
   * @param code such as "LIB"
   */
  public static Optional<Country> cow(String code) {
    return Optional.ofNullable(COW.get(code));
  }

  /**
   * Returns the country of a number of the Correlates of War project.
   *
   * @param number such as 620
   */
  public static Optional<Country> cow(int number) {
    return Optional.ofNullable(COW_NUMBER.get(number));
  }

  /**
   * Returns the country of a number of Gleditsch and Ward.
   *
   * @param number such as 620; of Yugoslavia (345) today's Serbia
   */
  public static Optional<Country> gleditschWard(int number) {
    return Optional.ofNullable(GW.get(number));
  }

  /**
   * Returns the country of an English name as ISO, ICEWS, UCDP, ACLED or GDELT spell it; capitals,
   * accents and marks do not matter.
   *
   * @param name such as "Bosnia-Herzegovina"
   */
  public static Optional<Country> named(String name) {
    return Optional.ofNullable(NAMES.get(key(name)));
  }

  private static List<String> keys(Country country) {
    return Stream.concat(Stream.of(country.name()), country.names().stream())
        .map(Countries::key)
        .distinct()
        .toList();
  }

  private static String key(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String words = BREAKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return words.startsWith("the ") ? words.substring(4) : words;
  }

  private static <K> Map<K, Country> by(Function<Country, List<K>> codes) {
    Map<K, Country> map = new HashMap<>();
    for (Country country : ISO3.values()) {
      codes.apply(country).forEach(code -> CodeTable.put(map, code, country));
    }
    return map;
  }

  private static Map<String, Country> read() {
    Map<String, Country> countries = new LinkedHashMap<>();
    for (CodeTable.Row row : CodeTable.rows("countries.tsv")) {
      Country country =
          new Country(
              row.cell(0),
              row.cell(1),
              row.cell(2),
              row.list(3),
              row.list(4),
              row.maybe(5),
              row.maybe(6).map(Integer::valueOf),
              row.list(7).stream().map(Integer::valueOf).toList(),
              row.cell(8),
              row.list(9));
      CodeTable.put(countries, country.iso3(), country);
    }
    return Collections.unmodifiableMap(countries);
  }
}
