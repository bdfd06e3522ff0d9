package io.dragoman.cli;

import io.dragoman.model.DragomanException;
import io.dragoman.reader.CodingSentence;
import io.dragoman.server.answers.EventJson;
import io.dragoman.server.reading.Coder;
import io.dragoman.server.reading.OrderedWork;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code dragoman code}. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description = {
      "Codes single sentences and prints one JSON line for each, as the codebook lays it out.",
      "Takes JSON lines with the fields id, text, day and topic; the last two may be left out."
    })
final class CodeCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ThreadsOption threads = new ThreadsOption();
  @Mixin private ReaderOption reader = new ReaderOption();
  @Mixin private ActorsOption actors = new ActorsOption();

  @Parameters(paramLabel = "FILE", description = "JSON lines, or - for standard input")
  private String file = "";

  private int failures;

  CodeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * What became of a line.
   *
   * @param number the line's number
   * @param json the coded sentence, empty if the line is bad
   * @param failure why it is bad
   */
  private record Coded(long number, Optional<String> json, String failure) {}

  @Override
  public Integer call() {
    try (InputStream in = open()) {
      // One character stands for each byte here, so that a bad line cannot spoil its neighbours.
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
      code(lines);
    } catch (NoSuchFileException e) {
      return fail("no such file");
    } catch (IOException e) {
      return fail(String.valueOf(e.getMessage()));
    }
    return failures > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
  }

  private InputStream open() throws IOException {
    return file.equals("-") ? surroundings.in() : Files.newInputStream(Path.of(file));
  }

  private int fail(String reason) {
    spec.commandLine().getErr().println("dragoman: " + file + ": " + reason);
    return ExitCode.FAILED;
  }

  private void code(BufferedReader lines) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (Coder coder = surroundings.coder().open(reader.threshold(), actors.own());
        OrderedWork<SentenceLine, Coded> work =
            new OrderedWork<>(threads.threads(), line -> code(coder, line), this::print)) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          work.give(new SentenceLine(number, line));
        }
      }
      work.finish();
    }
    out.flush();
  }

  private static Coded code(Coder coder, SentenceLine line) {
    try {
      CodingSentence sentence = line.sentence();
      String json = EventJson.sentence(sentence.id(), coder.code(sentence)).toString();
      return new Coded(line.number(), Optional.of(json), "");
    } catch (DragomanException e) {
      return new Coded(line.number(), Optional.empty(), String.valueOf(e.getMessage()));
    }
  }

  private void print(Coded coded) {
    coded.json().ifPresent(json -> spec.commandLine().getOut().print(json + "\n"));
    if (coded.json().isEmpty()) {
      failures++;
      spec.commandLine()
          .getErr()
          .println(Cells.plain(file + ", line " + coded.number() + ": " + coded.failure()));
    }
  }
}
