package io.dragoman.record.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What is kept of a text: its shingles, and the keys under which texts with like sentences are
 * found.
 *
 * <p>A shingle is two words that follow each other in a sentence (Broder, "On the resemblance and
 * containment of documents", 1997). Sentences are sketched one by one, so that a text is found by
 * any part of it, wherever that stands: by min-wise hashes, two to a key, as many keys as {@link
 * #BANDS}. Two sentences that share half of their shingles share a key with 90 %.
 */
public final class Sketch {
  /**
   * Share of the shorter article's shingles from which on two are copies. Chosen on half of the
   * articles of {@code dragoman bench copies}.
   */
  private static final double CONTAINED = 0.46;

  /**
   * The same where the shorter one has fewer than {@link #BRIEF}: two briefs may share most of
   * their words ("The death toll from the floods rises to") and tell of different things.
   */
  private static final double BRIEFLY_CONTAINED = 0.95;

  private static final int BRIEF = 60;
  private static final int BANDS = 8;
  private static final int LEAST_WORDS = 6;

  /** Hashes of all shingles, ascending, each once. */
  private final int[] shingles;

  /** The keys of all sentences, each once. */
  private final long[] keys;

  private Sketch(int[] shingles, long[] keys) {
    this.shingles = shingles;
    this.keys = keys;
  }

  /**
   * Sketches a text.
   *
   * @param text clean text
   */
  public static Sketch of(String text) {
    List<Integer> all = new ArrayList<>();
    List<Long> keys = new ArrayList<>();
    for (String sentence : text.split("(?<=[.!?])[\"”')]*\\s+|\\n+", -1)) {
      String[] words =
          sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
      int[] shingles = shingles(words);
      Arrays.stream(shingles).forEach(all::add);
      if (words.length >= LEAST_WORDS) {
        for (int band = 0; band < BANDS; band++) {
          keys.add(key(band, shingles));
        }
      }
    }
    return new Sketch(
        all.stream().mapToInt(i -> i).sorted().distinct().toArray(),
        keys.stream().mapToLong(k -> k).sorted().distinct().toArray());
  }

  private static int[] shingles(String[] words) {
    return IntStream.range(1, words.length)
        .map(i -> mix(stem(words[i - 1]).hashCode() * 31 + stem(words[i]).hashCode()))
        .toArray();
  }

  /** The beginning of a word: what is left when its endings change. */
  private static String stem(String word) {
    return word.length() > 5 ? word.substring(0, 5) : word;
  }

  private static long key(int band, int[] shingles) {
    int first = Integer.MAX_VALUE;
    int second = Integer.MAX_VALUE;
    for (int shingle : shingles) {
      first = Math.min(first, mix(shingle ^ (0x9e3779b9 * (2 * band + 1))));
      second = Math.min(second, mix(shingle ^ (0x9e3779b9 * (2 * band + 2))));
    }
    return ((long) first << 32 ^ (second & 0xffffffffL)) * 31 + band;
  }

  /** Spreads the bits of a hash (the finisher of MurmurHash3). */
  private static int mix(int hash) {
    int x = hash;
    x = (x ^ (x >>> 16)) * 0x85ebca6b;
    x = (x ^ (x >>> 13)) * 0xc2b2ae35;
    return x ^ (x >>> 16);
  }

  /**
   * Whether two texts are copies.
   *
   * @param other the other text
   * @param containment what {@link #containment} says of the two
   */
  public boolean isCopy(Sketch other, double containment) {
    boolean isBrief = Math.min(shingles.length, other.shingles.length) < BRIEF;
    return containment >= (isBrief ? BRIEFLY_CONTAINED : CONTAINED);
  }

  /**
   * Returns the share of the shingles of the shorter text that the other has too, 0 to 1.
   *
   * @param other the other text
   */
  public double containment(Sketch other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < shingles.length && j < other.shingles.length) {
      if (shingles[i] == other.shingles[j]) {
        shared++;
        i++;
        j++;
      } else if (shingles[i] < other.shingles[j]) {
        i++;
      } else {
        j++;
      }
    }
    int least = Math.min(shingles.length, other.shingles.length);
    return least == 0 ? 0 : (double) shared / least;
  }

  /** Returns the keys, each once; texts with like sentences share some. */
  public long[] keys() {
    return keys;
  }
}
