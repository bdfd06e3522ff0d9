package io.dragoman.server;

import io.dragoman.server.answers.Params;
import io.dragoman.server.answers.Problem;
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
  private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "[::]");
  private static final String SESSION = "/api/v1/session";

  /** What may be posted without the token, since it changes nothing. */
  private static final Set<String> ASKED_BY_POST = Set.of("/api/v1/outlook/what-if");

  private final ServerOptions options;

  Guard(ServerOptions options) {
    this.options = options;
  }

  /**
   * Lets a request pass.
   *
   * @throws Problem if it may not
   */
  void check(Context ctx) {
    headers(ctx);
    String host = header(ctx, "Host");
    String name = host.replaceFirst(":\\d+$", "");
    if (!ServerOptions.isLocal(name)
        && !name.equals(options.host())
        && !EVERYWHERE.contains(options.host())) {
      throw new Problem(421, "host-refused", "this server is not '" + name + "'");
    }
    boolean reads =
        ctx.method().name().equals("GET")
            || ctx.method().name().equals("HEAD")
            || ASKED_BY_POST.contains(ctx.path());
    String origin = header(ctx, "Origin");
    if (!reads && !origin.isEmpty() && !origin.equals("http://" + host)) {
      throw new Problem(
          403, "origin-refused", "a page of " + origin + " may not change the record");
    }
    boolean open = (ServerOptions.isLocal(options.host()) && reads) || ctx.path().equals(SESSION);
    if (!open && !mayWrite(ctx) && !isTokenInAddress(ctx)) {
      throw new Problem(401, "token-required", "the token that dragoman serve printed is needed");
    }
  }

  /** Whether the page is opened with the token in its address, to be kept as a cookie. */
  private boolean isTokenInAddress(Context ctx) {
    return ctx.path().equals("/") && Params.maybe(ctx, "token").filter(this::isToken).isPresent();
  }

  private static String header(Context ctx, String name) {
    return Optional.ofNullable(ctx.header(name)).orElse("");
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
    String header = header(ctx, "Authorization");
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
