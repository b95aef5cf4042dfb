package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.onrecord.store.Facets;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;

/** The list of articles, by outlet and day. */
final class ArticlesPage {
  private static final String PATH = "/articles";

  private final Store store;
  private final Templates templates;

  ArticlesPage(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get(PATH, this::show);
  }

  private void show(Context context) {
    Ask ask = Ask.of(context.queryParamMap());
    StatementQuery query = ask.query();
    ArticlesView view =
        new ArticlesView(
            outlets(store.outlets(), query.outlets()),
            query.from().map(LocalDate::toString).orElse(""),
            query.until().map(LocalDate::toString).orElse(""),
            store.findArticles(query, ask.offset(), Ask.PAGE).stream().map(Wording::row).toList(),
            Pager.of(ask, PATH, store.countArticles(query)));
    templates.answer(context, "articles", new Frame("Articles", "articles"), view);
  }

  private static Facet outlets(List<Facets.Count> counts, Set<String> chosen) {
    return new Facet(
        "outlet",
        "Outlet",
        counts.stream()
            .map(
                count ->
                    new Facet.Value(
                        count.value().isEmpty() ? Ask.NO_OUTLET : count.value(),
                        count.value().isEmpty() ? "not given" : count.value(),
                        Wording.number(count.count()),
                        chosen.contains(count.value())))
            .toList());
  }
}
