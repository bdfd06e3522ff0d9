package io.dragoman.model.codes;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.EventType;
import io.dragoman.model.Mode;
import io.dragoman.model.QuadClass;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class CameoTest {

  static Stream<CameoCode> all() {
    return Cameo.all().stream();
  }

  static Stream<Arguments> kinds() {
    return Stream.of(EventType.values())
        .flatMap(
            type ->
                Stream.concat(
                    Stream.of(Arguments.of(type, Optional.empty())),
                    type.modes().stream().map(mode -> Arguments.of(type, Optional.of(mode)))));
  }

  @Test
  void theTableHoldsTwentyKindsWithAllTheirCodes() {
    assertThat(all().filter(code -> code.code().length() == 2)).hasSize(20);
    assertThat(Cameo.all()).hasSize(318);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyCodeIsFoundAgainAndHasAllCodesAboveIt(CameoCode code) {
    assertThat(Cameo.of(code.code())).contains(code);
    assertThat(Cameo.of(code.base())).isPresent();
    assertThat(Cameo.of(code.root())).isPresent();
    assertThat(code.code()).matches("\\d{2,4}");
    assertThat(code.goldstein()).isBetween(-10.0, 10.0);
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyCodeButStatementsHasAType(CameoCode code) {
    assertThat(code.type().isPresent()).isEqualTo(!code.root().equals("01"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyTitleBelowARootLeadsToItsCode(CameoCode code) {
    if (code.code().length() > 2) {
      assertThat(Cameo.named(code.name().toUpperCase(java.util.Locale.ROOT))).contains(code);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "03, AGREE", "04, CONSULT", "05, SUPPORT", "06, COOPERATE", "07, AID", "08, CONCEDE",
    "09, ACCUSE", "10, REQUEST", "11, ACCUSE", "12, REJECT", "13, THREATEN", "14, PROTEST",
    "15, MOBILIZE", "16, SANCTION", "17, COERCE", "18, ASSAULT", "19, ASSAULT", "20, ASSAULT"
  })
  void everyRootHasThePublishedType(String root, EventType type) {
    assertThat(Cameo.of(root).flatMap(CameoCode::type)).contains(type);
  }

  @ParameterizedTest
  @CsvSource({
    "190, ASSAULT, , -10.0", "042, CONSULT, visit, 1.9", "1831, ASSAULT, suicide-attack, -10.0",
    "0871, RETREAT, ceasefire, 9.0", "173, COERCE, arrest, -5.0", "057, SUPPORT, , 8.0",
    "163, SANCTION, discontinue, -8.0", "016, , , -2.0", "1214, REJECT, assist, -4.0"
  })
  void knownCodesMeanWhatTheListsSay(String code, String type, String mode, double goldstein) {
    CameoCode found = Cameo.of(code).orElseThrow();
    assertThat(found.type()).isEqualTo(Optional.ofNullable(type).map(EventType::of));
    assertThat(found.mode()).isEqualTo(Optional.ofNullable(mode).map(Mode::of));
    assertThat(found.goldstein()).isEqualTo(goldstein);
  }

  @ParameterizedTest
  @CsvSource({"057, 1", "060, 2", "094, 2", "100, 3", "145, 3", "150, 4", "2042, 4"})
  void quadClassesAreThoseOfGdelt(String code, int quad) {
    assertThat(Cameo.of(code).map(CameoCode::quadClass).map(QuadClass::number)).contains(quad);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theTypicalCodeOfAKindComesBackAsTheKind(EventType type, Optional<Mode> mode) {
    CameoCode code = Cameo.typical(type, mode);
    boolean hasItsOwn =
        all().anyMatch(c -> c.type().equals(Optional.of(type)) && c.mode().equals(mode));
    if (mode.equals(Optional.of(Mode.RESIGN))) {
      assertThat(code.root()).as("CAMEO has only: demands for it are met").isEqualTo("08");
    } else {
      assertThat(code.type()).contains(type);
    }
    if (mode.isPresent() && hasItsOwn) {
      assertThat(code.mode()).isEqualTo(mode);
    }
  }

  @ParameterizedTest
  @EnumSource
  void conflictIsNegativeAndCooperationPositive(EventType type) {
    boolean cooperation = type.quadClass().number() <= 2;
    double intensity = Cameo.intensity(type, Optional.empty());
    assertThat(intensity).isBetween(-10.0, 10.0);
    assertThat(intensity > 0).isEqualTo(cooperation);
    for (Mode mode : type.modes()) {
      assertThat(Cameo.intensity(type, Optional.of(mode))).isBetween(-10.0, 10.0);
    }
  }
}
