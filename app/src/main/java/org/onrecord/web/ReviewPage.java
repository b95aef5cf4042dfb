package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.correction.Entry;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.store.StoredStatement;

/** One decision a screen: accept, fix, reject, skip, undo; the least sure statements first. */
final class ReviewPage {
  private static final String MACHINE = "machine";
  private static final Set<String> SHOWN =
      Set.of("Who", "Cue", "Form", "Kind", "Polarity", "Voice", "Said on", "Act");

  private final Store store;
  private final Templates templates;

  ReviewPage(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get("/review", this::show);
  }

  private void show(Context context) {
    String after = given(context, "after");
    Optional<StoredStatement> next =
        undone(given(context, "at")).or(() -> store.following().unchecked(after));
    String undo =
        Optional.of(given(context, "undo"))
            .filter(id -> store.corrections().find(id).filter(each -> each.stands()).isPresent())
            .orElse("");
    ReviewView view =
        new ReviewView(
            counts(), next.flatMap(stored -> one(context, stored)).stream().toList(), undo, after);
    templates.answer(context, "review", new Frame("Review", "review"), view);
  }

  /** The statement whose decision was taken back just now, to be decided again. */
  private Optional<StoredStatement> undone(String id) {
    return store.findStatement(id).filter(each -> each.marks().status().equals(MACHINE));
  }

  private static String given(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).orElse("");
  }

  private String counts() {
    int left = 0;
    int done = 0;
    for (Map.Entry<String, Integer> each : store.following().statuses().entrySet()) {
      if (each.getKey().equals(MACHINE)) {
        left += each.getValue();
      } else {
        done += each.getValue();
      }
    }
    return Wording.number(left) + " left · " + Wording.number(done) + " done";
  }

  private Optional<ReviewView.One> one(Context context, StoredStatement stored) {
    StoredArticle article = store.findArticle(stored.article().id()).orElseThrow();
    return article
        .corrected()
        .entry(stored.id())
        .map(
            entry ->
                new ReviewView.One(
                    stored.id(),
                    entry.version(),
                    CorrectingPage.remembered(context),
                    StatementPage.around(article, entry.statement(), stored),
                    fields(article, entry, stored),
                    Wording.row(stored.article())));
  }

  private List<StatementView.Field> fields(
      StoredArticle article, Entry entry, StoredStatement stored) {
    List<StatementView.Field> all =
        new StatementFields(article, entry.statement(), stored, store.issues().current().names())
            .all(List.of());
    return new FieldForms(article, entry)
        .with(all).stream().filter(field -> SHOWN.contains(field.name())).toList();
  }
}
