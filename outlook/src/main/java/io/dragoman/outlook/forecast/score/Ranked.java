package io.dragoman.outlook.forecast.score;

/**
 * The likeliest answers of a question, in the order of the choice model.
 *
 * @param actors who
 * @param scores log-odds up to a constant
 */
@SuppressWarnings("ArrayRecordComponent") // Made for each question; read once.
public record Ranked(int[] actors, float[] scores) {
  /** The largest of the probabilities that the scores alone give. */
  public double surest(double sharpness) {
    double most = Double.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(sharpness * (score - most));
    }
    return scores.length == 0 ? 0 : 1 / sum;
  }
}
