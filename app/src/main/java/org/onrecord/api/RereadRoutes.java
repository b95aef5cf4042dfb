package org.onrecord.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.correction.Unresolved;
import org.onrecord.record.Jobs;
import org.onrecord.record.ReadAgain;
import org.onrecord.record.Recorder;
import org.onrecord.store.Job;
import org.onrecord.store.Previews;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What reading articles again would change: found out, looked at, accepted or dropped. */
final class RereadRoutes {
  private static final String PATH = Api.ROOT + "/rereads";
  private static final String ONE = Api.ROOT + "/articles/{id}/reread";
  private static final int ACCEPTED = 202;
  private static final int NO_CONTENT = 204;

  private final Store store;
  private final Recorder recorder;
  private final Jobs jobs;

  RereadRoutes(Store store, Recorder recorder, Jobs jobs) {
    this.store = store;
    this.recorder = recorder;
    this.jobs = jobs;
  }

  List<Route> all() {
    return List.of(
        Route.get(PATH, this::list),
        Route.post(PATH, this::lookAtAll),
        Route.get(ONE, this::one),
        Route.post(ONE, this::look),
        Route.delete(ONE, this::drop),
        Route.post(ONE + "/accept", this::accept));
  }

  private void list(Context context) {
    Parameters parameters = Parameters.ofList(context);
    Cursor cursor = new Cursor("rereads");
    Optional<List<String>> last = cursor.keys(parameters.cursor(), 1);
    int limit = parameters.limit();
    List<Previews.Waiting> found =
        store.previews().waitingAfter(last.map(List::getFirst).orElse(""), limit + 1);
    Page.of(found, limit, RereadRoutes::row)
        .next(each -> cursor.after(List.of(each.article().id())))
        .answer(context);
  }

  private static ObjectNode row(Previews.Waiting waiting) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("article", waiting.article().id());
    json.put("headline", waiting.article().headline());
    return with(json, waiting.change());
  }

  private static ObjectNode with(ObjectNode json, Previews.Difference change) {
    return json.put("added", change.added())
        .put("gone", change.gone())
        .put("altered", change.altered())
        .put("lost", change.lost());
  }

  private void lookAtAll(Context context) {
    Parameters.none(context);
    String job =
        jobs.previewAll()
            .orElseThrow(
                () -> new Refusal(Refusal.Type.TOO_LATE, "There is no article to read again."));
    answer(context, job);
  }

  private void look(Context context) {
    Parameters.none(context);
    StoredArticle article = require(context);
    Optional<String> running = jobs.previewing(article.id()).map(Job::id);
    answer(context, running.orElseGet(() -> jobs.preview(article.id(), article.headline())));
  }

  private void answer(Context context, String job) {
    context.header("Location", Api.ROOT + "/jobs/" + job);
    context.status(ACCEPTED);
    Answer.json(context, JobRoutes.json(store.jobs().find(job).orElseThrow()));
  }

  private StoredArticle require(Context context) {
    String id = context.pathParam("id");
    return store
        .findArticle(id)
        .orElseThrow(
            () -> new Refusal(Refusal.Type.NOT_FOUND, "There is no article “" + id + "”."));
  }

  private void one(Context context) {
    Parameters.none(context);
    Answer.json(context, json(require(context)));
  }

  /** What waits of an article, as far as this release found it out. */
  private Optional<Previews.Preview> preview(StoredArticle article) {
    return store
        .previews()
        .find(article.id())
        .filter(found -> found.read().filter(read -> !recorder.reads(read)).isEmpty());
  }

  private ObjectNode json(StoredArticle article) {
    Optional<Previews.Preview> preview = preview(article);
    Optional<ReadAgain> again =
        preview.flatMap(Previews.Preview::read).map(read -> ReadAgain.of(article, read));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("article", article.id());
    json.put("made_at", preview.map(Previews.Preview::madeAt).orElse(null));
    with(json, again.map(ReadAgain::difference).orElse(new Previews.Difference(0, 0, 0, 0)));
    ArrayNode differences = json.putArray("differences");
    for (ReadAgain.Line each : again.map(ReadAgain::lines).orElse(List.of())) {
      ObjectNode line = differences.addObject();
      line.put("kind", each.kind().name().toLowerCase(Locale.ROOT));
      line.put("statement", each.id().isEmpty() ? null : each.id());
      line.put("words", each.words());
      ArrayNode fields = line.putArray("fields");
      each.fields().forEach(fields::add);
    }
    ArrayNode lost = json.putArray("lost_corrections");
    for (Unresolved each : again.map(ReadAgain::lost).orElse(List.of())) {
      lost.addObject().put("correction", each.correction().id()).put("why", each.why());
    }
    return json;
  }

  private void accept(Context context) {
    Parameters.none(context);
    StoredArticle article = require(context);
    Answer.requireSeen(context, Answer.tag(json(article).toString()));
    if (recorder.accept(article.id()).isEmpty()) {
      throw new Refusal(Refusal.Type.TOO_LATE, "Nothing waits to be accepted.");
    }
    context.status(NO_CONTENT);
  }

  private void drop(Context context) {
    Parameters.none(context);
    store.previews().drop(require(context).id());
    context.status(NO_CONTENT);
  }
}
