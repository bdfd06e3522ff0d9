package io.dragoman.record.exports;

import java.io.Writer;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON. Text stays as it is; only what JSON itself asks for is escaped. */
final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private Json() {}

  /** Returns a generator of values that are written one after the other, with nothing between. */
  static JsonGenerator on(Writer out) {
    return FACTORY
        .rebuild()
        .rootValueSeparator("")
        .build()
        .createGenerator(ObjectWriteContext.empty(), out);
  }

  /** Writes a text, null where there is none. */
  static void put(JsonGenerator json, String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  /** Writes a whole number, null where there is none. */
  static void putNumber(JsonGenerator json, String name, Optional<Integer> value) {
    if (value.isPresent()) {
      json.writeNumberProperty(name, value.get().intValue());
    } else {
      json.writeNullProperty(name);
    }
  }

  /** Writes a list of texts. */
  static void put(JsonGenerator json, String name, Iterable<String> values) {
    json.writeArrayPropertyStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
