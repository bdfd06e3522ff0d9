package io.dragoman.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * One block of text of a web page, such as a paragraph, a heading or a list item.
 *
 * @param text its words, cleaned, never empty
 * @param linked how many of its characters are links
 * @param heading whether it is a heading
 */
record HtmlBlock(String text, int linked, boolean heading) {
  private static final int SHORTEST_PROSE = 80;

  /** Returns whether more than half of it is links. */
  boolean isLinks() {
    return linked * 2 > text.length();
  }

  /** Returns how many of its characters are prose: all where it is long and has few links. */
  int prose() {
    return text.length() >= SHORTEST_PROSE && linked * 3 < text.length() ? text.length() : 0;
  }

  /** Returns the blocks of an element in the order of the page. */
  static List<HtmlBlock> of(Element element) {
    return gather(element).blocks;
  }

  /** Returns how many characters of prose the blocks of an element and all below it hold. */
  static Map<Element, Integer> prose(Element element) {
    return gather(element).prose;
  }

  private static Gatherer gather(Element element) {
    Gatherer gatherer = new Gatherer();
    element.traverse(gatherer);
    return gatherer;
  }

  /** Cuts the text of a tree at the borders of its blocks and at empty lines. */
  private static final class Gatherer implements NodeVisitor {
    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final Map<Element, Integer> prose = new HashMap<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private int linked;
    private int links;
    private int headings;
    private boolean afterBreak;

    @Override
    public void head(Node node, int depth) {
      switch (node) {
        case TextNode text -> {
          afterBreak &= text.isBlank();
          words.append(text.getWholeText());
          linked += links > 0 ? text.text().length() : 0;
        }
        case Element element -> begin(element);
        default -> {}
      }
    }

    private void begin(Element element) {
      if (element.nameIs("br")) {
        if (afterBreak) {
          flush();
        }
        words.append(' ');
        afterBreak = true;
        return;
      }
      if (isBorder(element)) {
        flush();
        open.push(element);
      }
      links += element.nameIs("a") ? 1 : 0;
      headings += isHeading(element) ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (!open.isEmpty() && open.peek().equals(element)) {
          flush();
          open.pop();
          add(prose.getOrDefault(element, 0));
        }
        links -= element.nameIs("a") ? 1 : 0;
        headings -= isHeading(element) ? 1 : 0;
      }
    }

    private boolean isBorder(Element element) {
      return open.isEmpty() || element.isBlock() || element.nameIs("td") || element.nameIs("th");
    }

    private void flush() {
      String text = Characters.clean(words.toString());
      if (!text.isEmpty()) {
        HtmlBlock block = new HtmlBlock(text, linked, headings > 0);
        blocks.add(block);
        add(block.prose());
      }
      words.setLength(0);
      linked = 0;
      afterBreak = false;
    }

    private void add(int characters) {
      if (!open.isEmpty()) {
        prose.merge(open.peek(), characters, Integer::sum);
      }
    }

    private static boolean isHeading(Element element) {
      return element.normalName().matches("h[1-6]");
    }
  }
}
