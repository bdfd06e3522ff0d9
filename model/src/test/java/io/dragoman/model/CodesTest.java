package io.dragoman.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CodesTest {

  @ParameterizedTest
  @EnumSource(Mode.class)
  void everyModeIsReadBackAndBelongsToAType(Mode mode) {
    assertThat(Mode.of(mode.code())).isEqualTo(mode);
    assertThat(EventType.values()).anyMatch(type -> type.modes().contains(mode));
  }

  @Property
  void everyActorCodeIsReadBack(@ForAll Sector sector) {
    ActorCode code = new ActorCode("LBY", sector);
    assertThat(ActorCode.of(code.toString())).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LBY", "Libya GOV", "LBY XXX", "lby GOV", ""})
  void anActorCodeOfAnotherFormIsRefusedWithItsText(String code) {
    assertThatThrownBy(() -> ActorCode.of(code))
        .isInstanceOf(UnknownCodeException.class)
        .isInstanceOf(DragomanException.class);
  }

  @Test
  void aSpanMustFitItsWords() {
    assertThat(new Span("😀 war", 10, 15).end()).isEqualTo(15);
    assertThatThrownBy(() -> new Span("war", 10, 14)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-05-18", "2020-05", "2020", "2016/2020-09-01"})
  void datesMayBeDaysMonthsYearsAndRanges(String date) {
    assertThat(
            new When(java.util.Optional.of(date), When.Basis.STATED, java.util.Optional.empty())
                .date())
        .contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"May 2020", "2020-5-18", "20/05/2020", ""})
  void otherDatesAreRefused(String date) {
    assertThatThrownBy(
            () ->
                new When(
                    java.util.Optional.of(date), When.Basis.STATED, java.util.Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
