package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Passage;
import org.onrecord.record.Corrector;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;

/** Takes a statement that the reader missed, by its exact words. */
final class MissedPage {
  private static final int MOST_PLACES = 50;
  private static final int UNPROCESSABLE = 422;

  private final Store store;
  private final Templates templates;

  MissedPage(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.post("/articles/{id}/mark", this::mark);
  }

  private void mark(Context context) {
    String id = context.pathParam("id");
    StoredArticle article =
        store
            .findArticle(id)
            .orElseThrow(() -> new NotFoundResponse("There is no article “" + id + "”."));
    CorrectionForm form = new CorrectionForm(context);
    try {
      mark(context, article, form);
    } catch (IllegalArgumentException e) {
      String why = Optional.ofNullable(e.getMessage()).orElse("that can't be kept");
      throw new HttpResponseException(UNPROCESSABLE, Wording.sentence(why) + ".");
    }
  }

  private void mark(Context context, StoredArticle article, CorrectionForm form) {
    Corrector corrector = new Corrector(article, form.typed("by"), form.typed("why"));
    String words = form.typed("words").strip();
    Optional<Integer> start =
        Optional.of(form.typed("start")).filter(typed -> !typed.isBlank()).map(MissedPage::number);
    List<Passage> places = corrector.places(words, MOST_PLACES);
    if (start.isEmpty() && places.size() > 1) {
      which(context, article, form, places);
      return;
    }
    Correction mark = corrector.missed(words, start, form.typed("cue"), form.typed("source"));
    CorrectingPage.remember(context, form.typed("by"));
    store.corrections().make(mark, Optional.empty());
    String made =
        store.findArticle(article.id()).stream()
            .flatMap(each -> each.corrected().entries().stream())
            .filter(entry -> entry.corrections().contains(mark))
            .map(entry -> "/statements/" + entry.key() + "?made=" + mark.id())
            .findFirst()
            .orElse("/articles/" + article.id());
    context.redirect(made, HttpStatus.SEE_OTHER);
  }

  private void which(
      Context context, StoredArticle article, CorrectionForm form, List<Passage> places) {
    MissedView view =
        new MissedView(
            article.id(),
            form.typed("words").strip(),
            form.typed("cue"),
            form.typed("source"),
            places.stream()
                .map(each -> new MissedView.Place(each.start(), each.before(), each.after()))
                .toList());
    templates.answer(context, "missed", new Frame("Which place", "articles"), view);
  }

  private static int number(String typed) {
    try {
      return Integer.parseInt(typed.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("“" + typed + "” is no place in the text", e);
    }
  }
}
