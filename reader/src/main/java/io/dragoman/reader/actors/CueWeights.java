package io.dragoman.reader.actors;

import io.dragoman.model.Sector;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The weights of cues.tsv. */
final class CueWeights {
  /** What speaks for or against a country; cues.tsv tells the meanings. */
  enum Feature {
    BEHIND,
    BEFORE,
    NEAREST,
    FIRST,
    LOCATED,
    WITHIN,
    LAST_PLACE,
    POSSESSIVE,
    REPEATED,
    SOFT,
    ACTOR,
    TITLE,
    ONLY_TITLE,
    TITLE_ALONE
  }

  /** What kind of actor asks. */
  enum Asker {
    PEOPLE,
    FORCES,
    OFFICES,
    OTHERS;

    static Asker of(Sector sector) {
      return switch (sector) {
        case CVL, REF, CRM -> PEOPLE;
        case MIL, COP, REB -> FORCES;
        case GOV, JUD, LEG, PTY, OPP -> OFFICES;
        case SPY, MED, BUS, NGO, REL, LAB, EDU, IGO, UNK -> OTHERS;
      };
    }
  }

  private final Map<Feature, Map<Asker, Double>> weights = new EnumMap<>(Feature.class);

  static CueWeights load() {
    CueWeights loaded = new CueWeights();
    for (Table.Line line : Table.read("cues.tsv").lines()) {
      loaded.weights.put(feature(line), numbers(line));
    }
    if (loaded.weights.size() < Feature.values().length) {
      throw new ActorTableException("cues.tsv", "a feature lacks its weights");
    }
    return loaded;
  }

  double of(Feature feature, Asker asker) {
    return weights.getOrDefault(feature, Map.of()).getOrDefault(asker, 0.0);
  }

  private static Feature feature(Table.Line line) {
    return Arrays.stream(Feature.values())
        .filter(feature -> feature.name().equals(line.cell(0)))
        .findFirst()
        .orElseThrow(() -> line.broken("unknown feature '" + line.cell(0) + "'"));
  }

  private static Map<Asker, Double> numbers(Table.Line line) {
    Map<Asker, Double> numbers = new EnumMap<>(Asker.class);
    int column = 1;
    for (Asker asker : Asker.values()) {
      try {
        numbers.put(asker, Double.parseDouble(line.cell(column)));
      } catch (NumberFormatException e) {
        throw new ActorTableException(line.origin(), "a weight does not read", e);
      }
      column++;
    }
    return numbers;
  }
}
