package io.dragoman.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Actor;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.model.Span;
import io.dragoman.model.When;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TwinsTest {
  private static final String SENTENCE = "Moscow affirmed support for Geneva talks";

  private static Mention mention(String trigger, EventType type, List<Actor> sources) {
    return new Mention(
        "m-" + trigger,
        "d",
        type,
        Optional.empty(),
        span(trigger),
        sources,
        List.of(),
        Optional.empty(),
        When.UNKNOWN,
        Certainty.FACT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        0.9,
        new Span(SENTENCE, 0, SENTENCE.length()),
        "test");
  }

  private static Span span(String words) {
    int begin = SENTENCE.indexOf(words);
    return new Span(words, begin, begin + words.length());
  }

  private static final List<Actor> MOSCOW =
      List.of(new Actor(span("Moscow"), ActorCode.of("RUS GOV"), Optional.empty(), "test"));

  @Test
  void twoWordsForOneActionAreTwins() {
    assertThat(
            Twins.find(
                List.of(mention("affirmed", EventType.SUPPORT, MOSCOW)),
                mention("support", EventType.SUPPORT, MOSCOW)))
        .isZero();
  }

  @Test
  void otherTypesOrActorsAreNot() {
    List<Mention> first = List.of(mention("affirmed", EventType.SUPPORT, MOSCOW));
    assertThat(Twins.find(first, mention("talks", EventType.CONSULT, MOSCOW))).isEqualTo(-1);
    assertThat(Twins.find(first, mention("support", EventType.SUPPORT, List.of()))).isEqualTo(-1);
  }

  @Test
  void withoutAnyActorNothingTellsThatTheyAreOne() {
    assertThat(
            Twins.find(
                List.of(mention("affirmed", EventType.SUPPORT, List.of())),
                mention("support", EventType.SUPPORT, List.of())))
        .isEqualTo(-1);
  }
}
