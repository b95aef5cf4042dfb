package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.correction.Correction;
import org.onrecord.correction.SpeakerName;
import org.onrecord.record.Assigning;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.ActorSummary;
import org.onrecord.store.Store;
import org.onrecord.store.StoredStatement;

/** Where a person says who speaks whom the words alone don't tell: shown first, then decided. */
final class DecidingPage {
  static final String PATH = ActorsPage.PATH + "/unresolved/decide";

  private static final String NEW = "new";
  private static final String ALL = "all";
  private static final int CANDIDATES = 12;
  private static final int STATEMENTS = 500;

  private final Store store;
  private final Templates templates;

  DecidingPage(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get(PATH, this::show);
    routes.post(PATH, this::decide);
    routes.post(ActorsPage.PATH + "/unresolved/undo", this::undo);
  }

  /** Where some words are decided on. */
  static String address(String words) {
    return PATH + "?words=" + ActorsPage.encoded(words);
  }

  private void show(Context context) {
    String words = Sent.required(context.queryParam("words"), "words");
    show(context, words, Sent.words(context.queryParam("who")), "");
  }

  private void show(Context context, String words, String who, String error) {
    Map<String, List<StoredStatement>> byArticle = unresolved(words);
    List<ActorSummary> found = candidates(who);
    DecidingView view =
        new DecidingView(
            words,
            new DecidingView.Asked(who, CorrectingPage.remembered(context), error),
            who.isEmpty() ? List.of() : choices(who, found),
            scopes(byArticle),
            byArticle.isEmpty() ? List.of() : names(byArticle));
    templates.answer(context, "deciding", new Frame("Who is “" + words + "”?", "actors"), view);
  }

  private Map<String, List<StoredStatement>> unresolved(String words) {
    return store.findStatements(store.actors().unresolvedStatements(words, STATEMENTS)).stream()
        .collect(
            Collectors.groupingBy(
                each -> each.article().id(), LinkedHashMap::new, Collectors.toList()));
  }

  private List<ActorSummary> candidates(String who) {
    return who.isEmpty() ? List.of() : store.actors().list(ActorQuery.named(who), 0, CANDIDATES);
  }

  private static List<DecidingView.Candidate> choices(String who, List<ActorSummary> found) {
    List<DecidingView.Candidate> choices = new ArrayList<>();
    for (ActorSummary actor : found) {
      String label =
          Stream.of(
                  actor.name(),
                  ActorWording.type(actor.type()),
                  ActorWording.country(actor.country()),
                  Wording.count(actor.counts().statements(), "statement"))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", "));
      choices.add(new DecidingView.Candidate(actor.id(), label, choices.isEmpty()));
    }
    if (found.stream().noneMatch(actor -> isCalled(actor, who))) {
      choices.add(
          new DecidingView.Candidate(NEW, "somebody new, called “" + who + "”", found.isEmpty()));
    }
    return choices;
  }

  private static boolean isCalled(ActorSummary actor, String name) {
    return SpeakerName.folded(actor.name()).equals(SpeakerName.folded(name));
  }

  private static List<DecidingView.Scope> scopes(Map<String, List<StoredStatement>> byArticle) {
    List<DecidingView.Scope> scopes = new ArrayList<>();
    int all = 0;
    for (Map.Entry<String, List<StoredStatement>> each : byArticle.entrySet()) {
      List<StoredStatement> statements = each.getValue();
      ArticleRow article = Wording.row(statements.getFirst().article());
      String where =
          article.headline() + " (" + article.outlet() + ", " + article.published().shown() + "): ";
      scopes.add(
          new DecidingView.Scope(
              each.getKey(),
              where + Wording.count(statements.size(), "statement"),
              scopes.isEmpty(),
              statements.stream().map(DecidingPage::row).toList()));
      all += statements.size();
    }
    if (scopes.size() > 1) {
      String label =
          "everywhere: " + Wording.count(all, "statement") + " in " + scopes.size() + " articles";
      scopes.add(new DecidingView.Scope(ALL, label, false, List.of()));
    }
    return scopes;
  }

  private static DecidingView.Row row(StoredStatement statement) {
    return new DecidingView.Row("/statements/" + statement.id(), statement.said().content());
  }

  private List<String> names(Map<String, List<StoredStatement>> byArticle) {
    TreeSet<String> names = new TreeSet<>();
    byArticle.keySet().stream()
        .limit(CANDIDATES)
        .forEach(
            id -> store.actors().inArticle(id).values().forEach(each -> names.add(each.name())));
    return List.copyOf(names);
  }

  private void decide(Context context) {
    String words = Sent.required(context, "words");
    String who = Sent.required(context, "who");
    String actor = Sent.required(context, "actor");
    String scope = Sent.required(context, "scope");
    String by = Sent.words(context, "by");
    List<String> statements =
        unresolved(words).entrySet().stream()
            .filter(each -> scope.equals(ALL) || scope.equals(each.getKey()))
            .flatMap(each -> each.getValue().stream())
            .map(StoredStatement::id)
            .toList();
    if (statements.isEmpty()) {
      context.status(HttpStatus.CONFLICT);
      show(context, words, who, "Nothing there is nobody’s any more: somebody decided meanwhile.");
      return;
    }
    CorrectingPage.remember(context, by);
    Correction.Making making = Sent.making(context, by);
    try {
      give(statements, who, actor, making);
    } catch (IllegalArgumentException e) {
      context.status(HttpStatus.CONFLICT);
      String why = Optional.ofNullable(e.getMessage()).orElse("that can't be kept");
      show(context, words, who, Wording.sentence(why) + ".");
      return;
    }
    String first = statements.getFirst();
    context.redirect(
        ActorsPage.PATH
            + "/unresolved?given="
            + first
            + "&count="
            + statements.size()
            + "&at="
            + Correction.moment(making.at()),
        HttpStatus.SEE_OTHER);
  }

  private void give(List<String> statements, String who, String actor, Correction.Making making) {
    Assigning assigning = new Assigning(store);
    if (!actor.equals(NEW)) {
      assigning.give(
          statements,
          store
              .actors()
              .find(actor)
              .orElseThrow(() -> new BadRequestResponse("There is no actor “" + actor + "”.")),
          making);
    } else if (candidates(who).stream().anyMatch(each -> isCalled(each, who))) {
      throw new BadRequestResponse(
          "Somebody is called “%s” already: choose them, or another name.".formatted(who));
    } else {
      assigning.giveToNew(statements, who, making);
    }
  }

  private void undo(Context context) {
    try {
      new Assigning(store).takeBack(Instant.parse(Sent.required(context, "at")));
    } catch (DateTimeException e) {
      throw new BadRequestResponse("“at” is no moment.");
    }
    context.redirect(ActorsPage.PATH + "/unresolved", HttpStatus.SEE_OTHER);
  }
}
