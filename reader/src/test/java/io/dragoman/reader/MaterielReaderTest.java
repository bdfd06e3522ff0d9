package io.dragoman.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Materiel.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaterielReaderTest {
  @ParameterizedTest
  @CsvSource({
    "Pantsir missile system, AIR_DEFENCE",
    "two Bayraktar TB2 drones, DRONE",
    "a Mi-24, HELICOPTER",
    "Su-24 warplanes, AIRCRAFT",
    "T-72 tanks, ARMOUR",
    "ammunition depot, ARMS",
    "an oil refinery, FACILITY",
    "three patrol boats, SHIP",
    "howitzers, ARTILLERY",
    "ballistic missiles, MISSILE",
    "pickup trucks, VEHICLE",
    "supplies, OTHER"
  })
  void kinds(String words, Kind kind) {
    assertThat(MaterielReader.kind(words)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "nine Pantsir systems, 9",
    "a dozen tanks, 12",
    "a tank, 1",
    "an aircraft, 1",
    "'1,200 rockets', 1200",
    "14 drones, 14"
  })
  void counts(String words, int count) {
    assertThat(MaterielReader.count(words)).contains(count);
  }

  @Test
  void noNumberIsNotGuessed() {
    assertThat(MaterielReader.count("Pantsir systems")).isEmpty();
    assertThat(MaterielReader.count("the tank")).isEmpty();
    assertThat(MaterielReader.count("0 tanks")).isEmpty();
  }
}
