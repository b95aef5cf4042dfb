package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Entry;
import org.onrecord.correction.Field;
import org.onrecord.correction.Replay;
import org.onrecord.correction.Scope;
import org.onrecord.correction.Status;
import org.onrecord.record.Corrector;
import org.onrecord.store.StaleException;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.store.StoredStatement;

/** Takes what people correct about a statement: shows how far it reaches, keeps it, undoes it. */
final class CorrectingPage {
  static final String NAME_COOKIE = "onrecord_by";

  private static final String STATEMENTS = "/statements/";
  private static final int UNPROCESSABLE = 422;
  private static final int REMEMBERED_SECONDS = 31_536_000;
  private static final List<String> OWN =
      List.of(STATEMENTS, "/articles/", "/review", "/issues/", "/actors/", "/utterances/");
  private static final List<String> SENT =
      List.of("field", "value", "how", "medium", "scope", "why", "by", "version", "status");

  private final Store store;
  private final Templates templates;

  CorrectingPage(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.post("/statements/{id}/correct", this::correct);
    routes.post("/statements/{id}/status", this::status);
    routes.post("/corrections/{id}/revoke", this::revoke);
  }

  /** A statement with the article that it stands in. */
  private record Found(StoredArticle article, Entry entry) {
    String address() {
      return STATEMENTS + entry.key();
    }
  }

  private Found require(Context context) {
    String id = context.pathParam("id");
    return store
        .findStatement(id)
        .flatMap(stored -> store.findArticle(stored.article().id()))
        .flatMap(article -> article.corrected().entry(id).map(entry -> new Found(article, entry)))
        .orElseThrow(() -> new NotFoundResponse("There is no statement “" + id + "”."));
  }

  private void correct(Context context) {
    Found found = require(context);
    CorrectionForm form = new CorrectionForm(context);
    try {
      Corrector corrector = new Corrector(found.article(), form.typed("by"), form.typed("why"));
      Correction correction = form.correction(corrector, found.entry());
      if (correction.scope() != Scope.MENTION && !form.typed("sure").equals("yes")) {
        preview(context, found, correction, form);
        return;
      }
      make(context, found, correction, form);
    } catch (IllegalArgumentException e) {
      throw refused(e);
    }
  }

  private static HttpResponseException refused(IllegalArgumentException e) {
    String why = Optional.ofNullable(e.getMessage()).orElse("that can't be kept");
    return new HttpResponseException(UNPROCESSABLE, Wording.sentence(why) + ".");
  }

  private void status(Context context) {
    Found found = require(context);
    CorrectionForm form = new CorrectionForm(context);
    try {
      Corrector corrector = new Corrector(found.article(), form.typed("by"), form.typed("why"));
      Status status = Status.of(form.typed("status"));
      make(context, found, corrector.standing(found.entry(), status), form);
    } catch (IllegalArgumentException e) {
      throw refused(e);
    }
  }

  private void make(Context context, Found found, Correction correction, CorrectionForm form) {
    remember(context, form.typed("by"));
    String version = form.typed("version");
    try {
      store
          .corrections()
          .make(correction, version.isEmpty() ? Optional.empty() : Optional.of(version));
    } catch (StaleException e) {
      conflict(context, require(context), correction, form);
      return;
    }
    String then = form.typed("then");
    context.redirect(
        then.startsWith("/review")
            ? then + (then.contains("?") ? "&" : "?") + "undo=" + correction.id()
            : found.address() + "?made=" + correction.id(),
        HttpStatus.SEE_OTHER);
  }

  private void preview(Context context, Found found, Correction correction, CorrectionForm form) {
    List<ReachView.Row> rows =
        store.findStatements(store.corrections().reach(correction)).stream()
            .map(CorrectingPage::row)
            .toList();
    ReachView view =
        new ReachView(
            ValueWords.of(correction),
            ValueWords.of(correction.scope()),
            rows,
            sent(form),
            found.address() + "/correct",
            found.address());
    templates.answer(context, "reach", new Frame("How far it reaches", "statements"), view);
  }

  private static ReachView.Row row(StoredStatement each) {
    return new ReachView.Row(
        each.id(),
        each.said().speaker().orElse(""),
        each.said().content(),
        Wording.outlet(each.article().outlet()));
  }

  /** Nothing is overwritten unseen: both are shown, and the person says which holds. */
  private void conflict(Context context, Found now, Correction mine, CorrectionForm form) {
    Map<String, String> again = sent(form);
    again.put("version", now.entry().version());
    again.put("sure", "yes");
    List<CorrectionRow> theirs =
        now.entry().corrections().reversed().stream().map(CorrectionRow::of).toList();
    boolean isField = mine.edit() instanceof Edit.Set;
    ConflictView view =
        new ConflictView(
            theirs,
            isField ? holds(now, mine) : Wording.statusMeaning(now.entry().status().code()),
            ValueWords.of(mine),
            again,
            now.address() + (isField ? "/correct" : "/status"),
            now.address());
    context.status(HttpStatus.CONFLICT);
    templates.answer(context, "conflict", new Frame("Changed meanwhile", "statements"), view);
  }

  private static String holds(Found now, Correction mine) {
    Field field = ((Edit.Set) mine.edit()).field();
    return ValueWords.name(field)
        + ": "
        + ValueWords.of(Replay.value(now.article().reading(), field, now.entry().statement()));
  }

  private static Map<String, String> sent(CorrectionForm form) {
    Map<String, String> sent = new LinkedHashMap<>();
    for (String name : SENT) {
      String value = form.typed(name);
      if (!value.isEmpty()) {
        sent.put(name, value);
      }
    }
    return sent;
  }

  private void revoke(Context context) {
    String id = context.pathParam("id");
    if (store.corrections().find(id).isEmpty()) {
      throw new NotFoundResponse("There is no correction “" + id + "”.");
    }
    store.corrections().revoke(id);
    String then = new CorrectionForm(context).typed("then");
    boolean isOwn = OWN.stream().anyMatch(then::startsWith);
    context.redirect(isOwn ? then : "/corrections", HttpStatus.SEE_OTHER);
  }

  /** The name under which a person corrected last. */
  static String remembered(Context context) {
    return Optional.ofNullable(context.cookie(NAME_COOKIE))
        .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
        .orElse("");
  }

  /** Keeps a person's name in their own browser, for the next form. */
  static void remember(Context context, String by) {
    if (!by.isBlank()) {
      Cookie cookie =
          new Cookie(NAME_COOKIE, URLEncoder.encode(by.strip(), StandardCharsets.UTF_8));
      cookie.setMaxAge(REMEMBERED_SECONDS);
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.STRICT);
      context.cookie(cookie);
    }
  }
}
