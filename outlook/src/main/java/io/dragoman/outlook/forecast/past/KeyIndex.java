package io.dragoman.outlook.forecast.past;

import java.util.Arrays;

/** Numbers keys in the order of their arrival: an open-addressing hash table from long to int. */
public final class KeyIndex {
  /** What {@link #find} returns for a key that never arrived. */
  public static final int NONE = -1;

  /** Key and row by turns, so that both lie side by side in memory. */
  private long[] slots;

  private int size;

  public KeyIndex() {
    slots = new long[2048];
    Arrays.fill(slots, NONE);
  }

  private static int slot(long key, int length) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return ((int) (mixed ^ (mixed >>> 32)) << 1) & (length - 1);
  }

  /** Returns the row of a key, which is not negative, or {@link #NONE}. */
  public int find(long key) {
    long[] table = slots;
    for (int i = slot(key, table.length); ; i = (i + 2) & (table.length - 1)) {
      if (table[i] == key) {
        return (int) table[i + 1];
      }
      if (table[i] == NONE) {
        return NONE;
      }
    }
  }

  /** Returns the row of a key; a new one gets the next row, the size before the call. */
  public int add(long key) {
    int i = slot(key, slots.length);
    while (slots[i] != NONE) {
      if (slots[i] == key) {
        return (int) slots[i + 1];
      }
      i = (i + 2) & (slots.length - 1);
    }
    slots[i] = key;
    slots[i + 1] = size++;
    if (size * 4 > slots.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    Arrays.fill(slots, NONE);
    for (int j = 0; j < old.length; j += 2) {
      if (old[j] != NONE) {
        int i = slot(old[j], slots.length);
        while (slots[i] != NONE) {
          i = (i + 2) & (slots.length - 1);
        }
        slots[i] = old[j];
        slots[i + 1] = old[j + 1];
      }
    }
  }

  public int size() {
    return size;
  }
}
