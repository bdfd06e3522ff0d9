package io.dragoman.reader.net;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.model.Mode;
import io.dragoman.model.Sector;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event as the network sees it: words only, nothing resolved.
 *
 * @param type what was done
 * @param mode how
 * @param trigger the words that name it
 * @param roles the spans of each role, in text order; every role has a list
 * @param certainty how sure the sentence is
 * @param state whether it is a standing relation
 * @param confidence how often such an event is right, 0 to 1 ({@link Calibration})
 */
public record Frame(
    EventType type,
    Optional<Mode> mode,
    Phrase trigger,
    Map<Role, List<Phrase>> roles,
    Certainty certainty,
    boolean state,
    double confidence) {
  /**
   * Consecutive words of the sentence.
   *
   * @param begin offset (UTF-16) in the sentence
   * @param end offset behind the last character
   * @param confidence lowest probability among the words, 0 to 1
   * @param sector the likeliest sector, should the words name an actor
   */
  public record Phrase(int begin, int end, double confidence, Sector sector) {}

  /** Returns the spans of a role, in text order; empty where there are none. */
  public List<Phrase> roles(Role role) {
    return roles.getOrDefault(role, List.of());
  }
}
