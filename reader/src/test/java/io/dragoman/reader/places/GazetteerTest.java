package io.dragoman.reader.places;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Place.Location;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @Test
  void everyRowIsAValidLocationWithANameAndACountry() {
    assertThat(GAZETTEER.size()).isGreaterThan(200_000);
    assertThat(IntStream.range(0, GAZETTEER.size()))
        .allSatisfy(
            row -> {
              Location location = GAZETTEER.location(row);
              assertThat(location.name()).isNotBlank();
              assertThat(location.country()).matches("[A-Z]{3}|---");
            });
  }

  @Test
  void everyRowIsFoundUnderItsName() {
    assertThat(IntStream.range(0, GAZETTEER.size()).filter(row -> row % 97 == 0))
        .allSatisfy(row -> assertThat(GAZETTEER.rows(GAZETTEER.name(row))).contains(row));
  }

  @Test
  void nationalityWordsAreNoNamesOfPlaces() {
    assertThat(GAZETTEER.rows("Libyan")).isEmpty();
    assertThat(GAZETTEER.nationality("Libyan")).hasSize(1);
  }

  @Test
  void distancesAreGreatCircles() {
    assertThat(Sphere.kilometres(0, 0, 0, 90)).isBetween(10_006.0, 10_009.0);
    assertThat(Sphere.kilometres(50, 10, 50, 10)).isZero();
  }
}
