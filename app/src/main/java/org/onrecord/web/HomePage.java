package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;
import org.onrecord.store.Totals;

/** The first page: what there is, what came last, what could not be read. */
final class HomePage {
  private static final int NEWEST = 10;
  private static final int PROBLEMS = 5;

  private final Store store;
  private final Templates templates;

  HomePage(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get("/", this::show);
  }

  private void show(Context context) {
    HomeView view =
        new HomeView(
            totals(store.totals()),
            store.findArticles(StatementQuery.all(), 0, NEWEST).stream().map(Wording::row).toList(),
            store.problems(PROBLEMS));
    templates.answer(context, "home", new Frame("Home", "home"), view);
  }

  private static List<HomeView.Total> totals(Totals totals) {
    if (totals.articles() == 0) {
      return List.of();
    }
    return List.of(
        total(totals.statements(), "statement", "/statements"),
        total(totals.articles(), "article", "/articles"),
        total(totals.outlets(), "outlet", "/articles#outlets"),
        new HomeView.Total(
            Wording.number(totals.problems()),
            totals.problems() == 1 ? "input not read" : "inputs not read",
            "/problems"));
  }

  private static HomeView.Total total(int count, String noun, String address) {
    return new HomeView.Total(Wording.number(count), count == 1 ? noun : noun + "s", address);
  }
}
