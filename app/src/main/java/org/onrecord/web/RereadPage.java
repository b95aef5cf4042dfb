package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import org.onrecord.record.ReadAgain;
import org.onrecord.record.Recorder;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;

/** Shows what reading an article again would change, before a person accepts it. */
final class RereadPage {
  private static final String PATH = "/articles/{id}/reread";

  private final Store store;
  private final Recorder recorder;
  private final Templates templates;

  RereadPage(Store store, Recorder recorder, Templates templates) {
    this.store = store;
    this.recorder = recorder;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get(PATH, this::show);
    routes.post(PATH, this::accept);
  }

  private StoredArticle require(Context context) {
    String id = context.pathParam("id");
    return store
        .findArticle(id)
        .orElseThrow(() -> new NotFoundResponse("There is no article “" + id + "”."));
  }

  private void show(Context context) {
    StoredArticle article = require(context);
    ReadAgain again = ReadAgain.of(article, recorder.readAnew(article.id()));
    String told =
        "%,d added, %,d gone, %,d altered"
            .formatted(
                again.count(ReadAgain.Kind.ADDED),
                again.count(ReadAgain.Kind.GONE),
                again.count(ReadAgain.Kind.ALTERED));
    RereadView view =
        new RereadView(
            article.id(),
            article.headline(),
            told,
            again.lines(),
            again.lost().stream()
                .map(each -> ValueWords.of(each.correction()) + ": " + each.why())
                .toList());
    templates.answer(context, "reread", new Frame("Read again", "articles"), view);
  }

  private void accept(Context context) {
    StoredArticle article = require(context);
    recorder.readAgain(article.id());
    context.redirect("/articles/" + article.id(), HttpStatus.SEE_OTHER);
  }
}
