package io.dragoman.reader.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dragoman.model.Place;
import io.dragoman.model.Place.Location;
import io.dragoman.model.Place.Precision;
import io.dragoman.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceResolverTest {
  private static final PlaceResolver RESOLVER = new PlaceResolver(Gazetteer.load());

  private static Span span(String text) {
    return new Span(text, 0, text.codePointCount(0, text.length()));
  }

  private static Optional<Location> find(String text, String sentence, String... countries) {
    Map<String, Double> hints =
        List.of(countries).stream()
            .collect(java.util.stream.Collectors.toMap(country -> country, country -> 1.0));
    return RESOLVER.resolve(span(text), PlaceContext.of(sentence, hints)).location();
  }

  @ParameterizedTest
  @CsvSource({
    "Kyiv, UKR",
    "Kiev, UKR",
    "Kharkov, UKR",
    "Misurata, LBY",
    "Misrata, LBY",
    "Sanaa, YEM",
    "Sana'a, YEM",
    "al-Watiya, LBY",
    "al-Watiya airbase, LBY",
    "Deir Ezzor, SYR",
    "Kobane, SYR",
    "Hodeidah, YEM",
    "Falluja, IRQ",
    "Bombay, IND",
    "Rangoon, MMR",
    "Donbas, UKR",
    "Darfur, SDN",
    "Tigray, ETH",
    "Helmand, AFG",
    "North Kivu, COD",
    "Rakhine State, MMR",
    "Cyrenaica, LBY",
    "West Bank, PSE",
    "the Gaza Strip, PSE",
    "Golan Heights, SYR",
    "Idlib Governorate, SYR",
    "Nagorno-Karabakh, AZE",
    "Xinjiang, CHN",
    "Chechnya, RUS",
    "Bagram, AFG",
    "Incirlik, TUR",
    "Cabo Delgado, MOZ",
    "Borno, NGA",
    "eastern Ghouta, SYR",
    "the city of Mosul, IRQ",
    "northern Syria, SYR",
    "Burma, MMR",
    "Ivory Coast, CIV",
    "the Netherlands, NLD",
    "UAE, ARE"
  })
  void findsTheCountryOfPlacesUnderTheirUsualSpellings(String name, String country) {
    assertThat(find(name, "")).map(Location::country).contains(country);
  }

  @ParameterizedTest
  @CsvSource({"South China Sea", "Gulf of Aden", "Strait of Hormuz", "Sahel", "Black Sea"})
  void placesInNoSingleCountryHaveNone(String name) {
    assertThat(find(name, "")).map(Location::country).contains("---");
    assertThat(RESOLVER.countryOf(name)).isEmpty();
  }

  @Test
  void aPlaceNamedWithItsCountryIsSoughtThere() {
    assertThat(find("Tripoli, Lebanon", "")).map(Location::country).contains("LBN");
    assertThat(find("Tripoli", "")).map(Location::country).contains("LBY");
    assertThat(find("Hyderabad, Pakistan", "")).map(Location::country).contains("PAK");
    assertThat(find("Paris, Texas", "")).map(Location::latitude).get().matches(lat -> lat < 35);
  }

  @Test
  void theSentenceDecidesAmongNamesakes() {
    assertThat(find("Tripoli", "Lebanese troops closed the port of Tripoli."))
        .map(Location::country)
        .contains("LBN");
    assertThat(find("Tripoli", "Militias fought in Tripoli."))
        .map(Location::country)
        .contains("LBY");
  }

  @Test
  void theCallersCountriesDecideAmongNamesakes() {
    assertThat(find("Hyderabad", "Police searched homes.", "PAK"))
        .map(Location::country)
        .contains("PAK");
    assertThat(find("Hyderabad", "Police searched homes.", "IND"))
        .map(Location::country)
        .contains("IND");
  }

  @Test
  void theOtherPlacesOfAnArticleDecideAmongNamesakes() {
    List<Place> places =
        RESOLVER.resolveAll(
            List.of(span("Athens"), span("Atlanta"), span("Savannah"), span("Macon")),
            PlaceContext.NONE);
    assertThat(places).allSatisfy(p -> assertThat(p.location().get().country()).isEqualTo("USA"));
    assertThat(find("Athens", "")).map(Location::country).contains("GRC");
  }

  @Test
  void precisionTellsWhatKindOfPlaceItIs() {
    assertThat(find("Rafah crossing", "")).map(Location::precision).contains(Precision.POINT);
    assertThat(find("Aleppo", "")).map(Location::precision).contains(Precision.CITY);
    assertThat(find("Balochistan", "")).map(Location::precision).contains(Precision.REGION);
    assertThat(find("Libya", "")).map(Location::precision).contains(Precision.COUNTRY);
  }

  @Test
  void coordinatesAreThoseOfThePlace() {
    Location location = find("Sirte", "").orElseThrow();
    assertThat(location.id()).isEqualTo("geonames:2210554");
    assertThat(location.latitude()).isCloseTo(31.2, within(0.1));
    assertThat(location.longitude()).isCloseTo(16.6, within(0.1));
  }

  @ParameterizedTest
  @CsvSource({"Zzyzxville", "the meeting room", "Qwertopolis", "their offices"})
  void whatTheGazetteerDoesNotKnowHasNoLocationButAReason(String name) {
    Place place = RESOLVER.resolve(span(name), PlaceContext.NONE);
    assertThat(place.location()).isEmpty();
    assertThat(place.reason()).isNotBlank();
  }

  @Test
  void anUnknownPlaceInAKnownOneTakesItsCoarserLocationAndSaysSo() {
    Place place = RESOLVER.resolve(span("Zzyzxville, Syria"), PlaceContext.NONE);
    assertThat(place.location()).map(Location::id).contains("ISO:SYR");
    assertThat(place.reason()).contains("lie in");
  }

  @Test
  void aSimilarSpellingCountsOnlyInACountryThatIsSpokenOf() {
    assertThat(find("Bint Jbeil", "A drone struck a car in Bint Jbeil, Lebanese media said."))
        .map(Location::country)
        .contains("LBN");
    assertThat(find("Bint Jbeil", "A drone struck a car in Bint Jbeil.")).isEmpty();
  }

  @Test
  void acronymsAreNotTowns() {
    assertThat(find("EU", "Ministers met in the EU.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Benghazi, LBY", "Ankara, TUR", "Punjab, PAK", "Kandahar, AFG", "Georgia, GEO"})
  void knowsTheCountryOfWellKnownNames(String name, String country) {
    assertThat(RESOLVER.countryOf(name)).contains(country);
  }

  @Test
  void villagesGiveNoCountryByThemselves() {
    assertThat(RESOLVER.countryOf("El Tarter")).isEmpty();
    assertThat(RESOLVER.countryOf("no such place")).isEmpty();
  }
}
