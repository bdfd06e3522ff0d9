package io.dragoman.reader.actors;

import io.dragoman.model.Sector;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** How strongly each feature speaks for each sector, from sectorchoice.tsv.gz. */
final class SectorWeights {
  private static final String NAME = "sectorchoice.tsv.gz";
  private static final List<Sector> SECTORS = List.of(Sector.values());

  private final Map<String, float[]> weights = new HashMap<>();
  private final Map<String, Float> trust = new HashMap<>();

  static SectorWeights load() {
    SectorWeights loaded = new SectorWeights();
    try (InputStream in = SectorWeights.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new ActorTableException(NAME, "the table is missing");
      }
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        loaded.add(line);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new ActorTableException(NAME, "the table does not read", e);
    }
    return loaded;
  }

  /**
   * One line: a kind of trust in the rules and its weight; or a feature, then for each sector that
   * it bears on a tab, the sector and a number.
   */
  private void add(String line) {
    String[] cells = line.split("\t", -1);
    if (cells[0].startsWith("trust=")) {
      trust.put(cells[0], Float.parseFloat(cells[1]));
      return;
    }
    float[] row = new float[SECTORS.size()];
    for (int i = 1; i < cells.length; i++) {
      row[SECTORS.indexOf(Sector.of(cells[i].substring(0, 3)))] =
          Float.parseFloat(cells[i].substring(3));
    }
    weights.put(cells[0], row);
  }

  /**
   * The sector that is spoken for most.
   *
   * @param features what speaks for sectors
   * @param ruled the rules' sector; it is the answer where nothing speaks
   * @param kind what the trust in the rules depends on
   */
  Sector best(List<String> features, Sector ruled, String kind) {
    float[] sums = new float[SECTORS.size()];
    for (String feature : features) {
      float[] row = weights.get(feature);
      for (int i = 0; row != null && i < sums.length; i++) {
        sums[i] += row[i];
      }
    }
    int best = SECTORS.indexOf(ruled);
    sums[best] += trust.getOrDefault(kind, 0f);
    for (int i = 0; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return SECTORS.get(best);
  }
}
