package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.export.ExportFormat;
import org.onrecord.store.Facets;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;
import org.onrecord.store.StoredStatement;

/** The list of statements: facets, words, days; the same list as a file. */
final class StatementsPage {
  private static final String PATH = "/statements";

  /** A parameter that a form sent without a value. */
  private static final Pattern BLANK = Pattern.compile("(^|&)[^=&]*=(&|$)");

  private final Store store;
  private final Templates templates;

  StatementsPage(Store store, Templates templates) {
    this.store = store;
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
    StatementQuery query = ask.query();
    List<Facet> facets = StatementFacets.of(store, query);
    int total = store.countStatements(query);
    StatementsView view =
        new StatementsView(
            search(ask),
            facets,
            store.findStatements(query, ask.offset(), Ask.PAGE).stream()
                .map(StatementsPage::row)
                .toList(),
            unchecked(query, total),
            Pager.of(ask, PATH, total),
            exports(ask.onPage(1)));
    templates.answer(context, "statements", new Frame("Statements", "statements"), view);
  }

  private String unchecked(StatementQuery query, int total) {
    int machine =
        store.facets(query).statuses().stream()
            .filter(count -> count.value().equals("machine"))
            .mapToInt(Facets.Count::count)
            .sum();
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
    StatementQuery query = Ask.of(context.queryParamMap()).query();
    context.contentType(format.contentType());
    context.header(
        "Content-Disposition",
        "attachment; filename=\"onrecord-statements" + format.ending() + "\"");
    format.write(context.outputStream(), store, query);
  }

  private static StatementsView.Search search(Ask ask) {
    StatementQuery query = ask.query();
    return new StatementsView.Search(
        query.words(),
        query.from().map(LocalDate::toString).orElse(""),
        query.until().map(LocalDate::toString).orElse(""),
        query.article().orElse(""),
        !query.equals(StatementQuery.all()));
  }

  private static StatementsView.Row row(StoredStatement statement) {
    return new StatementsView.Row(
        PATH + "/" + statement.id(),
        statement.said().speaker().orElse(""),
        statement.said().content(),
        Wording.sign(statement.marks()),
        statement.marks().kind(),
        Wording.row(statement.article()));
  }
}
