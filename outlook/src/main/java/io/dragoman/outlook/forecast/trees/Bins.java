package io.dragoman.outlook.forecast.trees;

import java.util.Arrays;

/** Sorts each feature's values into at most {@link #MOST} bins of about equal size. */
public final class Bins {
  /** The most bins a feature may have. */
  public static final int MOST = 96;

  private final float[][] edges;

  private Bins(float[][] edges) {
    this.edges = edges;
  }

  /**
   * Finds the bins of a sample.
   *
   * @param rows feature values, an array each row
   */
  public static Bins of(float[][] rows, int features) {
    float[][] edges = new float[features][];
    float[] column = new float[rows.length];
    for (int f = 0; f < features; f++) {
      for (int i = 0; i < rows.length; i++) {
        column[i] = rows[i][f];
      }
      Arrays.sort(column);
      float[] own = new float[MOST - 1];
      int size = 0;
      int distinct = 1;
      for (int i = 1; i < column.length; i++) {
        distinct += column[i] > column[i - 1] ? 1 : 0;
      }
      // Values that fill more than a bin get one of their own; the rest share what is left.
      int from = 0;
      int bins = Math.min(distinct, MOST);
      for (int b = 1; b < bins && from < column.length; b++) {
        int to = from + Math.max(1, (column.length - from) / (bins - b + 1));
        while (to < column.length && column[to] == column[to - 1]) {
          to++;
        }
        if (to < column.length) {
          own[size++] = column[to - 1] + (column[to] - column[to - 1]) / 2;
        }
        from = to;
      }
      edges[f] = Arrays.copyOf(own, size);
    }
    return new Bins(edges);
  }

  /** The bin of a value: how many edges lie below it. */
  public byte bin(int feature, float value) {
    float[] own = edges[feature];
    int low = 0;
    int high = own.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (own[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return (byte) low;
  }

  /** The bins of a row. */
  public void bin(float[] values, byte[] bins) {
    for (int f = 0; f < edges.length; f++) {
      bins[f] = bin(f, values[f]);
    }
  }

  /** How many bins a feature has. */
  public int count(int feature) {
    return edges[feature].length + 1;
  }
}
