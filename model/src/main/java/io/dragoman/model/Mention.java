package io.dragoman.model;

import java.util.List;
import java.util.Optional;

/**
 * One article says that something happened.
 *
 * @param id stable id: the same article read by the same reader gives the same ids
 * @param document id of the article
 * @param type what was done
 * @param mode how, one of the type's modes
 * @param trigger the words that name the action
 * @param sources the doers
 * @param targets those it was done to
 * @param place where
 * @param when when
 * @param certainty how sure the article is
 * @param attribution who says so, where the article puts it in someone's mouth
 * @param deaths people reported dead in this event, 0 or more
 * @param instrument the weapon or means
 * @param materiel military hardware and installations lost, taken, handed over or moved
 * @param state whether it is a standing relation rather than a single action
 * @param confidence the reader's probability that the mention is right, 0 to 1
 * @param sentence the whole sentence
 * @param reader name and version of the model that read it
 */
public record Mention(
    String id,
    String document,
    EventType type,
    Optional<Mode> mode,
    Span trigger,
    List<Actor> sources,
    List<Actor> targets,
    Optional<Place> place,
    When when,
    Certainty certainty,
    Optional<Actor> attribution,
    Optional<Integer> deaths,
    Optional<Span> instrument,
    List<Materiel> materiel,
    boolean state,
    double confidence,
    Span sentence,
    String reader) {
  /** Checks that the parts fit each other. */
  public Mention {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    materiel = List.copyOf(materiel);
    if (mode.isPresent() && !type.modes().contains(mode.get())) {
      throw new IllegalArgumentException(type + " has no mode " + mode.get().code());
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
    if (deaths.isPresent() && deaths.get() < 0) {
      throw new IllegalArgumentException("deaths " + deaths.get());
    }
    if (trigger.begin() < sentence.begin() || trigger.end() > sentence.end()) {
      throw new IllegalArgumentException("trigger " + trigger + " is not in " + sentence);
    }
  }

  /** Returns where the words stand that name who says so, if that is outside the sentence. */
  public Optional<Span> attributedFrom() {
    return attribution
        .map(Actor::span)
        .filter(span -> span.begin() < sentence.begin() || span.end() > sentence.end());
  }
}
