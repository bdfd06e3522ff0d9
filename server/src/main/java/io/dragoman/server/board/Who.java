package io.dragoman.server.board;

import io.dragoman.model.ActorCode;
import io.dragoman.outlook.deeds.Names;
import java.util.Optional;

/**
 * An actor.
 *
 * @param key id, or code where it has none
 * @param known its usual name; empty where it has none
 * @param country country code
 * @param sector sector
 */
public record Who(String key, Optional<String> known, String country, String sector) {
  /** Returns what people call it. */
  public String name() {
    return known.orElseGet(() -> Names.of(code()));
  }

  /** Returns its code. */
  public ActorCode code() {
    return ActorCode.of(country + " " + sector);
  }
}
