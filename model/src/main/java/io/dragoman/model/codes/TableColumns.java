package io.dragoman.model.codes;

import java.util.List;

/**
 * The names of the columns of tables that begin with them, in order, as their codebooks have them.
 */
public final class TableColumns {
  /** ICEWS, coded event data. */
  public static final List<String> ICEWS =
      lines(
          """
          Event ID
          Event Date
          Source Name
          Source Sectors
          Source Country
          Event Text
          CAMEO Code
          Intensity
          Target Name
          Target Sectors
          Target Country
          Story ID
          Sentence Number
          Publisher
          City
          District
          Province
          Country
          Latitude
          Longitude
          """);

  /** POLECAT. */
  public static final List<String> POLECAT =
      lines(
          """
          Event ID
          Event Date
          Event Type
          Event Mode
          Intensity
          Quad Code
          Contexts
          Actor Name
          Actor Country
          Actor COW
          Primary Actor Sector
          Actor Sectors
          Actor Title
          Actor Name Raw
          Wikipedia Actor ID
          Recipient Name
          Recipient Country
          Recipient COW
          Primary Recipient Sector
          Recipient Sectors
          Recipient Title
          Recipient Name Raw
          Wikipedia Recipient ID
          Placename
          City
          District
          Province
          Country
          Latitude
          Longitude
          GeoNames ID
          Raw Placename
          Feature Type
          Source
          Publication Date
          Story People
          Story Organizations
          Story Locations
          Language
          Version
          """);

  private TableColumns() {}

  private static List<String> lines(String text) {
    return text.lines().toList();
  }
}
