package org.onrecord.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.onrecord.record.Jobs;
import org.onrecord.store.Job;
import org.onrecord.store.JobInput;
import org.onrecord.store.JobItem;
import org.onrecord.store.Store;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Long work: asked for, looked at, followed as it goes, paused, resumed, cancelled. */
final class JobRoutes {
  private static final String PATH = Api.ROOT + "/jobs";
  private static final String ONE = PATH + "/{id}";
  private static final String MANY = "application/x-ndjson";
  private static final int ACCEPTED = 202;
  private static final int PROBLEMS = 500;

  /** How many may follow jobs at once: each holds one of the server's threads. */
  private static final int MOST_FOLLOWERS = 64;

  private final Store store;
  private final Jobs jobs;
  private final Semaphore followers = new Semaphore(MOST_FOLLOWERS);

  JobRoutes(Store store, Jobs jobs) {
    this.store = store;
    this.jobs = jobs;
  }

  List<Route> all() {
    return List.of(
        Route.get(PATH, this::list),
        Route.post(PATH, this::add),
        Route.get(ONE, this::one),
        Route.get(ONE + "/events", this::events),
        Route.post(ONE + "/pause", context -> turn(context, jobs::pause)),
        Route.post(ONE + "/resume", context -> turn(context, jobs::resume)),
        Route.post(ONE + "/cancel", context -> turn(context, jobs::cancel)));
  }

  private void list(Context context) {
    int limit = Parameters.ofLatest(context).limit();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode items = json.putArray("items");
    store.jobs().latest(limit).forEach(job -> items.add(json(job)));
    Answer.json(context, json);
  }

  private void add(Context context) throws IOException {
    Parameters.none(context);
    if (!SentObject.mediaType(context).equals(MANY)) {
      throw new Refusal(Refusal.Type.MEDIA_TYPE, "Send " + MANY + ": one article a line.");
    }
    byte[] body = AddRoutes.body(context);
    if (body.length == 0) {
      throw new Refusal(Refusal.Type.BAD_BODY, "There is no article in it.");
    }
    Job.Task task = Job.Task.of(Jobs.ADD, "posted articles");
    String id = jobs.add(task, List.of(JobInput.file("posted.jsonl", body)));
    context.header("Location", PATH + "/" + id);
    context.status(ACCEPTED);
    Answer.json(context, json(require(id)));
  }

  private void one(Context context) {
    Parameters.none(context);
    Answer.json(context, whole(require(context.pathParam("id"))));
  }

  private void events(Context context) throws IOException {
    Parameters.none(context);
    String id = require(context.pathParam("id")).id();
    if (!followers.tryAcquire()) {
      throw new Refusal(Refusal.Type.BUSY, "Too many follow jobs; ask for the job now and then.");
    }
    try {
      context.contentType("text/event-stream");
      context.header("Cache-Control", "no-store");
      context.header("X-Accel-Buffering", "no");
      if (!context.method().equals(HandlerType.HEAD)) {
        new JobEvents(context.res().getOutputStream(), () -> require(id)).send(id, jobs);
      }
    } finally {
      followers.release();
    }
  }

  /** Changes how a job stands, unless it is no longer as If-Match says. */
  private void turn(Context context, Predicate<String> act) {
    Parameters.none(context);
    Job job = require(context.pathParam("id"));
    String wanted = Optional.ofNullable(context.header("If-Match")).orElse("*");
    if (!wanted.equals("*") && !wanted.equals(Answer.tag(whole(job).toString()))) {
      throw new Refusal(Refusal.Type.PRECONDITION, "The job went on since you looked at it.");
    }
    if (!act.test(job.id())) {
      throw new Refusal(
          Refusal.Type.TOO_LATE, "The job is " + job.state().code() + "; nothing was changed.");
    }
    Answer.json(context, whole(require(job.id())));
  }

  private Job require(String id) {
    return store
        .jobs()
        .find(id)
        .orElseThrow(() -> new Refusal(Refusal.Type.NOT_FOUND, "There is no job “" + id + "”."));
  }

  /** A job with the inputs that could not be taken. */
  private ObjectNode whole(Job job) {
    ObjectNode json = json(job);
    ArrayNode problems = json.putArray("problems");
    for (JobItem item : store.jobs().problems(job.id(), PROBLEMS)) {
      item.problem()
          .ifPresent(
              problem ->
                  problems
                      .addObject()
                      .put("input", item.input())
                      .put("code", problem.code())
                      .put("message", problem.message()));
    }
    return json;
  }

  /** How a job stands. */
  static ObjectNode json(Job job) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", job.id());
    json.put("kind", job.task().kind());
    json.put("title", job.task().title());
    json.put("state", job.state().code());
    json.put("reason", job.reason().orElse(null));
    json.put("total", job.count().total());
    json.put("done", job.count().done());
    json.put("failed", job.count().failed());
    json.put("articles", job.count().articles());
    json.put("made_at", job.times().made());
    json.put("started_at", job.times().started().orElse(null));
    json.put("ended_at", job.times().ended().orElse(null));
    json.put("rate", job.rate().orElse(null));
    json.put("seconds_left", job.secondsLeft().orElse(null));
    return json;
  }
}
