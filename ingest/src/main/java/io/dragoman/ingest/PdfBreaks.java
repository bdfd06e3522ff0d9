package io.dragoman.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where a paragraph ends and the next begins on a printed page.
 *
 * @param spacing the usual distance of two base lines, in points
 * @param width the usual width of a full line, in points
 */
record PdfBreaks(float spacing, float width) {
  private static final float WIDE_GAP = 1.35f;
  private static final float SHORT = 0.85f;
  private static final float INDENT = 0.8f;
  private static final float SAME_SIZE = 1;
  private static final float FULL_LINES = 0.8f;

  static PdfBreaks of(List<PdfLine> lines) {
    List<Float> gaps = new ArrayList<>();
    List<Float> widths = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      widths.add(lines.get(i).right() - lines.get(i).left());
      float gap = i == 0 ? 0 : lines.get(i).bottom() - lines.get(i - 1).bottom();
      if (gap > 1) {
        gaps.add(gap);
      }
    }
    return new PdfBreaks(quantile(gaps, 0.5f), quantile(widths, FULL_LINES));
  }

  /** Returns whether a new paragraph begins with the lower of two lines. */
  boolean isBreak(PdfLine line, PdfLine below) {
    boolean closed = line.text().matches(".*[.!?:][\"”’')\\]]*");
    boolean isShort = line.right() - line.left() < width * SHORT;
    if (Math.abs(below.size() - line.size()) > SAME_SIZE) {
      return true;
    }
    float gap = below.bottom() - line.bottom();
    if (below.page() != line.page() || gap < 0) {
      return closed;
    }
    boolean indented = below.left() > line.left() + INDENT * line.size();
    return gap > spacing * WIDE_GAP || (closed && isShort) || (closed && indented);
  }

  private static float quantile(List<Float> values, float share) {
    if (values.isEmpty()) {
      return 0;
    }
    Collections.sort(values);
    return values.get(Math.min(values.size() - 1, (int) (values.size() * share)));
  }
}
