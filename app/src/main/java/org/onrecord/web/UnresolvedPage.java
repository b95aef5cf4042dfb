package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.onrecord.store.Store;
import org.onrecord.store.UnresolvedSpeaker;

/** The speakers that are nobody across articles, for a person to decide on. */
final class UnresolvedPage {
  private static final int MOST = 200;

  private final Store store;
  private final Templates templates;

  UnresolvedPage(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get(ActorsPage.PATH + "/unresolved", this::show);
  }

  private void show(Context context) {
    UnresolvedView view = new UnresolvedView(rows(false), rows(true));
    templates.answer(
        context, "unresolved", new Frame("Speakers that are nobody’s", "actors"), view);
  }

  private List<UnresolvedView.Row> rows(boolean unnamed) {
    return store.actors().unresolved(unnamed, 0, MOST).stream().map(UnresolvedPage::row).toList();
  }

  private static UnresolvedView.Row row(UnresolvedSpeaker speaker) {
    return new UnresolvedView.Row(
        speaker.words(),
        Wording.number(speaker.statements()),
        speaker.statements() == 1
            ? "/statements/" + speaker.statement()
            : "/statements?actor=-&speaker=" + ActorsPage.encoded(speaker.words()));
  }
}
