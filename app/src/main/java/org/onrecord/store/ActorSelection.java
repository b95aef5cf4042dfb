package org.onrecord.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.statement.Query;

/** A query for actors as SQL that both databases run. */
final class ActorSelection {
  private static final int LATIN_SOUNDS = 3;

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, String> values = new LinkedHashMap<>();

  ActorSelection(ActorQuery query) {
    if (!query.silent()) {
      conditions.add("a.statements > 0");
    }
    in("a.type", query.types());
    in("coalesce(a.country, '')", query.countries());
    for (String word : Folding.terms(query.words())) {
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
                value(last.id())));
    return this;
  }

  /** The beginning of a word of a name, or a whole word beyond spelling and script. */
  private String named(String word) {
    String plain = "n.folded like " + value("% " + escaped(word) + "%") + " escape '!'";
    String sounds = ActorRows.sounds(word);
    boolean tells = sounds.replace(" ", "").length() >= LATIN_SOUNDS;
    return tells
        ? plain + " or n.sounds like " + value("% " + escaped(sounds) + " %") + " escape '!'"
        : plain;
  }

  private void in(String column, Set<String> wanted) {
    if (!wanted.isEmpty()) {
      List<String> names = new TreeSet<>(wanted).stream().map(this::value).toList();
      conditions.add(column + " in (" + String.join(", ", names) + ")");
    }
  }

  private String value(String wanted) {
    String name = "v" + values.size();
    values.put(name, Storable.words(wanted));
    return ":" + name;
  }

  private static String escaped(String term) {
    return term.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  Query bound(Query query) {
    values.forEach(query::bind);
    return query;
  }
}
