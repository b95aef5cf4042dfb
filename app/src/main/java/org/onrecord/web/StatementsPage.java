package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.export.ExportFormat;
import org.onrecord.export.Selected;
import org.onrecord.search.Divided;
import org.onrecord.search.Division;
import org.onrecord.search.Hit;
import org.onrecord.search.Question;
import org.onrecord.search.Search;
import org.onrecord.store.KeptUtterances;
import org.onrecord.store.Store;
import org.onrecord.store.StoredStatement;

/** The list of statements: facets, words, days; the same list as a file. */
final class StatementsPage {
  private static final String PATH = "/statements";
  private static final String MACHINE = "machine";

  /** A parameter that a form sent without a value. */
  private static final Pattern BLANK = Pattern.compile("(^|&)[^=&]*=(&|$)");

  private final Store store;
  private final Search search;
  private final Templates templates;

  StatementsPage(Store store, Search search, Templates templates) {
    this.store = store;
    this.search = search;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get(PATH, this::show);
    for (ExportFormat format : ExportFormat.values()) {
      routes.get(PATH + format.ending(), context -> export(context, format));
    }
  }

  private void show(Context context) {
    Ask ask = Ask.of(context.queryParamMap());
    String typed = context.queryString();
    if (typed != null && BLANK.matcher(typed).find()) {
      context.redirect(ask.address(PATH));
      return;
    }
    Question question = ask.question();
    List<Division> divisions = Facets.ofStatements(question);
    Divided divided = search.divideStatements(question, Set.copyOf(divisions));
    Map<String, String> names =
        new HashMap<>(store.actors().names(Facets.actors(question, divided)));
    names.putAll(store.issues().current().names());
    StatementsView view =
        new StatementsView(
            search(ask),
            new Facets(question, divided, names).by(divisions),
            rows(search.findStatements(question, ask.offset(), ask.size()), names),
            unchecked(question, divided),
            Pager.of(ask, PATH, divided.total()),
            exports(ask.onPage(1)));
    templates.answer(
        context, "statements", new Frame("Statements", "statements").behind(search.behind()), view);
  }

  private static String unchecked(Question question, Divided divided) {
    Set<String> statuses = question.chosen(Division.STATUS);
    boolean asked = statuses.isEmpty() || statuses.contains(MACHINE);
    int machine = asked ? divided.count(Division.STATUS, MACHINE) : 0;
    int total = divided.total();
    if (machine == 0) {
      return "";
    }
    return machine == total
        ? "Not checked by a person: Onrecord read all of them by itself."
        : "Not checked by a person: " + Wording.number(machine) + " of " + Wording.number(total);
  }

  private static List<StatementsView.Export> exports(Ask ask) {
    return Arrays.stream(ExportFormat.values())
        .map(
            format ->
                new StatementsView.Export(
                    Wording.formatName(format), ask.address(PATH + format.ending())))
        .toList();
  }

  private void export(Context context, ExportFormat format) throws IOException {
    Question question = Ask.of(context.queryParamMap()).question();
    context.contentType(format.contentType());
    context.header(
        "Content-Disposition",
        "attachment; filename=\"onrecord-statements" + format.ending() + "\"");
    format.write(context.outputStream(), store, Selected.of(search, question));
  }

  private static StatementsView.Search search(Ask ask) {
    Question question = ask.question();
    return new StatementsView.Search(
        question.words(),
        question.from().map(LocalDate::toString).orElse(""),
        question.until().map(LocalDate::toString).orElse(""),
        question.article().orElse(""),
        Listing.of(ask, Listing.OF_STATEMENTS),
        question.narrows());
  }

  /** The lines of a page: what several reports of it tell stands in one, with all of them. */
  private List<StatementsView.Row> rows(List<Hit> hits, Map<String, String> issues) {
    Map<String, KeptUtterances.Belonging> belonging =
        store.utterances().of(hits.stream().map(hit -> hit.statement().id()).toList());
    Map<String, StatementsView.Row> rows = new LinkedHashMap<>();
    for (Hit hit : hits) {
      Optional<KeptUtterances.Belonging> of =
          Optional.ofNullable(belonging.get(hit.statement().id()));
      StatementsView.Row plain = row(hit, issues);
      StatementsView.Row row = of.map(plain::reported).orElse(plain);
      String same = row.marks().utterance();
      rows.merge(same.isEmpty() ? row.address() : same, row, StatementsView.Row::with);
    }
    return List.copyOf(rows.values());
  }

  /** A statement as a line of a list, with what was sought marked in its words. */
  static StatementsView.Row row(Hit hit, Map<String, String> issues) {
    StoredStatement statement = hit.statement();
    return new StatementsView.Row(
        PATH + "/" + statement.id(),
        SpeakerChip.of(statement.said(), hit.inSpeaker()),
        Bit.of(statement.said().content(), hit.inContent()),
        Wording.sign(statement.marks()),
        new StatementsView.Marks(
            StatementsView.Telling.of(statement, hit.tells(), issues), "", "", List.of()),
        Wording.row(statement.article()));
  }
}
