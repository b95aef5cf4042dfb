package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.issue.Examples;
import org.onrecord.issue.Issue;
import org.onrecord.issue.Stance;
import org.onrecord.record.Jobs;
import org.onrecord.store.FollowedIssues;
import org.onrecord.store.IssueCount;
import org.onrecord.store.KeptTensions;
import org.onrecord.store.Stand;
import org.onrecord.store.Store;
import org.onrecord.store.StoredTension;

/** The issues that are followed, and the page of each: who stands where on it. */
final class IssuesPage {
  private static final String PATH = "/issues";
  private static final int INVALID = 422;
  private static final int LOOKED_THROUGH = 300;
  private static final int MOST = 500;
  private static final int MOST_ACTORS = 40;
  private static final int MOST_DEEDS = 100;

  private final Store store;
  private final FollowedIssues issues;
  private final Jobs jobs;
  private final Templates templates;

  IssuesPage(Store store, Jobs jobs, Templates templates) {
    this.store = store;
    this.issues = store.issues();
    this.jobs = jobs;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get(PATH, context -> list(context, IssueForm.empty()));
    routes.post(PATH, context -> add(context));
    routes.get(PATH + "/{id}", this::show);
    routes.post(PATH + "/{id}", this::change);
    new TensionsPage(store).serve(routes);
  }

  private void list(Context context, IssueForm form) {
    Map<String, IssueCount> counts = issues.counts();
    List<IssuesView.Row> rows =
        issues.current().all().stream().map(issue -> row(issue, counts)).toList();
    IssuesView view = new IssuesView(rows, issues.isOwn(), form);
    templates.answer(context, "issues", new Frame("Issues", "issues"), view);
  }

  private static IssuesView.Row row(Issue issue, Map<String, IssueCount> counts) {
    Optional<IssueCount> count = Optional.ofNullable(counts.get(issue.id()));
    List<IssuesView.Tally> tallies =
        Arrays.stream(Stance.values())
            .filter(stance -> count.map(it -> it.of(stance)).orElse(0) > 0)
            .map(
                stance ->
                    new IssuesView.Tally(
                        StanceSign.of(Optional.of(stance)),
                        Wording.number(count.map(it -> it.of(stance)).orElse(0)),
                        "/statements?words=issue:" + issue.id() + "/" + stance.code()))
            .toList();
    return new IssuesView.Row(
        issue.id(),
        issue.name(),
        issue.proposition(),
        Wording.number(count.map(IssueCount::statements).orElse(0)),
        tallies);
  }

  private void add(Context context) {
    IssueForm form = IssueForm.sent(context);
    IssueForm checked = checked(form, Examples.none());
    boolean taken =
        checked.error().isEmpty() && find(checked.issue(Examples.none()).id()).isPresent();
    if (taken) {
      checked = checked.withError("There is an issue of this name already.");
    }
    if (!checked.error().isEmpty() || asksWhatItFinds(context)) {
      context.status(checked.error().isEmpty() ? HttpStatus.OK.getCode() : INVALID);
      list(context, checked);
      return;
    }
    Issue issue = checked.issue(Examples.none());
    issues.put(issue);
    jobs.judgeIssues();
    context.redirect(PATH + "/" + issue.id(), HttpStatus.SEE_OTHER);
  }

  /** The form with what is wrong in it, or else with what it would find. */
  private IssueForm checked(IssueForm form, Examples examples) {
    try {
      IssueCount count = issues.preview(form.issue(examples), LOOKED_THROUGH);
      List<String> parts = new ArrayList<>();
      for (Stance stance : Stance.values()) {
        parts.add(Wording.number(count.of(stance)) + " " + stance.code());
      }
      return form.finding(
          "It finds %s in the %s articles added last at most: %s."
              .formatted(
                  Wording.count(count.statements(), "statement"),
                  Wording.number(LOOKED_THROUGH),
                  String.join(", ", parts)));
    } catch (IllegalArgumentException e) {
      return form.withError(Wording.sentence(String.valueOf(e.getMessage())) + ".");
    }
  }

  private static boolean asksWhatItFinds(Context context) {
    return "preview".equals(context.formParam("do"));
  }

  private void show(Context context) {
    Issue issue = require(context);
    show(context, issue, IssueForm.of(issue));
  }

  private void show(Context context, Issue issue, IssueForm form) {
    IssueView.Filter filter = filter(context);
    List<Stand> all =
        filter.actor().isEmpty()
            ? issues.stands(issue.id(), MOST)
            : issues.standsOf(filter.actor(), issue.id(), MOST);
    List<Stand> shown = all.stream().filter(it -> fits(it, filter.stance())).toList();
    List<Positions> positions = Positions.of(shown);
    IssueView view =
        new IssueView(
            row(issue, Map.of(issue.id(), issues.count(issue.id()))),
            lines(issue, shown, positions, filter),
            together(context, issue, filter),
            notes(all, shown, positions),
            filter,
            form);
    templates.answer(context, "issue", new Frame(issue.name(), "issues"), view);
  }

  private List<IssueView.Deed> deeds(Issue issue, IssueView.Filter filter) {
    return issues.deeds(issue.id(), MOST_DEEDS).stream()
        .filter(each -> filter.stance().isEmpty() || each.stance().code().equals(filter.stance()))
        .filter(each -> filter.actor().isEmpty() || each.by().actor().equals(only(filter)))
        .map(TensionWording::deed)
        .toList();
  }

  private static Optional<String> only(IssueView.Filter filter) {
    return Optional.of(filter.actor()).filter(actor -> !actor.isEmpty());
  }

  private IssueView.Lines lines(
      Issue issue, List<Stand> shown, List<Positions> positions, IssueView.Filter filter) {
    IssueLines lines = new IssueLines(shown);
    List<Positions> some = positions.stream().limit(MOST_ACTORS).toList();
    SpokenFor spoken = SpokenFor.of(store, some);
    return new IssueView.Lines(
        some.stream()
            .map(
                each ->
                    lines.actor(
                        each,
                        spoken.ties(each.actor()),
                        filter.actor().isEmpty() ? whole(issue, each.actor(), filter) : ""))
            .toList(),
        lines.scale(),
        deeds(issue, filter));
  }

  /** Where all of an actor's on an issue is shown. */
  private static String whole(Issue issue, String actor, IssueView.Filter filter) {
    String stance = filter.stance().isEmpty() ? "" : "&stance=" + filter.stance();
    return PATH + "/" + issue.id() + "?actor=" + ActorsPage.encoded(actor) + stance;
  }

  private TensionsView together(Context context, Issue issue, IssueView.Filter filter) {
    Optional<LocalDate> until =
        Optional.ofNullable(context.queryParam("until"))
            .filter(day -> !day.isBlank())
            .map(day -> Ask.day(day.strip()));
    KeptTensions.Found found = store.tensions().onIssue(issue.id(), until);
    String earlier =
        found
            .earlier()
            .filter(day -> !until.equals(Optional.of(day)))
            .map(day -> PATH + "/" + issue.id() + "?until=" + day + TensionsPage.PLACE)
            .orElse("");
    List<StoredTension> pairs =
        found.pairs().stream()
            .filter(each -> filter.actor().isEmpty() || each.tension().isOf(filter.actor()))
            .toList();
    return TensionsPage.view(store, pairs, context, earlier);
  }

  private static boolean fits(Stand stand, String chosen) {
    return chosen.isEmpty()
        || stand.stance().map(Stance::code).orElse(StanceSign.NONE).equals(chosen);
  }

  private static IssueView.Filter filter(Context context) {
    String chosen = Optional.ofNullable(context.queryParam("stance")).orElse("").strip();
    String actor = Optional.ofNullable(context.queryParam("actor")).orElse("").strip();
    List<StanceSign> signs = new ArrayList<>();
    for (Stance stance : Stance.values()) {
      signs.add(StanceSign.of(Optional.of(stance)));
    }
    signs.add(StanceSign.of(Optional.empty()));
    if (!chosen.isEmpty() && signs.stream().noneMatch(it -> it.code().equals(chosen))) {
      throw new BadRequestResponse("“" + chosen + "” is no stance.");
    }
    return new IssueView.Filter(signs, chosen, actor);
  }

  private List<String> notes(List<Stand> all, List<Stand> shown, List<Positions> positions) {
    List<String> notes = new ArrayList<>();
    int unnamed = (int) shown.stream().filter(it -> it.actor().isEmpty()).count();
    if (unnamed > 0) {
      notes.add(
          Wording.count(unnamed, "statement")
              + " of unnamed or unknown voices: joined to nobody, so without a line here.");
    }
    if (positions.size() > MOST_ACTORS) {
      notes.add(Wording.count(positions.size() - MOST_ACTORS, "actor") + " more, not shown.");
    }
    if (all.size() == MOST) {
      notes.add("Only the latest " + Wording.number(MOST) + " statements are shown.");
    }
    int behind = issues.behind().size();
    if (behind > 0) {
      notes.add(
          Wording.count(behind, "article")
              + " not judged yet by the issues as they are now; that is being done.");
    }
    return notes;
  }

  private void change(Context context) {
    Issue before = require(context);
    if ("remove".equals(context.formParam("do"))) {
      remove(context, before);
      return;
    }
    IssueForm sent = IssueForm.sent(context);
    IssueForm form =
        new IssueForm(before.id(), sent.name(), sent.proposition(), sent.terms(), "", "");
    IssueForm checked = checked(form, before.examples());
    if (!checked.error().isEmpty() || asksWhatItFinds(context)) {
      context.status(checked.error().isEmpty() ? HttpStatus.OK.getCode() : INVALID);
      show(context, before, checked);
      return;
    }
    issues.put(checked.issue(before.examples()));
    jobs.judgeIssues();
    context.redirect(PATH + "/" + before.id(), HttpStatus.SEE_OTHER);
  }

  private void remove(Context context, Issue issue) {
    try {
      issues.remove(issue.id());
    } catch (IllegalArgumentException e) {
      context.status(INVALID);
      show(
          context,
          issue,
          IssueForm.of(issue).withError(Wording.sentence(String.valueOf(e.getMessage())) + "."));
      return;
    }
    jobs.judgeIssues();
    context.redirect(PATH, HttpStatus.SEE_OTHER);
  }

  private Issue require(Context context) {
    String id = context.pathParam("id");
    return find(id).orElseThrow(() -> new NotFoundResponse("There is no issue “" + id + "”."));
  }

  private Optional<Issue> find(String id) {
    return issues.current().find(id);
  }
}
