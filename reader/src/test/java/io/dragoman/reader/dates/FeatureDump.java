package io.dragoman.reader.dates;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Prints the options of events and their features for training: a program for
 * reader/data/train_choices.py, not part of reading.
 */
public final class FeatureDump {
  private FeatureDump() {}

  /**
   * Reads one event a line from the input, fields parted by tabs: day, title, sentence, begin and
   * end of the trigger in chars, type, certainty, state (1 or 0). Prints one line for each option
   * of each event: number of the event, value or "null", features, all parted by tabs.
   *
   * @param args "dates" or "deaths"
   * @throws IOException where the input cannot be read
   */
  public static void main(String[] args) throws IOException {
    boolean dates = args[0].equals("dates");
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] f = line.split("\t", -1);
      EventCue cue =
          new EventCue(
              Integer.parseInt(f[3]),
              Integer.parseInt(f[4]),
              EventType.valueOf(f[5]),
              Certainty.valueOf(f[6].toUpperCase(Locale.ROOT)),
              f[7].equals("1"));
      if (dates) {
        TimeFrame frame = TimeFrame.of(Optional.of(LocalDate.parse(f[0]))).withTitle(f[1]);
        dates(number, f[2], cue, frame, out);
      } else {
        deaths(number, f[2], cue, out);
      }
      number++;
    }
    out.flush();
  }

  private static void dates(
      int number, String sentence, EventCue cue, TimeFrame frame, PrintStream out) {
    List<TimeOption> options = TimeOption.of(TimeExpressions.findWithHints(sentence, frame), frame);
    TimeFeatures features = new TimeFeatures(sentence, cue, options, frame);
    for (TimeOption option : options) {
      print(out, number, option.date().orElse("null"), features.of(option));
    }
  }

  private static void deaths(int number, String sentence, EventCue cue, PrintStream out) {
    SentenceWords words = new SentenceWords(sentence);
    List<DeathOption> options = DeathOption.of(words);
    DeathFeatures features = new DeathFeatures(words, cue, options);
    for (DeathOption option : options) {
      print(out, number, option.value().map(String::valueOf).orElse("null"), features.of(option));
    }
  }

  private static void print(PrintStream out, int number, String value, List<String> features) {
    out.println(number + "\t" + value + "\t" + String.join("\t", features));
  }
}
