package org.onrecord.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Field;
import org.onrecord.correction.Scope;
import org.onrecord.correction.SpeakerName;
import org.onrecord.correction.Value;
import org.onrecord.store.ActorDecision;
import org.onrecord.store.ActorSummary;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.store.StoredStatement;

/**
 * Gives statements whose speaker was nobody's to somebody, as a person decides: each by a
 * correction of its own, all of these or none. Then whoever has them now in an article is said to
 * be that actor, one decision after the other. Both are taken back together.
 */
public final class Assigning {
  private static final int LATEST = 1_000;

  private final Store store;

  /** Decisions about the statements of a record. */
  public Assigning(Store store) {
    this.store = store;
  }

  /**
   * Gives statements to somebody who is in the record.
   *
   * @param statements their ids; those that are gone are left out
   * @return how many have that speaker now
   * @throws IllegalArgumentException if in one of the articles somebody else has that name
   */
  public int give(List<String> statements, ActorSummary actor, Correction.Making making) {
    requireFree(statements, actor);
    int given = correct(statements, actor.name(), making);
    join(statements, actor.id(), making);
    return given;
  }

  /** Whoever has them now in an article is the actor there. */
  private void join(List<String> statements, String actor, Correction.Making making) {
    Set<ActorDecision> others = new LinkedHashSet<>();
    for (StoredStatement each : store.findStatements(statements)) {
      Optional<String> article = Optional.of(each.article().id());
      each.said()
          .speaking()
          .actor()
          .filter(now -> !now.equals(actor))
          .ifPresent(now -> others.add(new ActorDecision.Same(now, actor, article)));
    }
    others.forEach(decision -> store.actors().rule(decision, making, Optional.empty()));
  }

  private void requireFree(List<String> statements, ActorSummary actor) {
    String name = SpeakerName.folded(actor.name());
    store.findStatements(statements).stream()
        .map(StoredStatement::article)
        .distinct()
        .filter(
            article ->
                store.actors().inArticle(article.id()).values().stream()
                    .anyMatch(
                        each ->
                            !each.id().equals(actor.id())
                                && SpeakerName.folded(each.name()).equals(name)))
        .findFirst()
        .ifPresent(
            article -> {
              throw new IllegalArgumentException(
                  "in “%s” somebody else is called %s: rename one of the two first"
                      .formatted(article.headline(), actor.name()));
            });
  }

  /**
   * Gives statements to somebody who is not in the record yet.
   *
   * @return how many have that speaker now
   * @throws IllegalArgumentException if the name is blank
   */
  public int giveToNew(List<String> statements, String name, Correction.Making making) {
    int given = correct(statements, name, making);
    store.findStatements(statements).stream()
        .flatMap(each -> each.said().speaking().actor().stream())
        .findFirst()
        .ifPresent(actor -> join(statements, actor, making));
    return given;
  }

  private int correct(List<String> statements, String name, Correction.Making making) {
    Value after = new Value.Names(List.of(name.strip()));
    Map<String, List<String>> byArticle = new LinkedHashMap<>();
    for (StoredStatement each : store.findStatements(statements)) {
      byArticle.computeIfAbsent(each.article().id(), id -> new ArrayList<>()).add(each.id());
    }
    List<Correction> all = new ArrayList<>();
    byArticle.forEach(
        (article, ids) ->
            store
                .findArticle(article)
                .ifPresent(found -> all.addAll(corrections(found, ids, after, making))));
    store.corrections().take(all);
    return all.size();
  }

  private static List<Correction> corrections(
      StoredArticle article, List<String> statements, Value after, Correction.Making making) {
    Corrector corrector = new Corrector(article, making);
    return statements.stream()
        .flatMap(id -> article.corrected().entry(id).stream())
        .map(entry -> corrector.set(entry, Field.SPEAKER, after, Scope.MENTION))
        .toList();
  }

  /**
   * Takes back what was decided at a moment, if it was lately, with what was said with it of who is
   * who.
   *
   * @return how many statements are nobody's again
   */
  public int takeBack(Instant at) {
    Map<Boolean, List<Correction>> made =
        store.corrections().latest(0, LATEST).stream()
            .filter(each -> each.stands() && each.making().at().equals(at))
            .collect(Collectors.partitioningBy(each -> each.edit() instanceof Edit.Decided));
    List<Correction> given = made.getOrDefault(false, List.of());
    made.getOrDefault(true, List.of()).forEach(each -> store.corrections().revoke(each.id()));
    given.forEach(each -> store.corrections().revoke(each.id()));
    return given.size();
  }
}
