package io.dragoman.reader.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Prints what may be names of places in articles, with their features, for training: a program for
 * reader/data/train_toponyms.py, not part of reading.
 */
public final class ToponymDump {
  private ToponymDump() {}

  /**
   * Reads one article a line from the input, line breaks as spaces. Prints one line for each
   * candidate: number of the article, begin and end in chars, features, all parted by tabs.
   *
   * @throws IOException where the input cannot be read
   */
  public static void main(String[] args) throws IOException {
    Gazetteer gazetteer = Gazetteer.load();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      ToponymFeatures features = ToponymFeatures.of(gazetteer, line);
      for (int word = 0; word < features.size(); word++) {
        for (ToponymCandidate candidate : features.candidates(word)) {
          PlaceName name = candidate.name();
          out.println(
              String.join(
                  "\t",
                  Integer.toString(number),
                  Integer.toString(name.begin()),
                  Integer.toString(name.end()),
                  String.join("\t", features.of(candidate))));
        }
      }
      number++;
    }
    out.flush();
  }
}
