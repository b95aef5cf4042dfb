package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.onrecord.compare.Ruling;
import org.onrecord.compare.Said;
import org.onrecord.correction.Correction;
import org.onrecord.store.KeptUtterances;
import org.onrecord.store.StaleException;
import org.onrecord.store.Store;
import org.onrecord.store.StoredUtterance;

/**
 * Acts of speech that several reports tell: the list, and one with its reports side by side, where
 * a person parts what isn't one and joins what is.
 */
final class UtterancePage {
  static final String PATH = "/utterances";
  private static final String STATEMENTS = "/statements/";

  private final Store store;
  private final Templates templates;

  UtterancePage(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.get(PATH + "/{id}", this::show);
    routes.post(PATH + "/apart", this::part);
    routes.post(PATH + "/same", this::join);
    routes.post(PATH + "/rulings/{id}/revoke", this::revoke);
  }

  private void list(Context context) {
    Ask ask = Ask.of(context.queryParamMap());
    List<UtterancesView.Row> rows =
        store.utterances().list(ask.offset(), Ask.PAGE).stream().map(UtterancePage::row).toList();
    UtterancesView view = new UtterancesView(rows, Pager.of(ask, PATH, store.utterances().count()));
    templates.answer(context, "utterances", new Frame("Reports of the same", "statements"), view);
  }

  private static UtterancesView.Row row(KeptUtterances.Entry entry) {
    return new UtterancesView.Row(
        PATH + "/" + entry.id(),
        entry.first().said().speaker().orElse(""),
        entry.first().said().content(),
        Wording.sign(entry.first().marks()),
        Wording.count(entry.articles(), "report"),
        Wording.row(entry.first().article()));
  }

  private void show(Context context) {
    String id = context.pathParam("id");
    StoredUtterance utterance =
        store
            .utterances()
            .find(id)
            .orElseThrow(() -> new NotFoundResponse("There is no utterance “" + id + "”."));
    List<Said> reports = utterance.utterance().reports();
    Said against =
        Optional.ofNullable(context.queryParam("against")).stream()
            .flatMap(key -> reports.stream().filter(said -> said.statement().equals(key)))
            .findFirst()
            .orElse(reports.getFirst());
    UtteranceView view =
        new ReportsCompared(utterance, against)
            .view(
                store.utterances().near(against.statement(), ReportsCompared.NEAR),
                store.utterances()::standing);
    templates.answer(context, "utterance", new Frame("Reports compared", "statements"), view);
  }

  /** One report is none of this act of speech: it is parted from all others. */
  private void part(Context context) {
    String statement = Sent.required(context, "statement");
    String utterance = Sent.required(context, "utterance");
    StoredUtterance whole =
        store
            .utterances()
            .find(utterance)
            .orElseThrow(() -> new NotFoundResponse("There is no utterance “" + utterance + "”."));
    List<String> others =
        whole.utterance().reports().stream()
            .map(Said::statement)
            .filter(other -> !other.equals(statement))
            .toList();
    rule(
        context, others.stream().<Ruling>map(other -> new Ruling.Apart(statement, other)).toList());
    Optional<String> rest =
        others.stream()
            .flatMap(
                other ->
                    Optional.ofNullable(store.utterances().of(List.of(other)).get(other)).stream())
            .map(KeptUtterances.Belonging::utterance)
            .findFirst();
    context.redirect(
        rest.map(id -> PATH + "/" + id).orElse(STATEMENTS + statement), HttpStatus.SEE_OTHER);
  }

  private void join(Context context) {
    String one = Sent.required(context, "one");
    String typed = Sent.required(context, "other");
    String other = typed.substring(typed.lastIndexOf('/') + 1);
    rule(context, List.of(new Ruling.Same(one, other)));
    context.redirect(of(one), HttpStatus.SEE_OTHER);
  }

  private void rule(Context context, List<Ruling> rulings) {
    Correction.Making making = Sent.making(context, CorrectingPage.remembered(context));
    try {
      store.utterances().rule(rulings, making, Sent.seen(context));
    } catch (StaleException e) {
      throw Sent.overtaken();
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("That can’t be ruled: " + e.getMessage() + ".");
    }
  }

  private void revoke(Context context) {
    String id = context.pathParam("id");
    try {
      store.utterances().revoke(id);
    } catch (IllegalArgumentException e) {
      throw new NotFoundResponse("No such ruling stands: “" + id + "”.");
    }
    context.redirect(of(Sent.required(context, "statement")), HttpStatus.SEE_OTHER);
  }

  /** The page of the utterance that a statement reports, else its own. */
  private String of(String statement) {
    KeptUtterances.Belonging belonging = store.utterances().of(List.of(statement)).get(statement);
    return belonging == null ? STATEMENTS + statement : PATH + "/" + belonging.utterance();
  }
}
