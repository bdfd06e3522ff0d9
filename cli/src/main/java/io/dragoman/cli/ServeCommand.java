package io.dragoman.cli;

import io.dragoman.record.EventRecord;
import io.dragoman.server.DragomanServer;
import io.dragoman.server.ServerOptions;
import java.awt.Desktop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code dragoman serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the record to this machine's browser, and prints the address.",
      "The token that it prints on standard error is needed to change the record."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int TOKEN_BYTES = 24;

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7777",
      description = "the port, 0 for a free one (default: ${DEFAULT-VALUE})")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "the address to listen on (default: ${DEFAULT-VALUE}); one that other machines reach needs"
              + " --token-file, and then reading needs the token too")
  private String host = "127.0.0.1";

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "take the token from the first line of this file, at least 16 characters")
  private Optional<Path> tokenFile = Optional.empty();

  @Option(names = "--no-open", description = "do not open the browser")
  private boolean noOpen;

  ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (!ServerOptions.isLocal(host) && tokenFile.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--host " + host + ": other machines reach it; give --token-file too");
    }
    String token = tokenFile.map(this::token).orElseGet(ServeCommand::token);
    ServerOptions options =
        new ServerOptions(
            host, port, token, Main.Version.number(), uploads(), ServerOptions.UPLOAD);
    CountDownLatch ended = new CountDownLatch(1);
    try (EventRecord events = EventRecord.open(record.place());
        DragomanServer server = DragomanServer.start(options, events, surroundings.coder())) {
      Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown, "dragoman-end"));
      spec.commandLine().getOut().println(server.address());
      spec.commandLine().getOut().flush();
      spec.commandLine().getErr().println("token: " + token);
      if (!noOpen) {
        browse(server.address() + "?token=" + token);
      }
      ended.await();
    }
    return ExitCode.OK;
  }

  private static String token() {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  private String token(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      String token = lines.findFirst().orElse("").strip();
      if (token.length() >= ServerOptions.LEAST_TOKEN) {
        return token;
      }
      throw new ParameterException(
          spec.commandLine(),
          "--token-file " + file + ": the first line has less than 16 characters");
    } catch (IOException | UncheckedIOException e) {
      throw new ParameterException(
          spec.commandLine(), "--token-file " + file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** Uploads lie in the folder of the record, or in the home where that is in a database. */
  private Path uploads() {
    return record
        .folder()
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".dragoman"))
        .resolve("uploads");
  }

  private void browse(String address) {
    try {
      if (Desktop.isDesktopSupported()) {
        Desktop.getDesktop().browse(URI.create(address));
      }
    } catch (IOException | UnsupportedOperationException e) {
      spec.commandLine().getErr().println("no browser opened: " + e.getMessage());
    }
  }
}
