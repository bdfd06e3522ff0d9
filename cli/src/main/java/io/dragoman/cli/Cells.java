package io.dragoman.cli;

/** Text from articles, made safe for a terminal and measured in its columns. */
final class Cells {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Cells() {}

  /**
   * Returns a text on one line: white space becomes single spaces, and characters that would steer
   * the terminal or turn the direction of writing become question marks.
   */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                  plain.append(' ');
                }
              } else {
                plain.appendCodePoint(isSteering(point) ? '?' : point);
              }
            });
    return plain.toString().strip();
  }

  /** Returns a plain text of exactly so many columns, filled up with spaces or cut with "…". */
  static String fit(String plain, int columns) {
    if (width(plain) <= columns) {
      return plain + " ".repeat(columns - width(plain));
    }
    StringBuilder cut = new StringBuilder();
    int used = 0;
    for (int i = 0; i < plain.length(); ) {
      int point = plain.codePointAt(i);
      if (used + width(point) > columns - 1) {
        break;
      }
      cut.appendCodePoint(point);
      used += width(point);
      i += Character.charCount(point);
    }
    return cut + "…" + " ".repeat(columns - 1 - used);
  }

  /** Returns how many columns a plain text takes. */
  static int width(String plain) {
    return plain.codePoints().map(Cells::width).sum();
  }

  private static int width(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isSteering(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> true;
      case Character.FORMAT -> point != ZERO_WIDTH_NON_JOINER && point != ZERO_WIDTH_JOINER;
      default -> false;
    };
  }

  /** Whether a character takes two columns (the blocks of Unicode's EastAsianWidth W and F). */
  private static boolean isWide(int point) {
    return point >= 0x1100
        && (point <= 0x115F
            || (point >= 0x2E80 && point <= 0xA4CF && point != 0x303F)
            || (point >= 0xA960 && point <= 0xA97F)
            || (point >= 0xAC00 && point <= 0xD7A3)
            || (point >= 0xF900 && point <= 0xFAFF)
            || (point >= 0xFE30 && point <= 0xFE6F)
            || (point >= 0xFF00 && point <= 0xFF60)
            || (point >= 0xFFE0 && point <= 0xFFE6)
            || (point >= 0x1F300 && point <= 0x1F64F)
            || (point >= 0x1F680 && point <= 0x1F6FF)
            || (point >= 0x1F900 && point <= 0x1F9FF)
            || (point >= 0x20000 && point <= 0x3FFFD));
  }
}
