package io.dragoman.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.reader.dates.TimeFrame;
import io.dragoman.reader.text.CodePoints;
import io.dragoman.reader.text.SentenceSplitter;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NarrativeTest {

  private static TimeFrame lastFrame(String text) {
    Article article =
        new Article(
            "a",
            Optional.empty(),
            Optional.of(LocalDate.of(2020, 9, 1)),
            SentenceSplitter.split(text),
            new CodePoints(text));
    return Narrative.at(article, article.sentences().size() - 1);
  }

  @Test
  void reckonsFromTheLastTimeThatTheArticleNamed() {
    TimeFrame frame =
        lastFrame("They met in 2016. Fighters came in March 2019. They fought later that year.");
    assertThat(frame.anchor()).contains(LocalDate.of(2019, 3, 1));
    assertThat(frame.reportDay()).contains(LocalDate.of(2020, 9, 1));
  }

  @Test
  void hasNoAnchorWhereNoTimeWasNamed() {
    assertThat(lastFrame("They met. They fought later that year.").anchor()).isEmpty();
  }

  @Test
  void forgetsTimesThatWereNamedLongBefore() {
    assertThat(lastFrame("They met in 2016. One. Two. Three. Four. Five.").anchor()).isEmpty();
  }
}
