package io.dragoman.outlook.turns;

/**
 * How turns are looked for, the same for every war.
 *
 * @param penalty what a change of one count must gain, in nats
 * @param shortest the shortest stretch, in weeks
 * @param window so many days belong together: changes this near are one turn
 * @param leastArticles so many articles must tell of a rise
 * @param leastViolence so many articles on violence in the half year before make a truce possible
 * @param leastEntry what the entry of an outsider must gain, in nats: there are many countries
 * @param foothills so many days around a turn, those of its direction much weaker are none
 * @param much how much weaker, as a share of its strength
 * @param longStretch so many weeks a stretch must last to be one of war, or of calm
 * @param threshold the strength of a turn, in nats
 */
public record Settings(
    double penalty,
    int shortest,
    int window,
    int leastArticles,
    double leastViolence,
    double leastEntry,
    int foothills,
    double much,
    int longStretch,
    double threshold) {
  /** Those that BENCHMARKS.md measures. */
  public static final Settings USUAL = new Settings(3, 2, 28, 2, 3, 8, 90, 0.25, 20, 7.5);
}
