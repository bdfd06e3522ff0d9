package io.dragoman.outlook.brief;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Text, rows and boxes on A4 pages, from the top down; a new page begins where one is full. */
final class PdfPages implements AutoCloseable {
  private static final float MARGIN = 50;
  private static final float LEADING = 1.3f;
  private static final float THOUSAND = 1000;

  /** Width of what is written, in points. */
  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

  private final PDDocument document;
  private final PDType1Font plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private final PDType1Font bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
  private PDPageContentStream page;
  private float y = PDRectangle.A4.getHeight() - MARGIN;
  private int strange;

  PdfPages(PDDocument document) throws IOException {
    this.document = document;
    page = begin();
  }

  private PDPageContentStream begin() throws IOException {
    PDPage next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    y = PDRectangle.A4.getHeight() - MARGIN;
    return new PDPageContentStream(document, next);
  }

  /** Makes sure that so many points are free below. */
  void room(float points) throws IOException {
    if (y - points < MARGIN) {
      page.close();
      page = begin();
    }
  }

  float y() {
    return y;
  }

  /** Returns how many letters the font did not know. */
  int strange() {
    return strange;
  }

  void space(float points) {
    y -= points;
  }

  void text(String text, float size, boolean heavy) throws IOException {
    for (String line : wrapped(known(text), WIDTH, size, heavy)) {
      room(size * LEADING);
      y -= size * LEADING;
      show(line, MARGIN, y, size, heavy);
    }
  }

  /** Writes cells side by side, each wrapped in its share of the width. */
  void row(List<String> cells, float[] shares, float size, boolean heavy) throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    int most = 1;
    for (int i = 0; i < cells.size(); i++) {
      List<String> lines = wrapped(known(cells.get(i)), shares[i] * WIDTH - 4, size, heavy);
      wrapped.add(lines);
      most = Math.max(most, lines.size());
    }
    room(most * size * LEADING);
    float x = MARGIN;
    for (int i = 0; i < cells.size(); i++) {
      for (int line = 0; line < wrapped.get(i).size(); line++) {
        show(wrapped.get(i).get(line), x, y - (line + 1) * size * LEADING, size, heavy);
      }
      x += shares[i] * WIDTH;
    }
    y -= most * size * LEADING + 2;
  }

  void box(float x, float bottom, float width, float height, float[] colour) throws IOException {
    page.setNonStrokingColor(colour[0], colour[1], colour[2]);
    page.addRect(MARGIN + x, bottom, width, height);
    page.fill();
    page.setNonStrokingColor(0f, 0f, 0f);
  }

  void label(String text, float x, float bottom, float size) throws IOException {
    show(known(text), MARGIN + x, bottom, size, false);
  }

  private void show(String line, float x, float bottom, float size, boolean heavy)
      throws IOException {
    page.beginText();
    page.setFont(heavy ? bold : plain, size);
    page.newLineAtOffset(x, bottom);
    page.showText(line);
    page.endText();
  }

  private List<String> wrapped(String text, float width, float size, boolean heavy)
      throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size, heavy) > width) {
        lines.add(line.toString());
        line.setLength(0);
        longer = word;
      }
      line.setLength(0);
      line.append(longer);
    }
    lines.add(line.toString());
    return lines;
  }

  private float width(String text, float size, boolean heavy) throws IOException {
    return (heavy ? bold : plain).getStringWidth(text) / THOUSAND * size;
  }

  /** Returns a text in letters that the font knows. */
  private String known(String text) {
    StringBuilder known = new StringBuilder();
    text.replaceAll("\\s+", " ")
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> known.append(letter(letter)));
    return known.toString();
  }

  private String letter(String letter) {
    if (isKnown(letter)) {
      return letter;
    }
    strange++;
    String bare = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return !bare.isEmpty() && isKnown(bare) ? bare : "?";
  }

  private boolean isKnown(String letter) {
    try {
      plain.encode(letter);
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    page.close();
  }
}
