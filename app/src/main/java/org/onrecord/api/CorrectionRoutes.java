package org.onrecord.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.correction.Correction;
import org.onrecord.correction.CorrectionJson;
import org.onrecord.correction.Entry;
import org.onrecord.correction.Field;
import org.onrecord.correction.Scope;
import org.onrecord.correction.Status;
import org.onrecord.record.Corrector;
import org.onrecord.record.TypedValue;
import org.onrecord.store.StaleException;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.store.StoredStatement;

/**
 * What people corrected and ruled: the log, corrections of statements, and taking them back. Who
 * corrects says which version was seen.
 */
final class CorrectionRoutes {
  private static final String PATH = Api.ROOT + "/corrections";
  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;

  private final Store store;

  CorrectionRoutes(Store store) {
    this.store = store;
  }

  List<Route> all() {
    return List.of(
        Route.get(PATH, this::list),
        Route.get(PATH + "/{id}", this::one),
        Route.delete(PATH + "/{id}", this::revoke),
        Route.post(Api.ROOT + "/statements/{id}/corrections", this::correct),
        Route.post(Api.ROOT + "/articles/{id}/statements", this::mark));
  }

  private void list(Context context) {
    Parameters parameters = Parameters.ofList(context);
    Cursor cursor = new Cursor("corrections");
    Optional<List<String>> last = cursor.keys(parameters.cursor(), 2);
    int limit = parameters.limit();
    List<Correction> found =
        store
            .corrections()
            .after(
                last.map(List::getFirst).orElse(""), last.map(List::getLast).orElse(""), limit + 1);
    Page.of(found, limit, CorrectionJson::node)
        .next(each -> cursor.after(List.of(Correction.moment(each.making().at()), each.id())))
        .answer(context);
  }

  private void one(Context context) {
    Parameters.none(context);
    Answer.json(context, CorrectionJson.node(require(context.pathParam("id"))));
  }

  private Correction require(String id) {
    return store
        .corrections()
        .find(id)
        .orElseThrow(
            () -> new Refusal(Refusal.Type.NOT_FOUND, "There is no correction “" + id + "”."));
  }

  private void revoke(Context context) {
    Parameters.none(context);
    Correction correction = require(context.pathParam("id"));
    Answer.requireSeen(context, Answer.tag(CorrectionJson.node(correction).toString()));
    if (!store.corrections().revoke(correction.id())) {
      throw new Refusal(Refusal.Type.TOO_LATE, "It is revoked already; nothing was changed.");
    }
    context.status(NO_CONTENT);
  }

  private void correct(Context context) throws IOException {
    Parameters.none(context);
    String id = context.pathParam("id");
    StoredStatement stored =
        store
            .findStatement(id)
            .orElseThrow(
                () -> new Refusal(Refusal.Type.NOT_FOUND, "There is no statement “" + id + "”."));
    StoredArticle article = article(stored.article().id());
    Entry entry = article.corrected().entry(id).orElseThrow();
    SentObject sent =
        SentObject.of(
            context, List.of("field", "value", "how", "medium", "scope", "status", "by", "why"));
    Answer.requireSeen(context, Answer.tag(StatementRoutes.whole(stored, article).toString()));
    Corrector corrector = new Corrector(article, sent.words("by"), sent.words("why"));
    make(context, () -> correction(corrector, entry, sent), Optional.of(entry.version()));
  }

  private StoredArticle article(String id) {
    return store
        .findArticle(id)
        .orElseThrow(
            () -> new Refusal(Refusal.Type.NOT_FOUND, "There is no article “" + id + "”."));
  }

  private static Correction correction(Corrector corrector, Entry entry, SentObject sent) {
    if (sent.has("status") == sent.has("field")) {
      throw new Refusal(Refusal.Type.BAD_BODY, "Send either a “field” or a “status”.");
    }
    if (sent.has("status")) {
      return corrector.standing(entry, Status.of(sent.words("status")));
    }
    Field field = Field.of(sent.words("field"));
    String scope = sent.words("scope");
    TypedValue typed =
        new TypedValue(field, sent.words("value"), sent.words("how"), sent.words("medium"));
    return corrector.set(
        entry,
        field,
        typed.of(corrector, entry),
        scope.isEmpty() ? Scope.MENTION : Scope.of(scope));
  }

  /** Marks a statement that the reader missed. */
  private void mark(Context context) throws IOException {
    Parameters.none(context);
    StoredArticle article = article(context.pathParam("id"));
    SentObject sent =
        SentObject.of(context, List.of("content", "start", "cue", "source", "by", "why"));
    Corrector corrector = new Corrector(article, sent.words("by"), sent.words("why"));
    make(
        context,
        () ->
            corrector.missed(
                sent.words("content"),
                sent.number("start"),
                sent.words("cue"),
                sent.words("source")),
        Optional.empty());
  }

  /** Keeps a correction, or says why it can't be kept. */
  private void make(Context context, Supplier<Correction> made, Optional<String> seen) {
    try {
      Correction correction = made.get();
      store.corrections().make(correction, seen);
      context.status(CREATED).header("Location", PATH + "/" + correction.id());
      Answer.json(context, CorrectionJson.node(correction));
    } catch (StaleException e) {
      throw new Refusal(
          Refusal.Type.PRECONDITION, "Somebody changed it since you looked at it; look again.");
    } catch (IllegalArgumentException e) {
      throw new Refusal(Refusal.Type.NOT_KEPT, SentObject.sentence(e));
    }
  }
}
