package io.dragoman.reader.actors;

import io.dragoman.reader.choice.LinearModel;
import java.util.List;

/** Chooses an actor's country among the one of the rules, those around, and none. */
final class CountryChoice {
  private final LinearModel weights;
  private final Theatres theatres;

  private CountryChoice(LinearModel weights, Theatres theatres) {
    this.weights = weights;
    this.theatres = theatres;
  }

  static CountryChoice load() {
    return new CountryChoice(
        LinearModel.load(CountryChoice.class, "countries.tsv.gz"), Theatres.load());
  }

  /** The options for a draft. */
  static List<CountryOption> options(Setting setting, Draft draft, Theatres theatres) {
    return CountryOption.of(setting, draft, theatres.elsewhere(setting, draft).orElse(""));
  }

  /** Settles the country. */
  Draft choose(Setting setting, Draft draft) {
    List<CountryOption> options = options(setting, draft, theatres);
    CountryFeatures features = new CountryFeatures(setting, draft, options);
    CountryOption best = weights.best(options, features::of);
    return best.country().equals(draft.country())
        ? draft
        : draft.withCountry(best.country(), best.reason());
  }
}
