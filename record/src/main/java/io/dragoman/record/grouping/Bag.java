package io.dragoman.record.grouping;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * A set of stems, each weighing as much as it is rare. Stems are held as 64-bit hashes in ascending
 * order, so that two bags are compared in one pass.
 */
final class Bag {
  private final long[] stems;
  private final float[] weights;
  private final double length;

  private Bag(long[] stems, float[] weights) {
    this.stems = stems;
    this.weights = weights;
    double square = 0;
    for (float weight : weights) {
      square += (double) weight * weight;
    }
    length = Math.sqrt(square);
  }

  static Bag of(Collection<String> stems, Lexicon lexicon) {
    Map<Long, Float> sorted = new TreeMap<>();
    for (String stem : stems) {
      sorted.put(hash(stem), lexicon.rarity(stem));
    }
    long[] hashes = new long[sorted.size()];
    float[] weights = new float[sorted.size()];
    int i = 0;
    for (Map.Entry<Long, Float> entry : sorted.entrySet()) {
      hashes[i] = entry.getKey();
      weights[i++] = entry.getValue();
    }
    return new Bag(hashes, weights);
  }

  /** A hash of 64 bits (FNV-1a over chars, then the mixer of MurmurHash3). */
  static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }

  boolean isEmpty() {
    return stems.length == 0;
  }

  int size() {
    return stems.length;
  }

  long stem(int i) {
    return stems[i];
  }

  float weight(int i) {
    return weights[i];
  }

  /** The cosine of the two bags, 0 to 1; 0 where one is empty. */
  double cosine(Bag other) {
    double shared = shared(other, true);
    return shared == 0 ? 0 : shared / (length * other.length);
  }

  /** The share of the lighter bag's weight that lies in the other, 0 to 1; 0 where one is empty. */
  double containment(Bag other) {
    double shared = shared(other, false);
    return shared == 0 ? 0 : shared / Math.min(total(), other.total());
  }

  /** The weight of the stems that both have. */
  double shared(Bag other) {
    return shared(other, false);
  }

  private double shared(Bag other, boolean squared) {
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < stems.length && j < other.stems.length) {
      if (stems[i] < other.stems[j]) {
        i++;
      } else if (stems[i] > other.stems[j]) {
        j++;
      } else {
        shared += squared ? (double) weights[i] * weights[i] : weights[i];
        i++;
        j++;
      }
    }
    return shared;
  }

  private double total() {
    double sum = 0;
    for (float weight : weights) {
      sum += weight;
    }
    return sum;
  }
}
