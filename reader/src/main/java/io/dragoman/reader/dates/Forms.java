package io.dragoman.reader.dates;

/** Parts that the patterns of time expressions share. */
final class Forms {
  /** A month's name or abbreviation; a group. */
  static final String MONTH =
      "((?:January|February|March|April|May|June|July|August|September|October|November|December)\\b"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";

  /** A day of the month, maybe with "th"; a group. */
  static final String DAY = "(0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";

  /** A year of four digits; a group. */
  static final String YEAR = "(1[5-9]\\d\\d|20\\d\\d)";

  /** A year that may follow after a comma; a group. */
  static final String OF_YEAR = "(?:,? (?:of )?" + YEAR + "\\b(?!,\\d))?";

  /** Between the ends of a range. */
  static final String TO = "(?:\\s?[-–—]\\s?| (?:to|through|thru|until|till|and|&) )";

  /** A weekday; a group. */
  static final String WEEKDAY =
      "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
          + "|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.(?= ))";

  /** A small number as a word or in digits; a group. */
  static final String NUMBER =
      "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
          + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty"
          + "|couple(?: of)?)";

  /** A season; a group. */
  static final String SEASON = "([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";

  private Forms() {}
}
