package io.dragoman.model.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.ActorCode;
import io.dragoman.model.Sector;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CountriesTest {

  static Stream<Country> all() {
    return Countries.all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyCodeOfACountryLeadsBackToIt(Country country) {
    assertThat(Countries.iso3(country.iso3())).contains(country);
    assertThat(Countries.iso2(country.iso2())).contains(country);
    assertThat(Countries.numeric(country.numeric())).contains(country);
    assertThat(Countries.cameo(country.cameoCode())).contains(country);
    assertThat(Countries.cameo(country.iso3())).contains(country);
    assertThat(Countries.named(country.name())).contains(country);
    country.names().forEach(name -> assertThat(Countries.named(name)).contains(country));
    country.fips().forEach(code -> assertThat(Countries.fips(code)).contains(country));
    country.cow().ifPresent(code -> assertThat(Countries.cow(code)).contains(country));
    country.cowNumber().ifPresent(code -> assertThat(Countries.cow(code)).contains(country));
    country
        .gleditschWard()
        .forEach(code -> assertThat(Countries.gleditschWard(code)).contains(country));
  }

  @ParameterizedTest
  @MethodSource("all")
  void codesHaveTheirForm(Country country) {
    assertThat(new ActorCode(country.iso3(), Sector.GOV).hasCountry()).isTrue();
    assertThat(country.iso2()).matches("[A-Z]{2}");
    assertThat(country.numeric()).matches("\\d{3}");
    assertThat(country.cameo()).allMatch(code -> code.matches("[A-Z]{3}"));
    assertThat(country.fips()).allMatch(code -> code.matches("[A-Z]{2}"));
    assertThat(country.cow().isPresent()).isEqualTo(country.cowNumber().isPresent());
    assertThat(country.gwNumber().isPresent()).isEqualTo(country.cowNumber().isPresent());
  }

  @Test
  void theCodeToWriteIsEachCountrysOwn() {
    assertThat(Countries.all()).hasSize(250);
    assertThat(all().filter(country -> country.cow().isPresent())).hasSize(195);
    for (Function<Country, String> code :
        List.<Function<Country, String>>of(Country::iso3, Country::iso2, Country::cameoCode)) {
      Set<String> codes = new HashSet<>();
      assertThat(all().map(code)).allMatch(codes::add);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UK, GBR", "GB, GAB", "RS, RUS", "RI, SRB", "GZ, PSE", "WE, PSE", "IZ, IRQ", "SU, SDN",
    "OD, SSD", "KV, XKX", "CG, COD", "CF, COG", "AS, AUS", "AU, AUT", "KS, KOR", "UP, UKR"
  })
  void fipsIsNotIso(String fips, String iso3) {
    assertThat(Countries.fips(fips).map(Country::iso3)).contains(iso3);
  }

  @ParameterizedTest
  @CsvSource({"ROM, ROU", "TMP, TLS", "IMY, IMN", "MTN, MNE", "GZS, PSE", "TWN, TWN", "SSD, SSD"})
  void cameoHasItsOwnCodesForSome(String cameo, String iso3) {
    assertThat(Countries.cameo(cameo).map(Country::iso3)).contains(iso3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AFR", "EUR", "MEA", "XXX", "", "lby"})
  void regionsAndUnknownCodesAreNoCountries(String code) {
    assertThat(Countries.cameo(code)).isEmpty();
    assertThat(Countries.iso3(code)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"DEU, 255, 260", "YEM, 679, 678", "SRB, 345, 340", "TON, 955, 972", "LBY, 620, 620"})
  void gleditschAndWardDifferFromCow(String iso3, int cow, int gw) {
    Country country = Countries.iso3(iso3).orElseThrow();
    assertThat(country.cowNumber()).contains(cow);
    assertThat(country.gwNumber()).contains(gw);
  }

  @ParameterizedTest
  @CsvSource({
    "'Moldova, Republic of', MDA",
    "the former Yugoslav Republic of Macedonia, MKD",
    "Occupied Palestinian Territory, PSE",
    "Cote d'Ivoire, CIV",
    "Congo, COG",
    "Democratic Republic of Congo, COD",
    "Russian Federation, RUS",
    "Isle Of Man, IMN",
    "DR Congo (Zaire), COD",
    "Bosnia-Herzegovina, BIH",
    "Myanmar (Burma), MMR",
    "Kingdom of eSwatini (Swaziland), SWZ",
    "TÜRKIYE, TUR",
    "Curacao, CUW"
  })
  void spellingsOfOthersAreKnown(String name, String iso3) {
    assertThat(Countries.named(name).map(Country::iso3)).contains(iso3);
  }
}
