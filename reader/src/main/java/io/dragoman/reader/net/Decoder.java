package io.dragoman.reader.net;

import io.dragoman.model.Certainty;
import io.dragoman.model.EventType;
import io.dragoman.model.Mode;
import io.dragoman.model.Sector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the model's probabilities into frames. Immutable. */
final class Decoder {
  private static final EventType[] TYPES = EventType.values();
  private static final Certainty[] CERTAINTIES = Certainty.values();
  private static final Sector[] SECTORS = Sector.values();
  private static final List<Role> ROLES = List.of(Role.values());
  private static final List<Mode> MODES = List.of(Mode.values());

  private final ModelConfig config;
  private final Joints joints;

  /**
   * @param config tells from which probability on an event is reported, and what that is worth
   * @param joints how words hang together in the spans of actors
   */
  Decoder(ModelConfig config, Joints joints) {
    this.config = config;
    this.joints = joints;
  }

  private double threshold(int type) {
    return config.thresholds().getOrDefault(TYPES[type], 1.0);
  }

  List<Frame> decode(Words words, Scores scores) {
    List<Frame> frames = new ArrayList<>();
    int count = scores.tags().length;
    for (int first = 0; first < count; ) {
      int type = type(scores.tags()[first]);
      double confidence = mass(scores.tags()[first], type);
      if (confidence < threshold(type) || words.isMark(first)) {
        first++;
        continue;
      }
      int last = first + 1;
      while (last < count && continues(scores.tags()[last], type)) {
        confidence = Math.max(confidence, mass(scores.tags()[last], type));
        last++;
      }
      frames.add(frame(words, scores, first, last, TYPES[type], confidence));
      first = last;
    }
    return frames.stream().anyMatch(frame -> frame.confidence() >= config.alone())
        ? frames
        : List.of();
  }

  private boolean continues(float[] tags, int type) {
    return mass(tags, type) >= threshold(type) && tags[inside(type)] > tags[inside(type) - 1];
  }

  private static int inside(int kind) {
    return 2 + 2 * kind;
  }

  private static int type(float[] tags) {
    int best = 0;
    for (int type = 1; type < TYPES.length; type++) {
      if (mass(tags, type) > mass(tags, best)) {
        best = type;
      }
    }
    return best;
  }

  /** The probability of a kind: its begin and its inside. */
  static double mass(float[] tags, int kind) {
    return (double) tags[inside(kind)] + tags[inside(kind) - 1];
  }

  private Frame frame(
      Words words, Scores scores, int first, int last, EventType type, double confidence) {
    int from = Arrays.binarySearch(scores.candidates(), first);
    int count = last - first;
    float[] states = Arrays.copyOfRange(scores.states(), from, from + count);
    float state = 0;
    for (float s : states) {
      state += s / count;
    }
    return new Frame(
        type,
        mode(type, mean(scores.modes(), from, count)),
        new Frame.Phrase(words.begin(first), words.end(last - 1), confidence, Sector.UNK),
        roles(words, scores, from, count),
        CERTAINTIES[best(mean(scores.certainties(), from, count))],
        state > 0.5,
        config.calibration().confidence(type, Math.min(1, Math.max(0, confidence))));
  }

  private Map<Role, List<Frame.Phrase>> roles(Words words, Scores scores, int from, int count) {
    float[][][] held = joints.of(words);
    Map<Role, List<Frame.Phrase>> roles = new EnumMap<>(Role.class);
    for (Role role : ROLES) {
      float[][] tags = roleScores(scores, from, count, role);
      int[] path = role.isActor() ? Tagging.best(tags, held) : Tagging.best(tags);
      roles.put(role, phrases(words, scores, tags, path));
    }
    return roles;
  }

  private static float[][] roleScores(Scores scores, int from, int count, Role role) {
    int width = scores.tags().length;
    int index = ROLES.indexOf(role);
    float[][] out = new float[width][3];
    for (int c = from; c < from + count; c++) {
      for (int w = 0; w < width; w++) {
        for (int tag = 0; tag < 3; tag++) {
          out[w][tag] += scores.roles()[c][w][index][tag] / count;
        }
      }
    }
    return out;
  }

  private static List<Frame.Phrase> phrases(
      Words words, Scores scores, float[][] tags, int[] path) {
    List<Frame.Phrase> out = new ArrayList<>();
    for (int first = 0; first < path.length; ) {
      if (path[first] == Tagging.OUTSIDE) {
        first++;
        continue;
      }
      double confidence = 1 - tags[first][Tagging.OUTSIDE];
      int last = first + 1;
      while (last < path.length && path[last] == Tagging.INSIDE) {
        confidence = Math.min(confidence, 1 - tags[last][Tagging.OUTSIDE]);
        last++;
      }
      phrase(words, scores, first, last, confidence).ifPresent(out::add);
      first = last;
    }
    return out;
  }

  /** The words without punctuation at their ends; empty where nothing is left. */
  private static Optional<Frame.Phrase> phrase(
      Words words, Scores scores, int from, int to, double confidence) {
    int first = from;
    int last = to;
    while (first < last && words.isMark(first)) {
      first++;
    }
    while (last > first && words.isMark(last - 1) && !words.word(last - 1).equals(".")) {
      last--;
    }
    if (first == last || (last - first == 1 && words.isMark(first))) {
      return Optional.empty();
    }
    return Optional.of(
        new Frame.Phrase(
            words.begin(first), words.end(last - 1), confidence, sector(scores, first, last)));
  }

  /** The likeliest sector of the actor that words name. */
  static Sector sector(Scores scores, int first, int last) {
    return SECTORS[best(mean(scores.sectors(), first, last - first))];
  }

  private static Optional<Mode> mode(EventType type, float[] modes) {
    Optional<Mode> best = Optional.empty();
    float most = modes[0];
    for (Mode mode : type.modes()) {
      float probability = modes[1 + MODES.indexOf(mode)];
      if (probability > most) {
        most = probability;
        best = Optional.of(mode);
      }
    }
    return best;
  }

  private static float[] mean(float[][] rows, int from, int count) {
    float[] out = new float[rows[0].length];
    for (int r = from; r < from + count; r++) {
      for (int i = 0; i < out.length; i++) {
        out[i] += rows[r][i] / count;
      }
    }
    return out;
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
