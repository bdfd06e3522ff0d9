package io.dragoman.model;

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
}
