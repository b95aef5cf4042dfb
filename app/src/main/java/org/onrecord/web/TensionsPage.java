package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.onrecord.correction.Correction;
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
    return new TensionWording(store.issues().current().names())
        .view(
            found,
            new TensionsView.Around(
                context.path() + PLACE, CorrectingPage.remembered(context), earlier));
  }

  private void mark(Context context) {
    Pairing pair = pair(context);
    boolean together = Sent.words(context, "mark").equals("together");
    String by = Sent.words(context, "by");
    Correction.Making making = Sent.making(context, by);
    CorrectingPage.remember(context, by);
    try {
      store.tensions().mark(pair, together, making, Optional.of(Sent.words(context, "seen")));
    } catch (StaleException e) {
      throw Sent.overtaken();
    } catch (IllegalArgumentException e) {
      throw new HttpResponseException(
          UNPROCESSABLE, Wording.sentence(String.valueOf(e.getMessage())) + ".");
    }
    String then = Sent.words(context, "then");
    context.redirect(
        then.startsWith("/issues/") || then.startsWith("/actors/")
            ? then
            : "/issues/" + pair.issue() + PLACE,
        HttpStatus.SEE_OTHER);
  }

  private static Pairing pair(Context context) {
    try {
      return new Pairing(
          Sent.required(context, "one"),
          Sent.required(context, "other"),
          Sent.required(context, "issue"));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(Wording.sentence(String.valueOf(e.getMessage())) + ".");
    }
  }
}
