package io.dragoman.cli;

import io.dragoman.record.EventRecord;
import io.dragoman.server.DragomanServer;
import io.dragoman.server.ServerOptions;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7777",
      description = "the port, 0 for a free one (default: ${DEFAULT-VALUE})")
  private int port;

  @Option(names = "--no-open", description = "do not open the browser")
  private boolean noOpen;

  @Override
  public Integer call() throws InterruptedException {
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    String token = HexFormat.of().formatHex(random);
    ServerOptions options = new ServerOptions("127.0.0.1", port, token, Main.Version.number());
    CountDownLatch ended = new CountDownLatch(1);
    try (EventRecord events = EventRecord.open(record.place());
        DragomanServer server = DragomanServer.start(options, events)) {
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
