package io.dragoman.outlook.forecast.trees;

import io.dragoman.outlook.forecast.data.IntList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a listwise learner learns from: questions, each with the binned features of its candidates,
 * which of them are right, and the score to begin from.
 */
public final class Lists {
  private static final int SAMPLE = 60_000;

  private final int features;
  private final List<float[]> early = new ArrayList<>();
  private Bins bins = Bins.of(new float[0][0], 0);
  private boolean binned;
  private byte[][] columns;
  private final IntList starts = new IntList();
  private boolean[] right = new boolean[1024];
  private float[] bases = new float[1024];
  private int rows;

  public Lists(int features) {
    this.features = features;
    columns = new byte[features][0];
    starts.add(0);
  }

  /** Adds a candidate to the question under way. */
  public void add(float[] values, float base, boolean isRight) {
    if (rows == right.length) {
      right = Arrays.copyOf(right, rows * 2);
      bases = Arrays.copyOf(bases, rows * 2);
    }
    right[rows] = isRight;
    bases[rows] = base;
    if (binned) {
      put(values);
    } else {
      early.add(values.clone());
    }
    rows++;
  }

  private void put(float[] values) {
    if (rows >= columns[0].length) {
      int size = Math.max(1024, rows + rows / 2);
      for (int f = 0; f < features; f++) {
        columns[f] = Arrays.copyOf(columns[f], size);
      }
    }
    for (int f = 0; f < features; f++) {
      columns[f][rows] = bins.bin(f, values[f]);
    }
  }

  /** Ends the question under way. */
  public void endQuestion() {
    starts.add(rows);
    if (!binned && rows >= SAMPLE) {
      settle();
    }
  }

  /** Fixes the bins by what was added so far, if they are not. */
  public void settle() {
    if (!binned) {
      int all = rows;
      bins = Bins.of(early.toArray(new float[0][]), features);
      binned = true;
      for (rows = 0; rows < all; rows++) {
        put(early.get(rows));
      }
      early.clear();
    }
  }

  public Bins bins() {
    return bins;
  }

  public int features() {
    return features;
  }

  public int rows() {
    return rows;
  }

  public int questions() {
    return starts.size() - 1;
  }

  /** The first row of a question; of the number of questions: the number of rows. */
  public int start(int question) {
    return starts.get(question);
  }

  public boolean right(int row) {
    return right[row];
  }

  public float base(int row) {
    return bases[row];
  }

  public byte[] column(int feature) {
    return columns[feature];
  }

  /** The bins of all rows, an array each feature; may be longer than there are rows. */
  byte[][] columns() {
    return columns;
  }
}
