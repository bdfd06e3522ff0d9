package io.dragoman.model;

import java.util.Locale;

/** The four quadrants of verbal and material, cooperation and conflict (PLOVER, CAMEO). */
public enum QuadClass {
  /** Words that bring parties together. */
  VERBAL_COOPERATION(1, "verbal cooperation"),
  /** Deeds that bring parties together. */
  MATERIAL_COOPERATION(2, "material cooperation"),
  /** Words that set parties apart. */
  VERBAL_CONFLICT(3, "verbal conflict"),
  /** Deeds that set parties apart. */
  MATERIAL_CONFLICT(4, "material conflict");

  private final int number;
  private final String label;

  QuadClass(int number, String label) {
    this.number = number;
    this.label = label;
  }

  /** Returns the number that GDELT and CAMEO users know, 1 to 4. */
  public int number() {
    return number;
  }

  /** Returns the name in words, as POLECAT writes it. */
  public String label() {
    return label;
  }

  /**
   * Returns the class of a number or name.
   *
   * @param text "1" to "4", or e.g. "material conflict" in any case, also with hyphens or
   *     underlines
   * @throws UnknownCodeException if there is none
   */
  public static QuadClass of(String text) {
    String name = text.toLowerCase(Locale.ROOT).replaceAll("[_-]", " ");
    for (QuadClass quad : values()) {
      if (name.equals(quad.label) || name.equals(Integer.toString(quad.number))) {
        return quad;
      }
    }
    throw new UnknownCodeException("quad class: 1 to 4, or e.g. material conflict", text);
  }
}
