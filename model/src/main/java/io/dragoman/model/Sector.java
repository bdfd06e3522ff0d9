package io.dragoman.model;

/** What kind of actor: the sectors of the codebook (after PLOVER). */
public enum Sector {
  GOV("government, head of state, ministry, or a country named as an actor"),
  MIL("armed forces of a state"),
  COP("police"),
  SPY("intelligence service"),
  LEG("legislature"),
  JUD("courts and prosecutors"),
  PTY("political party or politician outside office"),
  OPP("opposition, dissidents, activists"),
  REB("armed non-state group"),
  CRM("criminals, lone attackers"),
  CVL("civilians, ethnic or local people, protesters"),
  REF("refugees and migrants"),
  MED("media and journalists"),
  BUS("business"),
  NGO("non-governmental organisation"),
  REL("religious body or cleric"),
  LAB("labour: unions and workers"),
  EDU("schools, universities, students"),
  IGO("international body of governments"),
  UNK("not known");

  private final String meaning;

  Sector(String meaning) {
    this.meaning = meaning;
  }

  /** Returns who belongs to this sector. */
  public String meaning() {
    return meaning;
  }

  /**
   * Returns the sector of a code.
   *
   * @param code three letters such as "GOV"
   * @throws UnknownCodeException if there is none
   */
  public static Sector of(String code) {
    for (Sector sector : values()) {
      if (sector.name().equals(code)) {
        return sector;
      }
    }
    throw new UnknownCodeException("sector", code);
  }
}
