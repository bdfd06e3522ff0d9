package io.dragoman.record.grouping;

/** What speaks for or against two reports telling of one incident; the weights are learnt. */
enum Feature {
  BIAS,
  // what
  SAME_TYPE,
  /** Other types of one quad class. */
  SAME_QUAD,
  SAME_MODE,
  OTHER_MODE,
  /** Triggers share a stem. */
  SAME_TRIGGER,
  /** How rare the shared stem is, 0 to 1. */
  SAME_TRIGGER_RARE,
  /** Cosine of the triggers' meanings, 0 to 1. */
  TRIGGER_MEANING,
  /** The same beyond 0.5, so that near meanings count more. */
  TRIGGER_NEAR_MEANING,
  /** One trigger stands in the other's sentence. */
  TRIGGER_IN_SENTENCE,
  BOTH_STATE,
  ONE_STATE,
  /** Both told as happening, or both as planned, or asked, or denied. */
  SAME_STANDING,
  HAPPENED_AND_DENIED,
  HAPPENED_AND_PLANNED,
  // who
  SOURCE_BOTH_MISSING,
  SOURCE_ONE_MISSING,
  SOURCE_SAME_ID,
  SOURCE_SAME_CODE,
  SOURCE_SAME_COUNTRY,
  SOURCE_SAME_WORDS,
  SOURCE_OPEN,
  SOURCE_APART,
  SOURCE_WORDS,
  TARGET_BOTH_MISSING,
  TARGET_ONE_MISSING,
  TARGET_SAME_ID,
  TARGET_SAME_CODE,
  TARGET_SAME_COUNTRY,
  TARGET_SAME_WORDS,
  TARGET_OPEN,
  TARGET_APART,
  /** Both sides known, and others. */
  SOURCES_EXCLUDE,
  TARGETS_EXCLUDE,
  TARGET_WORDS,
  /** The sides agree when one mention is turned round. */
  SWAPPED,
  // where
  PLACE_BOTH_MISSING,
  PLACE_ONE_MISSING,
  PLACE_SAME,
  PLACE_SAME_COUNTRY_ONLY,
  PLACE_SAME_WORDS,
  PLACE_NEAR,
  PLACE_WITHIN,
  PLACE_OPEN,
  PLACE_APART,
  PLACE_OTHER_COUNTRY,
  // when
  DAY_UNKNOWN,
  /** Single days, both from words of time. */
  DAY_SAME_BY_WORDS,
  DAY_OTHER_BY_WORDS,
  /** Single days, one from words of time, one the report's. */
  DAY_SAME_MIXED,
  DAY_1_MIXED,
  DAY_MORE_MIXED,
  /** Single days, both the report's. */
  DAY_SAME_BY_REPORT,
  DAY_1_BY_REPORT,
  DAY_2_BY_REPORT,
  DAY_MORE_BY_REPORT,
  /** A longer time holds the other. */
  DAY_WITHIN,
  DAY_APART,
  /** Days between the publications. */
  PUBLISHED_0,
  PUBLISHED_1,
  PUBLISHED_2,
  PUBLISHED_MORE,
  // how many
  DEATHS_SAME,
  /** By half more or less at most. */
  DEATHS_NEAR,
  /** The later report has more. */
  DEATHS_RISE,
  DEATHS_FALL,
  DEATHS_ONE,
  // words
  WORDS,
  WORDS_CONTAINED,
  NAMES,
  NAMES_CONTAINED,
  AROUND,
  HEADLINE,
  /** The headline's words in the other's sentence, the better way round. */
  HEADLINE_SENTENCE,
  /** What two articles are about. */
  ARTICLE_WORDS,
  ARTICLE_NAMES,
  ARTICLE_NAMES_CONTAINED,
  // together
  SAME_TYPE_WORDS,
  SAME_TYPE_NAMES,
  SAME_TRIGGER_WORDS,
  SAME_TRIGGER_NAMES,
  MEANING_WORDS,
  MEANING_NAMES,
  MEANING_ARTICLE_NAMES,
  /** Where no day is known, names have to carry more. */
  UNDATED_ARTICLE_NAMES_CONTAINED,
  UNDATED_SAME_TRIGGER,
  BOTH_SIDES_AGREE,
  ASSAULT_PLACE_SAME,
  ASSAULT_SAME_DAY,
  // how it is told
  /** The report that was published later speaks of something known, or of something more. */
  LATER_KNOWN,
  LATER_BACKGROUND,
  LATER_MORE,
  /** Something more, with the same trigger. */
  LATER_MORE_SAME_TRIGGER,
  /** Neither known nor as background, on a later day. */
  LATER_FRESH,
  EARLIER_KNOWN,
  EARLIER_BACKGROUND,
  EARLIER_MORE,
  // from where
  SAME_ARTICLE,
  SAME_SENTENCE,
  SAME_ARTICLE_TRIGGER,
  SAME_ARTICLE_MEANING,
  SAME_ORIGIN
}
