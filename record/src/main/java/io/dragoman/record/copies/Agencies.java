package io.dragoman.record.copies;

import io.dragoman.model.Document;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * News agencies, whose texts many outlets print. An article is taken for an agency's where its
 * outlet, source or author is one ("AFP via Google News"), or its text begins with a credit
 * ("TRIPOLI, May 18 (Reuters) -"). That an agency "contributed to this report" makes it none: how
 * much of it is the agency's is seen by its text.
 */
public final class Agencies {
  /** The usual name of each, then others. */
  private static final List<List<String>> NAMES =
      List.of(
          List.of("Reuters", "Thomson Reuters"),
          List.of("AP", "Associated Press", "The Associated Press"),
          List.of("AFP", "Agence France-Presse", "Agence France Presse"),
          List.of("UPI", "United Press International"),
          List.of("dpa", "Deutsche Presse-Agentur"),
          List.of("EFE", "Agencia EFE"),
          List.of("ANSA"),
          List.of("PA", "PA Media", "Press Association"),
          List.of("AAP", "Australian Associated Press"),
          List.of("The Canadian Press", "Canadian Press"),
          List.of("Xinhua", "Xinhua News Agency"),
          List.of("Kyodo", "Kyodo News"),
          List.of("Yonhap", "Yonhap News Agency"),
          List.of("TASS", "ITAR-TASS"),
          List.of("Interfax"),
          List.of("RIA Novosti"),
          List.of("Ukrinform"),
          List.of("Anadolu Agency", "Anadolu"),
          List.of("PTI", "Press Trust of India"),
          List.of("IANS", "Indo-Asian News Service"),
          List.of("ANI", "Asian News International"),
          List.of("IRNA", "Islamic Republic News Agency"),
          List.of("SANA", "Syrian Arab News Agency"),
          List.of("MENA", "Middle East News Agency"));

  private static final Map<String, String> USUAL = usual();

  /** How far into a text its credit may stand. */
  private static final int HEAD = 120;

  private static final Pattern DATELINE =
      Pattern.compile(
          "^[^.!?\\n(]{0,80}\\(([\\p{L} -]{2,30})\\)\\s*(?:[-–—]|$)", Pattern.MULTILINE);

  private static final Pattern PARTS = Pattern.compile("\\s*[,/|;]\\s*|\\s+(?:via|for|of|and)\\s+");

  private Agencies() {}

  private static Map<String, String> usual() {
    Map<String, String> usual = new HashMap<>();
    for (List<String> names : NAMES) {
      names.forEach(name -> usual.put(name.toLowerCase(Locale.ROOT), names.get(0)));
    }
    return usual;
  }

  /** Returns the agency whose text an article is by its own words, by its usual name. */
  public static Optional<String> of(Document document) {
    return Stream.of(
            publisher(document).flatMap(Agencies::first),
            document.author().flatMap(Agencies::any),
            dateline(document.text()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The outlet, or else the first source that the article names. */
  private static Optional<String> publisher(Document document) {
    return document.outlet().or(() -> document.sources().stream().findFirst());
  }

  /**
   * Returns the independent source that an article counts as by its own words: the agency, or else
   * its outlet, the first source that it names, or itself.
   *
   * @param document the article
   */
  public static String origin(Document document) {
    return of(document).or(() -> publisher(document)).orElse(document.id());
  }

  private static Optional<String> agency(String name) {
    return Optional.ofNullable(USUAL.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The agency that a name is, alone or "via" another. */
  private static Optional<String> first(String name) {
    return agency(name).or(() -> agency(PARTS.split(name, 2)[0]));
  }

  /** The agency that an author writes for, or that is named as the author. */
  private static Optional<String> any(String author) {
    String name = author.replaceFirst("(?i)^by\\s+", "");
    return agency(name)
        .or(
            () ->
                Arrays.stream(PARTS.split(name))
                    .flatMap(part -> agency(part).stream())
                    .findFirst());
  }

  private static Optional<String> dateline(String text) {
    Matcher matcher = DATELINE.matcher(text.substring(0, Math.min(HEAD, text.length())));
    return matcher.find() && matcher.start() == 0 ? agency(matcher.group(1)) : Optional.empty();
  }
}
