package org.onrecord.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import org.onrecord.access.Entrance;

/** The precompiled templates; what they print is escaped for its place in the page. */
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.onrecord.web.page");

  private final Entrance entrance;

  /** Templates whose frame says who sees the pages. */
  Templates(Entrance entrance) {
    this.entrance = entrance;
  }

  /** Answers with a page: its frame and its view, both by these names in the template. */
  void answer(Context context, String template, Frame frame, Object view) {
    StringOutput out = new StringOutput();
    engine.render(template + ".jte", Map.of("frame", frame.shownAt(entrance), "view", view), out);
    // A page behind a token isn't shown again by the browser's way back once somebody has left.
    context.header("Cache-Control", entrance.token().isPresent() ? "no-store" : "no-cache");
    context.html(out.toString());
  }
}
