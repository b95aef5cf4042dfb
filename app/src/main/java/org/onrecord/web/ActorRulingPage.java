package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.correction.Correction;
import org.onrecord.store.ActorDecision;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.ActorScope;
import org.onrecord.store.ActorSummary;
import org.onrecord.store.Actors;
import org.onrecord.store.StaleException;
import org.onrecord.store.Store;

/** Decisions about who is who: shown with what they concern, taken, and taken back. */
final class ActorRulingPage {
  private static final int CANDIDATES = 12;
  private static final int SINGLE = 20;

  private final Store store;
  private final Templates templates;

  ActorRulingPage(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    String one = ActorsPage.PATH + "/{id}";
    routes.get(one + "/same", this::showSame);
    routes.post(one + "/same", this::same);
    routes.get(one + "/apart", this::showApart);
    routes.post(one + "/apart", this::apart);
    routes.post(one + "/rename", this::rename);
    routes.post("/actor-rulings/{ruling}/revoke", this::revoke);
  }

  private void showSame(Context context) {
    ActorSummary actor = ActorPage.require(store, context);
    String words = given(context.queryParam("with")).orElse("");
    List<ActorRulingView.Choice> choices = new ArrayList<>();
    for (ActorSummary other : candidates(actor, words)) {
      ActorDecision decision = new ActorDecision.Same(actor.id(), other.id(), Optional.empty());
      String known =
          String.join(
              ", ",
              List.of(
                  other.name(),
                  ActorWording.type(other.type()),
                  ActorWording.country(other.country())));
      choices.add(
          choice(
              "“" + actor.name() + "” is the same as " + known.replaceFirst(", $", ""),
              ActorsPage.address(actor.id()) + "/same",
              List.of(new ActorRulingView.Field("other", other.id()), seen(decision)),
              store.actors().preview(decision)));
    }
    String note =
        choices.isEmpty() ? "Nobody else in the record has a name like “" + words + "”." : "";
    show(context, "Who is the same", actor, choices, note);
  }

  private List<ActorSummary> candidates(ActorSummary actor, String words) {
    Actors actors = store.actors();
    List<ActorSummary> found = new ArrayList<>();
    actors.find(words).ifPresent(found::add);
    if (found.isEmpty() && !words.isEmpty()) {
      found.addAll(actors.list(ActorQuery.named(words), 0, CANDIDATES));
    }
    found.removeIf(each -> each.id().equals(actor.id()));
    return found;
  }

  private void showApart(Context context) {
    ActorSummary actor = ActorPage.require(store, context);
    String name =
        given(context.queryParam("name"))
            .orElseThrow(() -> new BadRequestResponse("Say which name is not theirs."));
    ActorDecision everywhere = new ActorDecision.Apart(actor.id(), name, Optional.empty());
    ActorScope scope = store.actors().preview(everywhere);
    String action = ActorsPage.address(actor.id()) + "/apart";
    List<ActorRulingView.Choice> choices = new ArrayList<>();
    ActorRulingView.Field named = new ActorRulingView.Field("name", name);
    ActorRulingView.Field seen = seen(everywhere);
    if (scope.articles() > 0) {
      choices.add(
          choice(
              "“" + name + "” is somebody else everywhere", action, List.of(named, seen), scope));
    }
    if (scope.articles() > 1) {
      scope.some().stream()
          .limit(SINGLE)
          .forEach(
              article ->
                  choices.add(
                      choice(
                          "Only in this article",
                          action,
                          List.of(named, seen, new ActorRulingView.Field("article", article.id())),
                          store
                              .actors()
                              .preview(
                                  new ActorDecision.Apart(
                                      actor.id(), name, Optional.of(article.id()))))));
    }
    String note = choices.isEmpty() ? "No article has the name “" + name + "” for them." : "";
    show(context, "A name that is somebody else’s", actor, choices, note);
  }

  /** What stands decided, sent back with a decision. */
  private ActorRulingView.Field seen(ActorDecision decision) {
    return new ActorRulingView.Field("seen", store.actors().standing(decision));
  }

  private void show(
      Context context,
      String title,
      ActorSummary actor,
      List<ActorRulingView.Choice> choices,
      String note) {
    ActorRulingView view =
        new ActorRulingView(
            title,
            ActorsPage.address(actor.id()),
            actor.name(),
            choices,
            note,
            CorrectingPage.remembered(context));
    templates.answer(context, "actorruling", new Frame(title, "actors"), view);
  }

  private static ActorRulingView.Choice choice(
      String label, String action, List<ActorRulingView.Field> fields, ActorScope scope) {
    return new ActorRulingView.Choice(
        label,
        action,
        fields,
        "Concerns "
            + Wording.count(scope.statements(), "statement")
            + " in "
            + Wording.count(scope.articles(), "article")
            + ".",
        scope.some().stream().map(Wording::row).toList());
  }

  private void same(Context context) {
    ActorSummary actor = ActorPage.require(store, context);
    decide(
        context,
        new ActorDecision.Same(actor.id(), Sent.required(context, "other"), article(context)));
  }

  private void apart(Context context) {
    ActorSummary actor = ActorPage.require(store, context);
    decide(
        context,
        new ActorDecision.Apart(actor.id(), Sent.required(context, "name"), article(context)));
  }

  private void rename(Context context) {
    ActorSummary actor = ActorPage.require(store, context);
    decide(context, new ActorDecision.Rename(actor.id(), Sent.required(context, "name")));
  }

  private void decide(Context context, ActorDecision decision) {
    String by = given(context.formParam("by")).orElseGet(() -> CorrectingPage.remembered(context));
    CorrectingPage.remember(context, by);
    Correction.Making making = Sent.making(context, by);
    try {
      store.actors().rule(decision, making, Sent.seen(context));
    } catch (StaleException e) {
      throw Sent.overtaken();
    } catch (IllegalArgumentException e) {
      throw new NotFoundResponse("There is nobody of whom that could be said any more.");
    }
    String left = decision instanceof ActorDecision.Same same ? same.other() : decision.actor();
    context.redirect(ActorsPage.address(left) + "#decisions", HttpStatus.SEE_OTHER);
  }

  private void revoke(Context context) {
    String ruling = context.pathParam("ruling");
    if (!store.actors().revoke(ruling)) {
      throw new NotFoundResponse("That decision doesn't hold any more.");
    }
    String back = given(context.formParam("back")).orElse(ActorsPage.PATH);
    boolean ours = back.startsWith(ActorsPage.PATH) && !back.contains("..");
    context.redirect(ours ? back : ActorsPage.PATH, HttpStatus.SEE_OTHER);
  }

  private static Optional<String> article(Context context) {
    return given(context.formParam("article"));
  }

  private static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(each -> !each.isEmpty());
  }
}
