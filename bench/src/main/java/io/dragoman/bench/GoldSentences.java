package io.dragoman.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The annotated sentences of gold/events and their split. */
final class GoldSentences {
  /** Category of long analytical prose. */
  static final String ANALYSIS = "Analysis";

  private static final BigInteger SIX = BigInteger.valueOf(6);

  /** A sentence and what it says. */
  record Sentence(
      String id,
      LocalDate day,
      String category,
      Optional<String> topic,
      String text,
      List<CodedEvent> events) {

    /** Whether the sentence belongs to validation: split by day, analysis by topic. */
    boolean isValidation() {
      String key = category.equals(ANALYSIS) ? topic.orElse("") : day.toString();
      try {
        byte[] hash =
            MessageDigest.getInstance("SHA-1").digest(("v" + key).getBytes(StandardCharsets.UTF_8));
        return new BigInteger(1, hash).mod(SIX).signum() == 0;
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private GoldSentences() {}

  /**
   * Reads all sentences.
   *
   * @param shared folder that holds gold/events
   * @throws MissingDataException if they are not there
   */
  static List<Sentence> read(Path shared) {
    Path folder = shared.resolve("gold").resolve("events");
    ObjectMapper json = new ObjectMapper();
    Map<String, List<CodedEvent>> events = new HashMap<>();
    for (String line : lines(folder.resolve("gold.jsonl"))) {
      JsonNode row = json.readTree(line);
      events.put(
          row.path("id").asString(), row.path("events").valueStream().map(CodedEvent::of).toList());
    }
    List<Sentence> sentences = new ArrayList<>();
    for (String line : lines(folder.resolve("sentences.jsonl"))) {
      JsonNode row = json.readTree(line);
      String id = row.path("id").asString();
      JsonNode topic = row.path("topic");
      sentences.add(
          new Sentence(
              id,
              LocalDate.parse(row.path("day").asString()),
              row.path("cat").asString(),
              topic.isString() ? Optional.of(topic.asString()) : Optional.empty(),
              row.path("text").asString(),
              events.getOrDefault(id, List.of())));
    }
    return sentences;
  }

  private static List<String> lines(Path file) {
    if (!Files.isReadable(file)) {
      throw new MissingDataException(file);
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
