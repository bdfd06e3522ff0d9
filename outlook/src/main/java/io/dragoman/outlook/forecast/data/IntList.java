package io.dragoman.outlook.forecast.data;

import java.util.Arrays;

/** A growing list of ints without boxes. */
public final class IntList {
  private int[] values = new int[4];
  private int size;

  public void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  public int get(int index) {
    return values[index];
  }

  public int size() {
    return size;
  }

  public void clear() {
    size = 0;
  }

  public int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
