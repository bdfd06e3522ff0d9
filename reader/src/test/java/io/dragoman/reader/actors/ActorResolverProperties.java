package io.dragoman.reader.actors;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Actor;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class ActorResolverProperties {
  private static final List<String> WORDS =
      List.of(
          "the",
          "of",
          "in",
          "-",
          "'s",
          ",",
          "US",
          "us",
          "Hamas",
          "police",
          "Kenya",
          "Kenyan",
          "he",
          "group",
          "and",
          "President",
          "Ole",
          "Brandt",
          "UN",
          "forces",
          "loyal",
          "to",
          "42",
          "é",
          "🙂");

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(12);
  }

  @Property(tries = 300)
  void everySpanOfEverySentenceGetsAnAnswerThatNamesAReason(
      @ForAll("words") List<String> words, @ForAll("words") List<String> before) {
    String span = String.join(" ", words);
    String sentence = String.join(" ", before) + " " + span;
    Actor actor =
        new Reading(
                sentence,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty())
            .actor(span);

    assertThat(actor.reason()).isNotBlank();
    assertThat(actor.span().text()).isEqualTo(span);
  }
}
