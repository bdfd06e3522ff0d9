package io.dragoman.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads an article that is a JSON object, or a list or sequence of them, one after another. */
final class JsonReader implements ArticleReader {

  @Override
  public void read(Content content, Metadata beside, DocumentMaker maker) throws IOException {
    int number = 0;
    try (InputStream in = content.open();
        JsonParser parser = JsonFields.MAPPER.createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
          continue;
        }
        number++;
        JsonNode node = parser.readValueAsTree();
        article(node, number, beside, maker);
      }
    } catch (JacksonException e) {
      maker.failed(
          Optional.of("line " + e.getLocation().getLineNr()), JsonFields.invalid(e).reason());
    }
    if (maker.results() == 0) {
      throw new RefusedException("no articles in it");
    }
  }

  private static void article(JsonNode node, int number, Metadata beside, DocumentMaker maker) {
    String where = "article " + number;
    try {
      if (!node.isObject()) {
        throw new RefusedException("not a JSON object");
      }
      article(node, beside, where, maker);
    } catch (RefusedException e) {
      maker.failed(Optional.of(e.place().map(at -> where + ", " + at).orElse(where)), e.reason());
    }
  }

  /** Hands on the article of one object. */
  static void article(JsonNode object, Metadata beside, String where, DocumentMaker maker) {
    String text =
        JsonFields.text(object).orElseThrow(() -> new RefusedException("no field \"text\""));
    Metadata found = JsonFields.metadata(object);
    List<Paragraph> paragraphs = TextParagraphs.of(text, maker.limits().partCharacters());
    maker.article(
        beside.or(found), paragraphs.stream().map(p -> new Paragraph(p.text(), 0)).toList(), where);
  }
}
