package io.dragoman.reader.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {
  private static final PlaceResolver RESOLVER = new PlaceResolver(Gazetteer.load());

  private static List<String> find(String sentence) {
    return RESOLVER.find(sentence).stream().map(PlaceName::text).toList();
  }

  @Test
  void findsCountriesAndTownsWhereThePlaceIsShown() {
    assertThat(find("Rebels shelled a market in Taiz, Yemen, and a school near Marib."))
        .containsExactly("Taiz", "Yemen", "Marib");
    assertThat(find("Troops withdrew from Benghazi to Sirte."))
        .containsExactly("Benghazi", "Sirte");
  }

  @Test
  void findsNamesOfSeveralWords() {
    assertThat(find("Ships were attacked in the Gulf of Aden and off South Korea."))
        .containsExactly("Gulf of Aden", "South Korea");
    assertThat(find("Clashes broke out in Deir ez-Zor.")).containsExactly("Deir ez-Zor");
  }

  @Test
  void possessivesAreLeftOut() {
    assertThat(find("Turkey's drones flew over Libya's coast.")).containsExactly("Turkey", "Libya");
  }

  @Test
  void personsAndOrdinaryWordsAreNoPlaces() {
    assertThat(find("President Jackson Lincoln met Ms Houston on Monday in May.")).isEmpty();
    assertThat(find("The Mobile phones and Reading glasses were sold.")).isEmpty();
    assertThat(find("I'll go, he said, As They were Nice.")).isEmpty();
    assertThat(find("Sydney Sweeney praised Paris Hilton.")).isEmpty();
  }

  @Test
  void offsetsPointAtTheWords() {
    String sentence = "“Peace” – he said in Khartoum – is far from Darfur.";
    assertThat(RESOLVER.find(sentence))
        .isNotEmpty()
        .allSatisfy(p -> assertThat(sentence.substring(p.begin(), p.end())).isEqualTo(p.text()));
  }
}
