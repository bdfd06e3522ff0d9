package io.dragoman.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/** Who may ask, and who may change the record. */
final class Guard {
  private static final String COOKIE = "dragoman_token";
  private static final String BEARER = "Bearer ";
  private static final Set<String> LOCAL = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final Set<String> OPEN_POSTS = Set.of("/api/v1/session");

  private final ServerOptions options;

  Guard(ServerOptions options) {
    this.options = options;
  }

  /** Whether an address of this machine alone is listened on. */
  static boolean isLocal(String host) {
    return LOCAL.contains(host) || host.equals("::1");
  }

  /**
   * Lets a request pass.
   *
   * @throws Problem if it may not
   */
  void check(Context ctx) {
    headers(ctx);
    String host = Optional.ofNullable(ctx.header("Host")).orElse("");
    String name = host.replaceFirst(":\\d+$", "");
    if (!LOCAL.contains(name) && !name.equals(options.host())) {
      throw new Problem(421, "host-refused", "this server is not '" + name + "'");
    }
    boolean reads = ctx.method().name().equals("GET") || ctx.method().name().equals("HEAD");
    String origin = Optional.ofNullable(ctx.header("Origin")).orElse("");
    if (!reads && !origin.isEmpty() && !origin.equals("http://" + host)) {
      throw new Problem(
          403, "origin-refused", "a page of " + origin + " may not change the record");
    }
    boolean open = isLocal(options.host()) && (reads || OPEN_POSTS.contains(ctx.path()));
    if (!open && !OPEN_POSTS.contains(ctx.path()) && !mayWrite(ctx)) {
      throw new Problem(401, "token-required", "the token that dragoman serve printed is needed");
    }
  }

  private static void headers(Context ctx) {
    ctx.header(
        "Content-Security-Policy",
        "default-src 'self'; img-src 'self' data: blob:; worker-src 'self'; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
  }

  /** Whether the token came with a request. */
  boolean mayWrite(Context ctx) {
    String header = Optional.ofNullable(ctx.header("Authorization")).orElse("");
    String cookie = Optional.ofNullable(ctx.cookie(COOKIE)).orElse("");
    return isToken(cookie)
        || (header.startsWith(BEARER) && isToken(header.substring(BEARER.length())));
  }

  /** Whether a text is the token; takes as long whatever it is. */
  boolean isToken(String text) {
    return MessageDigest.isEqual(
        text.getBytes(StandardCharsets.UTF_8), options.token().getBytes(StandardCharsets.UTF_8));
  }

  /** Gives the token to the client's browser to keep. */
  void keep(Context ctx) {
    Cookie cookie = new Cookie(COOKIE, options.token(), "/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    ctx.cookie(cookie);
  }
}
