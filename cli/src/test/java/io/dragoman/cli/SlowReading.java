package io.dragoman.cli;

import io.dragoman.model.Document;
import io.dragoman.model.Mention;
import io.dragoman.reader.CodingSentence;
import io.dragoman.server.reading.Coder;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** The command with a reader that takes its time for each article and tells when it has begun. */
final class SlowReading {
  private SlowReading() {}

  public static void main(String[] arguments) {
    CommandLine command =
        Main.commandLine(
            new Surroundings(
                InputStream.nullInputStream(), (threshold, own) -> coder(), 100, false));
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    command.setOut(out).setErr(out);
    System.exit(command.execute(arguments));
  }

  private static Coder coder() {
    Coder fast = new KeywordCoder();
    return new Coder() {
      @Override
      public String version() {
        return fast.version();
      }

      @Override
      public List<Mention> read(Document document) {
        System.out.println("reading " + document.id());
        try {
          Thread.sleep(100);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        return fast.read(document);
      }

      @Override
      public List<Mention> code(CodingSentence sentence) {
        return fast.code(sentence);
      }

      @Override
      public void close() {}
    };
  }
}
