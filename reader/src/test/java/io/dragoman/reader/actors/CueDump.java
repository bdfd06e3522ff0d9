package io.dragoman.reader.actors;

import io.dragoman.reader.places.Gazetteer;
import io.dragoman.reader.places.PlaceResolver;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints the names in sentences that tell a country: a program for reader/training/cues.py, not
 * part of reading.
 */
public final class CueDump {
  private CueDump() {}

  /**
   * Reads one sentence a line from the input, day and text parted by a tab, and prints for each a
   * line of its names, parted by blanks: begin and end in code points, and the country ("0-5:LBY").
   *
   * @param args none
   * @throws IOException where the input cannot be read
   */
  public static void main(String[] args) throws IOException {
    ActorRegistry registry = ActorRegistry.load();
    CountryHints hints = CountryHints.of(new PlaceResolver(Gazetteer.load()));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] cells = line.split("\t", 2);
      Scene scene = Scene.of(cells[1], Optional.of(LocalDate.parse(cells[0])), registry, hints);
      out.println(
          scene.cues().stream()
              .filter(Scene.Cue::hasCountry)
              .map(cue -> reach(scene, cue) + ":" + cue.country())
              .collect(Collectors.joining(" ")));
    }
    out.flush();
  }

  private static String reach(Scene scene, Scene.Cue cue) {
    List<Token> tokens = scene.tokens();
    int begin = tokens.get(cue.from()).begin();
    int end = tokens.get(cue.to() - 1).end();
    return scene.text().codePointCount(0, begin) + "-" + scene.text().codePointCount(0, end);
  }
}
