package io.dragoman.record.exports;

import io.dragoman.model.UnknownCodeException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/** The layouts that the record can be exported in. */
public enum ExportFormat {
  /** The events table of GDELT 1.0, 58 columns. */
  GDELT1("the events table of GDELT 1.0"),
  /** The events table of GDELT 2.0, 61 columns. */
  GDELT2("the events table of GDELT 2.0"),
  /** The mentions table of GDELT 2.0, 16 columns. */
  GDELT2_MENTIONS("the mentions table of GDELT 2.0, one row a mention"),
  /** The layout of ICEWS, 20 columns. */
  ICEWS("the layout of ICEWS"),
  /** The layout of POLECAT, 40 columns. */
  POLECAT("the layout of POLECAT"),
  /** Comma-separated values, one row an event. */
  CSV("one row an event, for spreadsheets"),
  /** JSON Lines, one object an event. */
  JSONL("one object an event, every field, mentions and evidence within"),
  /** Apache Parquet. */
  PARQUET("the same as jsonl in typed columns"),
  /** RFC 7946. */
  GEOJSON("one feature an event, for maps"),
  /** GEXF 1.3 with tables of nodes and edges. */
  GEXF("the network of actors: one file over time, one a slice, nodes and edges as CSV"),
  /** JSON-LD with PROV-O and Web Annotation. */
  JSONLD("events, articles and quotations as linked data (PROV-O, Web Annotation)"),
  /** FollowTheMoney entities. */
  FTM("FollowTheMoney entities, for Aleph");

  private final String meaning;

  ExportFormat(String meaning) {
    this.meaning = meaning;
  }

  /** Returns the name in commands, e.g. "geojson". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns what the layout holds, in a few words. */
  public String meaning() {
    return meaning;
  }

  /**
   * Returns the format of a name.
   *
   * @param code as {@link #code()} gives it, in any case
   * @throws UnknownCodeException if there is none
   */
  public static ExportFormat of(String code) {
    for (ExportFormat format : values()) {
      if (format.code().equalsIgnoreCase(code)) {
        return format;
      }
    }
    throw new UnknownCodeException("export format", code);
  }

  /** Whether the layout can say that an event is only expected, asked for or denied. */
  public boolean tellsCertainty() {
    return switch (this) {
      case CSV, JSONL, PARQUET, GEOJSON, JSONLD, FTM -> true;
      case GDELT1, GDELT2, GDELT2_MENTIONS, ICEWS, POLECAT, GEXF -> false;
    };
  }

  /** Creates the file of a layout. */
  Layout create(Path file, Context context) throws IOException, SQLException {
    return switch (this) {
      case GDELT1 -> new GdeltEvents(GdeltEvents.Version.ONE, file, context);
      case GDELT2 -> new GdeltEvents(GdeltEvents.Version.TWO, file, context);
      case ICEWS -> new Icews(file, context);
      case POLECAT -> new Polecat(file, context);
      case GDELT2_MENTIONS -> new GdeltMentions(file, context);
      case CSV -> new CsvTable(file, context);
      case JSONL -> new JsonLines(file, context);
      case PARQUET -> new Parquet(file, context);
      case GEOJSON -> new GeoJson(file, context);
      case GEXF -> new Network(file, context);
      case JSONLD -> new LinkedData(file, context);
      case FTM -> new FollowTheMoney(file, context);
    };
  }

  @Override
  public String toString() {
    return code();
  }
}
