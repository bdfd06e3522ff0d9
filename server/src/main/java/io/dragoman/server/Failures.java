package io.dragoman.server;

import io.dragoman.model.DragomanException;
import io.dragoman.server.answers.Answers;
import io.dragoman.server.answers.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a problem with a stable code of whatever goes wrong. */
final class Failures {
  private static final Pattern TOO_LARGE = Pattern.compile(".*(exceed|too large|max length).*");

  private Failures() {}

  static void routes(RoutesConfig routes) {
    routes.exception(Problem.class, (e, ctx) -> Answers.send(ctx, e));
    routes.exception(
        DragomanException.class,
        (e, ctx) ->
            Answers.send(ctx, new Problem(500, "internal", String.valueOf(e.getMessage()))));
    routes.exception(
        MethodNotAllowedResponse.class,
        (e, ctx) ->
            Answers.send(
                ctx, new Problem(405, "method-not-allowed", "not " + ctx.method().name())));
    routes.exception(ContentTooLargeResponse.class, (e, ctx) -> Answers.send(ctx, tooLarge()));
    routes.exception(Exception.class, (e, ctx) -> Answers.send(ctx, problem(e)));
    routes.error(
        404,
        ctx -> {
          if (!ctx.res().isCommitted() && !isProblem(ctx)) {
            Answers.send(ctx, new Problem(404, "not-found", "nothing is at " + ctx.path()));
          }
        });
  }

  private static Problem problem(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (TOO_LARGE.matcher(String.valueOf(cause.getMessage())).matches()) {
        return tooLarge();
      }
    }
    return new Problem(500, "internal", e.getClass().getSimpleName());
  }

  private static Problem tooLarge() {
    return new Problem(413, "too-large", "the request is larger than this server takes");
  }

  private static boolean isProblem(Context ctx) {
    return Optional.ofNullable(ctx.res().getContentType())
        .filter(type -> type.startsWith("application/problem+json"))
        .isPresent();
  }
}
