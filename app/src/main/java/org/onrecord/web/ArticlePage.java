package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.Attribution;
import org.onrecord.correction.Corrected;
import org.onrecord.correction.Entry;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.search.Tells;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Origin;
import org.onrecord.text.Span;

/** An article: its text with the statements marked, and their list beside it. */
final class ArticlePage {
  private static final int HUNDREDTHS = 100;

  private final Store store;
  private final Templates templates;

  ArticlePage(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get("/articles/{id}", this::show);
  }

  private void show(Context context) {
    String id = context.pathParam("id");
    StoredArticle article =
        store
            .findArticle(id)
            .orElseThrow(() -> new NotFoundResponse("There is no article “" + id + "”."));
    Reading reading = article.reading();
    String text = reading.article().text();
    List<String> keys = article.keys();
    Layers layers = new Layers(reading);
    List<TextBlock> blocks =
        new ArticleText(text, article.headline(), keys, layers.jumps()).blocks(reading);
    boolean inText = !blocks.isEmpty() && blocks.getFirst().kind().equals("title");
    ArticleView view =
        new ArticleView(
            head(article, inText),
            reading.problems().stream()
                .map(problem -> Wording.sentence(problem.message()))
                .toList(),
            blocks,
            items(article),
            layers.lists(),
            reading.language().orElse(""));
    templates.answer(context, "article", new Frame(article.headline(), "articles"), view);
  }

  static ArticleView.Source source(Origin origin) {
    return new ArticleView.Source(
        Wording.outlet(origin.outlet()),
        origin.author().orElse(""),
        Wording.day(origin.published().day().map(LocalDate::toString)),
        origin.url().filter(Wording::isWebAddress).orElse(""));
  }

  private ArticleView.Head head(StoredArticle article, boolean inText) {
    return new ArticleView.Head(
        new ArticleView.Name(article.id(), article.headline(), inText),
        source(article.reading().article().origin()),
        article.addedAt(),
        article.input(),
        article.copies() == 0
            ? List.of()
            : store.findCopies(article.id()).stream().map(Wording::row).toList());
  }

  private static SpeakerChip chip(StoredStatement.@Nullable Said said) {
    return said == null ? SpeakerChip.nobody() : SpeakerChip.of(said, List.of());
  }

  private List<ArticleView.Item> items(StoredArticle article) {
    Corrected corrected = article.corrected();
    String text = corrected.reading().article().text();
    Map<String, StoredStatement.Said> said = new HashMap<>();
    store.findStatements(article.keys()).forEach(each -> said.put(each.id(), each.said()));
    Map<String, String> issues = store.issues().current().names();
    List<ArticleView.Item> items = new ArrayList<>();
    for (Entry entry : corrected.entries()) {
      Statement statement = entry.statement();
      Attribution attribution = statement.attribution();
      items.add(
          new ArticleView.Item(
              items.size() + 1,
              entry.key(),
              chip(said.get(entry.key())),
              Span.words(attribution.content(), text),
              Wording.sign(
                  attribution.form().code(),
                  (int) Math.round(attribution.confidence() * HUNDREDTHS)),
              new ArticleView.Place(
                  statement.depth(),
                  entry.status().code(),
                  entry.isCorrected(),
                  Doing.of(Tells.of(statement), issues))));
    }
    return items;
  }
}
