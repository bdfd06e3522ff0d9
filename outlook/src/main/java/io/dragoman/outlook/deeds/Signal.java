package io.dragoman.outlook.deeds;

import io.dragoman.model.Actor;
import io.dragoman.model.EventType;
import io.dragoman.model.Mention;
import io.dragoman.model.Mode;
import io.dragoman.model.Place;
import io.dragoman.model.Sector;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a deed says about the course of a war. */
public enum Signal {
  /** Armed violence. */
  VIOLENCE,
  /** Ground taken by force, or left by forces. */
  GROUND,
  /** A ceasefire, peace or surrender agreed, declared or kept. */
  PEACE;

  /** Sectors that fight wars, as against criminals, crowds and parties. */
  public static final Set<Sector> ARMED =
      Set.copyOf(EnumSet.of(Sector.MIL, Sector.REB, Sector.GOV, Sector.SPY, Sector.UNK));

  private static final Set<Mode> PEACETIME =
      Set.copyOf(
          EnumSet.of(Mode.CROWD_CONTROL, Mode.BEAT, Mode.SEXUAL, Mode.TORTURE, Mode.EXECUTE));

  private static final Pattern TAKING =
      Pattern.compile(
          "captur|recaptur|seiz|retak|\\b(take|takes|took|taken|taking|gain\\w*|regain\\w*) "
              + "(?:\\w+ )?control|overr[au]n|liberat|\\b(fall|falls|fell|fallen)\\b|conquer|occup");

  /** Words that speak of ground even where no place is named. */
  private static final Pattern ADVANCE =
      Pattern.compile(
          "recaptur|retak|liberat|\\badvanc|counter-?\\s?(?:offensive|attack)|break(?:s|ing)? through"
              + "|broke through|breakthrough|push\\w* back|dr(?:ive|ives|ove) (?:\\w+ )?(?:out|back)");

  private static final Pattern TRUCE =
      Pattern.compile(
          "cease-?\\s?fire|\\btruces?\\b|armistice|cessation of hostilities|surrender"
              + "|peace (?:deal|agreement|accord|treaty|pact)"
              + "|\\bend\\w* (?:the|its|their|of the|of) (?:\\w+ ){0,2}(?:war|conflict|hostilities"
              + "|fighting)");

  /**
   * Returns what a deed says of a war.
   *
   * @param deed the deed
   */
  public static Set<Signal> of(Deed deed) {
    EnumSet<Signal> signals = EnumSet.noneOf(Signal.class);
    if (isViolence(deed)) {
      signals.add(VIOLENCE);
    }
    if (isTaking(deed) || isLeaving(deed)) {
      signals.add(GROUND);
    }
    if (isPeace(deed)) {
      signals.add(PEACE);
    }
    return signals;
  }

  /**
   * Whether it is armed violence: an assault by forces, or by nobody named.
   *
   * @param deed the deed
   */
  public static boolean isViolence(Deed deed) {
    return deed.type() == EventType.ASSAULT
        && deed.facts().mode().filter(PEACETIME::contains).isEmpty()
        && isByForces(deed);
  }

  /**
   * Whether forces take a place.
   *
   * @param deed the deed
   */
  public static boolean isTaking(Deed deed) {
    boolean type =
        (deed.type() == EventType.ASSAULT && deed.facts().mode().isEmpty())
            || (deed.type() == EventType.COERCE && deed.is(Mode.SEIZE))
            || (deed.type() == EventType.RETREAT && deed.facts().mode().isEmpty());
    return type
        && isByForces(deed)
        && ((isLocal(deed) && hasTrigger(deed, TAKING)) || hasTrigger(deed, ADVANCE));
  }

  private static boolean hasTrigger(Deed deed, Pattern words) {
    return deed.event().mentions().stream()
        .anyMatch(mention -> words.matcher(lower(mention.trigger().text())).find());
  }

  /**
   * Whether forces leave a place.
   *
   * @param deed the deed
   */
  public static boolean isLeaving(Deed deed) {
    List<Actor> sources = deed.facts().sources();
    return deed.type() == EventType.RETREAT
        && deed.is(Mode.WITHDRAW)
        && !sources.isEmpty()
        && isByForces(deed);
  }

  /**
   * Whether it makes peace: a ceasefire, peace or surrender agreed, declared or carried out.
   *
   * @param deed the deed
   */
  public static boolean isPeace(Deed deed) {
    return switch (deed.type()) {
      case RETREAT -> deed.is(Mode.CEASEFIRE) || deed.is(Mode.DISARM) || speaksOfTruce(deed);
      case AGREE, CONCEDE, SUPPORT -> speaksOfTruce(deed);
      default -> false;
    };
  }

  private static boolean speaksOfTruce(Deed deed) {
    return deed.event().mentions().stream()
        .map(Mention::sentence)
        .anyMatch(sentence -> TRUCE.matcher(lower(sentence.text())).find());
  }

  private static boolean isByForces(Deed deed) {
    List<Actor> sources = deed.facts().sources();
    return sources.isEmpty() || sources.stream().anyMatch(a -> ARMED.contains(a.code().sector()));
  }

  private static boolean isLocal(Deed deed) {
    return deed.facts()
        .place()
        .flatMap(Place::location)
        .filter(location -> location.precision() != Place.Precision.COUNTRY)
        .isPresent();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
