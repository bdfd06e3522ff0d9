package io.dragoman.reader.net;

import java.util.Arrays;

/**
 * A text cut into words: runs of letters and digits, and single punctuation marks (BERT's basic
 * tokenisation, Devlin et al. 2019). The training code cuts by the same rules.
 */
public final class Words {
  private final String text;
  private final int[] begins;
  private final int[] ends;

  private Words(String text, int[] begins, int[] ends) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
  }

  /** Cuts a text. */
  public static Words of(String text) {
    int[] begins = new int[text.length()];
    int[] ends = new int[text.length()];
    int count = 0;
    int begin = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean gap = isGap(c);
      boolean alone = !gap && (isPunctuation(c) || isCjk(c));
      if ((gap || alone) && begin >= 0) {
        begins[count] = begin;
        ends[count++] = i;
        begin = -1;
      }
      if (alone) {
        begins[count] = i;
        ends[count++] = next;
      } else if (!gap && begin < 0) {
        begin = i;
      }
      i = next;
    }
    if (begin >= 0) {
      begins[count] = begin;
      ends[count++] = text.length();
    }
    return new Words(text, Arrays.copyOf(begins, count), Arrays.copyOf(ends, count));
  }

  /** Returns the first words only. */
  Words first(int count) {
    return count >= size()
        ? this
        : new Words(text, Arrays.copyOf(begins, count), Arrays.copyOf(ends, count));
  }

  /** Returns the number of words. */
  public int size() {
    return begins.length;
  }

  /** Returns the offset (UTF-16) of a word's first character. */
  public int begin(int word) {
    return begins[word];
  }

  /** Returns the offset (UTF-16) behind a word's last character. */
  public int end(int word) {
    return ends[word];
  }

  /** Whether a word is a punctuation mark. */
  boolean isMark(int word) {
    return isPunctuation(text.codePointAt(begins[word]));
  }

  /** Returns a word as it stands. */
  public String word(int word) {
    return text.substring(begins[word], ends[word]);
  }

  private static boolean isGap(int c) {
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || type == Character.CONTROL
        || type == Character.FORMAT;
  }

  static boolean isPunctuation(int c) {
    if ((c >= 33 && c <= 47)
        || (c >= 58 && c <= 64)
        || (c >= 91 && c <= 96)
        || (c >= 123 && c <= 126)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isCjk(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0x2A700 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }
}
