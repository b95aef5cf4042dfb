package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.store.Chronicle;
import org.onrecord.store.EventQuery;
import org.onrecord.store.Store;

/** The network: who acts towards whom, for or against, how often and when. */
final class NetworkPage {
  private static final int MOST_EDGES = 30;
  private static final int MOST_READ = 50_000;

  private final Chronicle chronicle;
  private final Templates templates;

  NetworkPage(Store store, Templates templates) {
    this.chronicle = store.chronicle();
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get("/network", this::show);
  }

  private void show(Context context) {
    EventQuery query = EventAsk.of(context.queryParamMap()).query();
    Edges edges = new Edges();
    boolean any = query.days().isAny();
    chronicle.events(query, new Chronicle.Part(true, 0, MOST_READ)).forEach(edges::add);
    if (any) {
      chronicle.events(query, new Chronicle.Part(false, 0, MOST_READ)).forEach(edges::add);
    }
    if (query.equals(EventQuery.all())) {
      chronicle.ties(MOST_READ).forEach(edges::add);
    }
    List<Edges.Edge> strongest = edges.strongest(MOST_EDGES);
    NetworkView view =
        new NetworkView(
            query.days().from().map(LocalDate::toString).orElse(""),
            query.days().until().map(LocalDate::toString).orElse(""),
            new Circle(strongest)
                .draw(
                    edges::name,
                    key -> events(edges.name(key)),
                    edge -> title(edges, edge),
                    edge -> address(edges, edge)),
            strongest.stream().map(edge -> row(edges, edge)).toList(),
            note(edges.size(), strongest.size()));
    templates.answer(context, "network", new Frame("Network", "network"), view);
  }

  private static String note(int all, int shown) {
    String unchecked =
        "Not checked by a person. Only what is told as fact is counted, between those who have a name.";
    return shown < all
        ? unchecked
            + " The "
            + Wording.number(shown)
            + " strongest of "
            + Wording.number(all)
            + " are shown."
        : unchecked;
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

  private static String address(Edges edges, Edges.Edge edge) {
    return events(edges.name(edge.from()) + " " + edges.name(edge.to()))
        + (edge.period().first().isEmpty() ? "&undated=1" : "");
  }

  private static String events(String names) {
    return "/chronology?actor=" + URLEncoder.encode(names, StandardCharsets.UTF_8);
  }

  private static NetworkView.Row row(Edges edges, Edges.Edge edge) {
    return new NetworkView.Row(
        edges.name(edge.from()),
        edges.name(edge.to()),
        edge.sign(),
        kinds(edge),
        edge.period().shown(),
        new NetworkView.Count(Wording.number(edge.count()), address(edges, edge)));
  }
}
