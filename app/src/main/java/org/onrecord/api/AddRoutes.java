package org.onrecord.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.onrecord.access.Guard;
import org.onrecord.gather.Gather;
import org.onrecord.gather.Gathered;
import org.onrecord.record.Outcome;
import org.onrecord.record.Recorder;
import org.onrecord.store.Store;
import org.onrecord.text.Origin;
import org.onrecord.text.Problem;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Adds articles: one as JSON, or many as JSON lines with the progress as events. */
final class AddRoutes {
  private static final String ONE = "application/json";
  private static final String MANY = "application/x-ndjson";
  private static final String EVENTS = "text/event-stream";
  private static final int CREATED = 201;
  private static final int OK = 200;

  private final Recorder recorder;
  private final SentOnce sent;

  AddRoutes(Store store, Recorder recorder) {
    this.recorder = recorder;
    this.sent = new SentOnce(store.answeredKeys());
  }

  List<Route> all() {
    return List.of(Route.post(Api.ROOT + "/articles", this::add));
  }

  private void add(Context context) throws IOException {
    Parameters.none(context);
    switch (SentObject.mediaType(context)) {
      case ONE -> {
        byte[] body = body(context);
        sent.answer(context, body, () -> one(body));
      }
      case MANY -> many(context, body(context));
      default ->
          throw new Refusal(Refusal.Type.MEDIA_TYPE, "Send " + ONE + ", or " + MANY + " for many.");
    }
  }

  private SentOnce.Outcome one(byte[] body) {
    Outcome outcome = recorder.add(only(body));
    if (outcome instanceof Outcome.Failed failed) {
      throw new Refusal(refusedAs(failed.problem().code()), failed.problem().message() + ".");
    }
    int status = outcome instanceof Outcome.Known ? OK : CREATED;
    return new SentOnce.Outcome(status, json(outcome).toString(), location(outcome));
  }

  private static Gathered only(byte[] body) {
    List<Gathered> firstTwo = new ArrayList<>();
    gather(
        "posted.json",
        body,
        each -> {
          if (firstTwo.size() < 2) {
            firstTwo.add(each);
          }
        });
    if (firstTwo.size() != 1) {
      throw new Refusal(
          Refusal.Type.BAD_BODY, "Send one article as an object, or many as " + MANY + ".");
    }
    return firstTwo.getFirst();
  }

  private static Refusal.Type refusedAs(String code) {
    return switch (code) {
      case "json", "encoding" -> Refusal.Type.BAD_BODY;
      case "too-large" -> Refusal.Type.TOO_LARGE;
      case "purged" -> Refusal.Type.PURGED;
      default -> Refusal.Type.UNREADABLE;
    };
  }

  private void many(Context context, byte[] body) throws IOException {
    if (Optional.ofNullable(context.header("Accept")).orElse("").contains(EVENTS)) {
      context.contentType(EVENTS);
      context.header("Cache-Control", "no-store");
      context.header("X-Accel-Buffering", "no");
      new AddEvents(context.res().getOutputStream(), count(body))
          .send(sink -> gatherLines(body, sink), recorder);
      return;
    }
    sent.answer(context, body, () -> list(body));
  }

  private static int count(byte[] body) {
    AtomicInteger count = new AtomicInteger();
    gatherLines(body, each -> count.incrementAndGet());
    return count.get();
  }

  private SentOnce.Outcome list(byte[] body) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    gatherLines(body, each -> json.withArray("items").add(json(recorder.add(each))));
    return new SentOnce.Outcome(OK, json.toString(), "");
  }

  private static void gatherLines(byte[] body, Consumer<Gathered> sink) {
    gather("posted.jsonl", body, sink);
  }

  private static void gather(String name, byte[] body, Consumer<Gathered> sink) {
    new Gather(Origin.unknown(), InputStream.nullInputStream()).bytes(name, body, sink);
  }

  /** What came of one article. */
  static ObjectNode json(Outcome outcome) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("input", outcome.input());
    switch (outcome) {
      case Outcome.Added added ->
          json.put("outcome", "added")
              .put("id", added.article())
              .put("statements", added.statements())
              .putNull("problem");
      case Outcome.Undated undated -> {
        json.put("outcome", "added")
            .put("id", undated.article())
            .put("statements", undated.statements());
        problem(json, undated.problem());
      }
      case Outcome.Known known ->
          json.put("outcome", "known")
              .put("id", known.article())
              .putNull("statements")
              .putNull("problem");
      case Outcome.Unread unread -> {
        json.put("outcome", "unread").put("id", unread.article()).put("statements", 0);
        problem(json, unread.problem());
      }
      case Outcome.Failed failed -> {
        json.put("outcome", "failed").putNull("id").putNull("statements");
        problem(json, failed.problem());
      }
    }
    return json;
  }

  private static void problem(ObjectNode json, Problem problem) {
    json.putObject("problem").put("code", problem.code()).put("message", problem.message());
  }

  private static String location(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Added added -> Api.ROOT + "/articles/" + added.article();
      case Outcome.Undated undated -> Api.ROOT + "/articles/" + undated.article();
      case Outcome.Known known -> Api.ROOT + "/articles/" + known.article();
      case Outcome.Unread unread -> Api.ROOT + "/articles/" + unread.article();
      case Outcome.Failed failed -> "";
    };
  }

  /** All that was sent, also where its length was not said before. */
  static byte[] body(Context context) throws IOException {
    int most = Math.toIntExact(Guard.MAX_REQUEST);
    byte[] body = context.req().getInputStream().readNBytes(most + 1);
    if (body.length > most) {
      throw new Refusal(Refusal.Type.TOO_LARGE, "A request may have %,d bytes.".formatted(most));
    }
    return body;
  }
}
