package io.dragoman.reader.actors;

import io.dragoman.model.Sector;
import io.dragoman.reader.actors.Lexicon.Kind;
import io.dragoman.reader.actors.Lexicon.Noun;
import java.util.Optional;

/** Joins the sector of a name with that of the noun beside it. */
final class Sectors {
  private Sectors() {}

  /**
   * The sector of somebody described by a name and a noun.
   *
   * @param row the name's row
   * @param noun the noun, where one is known
   */
  static Sector of(ActorRow row, Optional<Noun> noun) {
    Sector own = row.code().sector();
    if (row.kind().isCountryOnly()) {
      return noun.map(Noun::sector).orElse(Sector.UNK);
    }
    if (noun.isEmpty() || noun.get().kind() != Kind.ROLE) {
      return own;
    }
    Sector role = noun.get().sector();
    return yields(own, role, row.kind()) ? own : role;
  }

  /** Whether the noun's sector gives way: "Hamas troops", "a UN envoy", "the party's president". */
  private static boolean yields(Sector own, Sector role, ActorRow.Kind kind) {
    return switch (role) {
      case MIL, CRM -> own == Sector.REB;
      case GOV -> kind == ActorRow.Kind.BODY || isPrivate(own, kind);
      case LEG, JUD, OPP -> kind == ActorRow.Kind.BODY;
      case LAB -> own == Sector.IGO || own == Sector.GOV || own == Sector.NGO;
      case COP -> own == Sector.MIL || own == Sector.SPY;
      case PTY, BUS, REB, SPY, CVL, REF, MED, NGO, REL, EDU, IGO, UNK -> false;
    };
  }

  private static boolean isPrivate(Sector own, ActorRow.Kind kind) {
    return switch (own) {
      case PTY, OPP, REB, NGO, BUS, LAB, MED, EDU, REL -> kind != ActorRow.Kind.PERSON;
      case GOV, MIL, COP, SPY, LEG, JUD, CRM, CVL, REF, IGO, UNK -> false;
    };
  }
}
