package io.dragoman.bench;

import io.dragoman.bench.Overlap.Stretch;
import io.dragoman.reader.net.AttributionPart.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An article of PolNeAR with the stretches of its sources, cues and contents.
 *
 * @param name name of its file
 * @param text its text
 * @param all the stretches of each kind, offsets in UTF-16
 */
record AttributedText(String name, String text, Map<Kind, List<Stretch>> all) {

  List<Stretch> parts(Kind kind) {
    return all.getOrDefault(kind, List.of());
  }

  /** Reads the articles of the development set. */
  static List<AttributedText> readDevelopment(Path shared) {
    SortedMap<String, String> files =
        TarFiles.read(
            shared.resolve("gold/attribution/polnear-train-dev.tar.gz"),
            name -> name.contains("/dev/") && (name.endsWith(".txt") || name.endsWith(".ann")));
    Map<String, String> notes = new TreeMap<>();
    files.forEach(
        (name, content) -> {
          if (name.endsWith(".ann")) {
            String base = base(name);
            notes.put(base.substring(0, base.lastIndexOf('_')), content);
          }
        });
    List<AttributedText> texts = new ArrayList<>();
    files.forEach(
        (name, content) -> {
          if (name.endsWith(".txt")) {
            texts.add(of(base(name), content, notes.getOrDefault(base(name), "")));
          }
        });
    return texts;
  }

  private static String base(String name) {
    return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
  }

  /** Reads annotations in the standoff format of brat; a part in several pieces gives several. */
  static AttributedText of(String name, String text, String notes) {
    Map<Kind, List<Stretch>> parts = new EnumMap<>(Kind.class);
    for (String line : notes.split("\n", -1)) {
      String[] cells = line.split("\t", -1);
      if (cells.length < 2 || !cells[0].startsWith("T")) {
        continue;
      }
      int space = cells[1].indexOf(' ');
      for (Kind kind : Kind.values()) {
        if (cells[1].substring(0, space).toUpperCase(Locale.ROOT).equals(kind.name())) {
          for (String piece : cells[1].substring(space + 1).split(";", -1)) {
            String[] ends = piece.split(" ", -1);
            int begin = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
            int end = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
            parts.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Stretch(begin, end));
          }
        }
      }
    }
    return new AttributedText(name, text, parts);
  }
}
