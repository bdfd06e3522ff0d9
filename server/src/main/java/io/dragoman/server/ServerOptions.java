package io.dragoman.server;

/**
 * How the server is set up.
 *
 * @param host the address that it listens on, e.g. "127.0.0.1"
 * @param port the port, 0 for a free one
 * @param token what a client must show to change the record, at least 16 characters
 * @param version version of Dragoman
 */
public record ServerOptions(String host, int port, String token, String version) {
  private static final int LEAST = 16;

  /** Checks the token. */
  public ServerOptions {
    if (token.length() < LEAST) {
      throw new IllegalArgumentException("a token of less than " + LEAST + " characters");
    }
  }
}
