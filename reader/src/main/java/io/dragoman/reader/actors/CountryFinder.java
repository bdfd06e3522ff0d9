package io.dragoman.reader.actors;

import io.dragoman.model.ActorCode;
import io.dragoman.model.Sector;
import io.dragoman.reader.actors.CueWeights.Asker;
import io.dragoman.reader.actors.CueWeights.Feature;
import io.dragoman.reader.actors.Scene.Cue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the country that a text means where an actor's own words name none: among the countries of
 * the sentence and the title the one that the weights of cues.tsv favour, else the last one of the
 * sentences before.
 */
final class CountryFinder {
  private static final int FAR = 25;
  private static final int OFTEN = 2;
  private static final Set<String> WITHIN =
      Set.of("in", "at", "near", "outside", "across", "inside", "around", "throughout", "within");

  /**
   * A country and why.
   *
   * @param country ISO3
   * @param reason the row that gave it
   */
  record Found(String country, String reason) {}

  private record Option(Cue cue, double score, String where) {}

  private final CueWeights weights;

  CountryFinder(CueWeights weights) {
    this.weights = weights;
  }

  /** An answer whose country comes from around. */
  Draft draft(Setting setting, Sector sector, boolean sure, String why) {
    return find(setting, sector)
        .map(f -> new Draft(f.country(), sector, sure, Optional.empty(), f.reason() + "; " + why))
        .orElseGet(() -> new Draft(ActorCode.NO_COUNTRY, sector, sure, Optional.empty(), why));
  }

  /** The country that fits an actor of a sector best. */
  Optional<Found> find(Setting setting, Sector sector) {
    Asker asker = Asker.of(sector);
    Map<String, Option> options = new LinkedHashMap<>();
    List<Cue> cues = setting.otherCues().stream().filter(Cue::hasCountry).toList();
    for (Cue cue : cues) {
      double score = score(cue, cues, setting, asker) + title(cue.country(), setting, asker);
      offer(options, new Option(cue, score, "in the sentence"));
    }
    for (Cue cue : countries(setting.title())) {
      if (cues.stream().noneMatch(other -> other.country().equals(cue.country()))) {
        double score =
            weights.of(Feature.TITLE_ALONE, asker) + title(cue.country(), setting, asker);
        offer(options, new Option(cue, score + kind(cue, asker), "in the title"));
      }
    }
    if (options.isEmpty()) {
      setting.earlier().stream()
          .map(CountryFinder::countries)
          .filter(earlier -> !earlier.isEmpty())
          .findFirst()
          .ifPresent(
              earlier ->
                  offer(options, new Option(earlier.getLast(), 0, "in an earlier sentence")));
    }
    Option best = null;
    for (Option option : options.values()) {
      best = best == null || option.score() > best.score() ? option : best;
    }
    return Optional.ofNullable(best).map(CountryFinder::found);
  }

  private static void offer(Map<String, Option> options, Option option) {
    options.merge(
        option.cue().country(), option, (one, other) -> other.score() > one.score() ? other : one);
  }

  private double score(Cue cue, List<Cue> cues, Setting setting, Asker asker) {
    double score = kind(cue, asker);
    if (cue.to() <= setting.from()) {
      score += weights.of(Feature.BEFORE, asker);
      boolean nearest =
          cues.stream().noneMatch(o -> o.to() <= setting.from() && o.from() > cue.from());
      score += nearest ? weights.of(Feature.NEAREST, asker) : 0;
    } else {
      score += weights.of(Feature.BEHIND, asker) * Math.min(FAR, cue.from() - setting.to());
    }
    if (cue.located()) {
      score += weights.of(Feature.LOCATED, asker);
      boolean last = cues.stream().noneMatch(o -> o.located() && o.from() > cue.from());
      score += last ? weights.of(Feature.LAST_PLACE, asker) : 0;
    }
    score += cue.equals(cues.getFirst()) ? weights.of(Feature.FIRST, asker) : 0;
    score += isWithin(cue, setting) ? weights.of(Feature.WITHIN, asker) : 0;
    Token last = setting.sentence().tokens().get(cue.to() - 1);
    score += last.possessive() ? weights.of(Feature.POSSESSIVE, asker) : 0;
    long same = cues.stream().filter(o -> o.country().equals(cue.country())).count();
    return score + weights.of(Feature.REPEATED, asker) * Math.min(OFTEN, same - 1);
  }

  private double kind(Cue cue, Asker asker) {
    return switch (cue.row().kind()) {
      case PERSON, GROUP -> weights.of(Feature.ACTOR, asker);
      case ORGANISATION ->
          switch (cue.row().code().sector()) {
            case NGO, MED, BUS, EDU -> weights.of(Feature.SOFT, asker);
            default -> weights.of(Feature.ACTOR, asker);
          };
      case STATE, ADJECTIVE, PEOPLE, SEAT, BODY, PLACE, PLACE_ADJECTIVE, PLACE_PEOPLE -> 0;
    };
  }

  private double title(String country, Setting setting, Asker asker) {
    List<Cue> cues = countries(setting.title());
    if (cues.stream().noneMatch(cue -> cue.country().equals(country))) {
      return 0;
    }
    boolean only = cues.stream().allMatch(cue -> cue.country().equals(country));
    return weights.of(Feature.TITLE, asker) + (only ? weights.of(Feature.ONLY_TITLE, asker) : 0);
  }

  private static boolean isWithin(Cue cue, Setting setting) {
    List<Token> tokens = setting.sentence().tokens();
    int at = cue.from() - 1;
    if (at > 0 && tokens.get(at).key().equals("the")) {
      at--;
    }
    return at >= 0 && WITHIN.contains(tokens.get(at).key());
  }

  private static List<Cue> countries(Scene scene) {
    return scene.cues().stream().filter(Cue::hasCountry).toList();
  }

  private static Found found(Option option) {
    ActorRow row = option.cue().row();
    return new Found(
        row.code().country(), row.origin() + " " + row.identity().name() + ": " + option.where());
  }
}
