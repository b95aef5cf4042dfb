package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.correction.Correction;
import org.onrecord.issue.Issue;
import org.onrecord.store.Pairing;
import org.onrecord.store.StaleException;
import org.onrecord.store.Store;
import org.onrecord.store.StoredTension;

/** What doesn't sit together, as part of other pages, and what people say of it. */
final class TensionsPage {
  /** Where on a page it stands. */
  static final String PLACE = "#together";

  private static final int UNPROCESSABLE = 422;

  private final Store store;

  TensionsPage(Store store) {
    this.store = store;
  }

  void serve(RoutesConfig routes) {
    routes.post("/tensions", this::mark);
  }

  /** The pairs as a page shows them. */
  static TensionsView view(
      Store store, List<StoredTension> found, Context context, String earlier) {
    Map<String, String> names =
        store.issues().current().all().stream()
            .collect(Collectors.toMap(Issue::id, Issue::name, (one, other) -> one));
    return new TensionWording(names)
        .view(
            found,
            new TensionsView.Around(
                context.path() + PLACE, CorrectingPage.remembered(context), earlier));
  }

  private void mark(Context context) {
    Pairing pair = pair(context);
    boolean together = sent(context, "mark").equals("together");
    String by = sent(context, "by");
    Correction.Making making =
        new Correction.Making(Instant.now(Clock.systemUTC()), by, sent(context, "why"));
    CorrectingPage.remember(context, by);
    try {
      store.tensions().mark(pair, together, making, Optional.of(sent(context, "seen")));
    } catch (StaleException e) {
      throw new HttpResponseException(
          HttpStatus.CONFLICT.getCode(),
          "Somebody else marked these two meanwhile, and nothing was kept of yours. Go back, load"
              + " the page again and see what they say.");
    } catch (IllegalArgumentException e) {
      throw new HttpResponseException(
          UNPROCESSABLE, Wording.sentence(String.valueOf(e.getMessage())) + ".");
    }
    String then = sent(context, "then");
    context.redirect(
        then.startsWith("/issues/") || then.startsWith("/actors/")
            ? then
            : "/issues/" + pair.issue() + PLACE,
        HttpStatus.SEE_OTHER);
  }

  private static Pairing pair(Context context) {
    try {
      return new Pairing(
          required(context, "one"), required(context, "other"), required(context, "issue"));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(Wording.sentence(String.valueOf(e.getMessage())) + ".");
    }
  }

  private static String required(Context context, String name) {
    String value = sent(context, name);
    if (value.isEmpty()) {
      throw new BadRequestResponse("“" + name + "” is missing.");
    }
    return value;
  }

  private static String sent(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).orElse("").strip();
  }
}
