package io.dragoman.server.routes;

import io.dragoman.server.answers.Problem;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** The files of the page and of the API's description, from the class path. */
public final class PageFiles {
  private static final String PAGE = "/io/dragoman/workbench/";
  private static final String OPENAPI = "/io/dragoman/server/openapi.yaml";

  private PageFiles() {}

  /**
   * Sends a file of the page.
   *
   * @param file its name
   */
  public static void send(Context ctx, String file) throws IOException {
    if (!file.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw new Problem(404, "not-found", "no such file");
    }
    ctx.header("Cache-Control", "no-cache");
    send(ctx, PAGE + file, type(file));
  }

  /** Answers {@code GET /openapi.yaml}. */
  public static void openapi(Context ctx) throws IOException {
    send(ctx, OPENAPI, "application/yaml; charset=utf-8");
  }

  private static void send(Context ctx, String resource, String type) throws IOException {
    try (InputStream in = PageFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new Problem(404, "not-found", "nothing is at " + ctx.path());
      }
      ctx.contentType(type).result(in.readAllBytes());
    }
  }

  private static String type(String file) {
    String end = file.substring(file.lastIndexOf('.') + 1);
    return switch (end) {
      case "html" -> "text/html; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "json" -> "application/json; charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      default -> "application/octet-stream";
    };
  }
}
