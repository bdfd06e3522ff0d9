package io.dragoman.model;

import static io.dragoman.model.Mode.*;
import static io.dragoman.model.QuadClass.*;

import java.util.List;

/**
 * The sixteen event types of PLOVER (Halterman, Bagozzi, Beger, Schrodt and Scraborough: "PLOVER
 * and POLECAT: A New Political Event Ontology and Dataset", 2023), with the modes that each allows.
 */
public enum EventType {
  /** Agrees, promises, offers to cooperate, negotiate, meet or sign. */
  AGREE(
      VERBAL_COOPERATION,
      "agrees, promises, offers to cooperate, negotiate, meet, sign",
      List.of()),
  /** Meets, visits, hosts, talks, phones, negotiates. */
  CONSULT(
      VERBAL_COOPERATION,
      "meets, visits, hosts, talks, phones, negotiates",
      List.of(VISIT, THIRD_PARTY, MULTILATERAL, PHONE)),
  /** Verbal support, praise, recognition; signs or ratifies; opens relations. */
  SUPPORT(
      VERBAL_COOPERATION,
      "verbal support, praise, endorsement, recognition; signs or ratifies a treaty or agreement;"
          + " opens relations",
      List.of()),
  /** Verbal concession. */
  CONCEDE(
      VERBAL_COOPERATION,
      "verbal concession: declares a ceasefire, promises withdrawal, easing, release, says it will"
          + " step back",
      List.of()),
  /** Material cooperation for both sides. */
  COOPERATE(
      MATERIAL_COOPERATION,
      "material cooperation for both: trade, joint exercise, intelligence sharing, extradition",
      List.of()),
  /** Material help mostly for the receiver. */
  AID(
      MATERIAL_COOPERATION,
      "material help mostly for the receiver: money, arms, troops in support, relief, asylum,"
          + " rescue",
      List.of(ECONOMIC, MILITARY, HUMANITARIAN, ASYLUM)),
  /** Carried-out yielding. */
  RETREAT(
      MATERIAL_COOPERATION,
      "carried-out yielding: withdraws, releases, disarms, ceasefire takes hold, resigns, lets"
          + " observers or aid in",
      List.of(WITHDRAW, RELEASE, RETURN, DISARM, CEASEFIRE, ACCESS, RESIGN)),
  /** Asks, urges, demands, orders, appeals. */
  REQUEST(
      VERBAL_CONFLICT,
      "asks, urges, demands, orders, appeals (not by street protest)",
      List.of(ASSIST, CHANGE, YIELD, MEET)),
  /** Accuses, condemns, investigates, charges. */
  ACCUSE(
      VERBAL_CONFLICT,
      "accuses, condemns, criticises; investigates; sues, indicts, charges, puts on trial",
      List.of(DISAPPROVE, INVESTIGATE, ALLEGE)),
  /** Refuses, rejects, vetoes, denies a request. */
  REJECT(
      VERBAL_CONFLICT,
      "refuses, rejects, vetoes, denies a request",
      List.of(ASSIST, CHANGE, YIELD, MEET)),
  /** Threatens, warns of harm or punishment to come. */
  THREATEN(
      VERBAL_CONFLICT,
      "threatens, warns of harm or punishment to come, gives an ultimatum",
      List.of(RESTRICT, BAN, ARREST, RELATIONS, RIGHTS, EXPEL, TERRITORY, VIOLENCE)),
  /** Civilians demonstrate, strike, riot, boycott, blockade. */
  PROTEST(
      MATERIAL_CONFLICT,
      "civilians demonstrate, strike, riot, boycott, blockade",
      List.of(DEMO, RIOT, STRIKE, HUNGER, BOYCOTT, OBSTRUCT)),
  /** Cuts or ends relations, aid, membership, trade; convicts. */
  SANCTION(
      MATERIAL_CONFLICT,
      "cuts or ends relations, aid, membership, trade; expels diplomats; court convicts or"
          + " sentences",
      List.of(CONVICT, EXPEL, WITHDRAW, DISCONTINUE)),
  /** Deploys, alerts, parades, tests, masses forces short of using them. */
  MOBILIZE(
      MATERIAL_CONFLICT,
      "deploys, alerts, parades, tests, masses forces short of using them; recruits fighters",
      List.of(TROOPS, WEAPONS, POLICE, MILITIA)),
  /** Repression short of violence. */
  COERCE(
      MATERIAL_CONFLICT,
      "repression short of violence: arrests, seizes, raids, bans, censors, curfews, deports, cyber"
          + " attack, blockades by authorities; takes territory or property without described"
          + " fighting",
      List.of(
          SEIZE, RESTRICT, BAN, CENSOR, CURFEW, ARREST, DEPORT, WITHHOLD, MISINFORMATION, CYBER)),
  /** Violence that can harm bodies or destroy property. */
  ASSAULT(
      MATERIAL_CONFLICT,
      "violence that can harm bodies or destroy property: attacks, battles, bombings, killings,"
          + " abductions, executions, shelling",
      List.of(
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
          UNCONVENTIONAL));

  private final QuadClass quadClass;
  private final String meaning;
  private final List<Mode> modes;

  EventType(QuadClass quadClass, String meaning, List<Mode> modes) {
    this.quadClass = quadClass;
    this.meaning = meaning;
    this.modes = modes;
  }

  /** Returns the quadrant of this type. */
  public QuadClass quadClass() {
    return quadClass;
  }

  /** Returns what counts as this type, in the codebook's words. */
  public String meaning() {
    return meaning;
  }

  /** Returns the modes that an event of this type may have, in codebook order; may be empty. */
  public List<Mode> modes() {
    return modes;
  }

  /**
   * Returns the type of a code.
   *
   * @param code a name such as "ASSAULT"
   * @throws UnknownCodeException if there is none
   */
  public static EventType of(String code) {
    for (EventType type : values()) {
      if (type.name().equals(code)) {
        return type;
      }
    }
    throw new UnknownCodeException("event type", code);
  }
}
