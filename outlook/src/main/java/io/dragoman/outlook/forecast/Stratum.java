package io.dragoman.outlook.forecast;

import io.dragoman.outlook.forecast.past.History;
import io.dragoman.outlook.forecast.past.KeyIndex;
import io.dragoman.outlook.forecast.past.Query;

/** How much of an answer was seen before. */
public enum Stratum {
  /** The same actor did the same to the same target before. */
  RECURRENT,
  /** The two had to do with each other before, in another way. */
  DYAD_SEEN,
  /** The two had nothing to do with each other before. */
  COLD;

  /** Returns the stratum of an answer, by all that is known. */
  static Stratum of(History history, Query query, int answer) {
    int pair = history.pair(query.subject(), answer);
    if (pair == KeyIndex.NONE) {
      return COLD;
    }
    return history.triple(pair, query.relation()) == KeyIndex.NONE ? DYAD_SEEN : RECURRENT;
  }
}
