package io.dragoman.reader.dates;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.reader.choice.LinearModel;
import java.util.List;
import java.util.Optional;

/** Reads numbers of dead. The choice among a sentence's numbers is learnt from coded sentences. */
public final class Counts {
  private static final LinearModel WEIGHTS = LinearModel.load(Counts.class, "deaths.tsv.gz");

  private Counts() {}

  /**
   * The number of people reported dead in an act of violence that is told as a fact.
   *
   * @param sentence the sentence
   * @param triggerBegin offset of the event's trigger in the sentence, in chars
   * @param triggerEnd offset behind the trigger, in chars
   * @return the number, 1 or more; empty where the sentence gives none ("dozens", "civilians")
   */
  public static Optional<Integer> deaths(String sentence, int triggerBegin, int triggerEnd) {
    return deaths(
        sentence, new EventCue(triggerBegin, triggerEnd, EventType.ASSAULT, Certainty.FACT, false));
  }

  /**
   * The number of people reported dead in an event.
   *
   * @param sentence the sentence
   * @param cue what is known about the event
   * @return the number, 1 or more; empty where the sentence gives none, and for events of other
   *     types than {@link EventType#ASSAULT}
   */
  public static Optional<Integer> deaths(String sentence, EventCue cue) {
    if (cue.type() != EventType.ASSAULT) {
      return Optional.empty();
    }
    SentenceWords words = new SentenceWords(sentence);
    List<DeathOption> options = DeathOption.of(words);
    DeathFeatures features = new DeathFeatures(words, cue, options);
    return WEIGHTS.best(options, features::of).value();
  }
}
