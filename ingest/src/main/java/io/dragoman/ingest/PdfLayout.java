package io.dragoman.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes paragraphs of printed lines, by their places on the page.
 *
 * @param title the lines in large type above the text, empty where there are none
 * @param paragraphs the paragraphs below, never empty ones
 */
record PdfLayout(String title, List<String> paragraphs) {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)[^\\p{L}\\d]*(?:page )?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?[^\\p{L}\\d]*");
  private static final double LARGE = 1.2;

  static PdfLayout of(List<PdfLine> printed) {
    List<PdfLine> lines = withoutFurniture(printed);
    float body = bodySize(lines);
    int first = 0;
    while (first < lines.size() && lines.get(first).size() >= body * LARGE) {
      first++;
    }
    Hyphens hyphens = new Hyphens(lines.stream().map(PdfLine::text).toList());
    List<PdfLine> text = lines.subList(first, lines.size());
    return text.isEmpty()
        ? new PdfLayout("", paragraphs(lines, hyphens))
        : new PdfLayout(
            String.join(" ", paragraphs(lines.subList(0, first), hyphens)),
            paragraphs(text, hyphens));
  }

  /** Drops page numbers, and lines in the margins that stand on a third of the pages or more. */
  private static List<PdfLine> withoutFurniture(List<PdfLine> lines) {
    Map<String, Set<Integer>> pagesOf = new HashMap<>();
    for (PdfLine line : lines) {
      if (line.isInMargin()) {
        pagesOf.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.page());
      }
    }
    int pages = lines.isEmpty() ? 0 : lines.getLast().page();
    return lines.stream()
        .filter(
            line ->
                !line.isInMargin()
                    || !(PAGE_NUMBER.matcher(line.text()).matches()
                        || pagesOf.getOrDefault(key(line), Set.of()).size()
                            >= Math.max(2, pages / 3)))
        .toList();
  }

  private static String key(PdfLine line) {
    return line.text().replaceAll("\\d+", "#");
  }

  /** Returns the type size of most characters. */
  private static float bodySize(List<PdfLine> lines) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(
                PdfLine::size, Collectors.summingInt(line -> line.text().length())))
        .entrySet()
        .stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  private static List<String> paragraphs(List<PdfLine> lines, Hyphens hyphens) {
    List<String> paragraphs = new ArrayList<>();
    PdfBreaks breaks = PdfBreaks.of(lines);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && breaks.isBreak(lines.get(i - 1), lines.get(i))) {
        paragraphs.add(text.toString());
        text.setLength(0);
      }
      if (text.isEmpty()) {
        text.append(lines.get(i).text());
      } else {
        hyphens.join(text, lines.get(i).text());
      }
    }
    if (!text.isEmpty()) {
      paragraphs.add(text.toString());
    }
    return paragraphs;
  }
}
