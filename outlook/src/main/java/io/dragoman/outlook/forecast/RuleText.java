package io.dragoman.outlook.forecast;

import java.util.List;
import java.util.Locale;

/** Says a rule in words. A is who is asked about, B is whom it is done to. */
final class RuleText {
  private RuleText() {}

  /**
   * Says a rule.
   *
   * @param relations the names of the relations, each in one direction
   * @param before what happened before, directed
   * @param after what is asked, directed
   * @param gapClass how long before, see {@link RuleGaps}
   */
  static String of(List<String> relations, int before, int after, int gapClass) {
    int last = RuleGaps.lastDay(gapClass);
    int first = gapClass == 0 ? 1 : RuleGaps.lastDay(gapClass - 1) + 1;
    String days =
        gapClass == RuleGaps.COUNT - 1
            ? first + " days and more"
            : first == last
                ? first + (first == 1 ? " day" : " days")
                : first + " to " + last + " days";
    return "after %s, %s %s later".formatted(said(relations, before), said(relations, after), days);
  }

  /** Says a directed relation between A and B. */
  static String said(List<String> relations, int relation) {
    boolean forward = relation < relations.size();
    String name = relations.get(forward ? relation : relation - relations.size());
    return "%s '%s' %s"
        .formatted(forward ? "A" : "B", name.toLowerCase(Locale.ROOT), forward ? "B" : "A");
  }
}
