package io.dragoman.reader.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToponymFinderTest {
  private static final ToponymFinder FINDER = new ToponymFinder(Gazetteer.load());

  private static List<String> find(String text) {
    return FINDER.find(text).stream().map(PlaceName::text).toList();
  }

  @Test
  void findsCountriesAndTowns() {
    assertThat(find("Rebels shelled a market in Taiz, Yemen. Aid came from Djibouti."))
        .containsExactly("Taiz", "Yemen", "Djibouti");
  }

  @Test
  void offsetsAreThoseOfTheText() {
    String text = "“Calm” was restored, said the mayor. Troops left Benghazi’s port for Sirte.";
    assertThat(FINDER.find(text))
        .isNotEmpty()
        .allSatisfy(
            name -> assertThat(text.substring(name.begin(), name.end())).isEqualTo(name.text()));
  }

  @Test
  void personsAreNoPlacesThoughTheyBearAPlacesName() {
    assertThat(find("Police in Leeds arrested Paul Houston. Houston said he was at home."))
        .containsExactly("Leeds");
  }

  @Test
  void wordsOfNationalityAreNoPlaces() {
    assertThat(find("The Libyan and Turkish ministers met the Russian envoy.")).isEmpty();
  }

  @Test
  void findsCountiesWithTheirWholeName() {
    assertThat(find("A man from Boone County died in Kentucky on Monday."))
        .containsExactly("Boone County", "Kentucky");
  }

  @Test
  void aTextWithoutNamesHasNoPlaces() {
    assertThat(find("")).isEmpty();
    assertThat(find("nothing happened, and nobody saw it.")).isEmpty();
  }
}
