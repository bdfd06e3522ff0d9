package io.dragoman.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codebook for people, written from the code tables themselves. */
public final class Codebook {
  private Codebook() {}

  /** Returns the codebook in Markdown. */
  public static String markdown() {
    StringBuilder out = new StringBuilder(8192);
    out.append(
        """
        # Codebook

        Written by `./dragoman codebook` from the code tables in `model`; a test keeps it true.

        An event is something that someone does to someone, or is said, expected, denied or asked to
        do. Types and modes follow PLOVER (Halterman, Bagozzi, Beger, Schrodt and Scraborough 2023:
        "PLOVER and POLECAT: A New Political Event Ontology and Dataset").

        ## Event types

        | type | quad class | meaning | modes |
        |---|---|---|---|
        """);
    for (EventType type : EventType.values()) {
      out.append(
          "| %s | %d %s | %s | %s |%n"
              .formatted(
                  type,
                  type.quadClass().number(),
                  type.quadClass().label(),
                  type.meaning(),
                  type.modes().stream().map(Mode::code).collect(Collectors.joining(", "))));
    }
    out.append("\n## Sectors\n\n| sector | who |\n|---|---|\n");
    for (Sector sector : Sector.values()) {
      out.append("| %s | %s |%n".formatted(sector, sector.meaning()));
    }
    out.append(
        """

        An actor's code is a country and a sector, "RUS GOV". The country is ISO 3166-1 alpha-3, "XKX"
        for Kosovo, "IGO" for international bodies, "---" where it is unknown or there is none. Armed
        groups belong to the country where they mainly act.

        ## Certainty

        | degree | meaning |
        |---|---|
        """);
    for (Certainty certainty : Certainty.values()) {
      out.append("| %s | %s |%n".formatted(certainty.code(), certainty.meaning()));
    }
    out.append(
        """

        ## Fields

        | field | meaning |
        |---|---|
        | type, mode | from the table above; mode is null where none fits |
        | trigger | the words that name the action, as they stand in the sentence |
        | source, target | the doers and those it is done to: text, code, and where a table knows them name and id |
        | place | where it happens: text, and where the gazetteer knows it name, lat, lon, country, precision (point, city, region, country) |
        | date | YYYY-MM-DD, YYYY-MM, YYYY, or a range A/B; null where nothing can be said |
        | basis | what the date rests on: stated, relative, report (the report's day), context, unknown |
        | cert | certainty, from the table above |
        | by | who says so, where the article puts the claim in someone's mouth |
        | deaths | people reported dead in this event |
        | instrument | the weapon or means, as words |
        | materiel | military hardware and installations lost, taken, handed over or moved: text, kind (%s), count or null, status (%s) |
        | byFrom | where the words of `by` stand in the article (begin, end), if outside the event's sentence; else null |
        | state | true for a standing relation ("Turkey, the government's main backer") |
        | confidence | how often such an event is there and of this type, 0 to 1; calibrated on annotated news |
        | begin, end | offsets of the trigger in the article's clean text, in Unicode code points |

        Of an event in the record also: id, document and sentence of the mention that speaks for it,
        mentions, articles, outlets (those that report it independently), copies (articles
        that count as another source, and whose text they have), corrections.

        ## Corrections

        | field | value |
        |---|---|
        | type, mode, certainty | a code from the tables above; mode may be "none" |
        | source, target | actors divided by semicolons, each a code, a name, or a name with its code: "RUS MIL; Wagner Group=RUS REB"; or "none" |
        | place | its name, or "none" |
        | date | YYYY-MM-DD, YYYY-MM, YYYY, a range A/B, or "none" |
        | deaths | a number, or "none" |
        | event | false where it is none: it is then in no list and no count; true takes that back |
        """
            .formatted(
                Stream.of(Materiel.Kind.values())
                    .map(Materiel.Kind::code)
                    .collect(Collectors.joining(", ")),
                Stream.of(Materiel.Status.values())
                    .map(Materiel.Status::code)
                    .collect(Collectors.joining(", "))));
    return out.toString().replace("\r\n", "\n");
  }
}
