package io.dragoman.model;

import java.util.Locale;

/**
 * How an event was done: the second level below {@link EventType}. One mode may belong to several
 * types ("withdraw" is a retreat and a sanction); {@link EventType#modes()} tells which are
 * allowed.
 */
public enum Mode {
  VISIT,
  THIRD_PARTY,
  MULTILATERAL,
  PHONE,
  ECONOMIC,
  MILITARY,
  HUMANITARIAN,
  ASYLUM,
  WITHDRAW,
  RELEASE,
  RETURN,
  DISARM,
  CEASEFIRE,
  ACCESS,
  RESIGN,
  ASSIST,
  CHANGE,
  YIELD,
  MEET,
  DISAPPROVE,
  INVESTIGATE,
  ALLEGE,
  RESTRICT,
  BAN,
  ARREST,
  RELATIONS,
  RIGHTS,
  EXPEL,
  TERRITORY,
  VIOLENCE,
  DEMO,
  RIOT,
  STRIKE,
  HUNGER,
  BOYCOTT,
  OBSTRUCT,
  CONVICT,
  DISCONTINUE,
  TROOPS,
  WEAPONS,
  POLICE,
  MILITIA,
  SEIZE,
  CENSOR,
  CURFEW,
  DEPORT,
  WITHHOLD,
  MISINFORMATION,
  CYBER,
  ABDUCT,
  BEAT,
  TORTURE,
  EXECUTE,
  SEXUAL,
  ASSASSINATE,
  DESTROY,
  PRIMITIVE,
  FIREARMS,
  EXPLOSIVES,
  SUICIDE_ATTACK,
  AERIAL,
  DRONE,
  HEAVY_WEAPONS,
  CROWD_CONTROL,
  CLEANSING,
  MASSACRE,
  UNCONVENTIONAL;

  /** Returns the code as the codebook writes it, e.g. "suicide-attack". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the mode of a code.
   *
   * @param code a code as {@link #code()} gives it
   * @throws UnknownCodeException if there is none
   */
  public static Mode of(String code) {
    for (Mode mode : values()) {
      if (mode.code().equals(code)) {
        return mode;
      }
    }
    throw new UnknownCodeException("mode", code);
  }
}
