package io.dragoman.outlook.forecast;

import io.dragoman.outlook.forecast.data.IntList;
import io.dragoman.outlook.forecast.past.ActorNames;
import io.dragoman.outlook.forecast.past.History;
import io.dragoman.outlook.forecast.past.KeyIndex;
import io.dragoman.outlook.forecast.past.Query;
import io.dragoman.outlook.forecast.past.World;
import java.util.Arrays;

/**
 * The actors that may be the answer to a question: all partners of the subject, the most frequent
 * objects of the relation, the most active actors of the subject's country, the most active of all.
 * One is used over and over.
 */
final class Candidates {
  private static final int OBJECTS = 150;
  private static final int COMPATRIOTS = 60;
  private static final int ACTIVE = 40;

  int size;
  int[] actors = new int[1024];
  int[] pairs = new int[1024];

  /** Log-odds, up to a constant, by the choice model. */
  float[] logits = new float[1024];

  /** The part of the log-odds that the rules give. */
  float[] rules = new float[1024];

  /** The inputs of the choice model, {@link ChoiceModel#INPUTS} for each candidate. */
  float[] inputs = new float[1024 * ChoiceModel.INPUTS];

  private final int[] marks;
  private int mark;

  Candidates(int actors) {
    marks = new int[actors];
  }

  /** Gathers the candidates of a question in place of those of the last one. */
  void gather(World world, Query query) {
    size = 0;
    mark++;
    History history = world.history;
    int s = query.subject();
    IntList own = history.pairsOf(s);
    for (int i = 0; i < own.size(); i++) {
      int pair = own.get(i);
      if (history.pairs.count(pair) > 0) {
        add(history.otherOf(pair), pair);
      }
    }
    for (int deed : world.tops.deeds(query.relation(), OBJECTS)) {
      add(history.objectOfDeed(deed), KeyIndex.NONE);
    }
    boolean forward = query.relation() < history.relations();
    for (int actor : world.tops.actors(forward, ACTIVE)) {
      add(actor, KeyIndex.NONE);
    }
    int country = world.patterns.country(s);
    if (country != ActorNames.NONE) {
      for (int actor : world.tops.members(world.names, country, COMPATRIOTS)) {
        add(actor, KeyIndex.NONE);
      }
    }
  }

  private void add(int actor, int pair) {
    if (marks[actor] == mark) {
      return;
    }
    marks[actor] = mark;
    if (size == actors.length) {
      actors = Arrays.copyOf(actors, size * 2);
      pairs = Arrays.copyOf(pairs, size * 2);
      logits = Arrays.copyOf(logits, size * 2);
      rules = Arrays.copyOf(rules, size * 2);
      inputs = Arrays.copyOf(inputs, size * 2 * ChoiceModel.INPUTS);
    }
    actors[size] = actor;
    pairs[size] = pair;
    size++;
  }
}
