package io.dragoman.model.codes;

import java.util.List;
import java.util.Optional;

/**
 * A country or territory and its codes.
 *
 * @param iso3 ISO 3166-1 alpha-3, "XKX" for Kosovo
 * @param iso2 ISO 3166-1 alpha-2, "XK" for Kosovo
 * @param numeric ISO 3166-1 numeric, three digits
 * @param fips codes of FIPS 10-4; the first is the one to write
 * @param cameo codes of CAMEO; the first is the one to write
 * @param cow abbreviation of the Correlates of War project, for states
 * @param cowNumber number of the Correlates of War project, for states
 * @param gleditschWard numbers of Gleditsch and Ward, for states; the first is the one to write
 * @param name the usual English name
 * @param names other names
 */
public record Country(
    String iso3,
    String iso2,
    String numeric,
    List<String> fips,
    List<String> cameo,
    Optional<String> cow,
    Optional<Integer> cowNumber,
    List<Integer> gleditschWard,
    String name,
    List<String> names) {
  /** Copies the lists. */
  public Country {
    fips = List.copyOf(fips);
    cameo = List.copyOf(cameo);
    gleditschWard = List.copyOf(gleditschWard);
    names = List.copyOf(names);
  }

  /** Returns the FIPS 10-4 code to write, where there is one. */
  public Optional<String> fipsCode() {
    return fips.stream().findFirst();
  }

  /** Returns the CAMEO code to write. */
  public String cameoCode() {
    return cameo.get(0);
  }

  /** Returns the Gleditsch and Ward number to write, where there is one. */
  public Optional<Integer> gwNumber() {
    return gleditschWard.stream().findFirst();
  }
}
