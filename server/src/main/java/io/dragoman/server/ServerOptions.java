package io.dragoman.server;

import java.nio.file.Path;
import java.util.Set;

/**
 * How the server is set up.
 *
 * @param host the address that it listens on, e.g. "127.0.0.1"
 * @param port the port, 0 for a free one
 * @param token what a client must show to change the record, at least 16 characters
 * @param version version of Dragoman
 * @param uploads folder for files that are uploaded, until they are read; made where it is missing
 * @param upload how many bytes may be uploaded at once
 */
public record ServerOptions(
    String host, int port, String token, String version, Path uploads, long upload) {
  /** How many bytes may be uploaded at once, usually: 256 MiB. */
  public static final long UPLOAD = 256L << 20;

  /** How many bytes a body may have that is no upload. */
  static final long BODY = 1 << 20;

  /** How many characters a token has at least. */
  public static final int LEAST_TOKEN = 16;

  private static final Set<String> LOCAL = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

  /** Checks the token. */
  public ServerOptions {
    if (token.length() < LEAST_TOKEN) {
      throw new IllegalArgumentException("a token of less than " + LEAST_TOKEN + " characters");
    }
  }

  /**
   * Whether an address is this machine's own alone.
   *
   * @param host the address or name, as it is listened on or as a Host header has it
   */
  public static boolean isLocal(String host) {
    return LOCAL.contains(host);
  }
}
