package org.onrecord.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.onrecord.correction.Corrected;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Scope;
import org.onrecord.correction.Step;

/** Takes people's decisions about who is who, and takes them back, in the caller's transaction. */
final class ActorRulings {
  private static final int SOME = 20;

  private final Handle handle;
  private final Namings namings;

  ActorRulings(Handle handle) {
    this.handle = handle;
    this.namings = new Namings(handle);
  }

  /** A naming on which a decision bears, everywhere or in one article. */
  private record Bearing(Naming naming, Optional<String> article) {
    /** The naming as it is where the decision holds. */
    Naming namingHere() {
      return article.map(naming::in).orElse(naming);
    }

    String here() {
      return namingHere().id();
    }
  }

  /** What a decision would concern. */
  ActorScope scope(ActorDecision decision) {
    List<Bearing> bearings = bearings(decision);
    Set<String> articles = new LinkedHashSet<>();
    int statements = 0;
    for (Bearing each : bearings) {
      List<String> found =
          handle
              .createQuery(
                  """
                  select p.article_id, count(s.id) as total from appearance p
                    join article a on a.id = p.article_id
                    left join statement s
                      on s.article_id = p.article_id and s.speaker_id = p.local_id
                   where p.naming_id = :naming and (:article = '' or p.article_id = :article)
                   group by p.article_id, a.published
                   order by coalesce(a.published, '') desc, p.article_id
                  """)
              .bind("naming", each.naming().id())
              .bind("article", each.article().orElse(""))
              .map((row, context) -> row.getString(1) + " " + row.getInt(2))
              .list();
      for (String row : found) {
        String[] cells = row.split(" ", -1);
        articles.add(cells[0]);
        statements += Integer.parseInt(cells[1]);
      }
    }
    List<String> some = articles.stream().limit(SOME).toList();
    return new ActorScope(statements, articles.size(), Selection.articles(handle, some));
  }

  private List<Bearing> bearings(ActorDecision decision) {
    return switch (decision) {
      case ActorDecision.Same same -> of(same.actor(), same.article());
      case ActorDecision.Apart apart ->
          of(apart.actor(), apart.article()).stream()
              .filter(each -> each.naming().name().equals(apart.name()))
              .toList();
      case ActorDecision.Rename rename -> of(rename.actor(), Optional.empty());
    };
  }

  /** The namings of an actor, fullest first; of one article's own that one in that article. */
  private List<Bearing> of(String actor, Optional<String> article) {
    List<Naming> all =
        namings.of(actor).stream()
            .map(Namings.Kept::naming)
            .sorted(
                Comparator.comparingInt((Naming each) -> -each.name().split(" ", -1).length)
                    .thenComparing(Naming::id))
            .toList();
    if (!all.isEmpty()) {
      return all.stream().map(each -> bearing(each, article)).toList();
    }
    return handle
        .createQuery(
            "select naming_id, article_id from appearance where actor = :actor order by local_id")
        .bind("actor", actor)
        .map((row, context) -> List.of(row.getString(1), row.getString(2)))
        .stream()
        .flatMap(
            row ->
                namings.find(List.of(row.getFirst())).stream()
                    .map(each -> new Bearing(each.naming(), Optional.of(row.getLast()))))
        .distinct()
        .toList();
  }

  private static Bearing bearing(Naming naming, Optional<String> article) {
    return new Bearing(naming, naming.article().isPresent() ? Optional.empty() : article);
  }

  /**
   * What stands decided on the actors of a decision, so that a later one can tell whether somebody
   * decided meanwhile: 16 hexadecimal digits.
   */
  String standing(ActorDecision decision) {
    List<String> about =
        decision instanceof ActorDecision.Same same
            ? List.of(same.actor(), same.other())
            : List.of(decision.actor());
    return Standing.of(
        about.stream()
            .flatMap(actor -> list(handle, Optional.of(actor), Integer.MAX_VALUE).stream())
            .map(each -> each.id() + each.revokedAt().orElse(""))
            .toList());
  }

  /**
   * Takes a decision, if nobody decided on the same since what stood was seen.
   *
   * @param seen what stood; empty to decide whatever stands
   * @return its id
   * @throws StaleException if somebody did
   * @throws IllegalArgumentException if there is no such actor or name
   */
  String rule(ActorDecision decision, ActorRuling.Made made, Optional<String> seen) {
    Changes.hold(handle);
    Standing.require(seen, () -> standing(decision), decision.actor());
    return rule(decision, made);
  }

  private String rule(ActorDecision decision, ActorRuling.Made made) {
    List<Bearing> bearings = bearings(decision);
    if (bearings.isEmpty()) {
      throw new IllegalArgumentException("nobody to decide on: " + decision);
    }
    Edit.Ruling ruling =
        switch (decision) {
          case ActorDecision.Same same -> Edit.Ruling.ACTORS_MERGED;
          case ActorDecision.Apart apart -> Edit.Ruling.ACTOR_SPLIT;
          case ActorDecision.Rename rename -> Edit.Ruling.ACTOR_RENAMED;
        };
    List<Step> steps = rows(decision, bearings).stream().map(Row::step).toList();
    Correction correction =
        new Correction(
            UUID.randomUUID().toString(),
            new Correction.Making(Instant.parse(made.at()), made.by(), made.why()),
            Optional.empty(),
            Scope.MENTION,
            new Edit.Decided(ruling, steps),
            Optional.empty());
    take(correction, made.at());
    return correction.id();
  }

  /** Takes a decision as the log of corrections has it; whether it was new. */
  boolean take(Correction correction, String now) {
    boolean isNew = ActorRulingRows.add(handle, correction);
    if (isNew) {
      lookAgain(
          ((Edit.Decided) correction.edit())
              .steps().stream()
                  .map(
                      step ->
                          new Bears(step.here(), step.other().map(Step.Named::id), step.article()))
                  .toList(),
          now);
    }
    return isNew;
  }

  /**
   * A row of a decision.
   *
   * @param what what is done
   * @param one on which naming it bears
   * @param other whose naming it is one with; empty for none
   * @param name the name that is given; empty for none
   */
  private record Row(Step.What what, Bearing one, Optional<Naming> other, Optional<String> name) {
    Step step() {
      return new Step(
          what, named(one.naming()), one.here(), other.map(Row::named), one.article(), name);
    }

    private static Step.Named named(Naming naming) {
      return new Step.Named(naming.id(), naming.name());
    }
  }

  private List<Row> rows(ActorDecision decision, List<Bearing> bearings) {
    return switch (decision) {
      case ActorDecision.Same same -> same(same, bearings);
      case ActorDecision.Apart apart -> apart(bearings);
      case ActorDecision.Rename rename -> rename(bearings.getFirst(), rename.name());
    };
  }

  /** A whole actor is tied by its fullest name; what holds in one article, by each name there. */
  private List<Row> same(ActorDecision.Same same, List<Bearing> bearings) {
    Bearing other =
        of(same.other(), Optional.empty()).stream()
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no actor " + same.other()));
    Bearing first = bearings.getFirst();
    boolean whole = same.article().isEmpty() && !isOwn(first);
    List<Row> rows = new ArrayList<>();
    for (Bearing each : whole ? List.of(first) : bearings) {
      rows.add(new Row(Step.What.SAME, each, Optional.of(other.naming()), Optional.empty()));
    }
    if (whole && !isOwn(other)) {
      name(same.other())
          .ifPresent(
              name ->
                  rows.add(new Row(Step.What.RENAME, other, Optional.empty(), Optional.of(name))));
    }
    return rows;
  }

  private static List<Row> apart(List<Bearing> bearings) {
    List<Row> rows = new ArrayList<>();
    bearings.forEach(
        each -> rows.add(new Row(Step.What.APART, each, Optional.empty(), Optional.empty())));
    Optional<Naming> first = Optional.of(bearings.getFirst().namingHere());
    bearings.stream()
        .skip(1)
        .forEach(each -> rows.add(new Row(Step.What.SAME, each, first, Optional.empty())));
    return rows;
  }

  private static List<Row> rename(Bearing bearing, String name) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(Step.What.RENAME, bearing, Optional.empty(), Optional.of(name)));
    if (isOwn(bearing)) {
      rows.add(new Row(Step.What.APART, bearing, Optional.empty(), Optional.empty()));
    }
    return rows;
  }

  private Optional<String> name(String actor) {
    return handle
        .createQuery("select name from actor where id = :id")
        .bind("id", actor)
        .mapTo(String.class)
        .findOne();
  }

  private static boolean isOwn(Bearing bearing) {
    return bearing.article().isPresent();
  }

  /**
   * Takes a decision back.
   *
   * @return whether it held
   */
  boolean revoke(String decision, String now) {
    Changes.hold(handle);
    List<Bears> held =
        handle
            .createQuery(
                """
                select here, other, article_id from actor_ruling
                 where decision = :id and revoked_at is null
                """)
            .bind("id", decision)
            .map(
                (row, context) ->
                    new Bears(
                        row.getString("here"),
                        Optional.ofNullable(row.getString("other")),
                        Optional.ofNullable(row.getString("article_id"))))
            .list();
    if (held.isEmpty()) {
      return false;
    }
    handle
        .createUpdate(
            "update actor_ruling set revoked_at = :now where decision = :id and revoked_at is null")
        .bind("id", decision)
        .bind("now", now)
        .execute();
    lookAgain(held, now);
    return true;
  }

  /** What has to be looked at again because of a row. */
  private record Bears(String here, Optional<String> other, Optional<String> article) {}

  private void lookAgain(List<Bears> bears, String now) {
    Casts casts = new Casts(handle);
    Set<String> ids = new TreeSet<>();
    Set<String> articles = new TreeSet<>();
    bears.forEach(
        each -> {
          ids.add(each.here());
          each.other().ifPresent(ids::add);
          each.article().ifPresent(articles::add);
        });
    List<Corrected> kept =
        articles.stream().flatMap(each -> StatementRows.find(handle, each).stream()).toList();
    List<String> again = kept.stream().map(each -> each.read().article().id()).toList();
    again.forEach(casts::leave);
    kept.forEach(casts::enter);
    casts.lookAgain(ids);
    Adding.settle(handle, casts, now);
    again.forEach(each -> Changes.note(handle, each, Change.What.CHANGED, now));
  }

  /** The decisions, the latest first; those that bear on one actor, or all. */
  static List<ActorRuling> list(Handle handle, Optional<String> actor, int limit) {
    return handle
        .createQuery(
            """
            select r.decision, r.what, r.one_name, coalesce(r.name, r.other_name) as other,
                   r.made_by, r.why, r.made_at, r.article_id, r.revoked_at
              from actor_ruling r
             where r.id = (select min(f.id) from actor_ruling f where f.decision = r.decision)
               and (:actor = '' or exists (
                     select 1 from actor_ruling q join naming n on n.id = q.here or n.id = q.other
                      where q.decision = r.decision and n.actor = :actor))
             order by r.made_at desc, r.decision limit :limit
            """)
        .bind("actor", actor.orElse(""))
        .bind("limit", limit)
        .map(
            (row, context) ->
                new ActorRuling(
                    row.getString("decision"),
                    row.getString("what"),
                    new ActorRuling.Names(
                        row.getString("one_name"), Optional.ofNullable(row.getString("other"))),
                    new ActorRuling.Made(
                        row.getString("made_by"), row.getString("why"), row.getString("made_at")),
                    Optional.ofNullable(row.getString("article_id")),
                    Optional.ofNullable(row.getString("revoked_at"))))
        .list();
  }
}
