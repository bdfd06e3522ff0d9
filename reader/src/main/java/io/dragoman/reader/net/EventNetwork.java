package io.dragoman.reader.net;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The fine-tuned encoder with its heads. Each sentence is run alone and on one thread, so the same
 * sentence gives the same frames whatever is read beside it. Safe for use by several threads.
 */
public final class EventNetwork implements AutoCloseable {
  private static final int LONGEST_SENTENCE = 180;
  private static final int LONGEST_INPUT = 480;

  private final OrtSession session;
  private final WordPieces pieces;
  private final ModelConfig config;
  private final Decoder decoder;

  private EventNetwork(OrtSession session, WordPieces pieces, ModelConfig config) {
    this.session = session;
    this.pieces = pieces;
    this.config = config;
    this.decoder = new Decoder(config, Joints.load());
  }

  /**
   * Loads the model that is shipped.
   *
   * @throws ModelException if it does not load on this machine
   */
  public static EventNetwork load() {
    return load(ModelConfig.shipped());
  }

  /**
   * Loads the model that is shipped, to report events of a given confidence.
   *
   * @param confidence how often such an event must be right to be reported, 0 to 1
   * @throws ModelException if it does not load on this machine
   */
  public static EventNetwork load(double confidence) {
    return load(ModelConfig.shipped().from(confidence));
  }

  private static EventNetwork load(ModelConfig config) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      options.setMemoryPatternOptimization(false);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession session;
      try (InputStream in = resource("events.onnx")) {
        session = environment.createSession(in.readAllBytes(), options);
      }
      return new EventNetwork(session, WordPieces.read(resource("vocabulary.txt")), config);
    } catch (OrtException | UnsatisfiedLinkError e) {
      throw new ModelException("The model cannot be loaded: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InputStream resource(String name) {
    return Objects.requireNonNull(
        EventNetwork.class.getResourceAsStream(name), "resource " + name + " is missing");
  }

  /** Returns name and version of the model. */
  public String version() {
    return config.version();
  }

  /**
   * Reads a sentence.
   *
   * @param sentence the words; only the first 180 are read
   */
  public Reading read(String sentence) {
    Words words = Words.of(sentence).first(LONGEST_SENTENCE);
    if (words.size() == 0) {
      return Reading.empty();
    }
    Scores scores = run(words);
    return new Reading(
        words,
        decoder.decode(words, scores),
        AttributionDecoder.decode(words, scores),
        scores.tellers(),
        scores.factuality());
  }

  private Scores run(Words words) {
    List<Integer> ids = new ArrayList<>(words.size() * 2);
    List<Integer> cases = new ArrayList<>(words.size() * 2);
    long[] first = new long[words.size()];
    ids.add(WordPieces.START);
    cases.add(0);
    int read = 0;
    for (; read < words.size(); read++) {
      String word = words.word(read);
      List<Integer> parts = pieces.of(word);
      if (ids.size() + parts.size() > LONGEST_INPUT) {
        break;
      }
      first[read] = ids.size();
      int letterCase = WordPieces.caseOf(word);
      for (int part : parts) {
        ids.add(part);
        cases.add(letterCase);
      }
    }
    ids.add(WordPieces.SEPARATOR);
    cases.add(0);
    return run(row(ids), row(cases), Arrays.copyOf(first, read));
  }

  private static long[][] row(List<Integer> values) {
    return new long[][] {values.stream().mapToLong(Integer::longValue).toArray()};
  }

  /**
   * Runs the model.
   *
   * @param input 1 x N ids of pieces
   * @param cases 1 x N capitals of the words that they belong to
   * @param first W numbers of the words' first pieces
   */
  private Scores run(long[][] input, long[][] cases, long[] first) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    long[][] kinds = new long[1][input[0].length]; // all of the sentence itself
    try (OnnxTensor a = OnnxTensor.createTensor(environment, input);
        OnnxTensor b = OnnxTensor.createTensor(environment, kinds);
        OnnxTensor c = OnnxTensor.createTensor(environment, cases);
        OnnxTensor d = OnnxTensor.createTensor(environment, first);
        OrtSession.Result out =
            session.run(Map.of("pieces", a, "kinds", b, "cases", c, "first", d))) {
      long[] candidates = (long[]) value(out, "candidates");
      int[] numbers = new int[candidates.length];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = Math.toIntExact(candidates[i]);
      }
      return new Scores(
          (float[][]) value(out, "tags"),
          (float[][]) value(out, "sectors"),
          numbers,
          (float[][]) value(out, "modes"),
          (float[][]) value(out, "certainties"),
          (float[]) value(out, "states"),
          (float[][][][]) value(out, "roles"),
          (float[][]) value(out, "attribution"),
          (float[][]) value(out, "tellers"),
          (float[]) value(out, "factuality"));
    } catch (OrtException e) {
      throw new ModelException("The model failed on a sentence: " + e.getMessage(), e);
    }
  }

  private static Object value(OrtSession.Result out, String name) throws OrtException {
    OnnxValue value = out.get(name).orElseThrow();
    return value.getValue();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new ModelException("The model cannot be closed: " + e.getMessage(), e);
    }
  }
}
