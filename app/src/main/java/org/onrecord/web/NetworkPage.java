package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.export.TableCsv;
import org.onrecord.store.Chronicle;
import org.onrecord.store.EventQuery;
import org.onrecord.store.Store;

/** The network: who acts towards whom, for or against, how often and when. */
final class NetworkPage {
  private static final String PATH = "/network";
  private static final List<String> TITLES =
      List.of("from_key", "from", "to_key", "to", "sign", "what", "first_day", "last_day", "told");

  /** How many events and ties a file doesn't count, in the header of the answer. */
  private static final String LEFT_OUT = "Onrecord-Left-Out";

  /** Behind all days. */
  private static final String LAST = "~";

  private static final int MOST_EDGES = 30;
  private static final int MOST_READ = 50_000;

  private final Chronicle chronicle;
  private final Templates templates;

  NetworkPage(Store store, Templates templates) {
    this.chronicle = store.chronicle();
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get(PATH, this::show);
    routes.get(PATH + "/told", this::told);
    routes.get(PATH + ".csv", this::export);
  }

  /**
   * All lines of the network, the strongest first; days are in EDTF, as in the chronology's. A
   * header says how many events and ties they don't count.
   */
  private void export(Context context) {
    Edges edges = edges(EventAsk.of(context.queryParamMap()).query());
    StringWriter out = new StringWriter();
    TableCsv.write(
        out, TITLES, edges.strongest(edges.size()).stream().map(edge -> cells(edges, edge)));
    context.header("Content-Disposition", "attachment; filename=\"network.csv\"");
    context.header(LEFT_OUT, String.valueOf(edges.leftOut()));
    context.contentType("text/csv; charset=utf-8").result(out.toString());
  }

  private static List<String> cells(Edges edges, Edges.Edge edge) {
    return List.of(
        edge.from(),
        edges.name(edge.from()),
        edge.to(),
        edges.name(edge.to()),
        edge.sign(),
        kinds(edge),
        edge.period().first(),
        edge.period().last(),
        String.valueOf(edge.count()));
  }

  private Edges edges(EventQuery query) {
    return Edges.of(chronicle, query, MOST_READ);
  }

  private void show(Context context) {
    EventAsk ask = EventAsk.of(context.queryParamMap());
    EventQuery query = ask.query();
    Edges edges = edges(query);
    List<Edges.Edge> strongest = edges.strongest(MOST_EDGES);
    NetworkView view =
        new NetworkView(
            new NetworkView.Days(
                days(query.days().from()), days(query.days().until()), ask.address(PATH + ".csv")),
            new Circle(strongest)
                .draw(
                    edges::name,
                    key -> address(query.days(), key, "", ""),
                    edge -> title(edges, edge),
                    edge -> address(query.days(), edge.from(), edge.to(), edge.sign())),
            strongest.stream().map(edge -> row(edges, edge, query.days())).toList(),
            note(edges, strongest.size()));
    templates.answer(context, "network", new Frame("Network", "network"), view);
  }

  /** All that a line of the network counts, or all lines of one actor. */
  private void told(Context context) {
    EventQuery query = EventAsk.of(context.queryParamMap()).query();
    String who = Ask.first(context.queryParamMap(), "who").orElse("");
    String whom = Ask.first(context.queryParamMap(), "whom").orElse("");
    String sign = Ask.first(context.queryParamMap(), "sign").orElse("");
    Edges edges = edges(query);
    List<Edges.Edge> meant =
        edges.all().stream()
            .filter(
                edge ->
                    whom.isEmpty()
                        ? edge.from().equals(who) || edge.to().equals(who)
                        : edge.from().equals(who) && edge.to().equals(whom))
            .filter(edge -> sign.isEmpty() || edge.sign().equals(sign))
            .toList();
    String name = edges.name(who);
    TellingsView view =
        new TellingsView(
            whom.isEmpty() ? name : name + " → " + edges.name(whom),
            sign,
            meant.stream()
                .flatMap(edge -> edge.told().stream())
                .distinct()
                .sorted(Comparator.comparing(each -> each.day().isEmpty() ? LAST : each.day()))
                .map(NetworkPage::line)
                .toList());
    templates.answer(context, "tellings", new Frame(view.title(), "network"), view);
  }

  private static ChronologyView.Row line(Edges.Telling telling) {
    return switch (telling) {
      case Edges.Telling.OfEvent of -> ToldRows.of(of.event());
      case Edges.Telling.OfTie of -> ToldRows.of(of.tie());
    };
  }

  private static String days(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  /** What a reader must know of the edges, of which so many are shown. */
  static String note(Edges edges, int shown) {
    StringBuilder note =
        new StringBuilder("Not checked by a person. Only what is told as fact is counted,")
            .append(" between those who have a name, and once where articles have the same text.");
    if (edges.leftOut() > 0) {
      note.append(" Left out, because they are the oldest: ")
          .append(Wording.number(edges.leftOut()))
          .append(" events and ties.");
    }
    if (shown < edges.size()) {
      note.append(" The ")
          .append(Wording.number(shown))
          .append(" strongest of ")
          .append(Wording.number(edges.size()))
          .append(" are shown.");
    }
    return note.toString();
  }

  private static String title(Edges edges, Edges.Edge edge) {
    String period = edge.period().shown();
    return edges.name(edge.from())
        + " → "
        + edges.name(edge.to())
        + ", "
        + edge.sign()
        + ": "
        + kinds(edge)
        + (period.isEmpty() ? "" : ", " + period);
  }

  private static String kinds(Edges.Edge edge) {
    return edge.kinds().entrySet().stream()
        .map(kind -> kind.getKey() + (kind.getValue() > 1 ? " ×" + kind.getValue() : ""))
        .collect(Collectors.joining(", "));
  }

  /** Where all is listed that one did to another, or all of one where there is no other. */
  private static String address(EventQuery.Days days, String who, String whom, String sign) {
    StringBuilder parameters = new StringBuilder();
    Ask.append(parameters, "who", who);
    Ask.append(parameters, "whom", whom);
    Ask.append(parameters, "sign", sign);
    Ask.append(parameters, "from", days(days.from()));
    Ask.append(parameters, "until", days(days.until()));
    return PATH + "/told" + parameters;
  }

  private static NetworkView.Row row(Edges edges, Edges.Edge edge, EventQuery.Days days) {
    String address = address(days, edge.from(), edge.to(), edge.sign());
    return new NetworkView.Row(
        edges.name(edge.from()),
        edges.name(edge.to()),
        edge.sign(),
        kinds(edge),
        edge.period().shown(),
        new NetworkView.Count(Wording.number(edge.count()), address));
  }
}
