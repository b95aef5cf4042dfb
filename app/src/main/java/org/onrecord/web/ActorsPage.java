package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.ActorSummary;
import org.onrecord.store.Actors;
import org.onrecord.store.Store;

/** The list of actors, by name, type and country. */
final class ActorsPage {
  static final String PATH = "/actors";

  private static final int LAST_PAGE = 100_000;
  private static final int MOST = 24;

  private final Store store;
  private final Templates templates;

  ActorsPage(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get(PATH, this::show);
  }

  /** The page of an actor. */
  static String address(String id) {
    return PATH + "/" + encoded(id);
  }

  /** The list of an actor's statements. */
  static String statements(String id) {
    return "/statements?actor=" + encoded(id);
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private void show(Context context) {
    ActorQuery query =
        new ActorQuery(
            Optional.ofNullable(context.queryParam("words")).orElse("").strip(),
            chosen(context, "type"),
            chosen(context, "country"),
            "1".equals(context.queryParam("silent")));
    int page = page(context, "page");
    Actors actors = store.actors();
    int total = actors.count(query);
    ActorsView view =
        new ActorsView(
            query.words(),
            query.silent(),
            !query.equals(ActorQuery.speaking()),
            facets(query),
            actors.list(query, (page - 1) * Ask.PAGE, Ask.PAGE).stream()
                .map(ActorsPage::row)
                .toList(),
            Pager.of(page, total, other -> address(query, other)));
    templates.answer(context, "actors", new Frame("Actors", "actors"), view);
  }

  private List<Facet> facets(ActorQuery query) {
    Actors actors = store.actors();
    return List.of(
        facet("type", "What", actors.types(query), query.types(), ActorWording::type),
        facet(
            "country", "Country", actors.countries(query), query.countries(), ActorsPage::country));
  }

  private static String country(String code) {
    return code.isEmpty() ? "not known" : ActorWording.country(Optional.of(code));
  }

  private static Set<String> chosen(Context context, String name) {
    return context.queryParams(name).stream()
        .filter(value -> !value.isBlank())
        .map(value -> value.equals(Ask.UNKNOWN) ? "" : value)
        .collect(Collectors.toSet());
  }

  /** The page that an address asks for, from 1. */
  static int page(Context context, String name) {
    String typed = Optional.ofNullable(context.queryParam(name)).orElse("");
    try {
      int page = typed.isBlank() ? 1 : Integer.parseInt(typed.strip());
      if (page >= 1 && page <= LAST_PAGE) {
        return page;
      }
    } catch (NumberFormatException e) {
      // said below, with the value
    }
    throw new BadRequestResponse("There is no page “" + typed + "”.");
  }

  private static String address(ActorQuery query, int page) {
    StringBuilder address = new StringBuilder(PATH + "?page=" + page);
    if (!query.words().isEmpty()) {
      address.append("&words=").append(encoded(query.words()));
    }
    query.types().stream().sorted().forEach(each -> address.append("&type=").append(encoded(each)));
    query.countries().stream()
        .sorted()
        .map(each -> each.isEmpty() ? Ask.UNKNOWN : each)
        .forEach(each -> address.append("&country=").append(encoded(each)));
    return query.silent() ? address + "&silent=1" : address.toString();
  }

  private static Facet facet(
      String name,
      String title,
      List<org.onrecord.store.Facets.Count> counts,
      Set<String> chosen,
      UnaryOperator<String> label) {
    List<Facet.Value> values =
        counts.stream()
            .filter(each -> chosen.contains(each.value()) || counts.indexOf(each) < MOST)
            .map(
                each ->
                    new Facet.Value(
                        each.value().isEmpty() ? Ask.UNKNOWN : each.value(),
                        label.apply(each.value()),
                        Wording.number(each.count()),
                        chosen.contains(each.value())))
            .toList();
    return new Facet(name, title, values, counts.size() - values.size());
  }

  private static ActorsView.Row row(ActorSummary actor) {
    return new ActorsView.Row(
        address(actor.id()),
        actor.name(),
        ActorWording.type(actor.type()),
        ActorWording.country(actor.country()),
        ActorWording.sector(actor.sector()),
        new ActorsView.Counts(
            Wording.number(actor.counts().statements()),
            statements(actor.id()),
            Wording.number(actor.counts().articles())));
  }
}
