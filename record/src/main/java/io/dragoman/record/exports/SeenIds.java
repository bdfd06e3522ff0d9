package io.dragoman.record.exports;

/**
 * Ids that have come by. Holds 64 bits of each (see {@link Digest}), so a million ids take 16 MB;
 * that two of a million share them has a chance of one in forty million.
 */
final class SeenIds {
  private long[] slots = new long[1024];
  private int size;

  /** Adds an id; false where it has come by before. */
  boolean add(String id) {
    long hash = Math.max(1, Digest.number(id, Long.SIZE - 1));
    if (!put(slots, hash)) {
      return false;
    }
    size++;
    if (size > slots.length / 2) {
      grow();
    }
    return true;
  }

  /** Returns how many different ids have come by. */
  int size() {
    return size;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    for (long hash : slots) {
      if (hash != 0) {
        put(larger, hash);
      }
    }
    slots = larger;
  }

  private static boolean put(long[] slots, long hash) {
    int slot = (int) hash & (slots.length - 1);
    while (slots[slot] != 0) {
      if (slots[slot] == hash) {
        return false;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = hash;
    return true;
  }
}
