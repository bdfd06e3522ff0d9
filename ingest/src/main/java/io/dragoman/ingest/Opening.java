package io.dragoman.ingest;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first paragraphs of an article, searched for its day, agency and author. Lines that hold
 * nothing but these are left out of the paragraphs that this iterates over. Not thread-safe.
 */
final class Opening implements Iterator<Paragraph> {
  private static final int LINES = 3;
  private static final int DATELINE_WITHIN = 200;
  private static final String PLACE =
      "\\p{Lu}[\\p{Lu} .'’/-]{1,40}(?:, \\p{Lu}[\\p{L} .'’-]{1,40})?";
  private static final String AGENCY = "(?: ?\\((?<agency>[^()]{2,40})\\))?";
  private static final Pattern DATELINE =
      Pattern.compile(
          ("(?:" + PLACE + ",? )?(?<a>" + Days.FORM + "),?" + AGENCY + " ?[-–—:] ?\\S.*")
              + ("|(?:" + PLACE + ",? )?\\((?<b>" + Days.FORM + ")\\).*"));
  private static final Pattern BYLINE =
      Pattern.compile(
          "By (\\p{Lu}[\\p{L}.'’-]*(?: (?:and |\\p{Lu}|de |van |von |al-)[\\p{L}.'’-]*){1,5})");

  private final Deque<Paragraph> ahead = new ArrayDeque<>();
  private final Iterator<Paragraph> rest;
  private Metadata metadata;

  Opening(Metadata known, Iterator<Paragraph> paragraphs) {
    this.metadata = known;
    this.rest = paragraphs;
    for (int i = 0; i < LINES && rest.hasNext(); i++) {
      Paragraph paragraph = rest.next();
      if (!isOnlyData(paragraph.text())) {
        dateline(paragraph.text());
        ahead.add(paragraph);
        break;
      }
    }
  }

  /** Returns what was known, with gaps filled from the opening. */
  Metadata metadata() {
    return metadata;
  }

  private boolean isOnlyData(String text) {
    Optional<LocalDate> day = Days.parse(text);
    Matcher byline = BYLINE.matcher(text);
    if (day.isPresent()) {
      metadata = metadata.orPublished(day);
      return true;
    }
    if (byline.matches()) {
      metadata = metadata.orAuthor(byline.group(1));
      return true;
    }
    return false;
  }

  private void dateline(String text) {
    Matcher matcher = DATELINE.matcher(text.substring(0, Math.min(text.length(), DATELINE_WITHIN)));
    if (matcher.matches()) {
      Optional<LocalDate> day = Days.parse(matcher.group(matcher.group("a") == null ? "b" : "a"));
      MetadataBuilder found = new MetadataBuilder().published(day);
      Optional.ofNullable(matcher.group("agency")).ifPresent(found::outlet);
      metadata = metadata.or(found.build());
    }
  }

  @Override
  public boolean hasNext() {
    return !ahead.isEmpty() || rest.hasNext();
  }

  @Override
  public Paragraph next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ahead.isEmpty() ? rest.next() : ahead.remove();
  }
}
