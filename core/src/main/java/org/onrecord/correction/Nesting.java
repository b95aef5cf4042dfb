package org.onrecord.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.actor.Casting;
import org.onrecord.actor.Speaker;
import org.onrecord.attribution.Attribution;
import org.onrecord.reading.Statement;

/** Puts corrected statements back into those in which they stand. */
final class Nesting {
  private final List<Draft> drafts;
  private final Map<Attribution, Draft> byOrigin = new HashMap<>();
  private final Map<Draft, Statement> settled = new HashMap<>();

  Nesting(List<Draft> drafts) {
    this.drafts = drafts;
    drafts.forEach(draft -> byOrigin.putIfAbsent(draft.origin.attribution(), draft));
  }

  /** The entries in text order; those that nobody touched as they were. */
  List<Entry> entries() {
    List<Draft> ordered = new ArrayList<>(drafts);
    if (drafts.stream().anyMatch(draft -> !draft.now.extent().equals(draft.origin.extent()))
        || drafts.stream().anyMatch(draft -> draft.read.isEmpty())) {
      ordered.sort(Replay.TEXT_ORDER);
    }
    return ordered.stream().map(draft -> draft.entry(settled(draft))).toList();
  }

  private Statement settled(Draft draft) {
    Statement known = settled.get(draft);
    if (known != null) {
      return known;
    }
    Attribution own = draft.now.attribution();
    Optional<Draft> outer = own.parent().map(byOrigin::get);
    Statement done = outer.map(each -> within(draft, each)).orElseGet(() -> alone(draft));
    settled.put(draft, done);
    return done;
  }

  private Statement within(Draft draft, Draft outer) {
    Attribution own = draft.now.attribution();
    Statement around = settled(outer);
    boolean asWas =
        own.parent().equals(Optional.of(around.attribution()))
            && !draft.otherSpeaker
            && around.voice().equals(outer.origin.voice());
    if (asWas) {
      return draft.now;
    }
    Attribution nested =
        new Attribution(
            own.frame(), own.sense(), own.confidence(), Optional.of(around.attribution()));
    return voiced(FieldValues.attributed(draft.now, nested), around.voice().chain());
  }

  private static Statement alone(Draft draft) {
    return draft.otherSpeaker ? voiced(draft.now, List.of()) : draft.now;
  }

  /** The statement with the chain that leads to its own speaker. */
  private static Statement voiced(Statement it, List<Optional<String>> outer) {
    List<Optional<String>> chain = new ArrayList<>(outer);
    Optional<String> own =
        it.speaker() instanceof Speaker.Identified(String actor, String mention)
            ? Optional.of(actor)
            : Optional.empty();
    if (chain.isEmpty() || !chain.getLast().equals(own)) {
      chain.add(own);
    }
    Casting.Voice voice = new Casting.Voice(it.speaker(), chain);
    return new Statement(it.id(), it.zone(), it.attribution(), voice, it.setting(), it.deed());
  }
}
