package io.dragoman.bench;

import io.dragoman.reader.net.EventNetwork;
import io.dragoman.reader.net.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    Path file = shared.resolve("gold/factuality/uw-dev.jsonl");
    if (!Files.exists(file)) {
      throw new MissingDataException(file);
    }
    Agreement network = new Agreement();
    Agreement always = new Agreement();
    try (EventNetwork model = EventNetwork.load();
        BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        measure(JsonMapper.shared().readTree(line), model, network, always);
      }
      out.println("UW factuality, development set; model " + model.version());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
