package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.onrecord.reading.Reader;
import org.onrecord.store.Store;

/** The pages that only tell: inputs that could not be read, about, keys. */
final class PlainPages {
  private static final int PROBLEMS = 500;
  private static final String VOICE_OF_AMERICA = "Voice of America";

  private final Store store;
  private final Templates templates;

  PlainPages(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get(
        "/problems",
        context ->
            templates.answer(
                context,
                "problems",
                new Frame("Inputs not read", "problems"),
                store.problems(PROBLEMS)));
    routes.get("/about", this::about);
    routes.get(
        "/keys", context -> templates.answer(context, "keys", new Frame("Keys", "keys"), "keys"));
  }

  private void about(Context context) {
    boolean credited =
        store.outlets().stream().anyMatch(outlet -> outlet.outlet().equals(VOICE_OF_AMERICA));
    AboutView view =
        new AboutView(Reader.VERSION, System.getProperty("java.version", ""), credited);
    templates.answer(context, "about", new Frame("About", "about"), view);
  }
}
