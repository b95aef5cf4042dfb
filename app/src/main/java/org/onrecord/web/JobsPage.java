package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.function.Consumer;
import org.onrecord.record.Jobs;
import org.onrecord.store.Job;
import org.onrecord.store.Store;

/** The long work: what runs, how far it is, what could not be taken; pause, go on, cancel. */
final class JobsPage {
  private static final String PATH = "/jobs";
  private static final int SHOWN = 100;
  private static final int PROBLEMS = 500;

  private final Store store;
  private final Jobs jobs;
  private final Templates templates;

  JobsPage(Store store, Jobs jobs, Templates templates) {
    this.store = store;
    this.jobs = jobs;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.get(PATH + "/{id}", this::show);
    routes.post(PATH + "/read-again", this::readAgain);
    routes.post(PATH + "/{id}/pause", context -> turn(context, jobs::pause));
    routes.post(PATH + "/{id}/resume", context -> turn(context, jobs::resume));
    routes.post(PATH + "/{id}/cancel", context -> turn(context, jobs::cancel));
  }

  private void list(Context context) {
    List<JobRow> rows = store.jobs().latest(SHOWN).stream().map(JobRow::of).toList();
    templates.answer(context, "jobs", new Frame("Jobs", "jobs"), new JobsView(rows));
  }

  private void show(Context context) {
    Job job = require(context);
    JobView view =
        new JobView(JobRow.of(job), JobRow.result(job), store.jobs().problems(job.id(), PROBLEMS));
    templates.answer(context, "job", new Frame(view.row().title(), "jobs"), view);
  }

  private void readAgain(Context context) {
    context.redirect(jobs.readAllAgain().map(JobsPage::address).orElse(PATH), HttpStatus.SEE_OTHER);
  }

  /** A button that comes too late changes nothing; the page then shows how the job stands. */
  private void turn(Context context, Consumer<String> act) {
    Job job = require(context);
    act.accept(job.id());
    context.redirect(address(job.id()), HttpStatus.SEE_OTHER);
  }

  /** The address of a job's page. */
  static String address(String id) {
    return PATH + "/" + id;
  }

  private Job require(Context context) {
    String id = context.pathParam("id");
    return store
        .jobs()
        .find(id)
        .orElseThrow(() -> new NotFoundResponse("There is no job “" + id + "”."));
  }
}
