package io.dragoman.ingest;

/**
 * One printed line.
 *
 * @param text its words
 * @param page its page, from 1
 * @param left distance of its beginning from the left edge of the page, in points
 * @param right distance of its end from the left edge of the page, in points
 * @param bottom distance of its base line from the upper edge of the page, in points
 * @param size its type size in points
 * @param height how high the page is, in points
 */
record PdfLine(
    String text, int page, float left, float right, float bottom, float size, float height) {
  private static final float MARGIN = 0.1f;

  /** Returns whether it stands where running heads and page numbers stand. */
  boolean isInMargin() {
    return bottom < height * MARGIN || bottom > height * (1 - MARGIN);
  }
}
