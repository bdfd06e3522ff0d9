package io.dragoman.reader.actors;

import io.dragoman.model.Sector;

/** Chooses an actor's sector from the rules' answer, the words, and the network's guess. */
final class SectorChoice {
  private final SectorWeights weights;

  private SectorChoice(SectorWeights weights) {
    this.weights = weights;
  }

  static SectorChoice load() {
    return new SectorChoice(SectorWeights.load());
  }

  /** Settles the sector; a pronoun has that of the name for which it stands. */
  Draft choose(Setting setting, Draft draft) {
    if (draft.basis() == Draft.Basis.PRONOUN) {
      return draft;
    }
    Sector best =
        weights.best(
            SectorFeatures.of(setting, draft), draft.sector(), SectorFeatures.trust(draft));
    return best == draft.sector()
        ? draft
        : draft.withSector(best, draft.sure(), "the words around");
  }
}
