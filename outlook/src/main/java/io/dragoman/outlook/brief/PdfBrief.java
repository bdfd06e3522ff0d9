package io.dragoman.outlook.brief;

import io.dragoman.outlook.deeds.Intensity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a brief as PDF, A4. The built-in Helvetica knows the letters of western European languages
 * alone: others lose their marks, or are shown as "?", and the last line says how many.
 */
public final class PdfBrief {
  private static final float TITLE = 18;
  private static final float HEADING = 13;
  private static final float TEXT = 9.5f;
  private static final float SMALL = 8;
  private static final float HALF = 70;
  private static final float[] BAD = {0.66f, 0.2f, 0.11f};
  private static final float[] GOOD = {0.12f, 0.43f, 0.33f};

  private PdfBrief() {}

  /**
   * Writes a brief.
   *
   * @param brief the brief
   * @param file where to
   * @throws IOException if the file cannot be written
   */
  public static void write(Brief brief, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(brief, out);
    }
  }

  /**
   * Writes a brief.
   *
   * @param brief the brief
   * @param out where to; stays open
   * @throws IOException if it cannot be written
   */
  public static void write(Brief brief, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle(brief.title());
      try (PdfPages pages = new PdfPages(document)) {
        write(brief, pages);
      }
      document.save(out);
    }
  }

  private static void write(Brief brief, PdfPages pages) throws IOException {
    pages.text(brief.title(), TITLE, true);
    pages.text(brief.subtitle(), TEXT, false);
    for (Brief.Section section : brief.sections()) {
      pages.space(HEADING);
      pages.text(section.title(), HEADING, true);
      for (Brief.Block block : section.blocks()) {
        block(pages, block);
      }
    }
    pages.space(HEADING);
    pages.text("Evidence", HEADING, true);
    for (Brief.Note note : brief.notes()) {
      pages.text(
          "[%d] \u201c%s\u201d %s, event %s"
              .formatted(note.number(), note.sentence(), note.source(), note.event()),
          SMALL,
          false);
    }
    if (pages.strange() > 0) {
      pages.text(
          pages.strange()
              + " letters that this file's font does not know stand without their marks or as"
              + " \"?\"; the HTML brief has them.",
          SMALL,
          false);
    }
  }

  private static void block(PdfPages pages, Brief.Block block) throws IOException {
    switch (block) {
      case Brief.Line line -> {
        pages.text(words(line), TEXT, false);
        pages.space(3);
      }
      case Brief.Table table -> table(pages, table);
      case Brief.Chart chart -> chart(pages, chart);
    }
  }

  private static String words(Brief.Line line) {
    return line.text()
        + line.notes().stream().map(n -> " [" + n + "]").collect(Collectors.joining());
  }

  private static void table(PdfPages pages, Brief.Table table) throws IOException {
    if (table.rows().isEmpty()) {
      pages.text("Nothing is told.", TEXT, false);
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    table.rows().forEach(row -> rows.add(row.stream().map(PdfBrief::words).toList()));
    float[] shares = shares(table.header(), rows);
    pages.row(table.header(), shares, SMALL, true);
    for (List<String> row : rows) {
      pages.row(row, shares, SMALL, false);
    }
    pages.space(3);
  }

  /** Widths of columns as shares of the page, by the mean length of their cells. */
  private static float[] shares(List<String> header, List<List<String>> rows) {
    float[] shares = new float[header.size()];
    float sum = 0;
    for (int i = 0; i < shares.length; i++) {
      float length = header.get(i).length();
      for (List<String> row : rows) {
        length += row.get(i).length();
      }
      shares[i] = 4 + length / (rows.size() + 1);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private static void chart(PdfPages pages, Brief.Chart chart) throws IOException {
    List<Intensity> months = chart.months();
    double most =
        months.stream().mapToDouble(m -> Math.max(-m.conflict(), m.cooperation())).max().orElse(0);
    if (most == 0) {
      pages.text("Nothing is told.", TEXT, false);
      return;
    }
    pages.room(2 * HALF + 60);
    float step = PdfPages.WIDTH / months.size();
    float zero = pages.y() - HALF - 50;
    for (int i = 0; i < months.size(); i++) {
      float down = (float) (-months.get(i).conflict() / most * HALF);
      float up = (float) (months.get(i).cooperation() / most * HALF);
      pages.box(i * step + step * 0.15f, zero - down, step * 0.7f, down, BAD);
      pages.box(i * step + step * 0.15f, zero, step * 0.7f, up, GOOD);
      if (i % Math.max(1, (months.size() + 9) / 10) == 0) {
        pages.label(months.get(i).month().toString(), i * step, zero - HALF - 10, 7);
      }
    }
    for (int i = 0; i < chart.marks().size(); i++) {
      Brief.Mark mark = chart.marks().get(i);
      float x = (mark.month() + 0.5f) * step;
      float top = zero + HALF + 40 - i % 4 * 9;
      pages.box(x, zero - HALF, 0.4f, top - zero + HALF, new float[] {0.5f, 0.5f, 0.5f});
      pages.label(mark.label(), Math.min(x + 2, PdfPages.WIDTH - 60), top - 5, 7);
    }
    pages.space(2 * HALF + 70);
    pages.text(chart.caption() + ".", SMALL, false);
  }
}
