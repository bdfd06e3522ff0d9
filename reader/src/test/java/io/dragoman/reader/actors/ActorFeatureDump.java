package io.dragoman.reader.actors;

import io.dragoman.model.EventType;
import io.dragoman.model.Mode;
import io.dragoman.model.Sector;
import io.dragoman.reader.net.EventNetwork;
import io.dragoman.reader.net.Frame;
import io.dragoman.reader.net.Reading;
import io.dragoman.reader.net.Role;
import io.dragoman.reader.places.Gazetteer;
import io.dragoman.reader.places.PlaceResolver;
import io.dragoman.reader.text.Sentence;
import io.dragoman.reader.text.SentenceSplitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prints the features of actors for training: a program for reader/data/train_actors.py, not part
 * of reading.
 */
public final class ActorFeatureDump {
  private static final int MEMORY = 12;

  private ActorFeatureDump() {}

  /**
   * Reads one actor a line from the input, fields parted by tabs: day, title, sentence, begin and
   * end of the span in chars, the article's text before the sentence, whether the network is asked
   * for its guesses of the sector and of who tells the country (1 or 0), and of the event, all
   * empty where it shall not count, type, part, begin and end of the actors on the other side ("3-8
   * 12-20"), mode (empty where there is none), and begin and end of the trigger ("3-8"). Prints for
   * each actor a line "sector", its number, the sector of the rules, what the trust in it depends
   * on, and the features, and for each country that it may have a line "country", number, country
   * and features, all parted by tabs.
   *
   * @param args none
   * @throws IOException where the input cannot be read
   */
  public static void main(String[] args) throws IOException {
    ActorResolver resolver =
        new ActorResolver(
            ActorRegistry.load(), CountryHints.of(new PlaceResolver(Gazetteer.load())));
    Theatres theatres = Theatres.load();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int number = 0;
    try (EventNetwork network = EventNetwork.load()) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        ActorContext context = context(line.split("\t", -1), network);
        Setting setting = resolver.setting(context);
        if (!setting.span().isEmpty()) {
          Draft draft = resolver.draft(setting);
          List<CountryOption> options = CountryChoice.options(setting, draft, theatres);
          CountryFeatures countries = new CountryFeatures(setting, draft, options);
          for (CountryOption option : options) {
            String features = String.join("\t", countries.of(option));
            out.println("country\t" + number + "\t" + option.country() + "\t" + features);
          }
          String features = String.join("\t", SectorFeatures.of(setting, draft));
          String rule = draft.sector() + "\t" + SectorFeatures.trust(draft);
          out.println("sector\t" + number + "\t" + rule + "\t" + features);
        }
        number++;
      }
    }
    out.flush();
  }

  private static ActorContext context(String[] f, EventNetwork network) {
    int begin = Integer.parseInt(f[3]);
    int end = Integer.parseInt(f[4]);
    Optional<Reading> reading =
        Optional.of(f[2]).filter(text -> f[6].equals("1")).map(network::read);
    List<String> earlier =
        SentenceSplitter.split(f[5].replace("\\n", "\n")).stream().map(Sentence::text).toList();
    return new ActorContext(
        f[2],
        begin,
        end,
        Optional.of(f[1]).filter(title -> !title.isEmpty()),
        Optional.of(LocalDate.parse(f[0])),
        earlier.subList(Math.max(0, earlier.size() - MEMORY), earlier.size()),
        reading.flatMap(r -> hint(r, begin, end)),
        reading.map(r -> (from, to) -> r.telling(begin, end, from, to)),
        f[7].isEmpty() ? Optional.empty() : Optional.of(deed(f)));
  }

  private static Deed deed(String[] f) {
    List<Deed.Reach> across =
        Stream.of(f[9].split(" "))
            .filter(reach -> !reach.isEmpty())
            .map(ActorFeatureDump::reach)
            .toList();
    Optional<Mode> mode = Optional.of(f[10]).filter(text -> !text.isEmpty()).map(Mode::of);
    return new Deed(EventType.valueOf(f[7]), mode, reach(f[11]), Deed.Part.valueOf(f[8]), across);
  }

  private static Deed.Reach reach(String text) {
    String[] ends = text.split("-", 2);
    return new Deed.Reach(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }

  private static Optional<Sector> hint(Reading reading, int begin, int end) {
    return reading.frames().stream()
        .flatMap(
            frame ->
                Stream.concat(frame.roles(Role.SOURCE).stream(), frame.roles(Role.TARGET).stream()))
        .filter(phrase -> phrase.begin() < end && phrase.end() > begin)
        .findFirst()
        .map(Frame.Phrase::sector);
  }
}
