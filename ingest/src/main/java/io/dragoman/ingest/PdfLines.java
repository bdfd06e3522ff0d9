package io.dragoman.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the printed lines of a PDF in reading order. Not thread-safe. */
final class PdfLines extends PDFTextStripper {
  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<TextPosition> positions = new ArrayList<>();
  private float height;

  private PdfLines() {}

  static List<PdfLine> of(PDDocument document) throws IOException {
    PdfLines stripper = new PdfLines();
    stripper.getText(document);
    return stripper.lines.stream()
        .collect(Collectors.groupingBy(PdfLine::page, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(page -> inOrder(page).stream())
        .toList();
  }

  /** Trusts the order of the file, unless it jumps upward more often than columns can explain. */
  private static List<PdfLine> inOrder(List<PdfLine> page) {
    int jumps = 0;
    for (int i = 1; i < page.size(); i++) {
      jumps += page.get(i).bottom() < page.get(i - 1).bottom() - 1 ? 1 : 0;
    }
    return jumps * 4 <= page.size() + 12
        ? page
        : page.stream()
            .sorted(Comparator.comparingDouble(PdfLine::bottom).thenComparingDouble(PdfLine::left))
            .toList();
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    height = page.getCropBox().getHeight();
    if (page.getRotation() % 180 != 0) {
      height = page.getCropBox().getWidth();
    }
    super.startPage(page);
  }

  @Override
  protected void writeString(String text, List<TextPosition> textPositions) {
    words.append(text);
    positions.addAll(textPositions);
  }

  @Override
  protected void writeWordSeparator() {
    words.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    flush();
  }

  @Override
  protected void writePageEnd() {
    flush();
  }

  private void flush() {
    String text = Characters.clean(words.toString());
    if (!text.isEmpty() && !positions.isEmpty()) {
      TextPosition first = positions.getFirst();
      TextPosition last = positions.getLast();
      lines.add(
          new PdfLine(
              text,
              getCurrentPageNo(),
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getYDirAdj(),
              first.getFontSizeInPt(),
              height));
    }
    words.setLength(0);
    positions.clear();
  }
}
