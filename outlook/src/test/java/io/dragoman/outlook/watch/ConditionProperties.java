package io.dragoman.outlook.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.model.QuadClass;
import io.dragoman.model.codes.Countries;
import io.dragoman.model.codes.Country;
import io.dragoman.outlook.dyads.Outcome;
import io.dragoman.outlook.turns.Turn;
import io.dragoman.outlook.watch.Condition.Side;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConditionProperties {
  @Property
  void whatIsWrittenIsReadAsTheSame(@ForAll("conditions") Condition condition) {
    assertThat(Condition.of(condition.toString())).isEqualTo(condition);
  }

  @Property
  void anyTextIsReadOrRefusedWithItsPlace(@ForAll("texts") String text) {
    try {
      Condition read = Condition.of(text);
      assertThat(Condition.of(read.toString())).isEqualTo(read);
    } catch (WatchSyntaxException e) {
      assertThat(e.at()).isBetween(1, text.codePointCount(0, text.length()) + 1);
      assertThatCode(e::getMessage).doesNotThrowAnyException();
      assertThat(e).hasMessageContaining("at character " + e.at());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "ASSAULT",
            "TUR",
            "->",
            "LBY",
            "probability",
            ">",
            "<=",
            "0.3",
            "within",
            "30d",
            "conflict",
            "intensity",
            "2x",
            "usual",
            "turning",
            "point",
            "ceasefire",
            "events",
            "country",
            "=",
            ",",
            "type",
            "\"a b\"",
            "\"",
            "in",
            "𐍈",
            "dyad",
            "SYR REB");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(9).map(list -> String.join(" ", list)),
        pieces.list().ofMaxSize(9).map(list -> String.join("", list)),
        Arbitraries.strings().ofMaxLength(30));
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return Arbitraries.oneOf(likelihoods(), strengths(), turnings(), happenings());
  }

  private static Arbitrary<Condition> likelihoods() {
    return Combinators.combine(
            Arbitraries.oneOf(
                Arbitraries.of(EventType.class).map(type -> Outcome.of(type.name())),
                Arbitraries.of(QuadClass.class).map(quad -> Outcome.of(quad.label())),
                Arbitraries.just(Outcome.COOPERATION)),
            parties(),
            parties(),
            Arbitraries.of(Comparison.class),
            Arbitraries.doubles().between(0, 1),
            days())
        .as(Condition.Likelihood::new);
  }

  private static Arbitrary<Condition> strengths() {
    Arbitrary<Condition.Subject> subjects =
        Arbitraries.oneOf(
            countries().map(Condition.InCountry::new),
            Combinators.combine(parties(), parties()).as(Condition.Between::new));
    return Combinators.combine(
            subjects,
            Arbitraries.of(Side.class),
            Arbitraries.of(Comparison.class),
            Arbitraries.doubles().between(0, 999_999_999),
            Arbitraries.of(true, false))
        .as(Condition.Strength::new);
  }

  private static Arbitrary<Condition> turnings() {
    return Combinators.combine(
            countries().list().uniqueElements().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(Turn.Kind.class).optional())
        .as(Condition.Turning::new);
  }

  private static Arbitrary<Condition> happenings() {
    Arbitrary<Filter> filters = terms().list().ofMaxSize(4).map(Filter::new);
    return Combinators.combine(
            filters,
            Arbitraries.of(Comparison.class),
            Arbitraries.integers().between(0, 999_999_999),
            days())
        .as(Condition.Happening::new);
  }

  private static Arbitrary<Filter.Term> terms() {
    Arbitrary<String> names = Arbitraries.strings().ofMinLength(1).ofMaxLength(8);
    return Arbitraries.of(Filter.Key.class)
        .flatMap(
            key ->
                switch (key) {
                  case TYPE -> several(key, Arrays.stream(EventType.values()).map(Enum::name));
                  case QUAD -> several(key, List.of("1", "2", "3", "4").stream());
                  case CERTAINTY ->
                      several(key, Arrays.stream(Certainty.values()).map(Certainty::code));
                  case COUNTRY -> countries().map(code -> new Filter.Term(key, List.of(code)));
                  case DYAD -> names.list().ofSize(2).map(values -> new Filter.Term(key, values));
                  case MIN_CONFIDENCE ->
                      Arbitraries.integers()
                          .between(0, 1000)
                          .map(n -> new Filter.Term(key, List.of(Words.number(n / 1000.0))));
                  case ACTOR, PLACE, OUTLET, TEXT ->
                      names.map(name -> new Filter.Term(key, List.of(name)));
                });
  }

  private static Arbitrary<Filter.Term> several(Filter.Key key, Stream<String> values) {
    return Arbitraries.of(values.toList())
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(list -> new Filter.Term(key, list));
  }

  private static Arbitrary<String> countries() {
    return Arbitraries.of(Countries.all().stream().map(Country::iso3).toList());
  }

  private static Arbitrary<String> parties() {
    return Arbitraries.oneOf(
        countries(),
        countries().map(code -> code + " REB"),
        Arbitraries.strings().ofMaxLength(12).map(name -> "group:" + name),
        Arbitraries.of("group:events probability", "x->y:z", "group:a  b", "group:\"q\\"));
  }

  private static Arbitrary<Integer> days() {
    return Arbitraries.integers().between(1, Condition.MOST_DAYS);
  }
}
