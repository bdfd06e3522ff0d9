package io.dragoman.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of file that are read. */
enum Kind {
  TEXT("txt", "text"),
  MARKDOWN("md", "markdown"),
  HTML("html", "htm", "xhtml"),
  PDF("pdf"),
  JSONL("jsonl", "ndjson"),
  JSON("json"),
  WARC("warc");

  private static final Pattern HTML_START =
      Pattern.compile(
          "(?is)(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype html|html|head|body)\\b.*");
  private static final Pattern OBJECT_A_LINE = Pattern.compile("\\{.*}[ \\t]*\\R\\s*\\{");
  private static final Pattern MARKDOWN_START =
      Pattern.compile("(?s)(---[ \\t]*\\R[\\w-]+:.*|# \\S.*)");

  private final String[] extensions;

  Kind(String... extensions) {
    this.extensions = extensions;
  }

  /**
   * Returns the kind of a file: by its first bytes where these are a PDF's or a web archive's, else
   * by its name, else by what its beginning looks like. JSON with an object a line is JSONL
   * whatever its name.
   */
  static Kind of(String name, byte[] head) {
    String start = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    if (start.startsWith("%PDF-")) {
      return PDF;
    }
    if (start.startsWith("WARC/")) {
      return WARC;
    }
    Kind kind = ofName(name).orElseGet(() -> sniff(start));
    return kind == JSON && OBJECT_A_LINE.matcher(start).lookingAt() ? JSONL : kind;
  }

  static Optional<Kind> ofName(String name) {
    String extension = extension(name);
    for (Kind kind : values()) {
      for (String known : kind.extensions) {
        if (known.equals(extension)) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the names that a file with a stem may have. */
  static List<String> namesOf(String stem) {
    List<String> names = new ArrayList<>();
    for (Kind kind : values()) {
      for (String known : kind.extensions) {
        names.add(stem + "." + known);
        names.add(stem + "." + known + ".gz");
      }
    }
    return names;
  }

  /** Returns a file's name without ".gz". */
  static String withoutGz(String name) {
    return extension(name).equals("gz") ? name.substring(0, name.length() - 3) : name;
  }

  /** Returns a file's name without ".gz" and without its extension. */
  static String stem(String name) {
    String plain = withoutGz(name);
    int dot = plain.lastIndexOf('.');
    return dot <= 0 ? plain : plain.substring(0, dot);
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static Kind sniff(String start) {
    if (start.startsWith("{")) {
      return start.lines().findFirst().orElse("").strip().length() > 1 ? JSONL : JSON;
    }
    if (start.startsWith("[") && start.substring(1).stripLeading().startsWith("{")) {
      return JSON;
    }
    if (HTML_START.matcher(start).matches()) {
      return HTML;
    }
    return MARKDOWN_START.matcher(start).matches() ? MARKDOWN : TEXT;
  }
}
