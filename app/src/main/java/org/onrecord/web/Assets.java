package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The three files that pages need beside themselves: style, script, icon. */
final class Assets {
  private static final Map<String, String> TYPES =
      Map.of(
          "onrecord.css", "text/css; charset=utf-8",
          "onrecord.js", "text/javascript; charset=utf-8",
          "onrecord.svg", "image/svg+xml");

  private Assets() {}

  static void serve(RoutesConfig routes) {
    TYPES.forEach(
        (name, type) -> {
          byte[] bytes = bytes(name);
          routes.get(
              "/" + name,
              context -> {
                context.header("Cache-Control", "no-cache");
                context.contentType(type).result(bytes);
              });
        });
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
