package io.dragoman.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a web page what is no part of an article. */
final class HtmlPruner {
  private static final String NEVER =
      "script, style, noscript, template, iframe, svg, canvas, form, button, input, select,"
          + " textarea, nav, footer, aside, figure, object, video, audio, dialog, [hidden],"
          + " [aria-hidden=true], [style*=display:none], [style*=display: none],"
          + " [role=navigation], [role=banner], [role=complementary], [role=contentinfo],"
          + " [role=search], [role=dialog]";

  private static final Set<String> NAMES =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "banner",
          "breadcrumb",
          "breadcrumbs",
          "byline",
          "caption",
          "comment",
          "comments",
          "consent",
          "cookie",
          "cookies",
          "copyright",
          "disqus",
          "footer",
          "menu",
          "modal",
          "nav",
          "navbar",
          "navigation",
          "newsletter",
          "outbrain",
          "pagination",
          "paywall",
          "popup",
          "promo",
          "recommended",
          "related",
          "share",
          "sharing",
          "sidebar",
          "signup",
          "social",
          "sponsored",
          "subscribe",
          "subscription",
          "taboola",
          "tags",
          "teaser",
          "toolbar",
          "trending",
          "widget");

  private HtmlPruner() {}

  static void prune(Document page) {
    page.select(NEVER).remove();
    for (Element header : page.select("header")) {
      if (header.closest("article, main") == null) {
        header.remove();
      }
    }
    Map<Element, Integer> prose = HtmlBlock.prose(page.body());
    int all = prose.getOrDefault(page.body(), 0);
    for (Element element : page.body().select("body [class], body [id], table")) {
      boolean suspect = element.nameIs("table") || isNamedBoilerplate(element);
      if (suspect && prose.getOrDefault(element, 0) * 2 < all) {
        element.remove();
      }
    }
  }

  private static boolean isNamedBoilerplate(Element element) {
    if (element.nameIs("article") || element.nameIs("main") || !element.isBlock()) {
      return false;
    }
    String names = element.className() + " " + element.id();
    return Arrays.stream(names.replaceAll("([a-z])([A-Z])", "$1 $2").split("[^A-Za-z]+", -1))
        .anyMatch(name -> NAMES.contains(name.toLowerCase(Locale.ROOT)));
  }
}
