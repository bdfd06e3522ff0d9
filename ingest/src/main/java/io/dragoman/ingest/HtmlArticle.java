package io.dragoman.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the main text of a web page: the smallest element that holds nearly all of its prose, where
 * prose is long blocks of text with few links.
 */
final class HtmlArticle {
  private static final double NEARLY_ALL = 0.9;
  private static final double MOST = 0.6;
  private static final Pattern NAMES_CONTENT =
      Pattern.compile("(?i).*(?:article|content|story|post|entry|body|text).*");
  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "(?i)(?:advertisement|read more|read also|see also|related|share this|sign up|subscribe"
              + "|follow us|click here|watch:|listen:|copyright|©|all rights reserved"
              + "|published:?|updated:?|last modified|\\d+ min(?:ute)?s? read).*");
  private static final int LONGEST_BOILERPLATE = 140;

  private HtmlArticle() {}

  /** Returns the paragraphs of the main text; changes the page. */
  static List<String> paragraphs(Document page, String title) {
    HtmlPruner.prune(page);
    List<HtmlBlock> kept = new ArrayList<>();
    for (HtmlBlock block : HtmlBlock.of(main(page))) {
      if (!block.isLinks() && !isBoilerplate(block.text()) && !block.text().equals(title)) {
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && kept.getLast().heading()) {
      kept.removeLast();
    }
    return kept.stream().map(HtmlBlock::text).toList();
  }

  private static Element main(Document page) {
    Map<Element, Integer> prose = HtmlBlock.prose(page.body());
    double most = MOST * prose.getOrDefault(page.body(), 0);
    Element element =
        page.select("[itemprop=articleBody], article, main, [role=main]").stream()
            .filter(candidate -> prose.getOrDefault(candidate, 0) >= most)
            .findFirst()
            .orElse(page.body());
    for (Optional<Element> child = heart(element, prose);
        child.isPresent();
        child = heart(element, prose)) {
      element = child.get();
    }
    return element;
  }

  /** Returns the child that holds nearly all prose, or most of it and is named like a text. */
  private static Optional<Element> heart(Element element, Map<Element, Integer> prose) {
    int all = prose.getOrDefault(element, 0);
    return element.children().stream()
        .filter(child -> all > 0 && child.isBlock() && !child.nameIs("p"))
        .filter(child -> prose.getOrDefault(child, 0) >= all * share(child))
        .findFirst();
  }

  private static double share(Element child) {
    boolean named =
        child.nameIs("article")
            || child.nameIs("main")
            || NAMES_CONTENT.matcher(child.id() + " " + child.className()).matches();
    return named ? MOST : NEARLY_ALL;
  }

  private static boolean isBoilerplate(String text) {
    return HtmlDateline.isOne(text)
        || (text.length() <= LONGEST_BOILERPLATE && BOILERPLATE.matcher(text).matches());
  }
}
