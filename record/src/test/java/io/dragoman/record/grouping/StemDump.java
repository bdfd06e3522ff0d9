package io.dragoman.record.grouping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Prints the stems of texts: a program for record/training/make_words.py, not part of grouping. */
public final class StemDump {
  private StemDump() {}

  /**
   * Reads a text a line from the input and prints its stems in a line, parted by blanks.
   *
   * @param args none
   * @throws IOException where the input cannot be read
   */
  public static void main(String[] args) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.println(Words.of(line).stream().map(Words.Word::stem).collect(Collectors.joining(" ")));
    }
    out.flush();
  }
}
