package io.dragoman.reader.actors;

import io.dragoman.model.Actor.Identity;
import io.dragoman.model.ActorCode;
import io.dragoman.model.Sector;
import java.util.Optional;

/**
 * An answer in the making.
 *
 * @param country ISO3, "IGO" or {@link ActorCode#NO_COUNTRY}
 * @param sector the sector
 * @param sure whether a rule gave the sector, not a default
 * @param identity who it is
 * @param reason row and rule
 */
record Draft(
    String country, Sector sector, boolean sure, Optional<Identity> identity, String reason) {
  static Draft of(ActorRow row, String rule) {
    Optional<Identity> identity =
        row.kind().isCountryOnly()
                && row.code().sector() != Sector.GOV
                && row.kind() != ActorRow.Kind.SEAT
            ? Optional.empty()
            : Optional.of(row.identity());
    return new Draft(
        row.code().country(),
        row.code().sector(),
        true,
        identity,
        row.origin() + " " + row.identity().name() + ": " + rule);
  }

  Draft withSector(Sector other, boolean isSure, String why) {
    return new Draft(country, other, isSure, Optional.empty(), reason + "; " + why);
  }

  Draft withIdentity(Optional<Identity> who) {
    return new Draft(country, sector, sure, who, reason);
  }

  Draft withCountry(String other, String why) {
    return new Draft(other, sector, sure, identity, reason + "; " + why);
  }

  ActorCode code() {
    return new ActorCode(country, sector);
  }
}
