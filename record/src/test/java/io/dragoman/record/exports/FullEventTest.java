package io.dragoman.record.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.dragoman.model.Document;
import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class FullEventTest {
  @Test
  void everyMentionCarriesTheArticleThatItComesFrom() {
    List<Event> events = ExportSamples.events();
    List<String> json = FullEvent.json(events, ExportSamples.SNAPSHOT, ExportSamples::articles);
    assertThat(json).hasSameSizeAs(events);
    for (Event event : events) {
      JsonNode mentions =
          JsonMapper.shared().readTree(json.get(events.indexOf(event))).path("mentions");
      for (int i = 0; i < event.mentions().size(); i++) {
        Mention mention = event.mentions().get(i);
        assertThat(mentions.get(i).path("article").path("title").asString(""))
            .isEqualTo(
                ExportSamples.article(mention.document()).flatMap(Document::title).orElse(""));
      }
    }
  }

  @Test
  void anArticleIsToldWithoutItsText() {
    Document document = ExportSamples.article("a1").orElseThrow();
    JsonNode article = JsonMapper.shared().readTree(FullEvent.article(document));
    assertThat(article.path("title").asString("")).isEqualTo(document.title().orElseThrow());
    assertThat(article.toString()).doesNotContain(document.text());
  }
}
