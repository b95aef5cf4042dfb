package org.onrecord.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.onrecord.store.ArticleSummary;
import org.onrecord.store.ListPlace;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Articles: the list, one of them, its reading. */
final class ArticleRoutes {
  private static final String PATH = Api.ROOT + "/articles";

  private final Store store;

  ArticleRoutes(Store store) {
    this.store = store;
  }

  List<Route> all() {
    return List.of(
        Route.get(PATH, this::list),
        Route.get(PATH + "/{id}", this::one),
        Route.get(PATH + "/{id}/reading", this::reading));
  }

  private void list(Context context) {
    Parameters parameters = Parameters.ofArticleList(context);
    Cursor cursor = new Cursor("articles\n" + parameters.asked());
    Optional<ListPlace> last =
        cursor.keys(parameters.cursor(), 2).map(keys -> new ListPlace(keys.get(0), keys.get(1), 0));
    int limit = parameters.limit();
    List<ArticleSummary> found = store.following().articles(parameters.articles(), last, limit + 1);
    Page.of(found, limit, ArticleRoutes::summary)
        .next(row -> cursor.after(List.of(row.published().orElse(""), row.id())))
        .answer(context);
  }

  private void one(Context context) {
    Parameters.none(context);
    StoredArticle stored = require(context);
    Article article = stored.reading().article();
    Origin origin = article.origin();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", stored.id());
    json.put("headline", stored.headline());
    json.put("title", origin.title().orElse(null));
    json.put("outlet", origin.outlet().orElse(null));
    json.put("url", origin.url().orElse(null));
    json.put("author", origin.author().orElse(null));
    json.put("published", origin.published().day().map(Object::toString).orElse(null));
    json.put("published_at", origin.published().instant().orElse(null));
    json.put("language", stored.reading().language().orElse(null));
    json.put("statements", stored.reading().statements().size());
    json.put("added_at", stored.addedAt());
    ArrayNode copies = json.putArray("copies");
    if (stored.copies() > 0) {
      store.findCopies(stored.id()).forEach(copy -> copies.add(copy.id()));
    }
    json.put("text", article.text());
    Answer.json(context, json);
  }

  private void reading(Context context) {
    Parameters.none(context);
    String id = context.pathParam("id");
    Answer.json(context, store.following().reading(id).orElseThrow(() -> missing(id)));
  }

  private StoredArticle require(Context context) {
    String id = context.pathParam("id");
    return store.findArticle(id).orElseThrow(() -> missing(id));
  }

  private static Refusal missing(String id) {
    return new Refusal(Refusal.Type.NOT_FOUND, "There is no article “" + id + "”.");
  }

  private static ObjectNode summary(ArticleSummary article) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", article.id());
    json.put("headline", article.headline());
    json.put("outlet", article.outlet().orElse(null));
    json.put("published", article.published().orElse(null));
    json.put("language", article.language().orElse(null));
    json.put("statements", article.statements());
    return json;
  }
}
