package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.search.Hit;
import org.onrecord.search.Search;
import org.onrecord.search.Tells;
import org.onrecord.store.ActorAlias;
import org.onrecord.store.ActorDecision;
import org.onrecord.store.ActorRole;
import org.onrecord.store.ActorRuling;
import org.onrecord.store.ActorSummary;
import org.onrecord.store.Actors;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;
import org.onrecord.store.StoredStatement;

/** An actor: its names and why, its roles over time, what it says, where it appears. */
final class ActorPage {
  private static final int ARTICLES = 50;
  private static final int STATEMENTS = 20;
  private static final int DECISIONS = 50;

  private final Store store;
  private final Search search;
  private final Templates templates;

  ActorPage(Store store, Search search, Templates templates) {
    this.store = store;
    this.search = search;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get(ActorsPage.PATH + "/{id}", this::show);
  }

  private void show(Context context) {
    ActorSummary actor = require(store, context);
    String id = actor.id();
    if (!id.equals(context.pathParam("id"))) {
      context.redirect(ActorsPage.address(id));
      return;
    }
    Actors actors = store.actors();
    ActorView view =
        new ActorView(
            head(actor),
            actors.aliases(id).stream().map(each -> name(id, each)).toList(),
            actors.roles(id).stream().map(ActorPage::role).toList(),
            listed(actor, ActorsPage.page(context, "page")),
            TensionsPage.view(store, store.tensions().ofActor(id), context, ""),
            new ActorView.Decided(
                actors.rulingsOn(id, DECISIONS).stream().map(ActorPage::decision).toList(),
                actors.standing(new ActorDecision.Rename(id, actor.name()))));
    templates.answer(context, "actor", new Frame(actor.name(), "actors"), view);
  }

  private ActorView.Listed listed(ActorSummary actor, int page) {
    StatementQuery query = StatementQuery.ofActor(actor.id());
    List<StoredStatement> found = store.findStatements(query, (page - 1) * STATEMENTS, STATEMENTS);
    Map<String, Tells> tells = search.tells(found.stream().map(StoredStatement::id).toList());
    Map<String, String> issues = store.issues().current().names();
    return new ActorView.Listed(
        found.stream()
            .map(
                each ->
                    StatementsPage.row(
                        Hit.of(each, tells.getOrDefault(each.id(), Tells.nothing())), issues))
            .toList(),
        Pager.of(
            page,
            STATEMENTS,
            actor.counts().statements(),
            other -> ActorsPage.address(actor.id()) + "?page=" + other),
        store.actors().articles(actor.id(), 0, ARTICLES).stream().map(Wording::row).toList());
  }

  private static ActorView.Name name(String id, ActorAlias alias) {
    String apart = ActorsPage.address(id) + "/apart?name=" + ActorsPage.encoded(alias.name());
    return new ActorView.Name(alias.name(), alias.why(), apart);
  }

  private static ActorView.Decision decision(ActorRuling ruling) {
    String one = "“" + ruling.names().one() + "”";
    String other = ruling.names().other().map(name -> "“" + name + "”").orElse("");
    String what =
        switch (ruling.what()) {
          case "same" -> one + " is the same as " + other;
          case "apart" -> one + " is somebody of their own";
          default -> one + " is called " + other;
        };
    String where = ruling.article().isPresent() ? ", in one article" : "";
    String undone = ruling.revokedAt().isPresent() ? " (undone)" : "";
    return new ActorView.Decision(
        what + where + undone,
        ruling.made().at(),
        ruling.made().by(),
        ruling.revokedAt().isPresent() ? "" : "/actor-rulings/" + ruling.id() + "/revoke");
  }

  /** The actor that an address names. */
  static ActorSummary require(Store store, Context context) {
    String id = context.pathParam("id");
    return store
        .actors()
        .find(id)
        .orElseThrow(() -> new NotFoundResponse("There is no actor “" + id + "”."));
  }

  private static ActorView.Head head(ActorSummary actor) {
    List<String> facts =
        Stream.of(
                ActorWording.type(actor.type()),
                ActorWording.country(actor.country()),
                ActorWording.sector(actor.sector()))
            .filter(fact -> !fact.isEmpty())
            .toList();
    return new ActorView.Head(
        actor.id(),
        actor.name(),
        facts,
        ActorsPage.statements(actor.id()),
        Wording.count(actor.counts().statements(), "statement"),
        Wording.count(actor.counts().articles(), "article"));
  }

  private static ActorView.Role role(ActorRole role) {
    Optional<String> first = role.given().first();
    return new ActorView.Role(
        role.words(),
        Wording.day(first),
        Wording.day(role.given().last()),
        Wording.number(role.articles()),
        "/articles/" + role.article());
  }
}
