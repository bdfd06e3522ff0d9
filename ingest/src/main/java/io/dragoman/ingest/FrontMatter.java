package io.dragoman.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The block between two lines "---" at the top of a Markdown file: "key: value" lines, and lists of
 * sources. This is the part of YAML that articles use; other keys and deeper levels are passed
 * over.
 *
 * @param metadata what it says
 * @param body the Markdown below
 */
record FrontMatter(Metadata metadata, String body) {
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\A\\s*---[ \\t]*\\R(.*?\\R)??(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
  private static final Pattern ENTRY = Pattern.compile("(\\w[\\w-]*):(?:[ \\t]+(.*))?");
  private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");

  static FrontMatter of(String markdown) {
    Matcher block = BLOCK.matcher(markdown);
    if (!block.lookingAt()) {
      return new FrontMatter(Metadata.NONE, markdown);
    }
    MetadataBuilder found = new MetadataBuilder();
    List<String> sources = new ArrayList<>();
    String key = "";
    int number = 1;
    for (String line : (block.group(1) == null ? "" : block.group(1)).split("\\R", -1)) {
      number++;
      Matcher entry = ENTRY.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (entry.matches()) {
        key = entry.group(1).toLowerCase(Locale.ROOT);
        String value = entry.group(2) == null ? "" : unquoted(entry.group(2));
        if (key.equals("sources")) {
          sources.addAll(list(value));
        } else {
          found.named(key, value, "line " + number);
        }
      } else if (item.matches() && key.equals("sources")) {
        sources.add(unquoted(item.group(1)));
      }
    }
    return new FrontMatter(found.sources(sources).build(), markdown.substring(block.end()));
  }

  private static List<String> list(String value) {
    String inner = value.replaceAll("^\\[|]$", "");
    return inner.isBlank()
        ? List.of()
        : Stream.of(inner.split(",", -1)).map(FrontMatter::unquoted).toList();
  }

  private static String unquoted(String value) {
    String text = value.strip();
    boolean quoted =
        text.length() >= 2
            && (text.charAt(0) == '"' || text.charAt(0) == '\'')
            && text.charAt(0) == text.charAt(text.length() - 1);
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
