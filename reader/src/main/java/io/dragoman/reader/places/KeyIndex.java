package io.dragoman.reader.places;

import java.util.Arrays;

/** A hash table from 64-bit keys to the rows that carry them, in flat arrays. */
final class KeyIndex {
  private final long[] keys;
  private final int[] rows;
  private final int[] next;
  private final int[] slots;
  private int size;

  KeyIndex(int capacity) {
    keys = new long[capacity];
    rows = new int[capacity];
    next = new int[capacity];
    slots = new int[Integer.highestOneBit(Math.max(2, capacity)) * 4];
    Arrays.fill(slots, -1);
  }

  void add(long key, int row) {
    int slot = slot(key);
    int head = slots[slot];
    keys[size] = key;
    rows[size] = row;
    next[size] = head;
    slots[slot] = size++;
  }

  /** The rows of a key, each once, in rising order. */
  int[] get(long key) {
    int count = 0;
    int head = slots[slot(key)];
    for (int i = head; i >= 0; i = next[i]) {
      count++;
    }
    int[] found = new int[count];
    for (int i = head; i >= 0; i = next[i]) {
      found[--count] = rows[i];
    }
    return Arrays.stream(found).sorted().distinct().toArray();
  }

  boolean contains(long key) {
    return slots[slot(key)] >= 0;
  }

  /** The slot that holds the key's chain, or the empty one where it belongs. */
  private int slot(long key) {
    int slot = (int) key & (slots.length - 1);
    while (slots[slot] >= 0 && keys[slots[slot]] != key) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
