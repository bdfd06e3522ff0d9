package io.dragoman.bench;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.reader.CodingSentence;
import io.dragoman.reader.dates.EventCue;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

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

    /** Returns the sentence as the reader takes it, without its events. */
    CodingSentence input() {
      return new CodingSentence(id, Optional.of(day), topic, text);
    }

    /**
     * Returns what the tables for dates and deaths are told of an event.
     *
     * @throws IllegalStateException if the sentence does not have the event's trigger
     */
    EventCue cue(CodedEvent event) {
      int begin = text.indexOf(event.trigger());
      if (begin < 0) {
        throw new IllegalStateException(id + ": no trigger '" + event.trigger() + "'");
      }
      return new EventCue(
          begin,
          begin + event.trigger().length(),
          EventType.of(event.type()),
          Certainty.of(event.cert()),
          event.state());
    }

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
   * Reads the sentences of validation.
   *
   * @param shared folder that holds gold/events
   * @throws MissingDataException if they are not there
   */
  static List<Sentence> validation(Path shared) {
    return read(shared).stream().filter(Sentence::isValidation).toList();
  }

  /**
   * Reads all sentences.
   *
   * @param shared folder that holds gold/events
   * @throws MissingDataException if they are not there
   */
  private static List<Sentence> read(Path shared) {
    Path folder = shared.resolve("gold").resolve("events");
    Map<String, List<CodedEvent>> events = new HashMap<>();
    for (JsonNode row : JsonLines.read(folder.resolve("gold.jsonl"))) {
      events.put(
          row.path("id").asString(), row.path("events").valueStream().map(CodedEvent::of).toList());
    }
    List<Sentence> sentences = new ArrayList<>();
    for (JsonNode row : JsonLines.read(folder.resolve("sentences.jsonl"))) {
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
}
