package org.onrecord.store;

import org.jdbi.v3.core.statement.Query;

/** A query for actors as SQL that both databases run. */
final class ActorSelection {
  private static final int LATIN_SOUNDS = 3;

  private final Conjunction conditions = new Conjunction();

  ActorSelection(ActorQuery query) {
    if (!query.silent()) {
      conditions.add("a.statements > 0");
    }
    conditions.in("a.type", query.types());
    conditions.in("coalesce(a.country, '')", query.countries());
    for (String word : Folding.fold(query.words()).split(" ", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      conditions.add(
          "exists (select 1 from alias n where n.actor = a.id and (" + named(word) + "))");
    }
  }

  /** Only those who come after a place in the order of the list. */
  ActorSelection after(ActorPlace last) {
    conditions.add(
        "(a.statements < %d or (a.statements = %d and (a.articles < %d or (a.articles = %d and a.id > %s))))"
            .formatted(
                last.statements(),
                last.statements(),
                last.articles(),
                last.articles(),
                conditions.value(last.id())));
    return this;
  }

  /** The beginning of a word of a name, or a whole word beyond spelling and script. */
  private String named(String word) {
    String plain = "n.folded like " + conditions.value("% " + escaped(word) + "%") + " escape '!'";
    String sounds = ActorRows.sounds(word);
    boolean tells = sounds.replace(" ", "").length() >= LATIN_SOUNDS;
    return tells
        ? plain
            + " or n.sounds like "
            + conditions.value("% " + escaped(sounds) + " %")
            + " escape '!'"
        : plain;
  }

  private static String escaped(String term) {
    return term.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  String where() {
    return conditions.where();
  }

  Query bound(Query query) {
    return conditions.bound(query);
  }
}
