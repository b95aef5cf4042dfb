package org.onrecord.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.event.Relation;
import org.onrecord.store.StoredEvent;
import org.onrecord.store.StoredTie;
import org.onrecord.store.Told;

/**
 * Counts who acts towards whom, from events and ties that are told as facts. Who has no name could
 * be anybody, and is left out.
 */
final class Edges {
  private static final String NEUTRAL = "neutral";

  private final Map<List<String>, Edge> edges = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> names = new HashMap<>();

  /**
   * How one actor acts towards another.
   *
   * @param from the key of the one
   * @param to the key of the other
   * @param sign cooperation or conflict
   * @param count how often it is told
   * @param kinds what is told, with how often: {@code Sanction}
   * @param period the first and the last day of it
   */
  record Edge(
      String from, String to, String sign, int count, Map<String, Integer> kinds, Period period) {
    Edge with(String kind, Period more) {
      Map<String, Integer> all = new LinkedHashMap<>(kinds);
      all.merge(kind, 1, Integer::sum);
      return new Edge(from, to, sign, count + 1, all, period.with(more));
    }
  }

  /**
   * A stretch of days, as they are ordered.
   *
   * @param first the first; empty where no day is known
   * @param last the last
   */
  record Period(String first, String last) {
    Period with(Period other) {
      if (first.isEmpty() || other.first.isEmpty()) {
        return first.isEmpty() ? other : this;
      }
      return new Period(
          first.compareTo(other.first) <= 0 ? first : other.first,
          last.compareTo(other.last) >= 0 ? last : other.last);
    }

    /** The days as a person reads them. */
    String shown() {
      return first.equals(last)
          ? DateWords.of(first)
          : DateWords.of(first) + " – " + DateWords.of(last);
    }
  }

  /** Takes in an event. */
  void add(StoredEvent event) {
    String sign = Happened.sign(event.happened().code());
    if (!isFact(event.told()) || sign.equals(NEUTRAL)) {
      return;
    }
    String day = event.happened().day().orElse("");
    String kind = Happened.code(event.happened().code());
    for (Told.Party from : event.happened().actors()) {
      for (Told.Party to : event.happened().targets()) {
        add(from, to, sign, kind, new Period(day, day));
      }
    }
  }

  /** Takes in a tie; an office or membership is neither for nor against. */
  void add(StoredTie tie) {
    String sign = Relation.of(tie.relation()).sign().code();
    if (isFact(tie.told()) && !sign.equals(NEUTRAL)) {
      add(tie.from(), tie.to(), sign, tie.relation(), new Period("", ""));
    }
  }

  private static boolean isFact(Told told) {
    String modality = told.voice().modality();
    return told.voice().polarity().equals("affirmed")
        && (modality.equals("past") || modality.equals("actual"));
  }

  private void add(Told.Party from, Told.Party to, String sign, String kind, Period period) {
    if (from.key().equals(to.key()) || from.isNoun() || to.isNoun()) {
      return;
    }
    note(from);
    note(to);
    List<String> key = List.of(from.key(), to.key(), sign);
    Edge edge =
        edges.getOrDefault(
            key, new Edge(from.key(), to.key(), sign, 0, Map.of(), new Period("", "")));
    edges.put(key, edge.with(kind, period));
  }

  private void note(Told.Party party) {
    names.computeIfAbsent(party.key(), key -> new HashMap<>()).merge(party.name(), 1, Integer::sum);
  }

  /** The edges that are told most often, those first. */
  List<Edge> strongest(int most) {
    List<Edge> all = new ArrayList<>(edges.values());
    all.sort(
        Comparator.comparingInt((Edge edge) -> -edge.count())
            .thenComparing(Edge::from)
            .thenComparing(Edge::to)
            .thenComparing(Edge::sign));
    return all.subList(0, Math.min(most, all.size()));
  }

  /** How many edges there are. */
  int size() {
    return edges.size();
  }

  /** What an actor is called most often. */
  String name(String key) {
    return names.getOrDefault(key, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(key);
  }
}
