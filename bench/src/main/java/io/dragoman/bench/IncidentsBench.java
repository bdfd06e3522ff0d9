package io.dragoman.bench;

import io.dragoman.bench.IncidentPair.Drawing;
import io.dragoman.model.Event;
import io.dragoman.model.Mention;
import io.dragoman.record.EventQuery;
import io.dragoman.record.EventRecord;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures in a record of current-events, where one war is told day by day, whether reports of one
 * incident are one event and others are not. Pairs of which the reader tells one side or neither
 * count as not joined.
 */
final class IncidentsBench {
  private final Path folder;
  private final boolean show;
  private final PrintWriter out;

  /**
   * @param folder folder of the record
   * @param show whether each wrong pair is printed with its sentences
   */
  IncidentsBench(Path folder, boolean show, PrintWriter out) {
    this.folder = folder;
    this.show = show;
    this.out = out;
  }

  /**
   * A mention of the record.
   *
   * @param event id of its event
   * @param mention the mention
   */
  private record Found(String event, Mention mention) {}

  void run() {
    Map<Drawing, List<IncidentPair>> drawings = new EnumMap<>(Drawing.class);
    for (Drawing drawing : Drawing.values()) {
      drawings.put(drawing, IncidentPair.read(drawing));
    }
    Map<String, List<Found>> found = new HashMap<>();
    drawings.values().stream()
        .flatMap(List::stream)
        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
        .forEach(mark -> found.put(mark.article(), new ArrayList<>()));
    try (EventRecord record = EventRecord.openToRead(folder);
        Stream<Event> events = record.events(EventQuery.ALL)) {
      events.forEach(event -> note(event, found));
      out.printf(
          "Pairs of current-events; readers %s%n",
          found.values().stream()
              .flatMap(List::stream)
              .map(one -> one.mention().reader())
              .distinct()
              .sorted()
              .collect(Collectors.joining(", ")));
      drawings.forEach(
          (drawing, pairs) -> {
            out.printf("%s drawing%n", drawing.name().toLowerCase(Locale.ROOT));
            print("even months (weights learnt on them)", of(pairs, true), found);
            print("odd months (not seen)", of(pairs, false), found);
          });
    }
    out.flush();
  }

  private static void note(Event event, Map<String, List<Found>> found) {
    for (Mention mention : event.mentions()) {
      List<Found> article = found.get(mention.document());
      if (article != null) {
        article.add(new Found(event.id(), mention));
      }
    }
  }

  private static List<IncidentPair> of(List<IncidentPair> pairs, boolean seen) {
    return pairs.stream().filter(pair -> pair.isSeen() == seen).toList();
  }

  private void print(String name, List<IncidentPair> pairs, Map<String, List<Found>> found) {
    int both = 0;
    int told = 0;
    int right = 0;
    int others = 0;
    int apart = 0;
    int read = 0;
    for (IncidentPair pair : pairs) {
      Optional<Found> first = at(pair.first(), found);
      Optional<Found> second = at(pair.second(), found);
      boolean isRead = first.isPresent() && second.isPresent();
      boolean joined = isRead && first.map(Found::event).equals(second.map(Found::event));
      read += isRead ? 1 : 0;
      right += pair.same() ? 1 : 0;
      told += joined ? 1 : 0;
      both += pair.same() && joined ? 1 : 0;
      others += pair.same() ? 0 : 1;
      apart += pair.same() || joined ? 0 : 1;
      if (show && joined != pair.same()) {
        out.println((pair.same() ? "missed: " : "glued: ") + text(first) + " <> " + text(second));
      }
    }
    Overlap overlap = new Overlap(told, right, both);
    out.printf(
        Locale.ROOT,
        "  %-38s %s   others kept apart %5.1f  (%d same, %d others; both read of %d)%n",
        name,
        overlap.figures(),
        Figures.percent(apart, others),
        right,
        others,
        read);
  }

  /** The mention whose trigger a mark stands on; empty where the reader tells nothing there. */
  private static Optional<Found> at(IncidentPair.Mark mark, Map<String, List<Found>> found) {
    return found.getOrDefault(mark.article(), List.of()).stream()
        .filter(one -> mark.meets(one.mention().trigger()))
        .findFirst();
  }

  private static String text(Optional<Found> found) {
    return found
        .map(
            one ->
                one.mention().document()
                    + " ["
                    + one.mention().trigger().text()
                    + "] "
                    + one.mention().sentence().text())
        .orElse("(nothing told)");
  }
}
