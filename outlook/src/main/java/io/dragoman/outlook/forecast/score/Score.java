package io.dragoman.outlook.forecast.score;

/**
 * How well true answers were ranked: sums over answers; figures come from the averages.
 *
 * @param answers how many answers were ranked
 */
public record Score(
    long answers,
    double reciprocal,
    double optimistic,
    double pessimistic,
    double first,
    double firstThree,
    double firstTen) {
  /** Nothing ranked yet. */
  public static final Score NONE = new Score(0, 0, 0, 0, 0, 0, 0);

  /** Adds an answer; ties are averaged, save in the two figures that say otherwise. */
  public Score with(Rank rank) {
    return new Score(
        answers + 1,
        reciprocal + 1 / rank.average(),
        optimistic + 1 / rank.optimistic(),
        pessimistic + 1 / rank.pessimistic(),
        first + (rank.average() <= 1 ? 1 : 0),
        firstThree + (rank.average() <= 3 ? 1 : 0),
        firstTen + (rank.average() <= 10 ? 1 : 0));
  }

  /** Adds the answers of another score. */
  public Score with(Score other) {
    return new Score(
        answers + other.answers,
        reciprocal + other.reciprocal,
        optimistic + other.optimistic,
        pessimistic + other.pessimistic,
        first + other.first,
        firstThree + other.firstThree,
        firstTen + other.firstTen);
  }

  private double percent(double sum) {
    return answers == 0 ? 0 : 100 * sum / answers;
  }

  /** Mean reciprocal rank in percent, ties averaged. */
  public double mrr() {
    return percent(reciprocal);
  }

  /** Mean reciprocal rank in percent if ties went our way. */
  public double mrrOptimistic() {
    return percent(optimistic);
  }

  /** Mean reciprocal rank in percent if ties went against us. */
  public double mrrPessimistic() {
    return percent(pessimistic);
  }

  /** Answers ranked first, in percent. */
  public double hits1() {
    return percent(first);
  }

  /** Answers among the first three, in percent. */
  public double hits3() {
    return percent(firstThree);
  }

  /** Answers among the first ten, in percent. */
  public double hits10() {
    return percent(firstTen);
  }
}
