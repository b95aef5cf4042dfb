package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.search.ArticleHit;
import org.onrecord.search.Divided;
import org.onrecord.search.Division;
import org.onrecord.search.Question;
import org.onrecord.search.Search;
import org.onrecord.store.Store;

/** The list of articles, by words, outlet and day. */
final class ArticlesPage {
  private static final String PATH = "/articles";
  private static final Set<Division> DIVISIONS = Set.copyOf(Facets.OF_ARTICLES);

  private final Store store;
  private final Search search;
  private final Templates templates;

  ArticlesPage(Store store, Search search, Templates templates) {
    this.store = store;
    this.search = search;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get(PATH, this::show);
  }

  private void show(Context context) {
    Ask ask = Ask.of(context.queryParamMap());
    Question question = ask.question();
    Divided divided = search.divideArticles(question, DIVISIONS);
    List<ArticleHit> hits = search.findArticles(question, ask.offset(), ask.size());
    ArticlesView view =
        new ArticlesView(
            new ArticlesView.Search(
                question.words(),
                question.from().map(LocalDate::toString).orElse(""),
                question.until().map(LocalDate::toString).orElse(""),
                Listing.of(ask, Listing.OF_ARTICLES)),
            new Facets(question, divided).by(Facets.OF_ARTICLES),
            hits.stream().map(ArticleHit::article).map(Wording::row).toList(),
            excerpts(hits),
            Pager.of(ask, PATH, divided.total()));
    templates.answer(
        context, "articles", new Frame("Articles", "articles").behind(search.behind()), view);
  }

  /** The words by which articles were found, by the articles' ids. */
  private Map<String, List<Bit>> excerpts(List<ArticleHit> hits) {
    Map<String, List<Bit>> excerpts = new HashMap<>();
    for (ArticleHit hit : hits) {
      if (!hit.inText().isEmpty()) {
        store
            .findArticle(hit.article().id())
            .map(found -> found.reading().article().text())
            .ifPresent(text -> excerpts.put(hit.article().id(), Excerpt.of(text, hit.inText())));
      }
    }
    return excerpts;
  }
}
