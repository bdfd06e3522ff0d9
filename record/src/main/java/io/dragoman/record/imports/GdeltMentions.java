package io.dragoman.record.imports;

import io.dragoman.model.Sha256;
import io.dragoman.model.Span;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Mentions of GDELT 2.0. A row says of an article that it mentions an event, and nothing of the
 * event itself; so its article's text is the row and, behind an empty line, the row of the event as
 * it stands in its own file, where the words are.
 */
final class GdeltMentions implements Layout {
  private static final List<String> COLUMNS =
      Names.words(
          """
          GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier
          SentenceID Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence
          MentionDocLen MentionDocTone MentionDocTranslationInfo Extras
          """);
  private static final String IDENTIFIER = "MentionIdentifier";
  private static final String GAP = "\n\n";
  private static final int DIGEST_BYTES = 6;

  private final EventRows events;
  private final GdeltEvents layout = GdeltEvents.second();
  private final Columns ofEvent = Columns.inOrder(layout.columns());

  GdeltMentions(EventRows events) {
    this.events = events;
  }

  @Override
  public ImportFormat format() {
    return ImportFormat.GDELT2_MENTIONS;
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public Outcome.Taken take(Fields fields, Optional<String> attribution) throws RowException {
    String id = fields.need(GdeltEvents.ID);
    if (events.isEmpty()) {
      throw fields.refuse(
          GdeltEvents.ID, "the file of the events is missing: import both in one run");
    }
    Row event =
        events
            .find(id)
            .orElseThrow(
                () ->
                    fields.refuse(
                        GdeltEvents.ID, "its event is in none of the files of events of this run"));
    Fields of = new Fields(event, ofEvent, "");
    if (of.get("SOURCEURL").equals(fields.need(IDENTIFIER))) {
      throw RowException.leftOut(
          IDENTIFIER, "the row of its event stands for this report", fields.get(IDENTIFIER));
    }
    return take(fields, event);
  }

  private Outcome.Taken take(Fields fields, Row event) throws RowException {
    Row row = fields.row();
    String text = row.text() + GAP + event.text();
    Fields of = new Fields(event.within(text, row.text().length() + GAP.length()), ofEvent, "");
    Report.Event said = GdeltEvents.event(of, confidence(fields));
    Report report =
        new Report(
            format().code()
                + ":"
                + fields.get(GdeltEvents.ID)
                + ":"
                + HexFormat.of().formatHex(Sha256.of(row.text()), 0, DIGEST_BYTES),
            Optional.empty(),
            Days.glued(fields.get("MentionTimeDate")),
            Report.url(fields.get(IDENTIFIER)),
            fields.maybe("MentionSourceName"),
            format().author(),
            language(fields),
            List.of());
    of.mended().addAll(0, fields.mended());
    Fields whole = new Fields(new Row(row.file(), row.line(), text, List.of()), NONE, "");
    whole.mended().addAll(of.mended());
    String name = layout.format().code() + ":" + fields.get(GdeltEvents.ID);
    return report.of(name, said, whole, format());
  }

  private static final Columns NONE = Columns.inOrder(List.of());

  private static double confidence(Fields fields) throws RowException {
    Optional<Span> words = fields.words("Confidence");
    if (words.isEmpty()) {
      return 1;
    }
    try {
      int percent = Integer.parseInt(fields.get("Confidence"));
      if (percent >= 0 && percent <= 100) {
        return percent / 100.0;
      }
    } catch (NumberFormatException e) {
      // Said below, as is a number that is no percentage.
    }
    throw fields.refuse("Confidence", "no percentage");
  }

  /** Returns the language that GDELT translated the article from, "und" where it says none. */
  private static String language(Fields fields) {
    String info = fields.get("MentionDocTranslationInfo");
    if (!info.startsWith("srclc:")) {
      return Report.UNDETERMINED;
    }
    String three = info.substring("srclc:".length()).split(";", 2)[0];
    return Report.language(code -> Locale.of(code).getISO3Language().equals(three));
  }
}
