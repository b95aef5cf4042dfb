package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.onrecord.export.EventCsv;
import org.onrecord.store.Chronicle;
import org.onrecord.store.EventQuery;
import org.onrecord.store.Store;
import org.onrecord.store.StoredEvent;

/** The chronology: what articles tell besides statements, by day; the same list as a file. */
final class ChronologyPage {
  private static final String PATH = "/chronology";
  private static final String MACHINE = "machine";

  private final Chronicle chronicle;
  private final Templates templates;

  ChronologyPage(Store store, Templates templates) {
    this.chronicle = store.chronicle();
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get(PATH, this::show);
    routes.get(PATH + ".csv", this::export);
  }

  private void show(Context context) {
    EventAsk ask = EventAsk.of(context.queryParamMap());
    int dated = chronicle.count(ask.query(), true);
    int undated = chronicle.count(ask.query(), false);
    int total = ask.dated() ? dated : undated;
    List<StoredEvent> events =
        chronicle.events(
            ask.query(), new Chronicle.Part(ask.dated(), (ask.page() - 1) * Ask.PAGE, Ask.PAGE));
    ChronologyView view =
        new ChronologyView(
            search(ask),
            choices(ask.query()),
            events.stream().map(ToldRows::of).toList(),
            unchecked(events),
            pager(ask, total),
            new ChronologyView.Ways(
                ask.ofDated(true).address(PATH),
                ask.ofDated(false).address(PATH),
                Wording.number(dated),
                Wording.number(undated),
                ask.ofDated(true).address(PATH + ".csv")));
    templates.answer(context, "chronology", new Frame("Chronology", "chronology"), view);
  }

  private static ChronologyView.Search search(EventAsk ask) {
    EventQuery.Days days = ask.query().days();
    return new ChronologyView.Search(
        ask.query().names(),
        days.from().map(LocalDate::toString).orElse(""),
        days.until().map(LocalDate::toString).orElse(""),
        ask.query().checkedOnly(),
        ask.dated());
  }

  private List<ChronologyView.Choice> choices(EventQuery query) {
    return chronicle.codes().stream()
        .map(
            count ->
                new ChronologyView.Choice(
                    count.value(),
                    Happened.code(count.value()),
                    Wording.number(count.count()),
                    query.codes().contains(count.value())))
        .toList();
  }

  private static String unchecked(List<StoredEvent> events) {
    long machine = events.stream().filter(event -> event.told().status().equals(MACHINE)).count();
    if (machine == 0) {
      return "";
    }
    return machine == events.size()
        ? "Not checked by a person: Onrecord read all of them by itself."
        : "Not checked by a person: " + Wording.number((int) machine) + " on this page";
  }

  private static Pager pager(EventAsk ask, int total) {
    int offset = (ask.page() - 1) * Ask.PAGE;
    int first = Math.min(total, offset + 1);
    int last = Math.min(total, offset + Ask.PAGE);
    return new Pager(
        Wording.number(total),
        Wording.number(first) + "–" + Wording.number(last) + " of " + Wording.number(total),
        ask.page() > 1 ? ask.onPage(ask.page() - 1).address(PATH) : "",
        last < total ? ask.onPage(ask.page() + 1).address(PATH) : "");
  }

  /** Written as it is read, so that a long chronology is had whole. */
  private void export(Context context) throws IOException {
    EventQuery query = EventAsk.of(context.queryParamMap()).query();
    context.header("Content-Disposition", "attachment; filename=\"chronology.csv\"");
    context.contentType("text/csv; charset=utf-8");
    Writer out = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8);
    EventCsv.write(out, chronicle.all(query));
    out.flush();
  }
}
