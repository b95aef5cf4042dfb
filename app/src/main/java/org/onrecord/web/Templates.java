package org.onrecord.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** The precompiled templates; what they print is escaped for its place in the page. */
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.onrecord.web.page");

  private final boolean local;

  /** Templates whose frame says whether the pages are shown on this machine only. */
  Templates(boolean local) {
    this.local = local;
  }

  /** Answers with a page: its frame and its view, both by these names in the template. */
  void answer(Context context, String template, Frame frame, Object view) {
    StringOutput out = new StringOutput();
    engine.render(template + ".jte", Map.of("frame", frame.shownLocally(local), "view", view), out);
    context.header("Cache-Control", "no-cache");
    context.html(out.toString());
  }
}
