package io.dragoman.record.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import io.dragoman.model.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTest {
  @Test
  void quotationsStandBetweenWhatIsBeforeAndBehind() {
    List<Mention> mentions =
        ExportSamples.events().stream().map(Event::mentions).flatMap(List::stream).toList();
    for (Mention mention : mentions) {
      Optional<Article> article = ExportSamples.article(mention.document()).map(Article::of);
      if (article.isPresent()) {
        Span span = mention.trigger();
        String before = article.get().before(span, 5).orElseThrow();
        String behind = article.get().behind(span, 5).orElseThrow();
        assertThat(article.get().document().text()).contains(before + span.text() + behind);
        assertThat(article.get().holds(mention.sentence())).isTrue();
      }
    }
  }

  @Test
  void knowsSentencesAndTheLead() {
    Article article = Article.of(ExportSamples.article("a2").orElseThrow());
    Span officials = new Span("Officials", 0, 9);
    Span gunmen = new Span("Gunmen", 32, 38);
    assertThat(article.sentence(officials)).contains(1);
    assertThat(article.sentence(gunmen)).contains(2);
    Article parted = Article.of(ExportSamples.article("a1").orElseThrow());
    assertThat(parted.sentence(new Span("Drones", 0, 6))).contains(1);
    assertThat(parted.sentence(new Span("Turkish", 21, 28))).contains(2);
    assertThat(article.isInLead(gunmen)).isTrue();
    Span elsewhere = new Span("Nobody", 32, 38);
    assertThat(article.holds(elsewhere)).isFalse();
    assertThat(article.sentence(elsewhere)).isEmpty();
    assertThat(article.before(elsewhere, 3)).isEmpty();
  }

  @Test
  void knowsTheHost() {
    assertThat(Article.of(ExportSamples.article("a1").orElseThrow()).host())
        .contains("example.org");
    assertThat(Article.of(ExportSamples.article("a2").orElseThrow()).host()).isEmpty();
  }
}
