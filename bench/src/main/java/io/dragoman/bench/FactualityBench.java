package io.dragoman.bench;

import io.dragoman.reader.net.EventNetwork;
import io.dragoman.reader.net.Reading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/**
 * Measures how factual the network takes events to be, on the development set of UW factuality (Lee
 * et al. 2015, in the split of Stanovsky et al. 2017): mean absolute error and Pearson's r of
 * values from -3 (did not happen) to 3 (happened).
 */
final class FactualityBench {
  private final Path shared;
  private final PrintWriter out;

  FactualityBench(Path shared, PrintWriter out) {
    this.shared = shared;
    this.out = out;
  }

  void run() {
    List<JsonNode> rows = JsonLines.read(shared.resolve("gold/factuality/uw-dev.jsonl"));
    Agreement network = new Agreement();
    Agreement always = new Agreement();
    try (EventNetwork model = EventNetwork.load()) {
      rows.forEach(row -> measure(row, model, network, always));
      out.println("UW factuality, development set; model " + model.version());
    }
    print("the network", network);
    print("always 3 (it happened)", always);
    out.flush();
  }

  private static void measure(
      JsonNode row, EventNetwork model, Agreement network, Agreement always) {
    String text = row.get("text").asString();
    Reading reading = model.read(text);
    for (JsonNode target : row.get("targets")) {
      double label = target.get("label").asDouble();
      int offset = offset(text, target.get("span1").get(0).asInt());
      OptionalDouble value = reading.factuality(offset);
      network.add(value.orElse(3), label);
      always.add(3, label);
    }
  }

  /** Offset of a token of a text whose tokens are parted by single spaces. */
  static int offset(String text, int token) {
    int at = 0;
    for (int i = 0; i < token; i++) {
      int space = text.indexOf(' ', at);
      if (space < 0) {
        return text.length();
      }
      at = space + 1;
    }
    return at;
  }

  private void print(String name, Agreement agreement) {
    out.printf(
        Locale.ROOT,
        "  %-24s MAE %.3f  r %.3f  (%d events)%n",
        name,
        agreement.meanAbsoluteError(),
        agreement.pearson(),
        agreement.count());
  }
}
