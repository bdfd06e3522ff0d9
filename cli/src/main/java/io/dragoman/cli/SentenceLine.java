package io.dragoman.cli;

import io.dragoman.model.DragomanException;
import io.dragoman.reader.CodingSentence;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the file that {@code dragoman code} takes.
 *
 * @param number its number, from 1
 * @param bytes its bytes, each as one character
 */
record SentenceLine(long number, String bytes) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** A line holds no sentence. */
  static final class BadLineException extends DragomanException {
    private static final long serialVersionUID = 1L;

    BadLineException(String reason) {
      super(reason);
    }
  }

  /**
   * Returns the sentence.
   *
   * @throws BadLineException if it is none
   */
  CodingSentence sentence() {
    JsonNode node = json();
    Optional<String> day = text(node, "day");
    try {
      return new CodingSentence(
          required(node, "id"),
          day.map(LocalDate::parse),
          text(node, "topic"),
          required(node, "text"));
    } catch (DateTimeException e) {
      throw new BadLineException("day '" + day.orElse("") + "' is no date such as 2020-05-18");
    }
  }

  private JsonNode json() {
    try {
      JsonNode node = JSON.readTree(decoded());
      if (!node.isObject()) {
        throw new BadLineException("no JSON object");
      }
      return node;
    } catch (JacksonException e) {
      throw new BadLineException("no valid JSON: " + e.getOriginalMessage());
    }
  }

  private String decoded() {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new BadLineException("not in UTF-8");
    }
  }

  private static String required(JsonNode node, String field) {
    return text(node, field)
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> new BadLineException("no " + field));
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isString() && !value.isIntegralNumber()) {
      throw new BadLineException(field + " is no text");
    }
    return Optional.of(value.asString());
  }
}
