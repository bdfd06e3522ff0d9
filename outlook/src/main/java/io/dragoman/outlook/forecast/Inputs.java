package io.dragoman.outlook.forecast;

import io.dragoman.outlook.forecast.past.FastLog;
import io.dragoman.outlook.forecast.past.History;
import io.dragoman.outlook.forecast.past.KeyIndex;
import io.dragoman.outlook.forecast.past.Patterns.Kind;
import io.dragoman.outlook.forecast.past.Query;
import io.dragoman.outlook.forecast.past.Recurrence;
import io.dragoman.outlook.forecast.past.World;
import java.util.Arrays;

/** Computes the inputs of the {@link ChoiceModel} for the candidates of one question. */
final class Inputs {
  private final World world;
  private final History history;
  private final Query query;
  private final int doing;
  private final int day;
  private final int country;
  private final float[] doings = new float[Recurrence.KINDS];
  private final float[] partners = new float[Recurrence.KINDS];
  private final float[] objects = new float[Recurrence.KINDS];
  private final float[] roleShares;
  private final float[] actorParts;
  private final float actorWhole;
  private final float[] partnerParts;
  private final float partnerWhole;

  Inputs(World world, Query query) {
    this.world = world;
    this.query = query;
    history = world.history;
    day = query.day();
    doing = history.doing(query.subject(), query.relation());
    country = world.patterns.country(query.subject());
    int s = query.subject();
    for (int k = 0; k < Recurrence.KINDS; k++) {
      doings[k] = history.doings.sum(doing, k, day) + 0.1f;
      partners[k] = history.roles.sum(2 * s, k, day) + history.roles.sum(2 * s + 1, k, day) + 0.1f;
      objects[k] = history.kinds.sum(query.relation(), k, day) + 1;
    }
    roleShares = new float[world.names.roles() + 1];
    Arrays.fill(roleShares, Float.NaN);
    roleShares[0] = log(0) / 4;
    actorParts = world.patterns.actors(Kind.ACTOR_FOR_COUNTRY, query);
    actorWhole = world.patterns.whole(Kind.ACTOR_FOR_COUNTRY, query) + 1;
    partnerParts = world.patterns.actors(Kind.PARTNER_FOR_COUNTRY, query);
    partnerWhole = world.patterns.whole(Kind.PARTNER_FOR_COUNTRY, query) + 1;
  }

  private static float log(float share) {
    return FastLog.log(share + 1e-4f) + 9.21f;
  }

  /** The share of the role of an actor among the objects of the relation. */
  private float role(int actor) {
    int role = world.names.role(actor);
    if (role < 0) {
      return roleShares[0];
    }
    if (Float.isNaN(roleShares[role + 1])) {
      roleShares[role + 1] = log(world.patterns.part(Kind.ROLE, query, actor) / objects[3]) / 4;
    }
    return roleShares[role + 1];
  }

  /**
   * Fills in the inputs of a candidate.
   *
   * @param triple the row of what is asked for, where it happened before
   * @param back the same in the other direction
   */
  void fill(Candidates candidates, int i, int triple, int back) {
    float[] x = candidates.inputs;
    int at = i * ChoiceModel.INPUTS;
    int actor = candidates.actors[i];
    int pair = candidates.pairs[i];
    if (triple == KeyIndex.NONE) {
      Arrays.fill(x, at, at + 8, 0);
      at += 8;
    } else {
      for (int k = 0; k < Recurrence.KINDS; k++) {
        x[at++] = FastLog.log1p(history.triples.sum(triple, k, day));
      }
      x[at++] = history.triples.sum(triple, 1, day) / doings[1];
      x[at++] = log(history.triples.sum(triple, 3, day) / doings[3]) / 4;
      x[at++] = 1;
    }
    if (pair == KeyIndex.NONE) {
      Arrays.fill(x, at, at + 7, 0);
      at += 7;
    } else {
      x[at++] = FastLog.log1p(history.pairs.sum(pair, 0, day));
      x[at++] = FastLog.log1p(history.pairs.sum(pair, 2, day));
      x[at++] = FastLog.log1p(history.pairs.sum(pair, 4, day));
      x[at++] = history.pairs.sum(pair, 1, day) / partners[1];
      x[at++] = log(history.pairs.sum(pair, 3, day) / partners[3]) / 4;
      x[at++] = 1;
      x[at++] = FastLog.log1p(history.triples.sum(back, 2, day));
    }
    int deed = history.deed(query.relation(), actor);
    x[at++] = log(history.deeds.sum(deed, 1, day) / objects[1]) / 4;
    x[at++] = log(history.deeds.sum(deed, 3, day) / objects[3]) / 4;
    x[at++] = log(history.deeds.sum(deed, 4, day) / objects[4]) / 4;
    int role = 2 * actor + (query.relation() < history.relations() ? 0 : 1);
    x[at++] = FastLog.log1p(history.roles.sum(role, 1, day)) / 2;
    x[at++] = FastLog.log1p(history.roles.sum(role, 3, day)) / 2;
    int other = world.patterns.country(actor);
    x[at++] = country >= 0 && country == other ? 1 : 0;
    x[at++] = country >= 0 && other >= 0 && country != other ? 1 : 0;
    x[at++] = log(actorParts[actor] / actorWhole) / 4;
    x[at++] = log(partnerParts[actor] / partnerWhole) / 4;
    x[at++] = role(actor);
    x[at++] = actor == query.subject() ? 1 : 0;
  }
}
