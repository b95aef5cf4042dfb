package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.onrecord.record.Jobs;
import org.onrecord.record.ReadAgain;
import org.onrecord.record.Recorder;
import org.onrecord.store.Job;
import org.onrecord.store.Previews;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;

/**
 * Shows what reading articles again would change, before a person accepts it. A job finds that out,
 * and it waits until then.
 */
final class RereadPage {
  /** The address of all that waits. */
  static final String ALL = "/reread";

  private static final String PATH = "/articles/{id}/reread";
  private static final int SHOWN = 200;

  private final Store store;
  private final Jobs jobs;
  private final Recorder recorder;
  private final Templates templates;

  RereadPage(Store store, Jobs jobs, Recorder recorder, Templates templates) {
    this.store = store;
    this.jobs = jobs;
    this.recorder = recorder;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get(PATH, this::show);
    routes.post(PATH, this::accept);
    routes.post(PATH + "/look", this::look);
    routes.post(PATH + "/drop", this::drop);
    routes.get(ALL, this::list);
    routes.post(ALL, context -> go(context, jobs.previewAll()));
    routes.post(ALL + "/accept", context -> go(context, jobs.acceptAll()));
    routes.post(
        ALL + "/drop",
        context -> {
          store.previews().dropAll();
          context.redirect(ALL, HttpStatus.SEE_OTHER);
        });
  }

  /** The address of what reading an article again would change. */
  static String address(String article) {
    return "/articles/" + article + ALL;
  }

  private static void go(Context context, Optional<String> job) {
    context.redirect(job.map(JobsPage::address).orElse(ALL), HttpStatus.SEE_OTHER);
  }

  private StoredArticle require(Context context) {
    String id = context.pathParam("id");
    return store
        .findArticle(id)
        .orElseThrow(() -> new NotFoundResponse("There is no article “" + id + "”."));
  }

  private void list(Context context) {
    List<RereadsView.Row> rows =
        store.previews().waiting(SHOWN + 1).stream()
            .map(
                each ->
                    new RereadsView.Row(
                        Wording.row(each.article()),
                        address(each.article().id()),
                        told(each.change())))
            .toList();
    RereadsView view = new RereadsView(rows.stream().limit(SHOWN).toList(), rows.size() > SHOWN);
    templates.answer(context, "rereads", new Frame("Read again", "jobs"), view);
  }

  private static String told(Previews.Difference change) {
    String told =
        "%,d added, %,d gone, %,d altered"
            .formatted(change.added(), change.gone(), change.altered());
    return change.lost() == 0
        ? told
        : told + ", " + Wording.count(change.lost(), "correction") + " without a place";
  }

  private void show(Context context) {
    StoredArticle article = require(context);
    Optional<Previews.Preview> preview = store.previews().find(article.id());
    Optional<Job> job = jobs.previewing(article.id());
    boolean stale =
        preview.flatMap(Previews.Preview::read).filter(it -> !recorder.reads(it)).isPresent();
    RereadView.Looking looking =
        new RereadView.Looking(
            job.map(JobRow::of).stream().toList(),
            job.isEmpty() && !stale ? preview.map(Previews.Preview::madeAt).orElse("") : "");
    Optional<ReadAgain> again =
        preview
            .flatMap(Previews.Preview::read)
            .filter(it -> !looking.madeAt().isEmpty())
            .map(it -> ReadAgain.of(article, it));
    RereadView view =
        new RereadView(
            article.id(),
            article.headline(),
            looking,
            again.map(it -> told(it.difference())).orElse(""),
            again.map(ReadAgain::lines).orElse(List.of()),
            again.stream()
                .flatMap(it -> it.lost().stream())
                .map(each -> ValueWords.of(each.correction()) + ": " + each.why())
                .toList());
    templates.answer(context, "reread", new Frame("Read again", "articles"), view);
  }

  private void look(Context context) {
    StoredArticle article = require(context);
    if (jobs.previewing(article.id()).isEmpty()) {
      jobs.preview(article.id(), article.headline());
    }
    context.redirect(address(article.id()), HttpStatus.SEE_OTHER);
  }

  private void drop(Context context) {
    StoredArticle article = require(context);
    store.previews().drop(article.id());
    context.redirect("/articles/" + article.id(), HttpStatus.SEE_OTHER);
  }

  /** Where nothing waits any more, the page says so. */
  private void accept(Context context) {
    StoredArticle article = require(context);
    boolean accepted = recorder.accept(article.id()).isPresent();
    context.redirect(
        accepted ? "/articles/" + article.id() : address(article.id()), HttpStatus.SEE_OTHER);
  }
}
