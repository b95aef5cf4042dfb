package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.onrecord.store.Store;
import org.onrecord.store.UnresolvedSpeaker;

/** The speakers that are nobody across articles, and where a person decides on them. */
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
    new DecidingPage(store, templates).serve(routes);
  }

  private void show(Context context) {
    UnresolvedView view = new UnresolvedView(rows(false), rows(true), decided(context));
    templates.answer(
        context, "unresolved", new Frame("Speakers that are nobody’s", "actors"), view);
  }

  private List<UnresolvedView.Decided> decided(Context context) {
    String at = Optional.ofNullable(context.queryParam("at")).orElse("");
    String count = Optional.ofNullable(context.queryParam("count")).orElse("");
    if (at.isEmpty() || !count.matches("\\d{1,6}")) {
      return List.of();
    }
    String given = Optional.ofNullable(context.queryParam("given")).orElse("");
    return store.findStatement(given).stream()
        .flatMap(statement -> statement.said().speaking().actor().stream())
        .flatMap(id -> store.actors().find(id).stream())
        .map(
            actor ->
                new UnresolvedView.Decided(
                    Integer.parseInt(count) == 1
                        ? "1 statement is now by"
                        : Wording.number(Integer.parseInt(count)) + " statements are now by",
                    ActorsPage.address(actor.id()),
                    actor.name(),
                    at))
        .toList();
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
            : "/statements?actor=-&speaker=" + ActorsPage.encoded(speaker.words()),
        DecidingPage.address(speaker.words()));
  }
}
