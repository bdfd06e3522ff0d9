package io.dragoman.record.exports;

import io.dragoman.model.Document;
import io.dragoman.model.Event;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** An event as the layout {@link ExportFormat#JSONL} writes it. */
public final class FullEvent {
  private FullEvent() {}

  /**
   * Returns events, each as one JSON object, in their order.
   *
   * @param events the events
   * @param snapshot id of the state of the record that they come from
   * @param articles the articles of their mentions, looked up all at once
   */
  public static List<String> json(List<Event> events, String snapshot, Articles articles) {
    Library library = new Library(articles);
    library.fetch(events);
    return events.stream().map(event -> json(event, snapshot, library)).toList();
  }

  private static String json(Event event, String snapshot, Library library) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Json.on(text)) {
      new EventObject(json, library, snapshot).write(event);
    }
    return text.toString();
  }

  /**
   * Returns what an event's mention says of its article, as one JSON object without the text.
   *
   * @param document the article
   */
  public static String article(Document document) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Json.on(text)) {
      new EventObject(json, new Library(ids -> List.of(document)), "")
          .article(Article.of(document));
    }
    return text.toString();
  }
}
