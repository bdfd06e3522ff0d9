package io.dragoman.bench;

import io.dragoman.bench.Overlap.Stretch;
import io.dragoman.reader.ArticleNetwork;
import io.dragoman.reader.net.AttributionPart;
import io.dragoman.reader.net.AttributionPart.Kind;
import io.dragoman.reader.net.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures who is found to say what, on the development set of PolNeAR (Newell, Margolin and Ruths
 * 2018): words of content, and sources that overlap, each source paired with one at most.
 */
final class AttributionBench {
  private final Path shared;
  private final PrintWriter out;

  AttributionBench(Path shared, PrintWriter out) {
    this.shared = shared;
    this.out = out;
  }

  void run() {
    List<AttributedText> texts = AttributedText.readDevelopment(shared);
    Map<Kind, Overlap> words = new EnumMap<>(Kind.class);
    Map<Kind, Overlap> spans = new EnumMap<>(Kind.class);
    try (ArticleNetwork network = ArticleNetwork.open()) {
      for (AttributedText text : texts) {
        List<AttributionPart> parts = network.attribution(text.text());
        List<Stretch> all = words(text.text());
        for (Kind kind : Kind.values()) {
          List<Stretch> told = new ArrayList<>();
          for (AttributionPart part : parts) {
            if (part.kind() == kind) {
              told.add(new Stretch(part.begin(), part.end()));
            }
          }
          words.merge(kind, Overlap.ofWords(all, told, text.parts(kind)), Overlap::plus);
          spans.merge(kind, Overlap.ofStretches(told, text.parts(kind)), Overlap::plus);
        }
      }
      out.println(
          "PolNeAR, development set, " + texts.size() + " articles; model " + network.version());
    }
    for (Kind kind : Kind.values()) {
      print(kind + ", words", words.getOrDefault(kind, Overlap.NONE));
      print(kind + ", spans that overlap", spans.getOrDefault(kind, Overlap.NONE));
    }
    out.flush();
  }

  private static List<Stretch> words(String text) {
    Words words = Words.of(text);
    List<Stretch> stretches = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      stretches.add(new Stretch(words.begin(i), words.end(i)));
    }
    return stretches;
  }

  private void print(String name, Overlap overlap) {
    out.printf(
        Locale.ROOT,
        "  %-28s %s  (%d gold, %d found)%n",
        name.toLowerCase(Locale.ROOT),
        overlap.figures(),
        overlap.right(),
        overlap.told());
  }
}
