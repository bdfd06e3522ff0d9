package io.dragoman.outlook;

import java.util.Arrays;

/** Numbers keys in the order of their arrival: an open-addressing hash table from long to int. */
final class KeyIndex {
  /** What {@link #find} returns for a key that never arrived. */
  static final int NONE = -1;

  private long[] keys;
  private int[] rows;
  private int size;

  KeyIndex() {
    keys = new long[1024];
    rows = new int[1024];
    Arrays.fill(rows, NONE);
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed ^ (mixed >>> 32)) & mask;
  }

  /** Returns the row of a key, or {@link #NONE}. */
  int find(long key) {
    int mask = keys.length - 1;
    for (int i = slot(key, mask); ; i = (i + 1) & mask) {
      if (rows[i] == NONE || keys[i] == key) {
        return rows[i];
      }
    }
  }

  /** Returns the row of a key; a new one gets the next row, the size before the call. */
  int add(long key) {
    int mask = keys.length - 1;
    int i = slot(key, mask);
    while (rows[i] != NONE) {
      if (keys[i] == key) {
        return rows[i];
      }
      i = (i + 1) & mask;
    }
    keys[i] = key;
    rows[i] = size++;
    if (size * 2 > keys.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new long[oldKeys.length * 2];
    rows = new int[oldRows.length * 2];
    Arrays.fill(rows, NONE);
    int mask = keys.length - 1;
    for (int j = 0; j < oldRows.length; j++) {
      if (oldRows[j] != NONE) {
        int i = slot(oldKeys[j], mask);
        while (rows[i] != NONE) {
          i = (i + 1) & mask;
        }
        keys[i] = oldKeys[j];
        rows[i] = oldRows[j];
      }
    }
  }

  int size() {
    return size;
  }
}
