package org.onrecord.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.event.Relation;
import org.onrecord.store.Chronicle;
import org.onrecord.store.EventQuery;
import org.onrecord.store.StoredEvent;
import org.onrecord.store.StoredTie;
import org.onrecord.store.Told;

/**
 * Counts who acts towards whom, from events and ties that are told as facts, once for all articles
 * of one text. Who has no name could be anybody, and is left out.
 */
final class Edges {
  private static final String NEUTRAL = "neutral";

  private final Map<List<String>, Set<Telling>> edges = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> names = new HashMap<>();
  private final Map<List<String>, String> tellers = new HashMap<>();
  private final Map<String, String> texts;
  private int leftOut;

  /**
   * None yet.
   *
   * @param texts what stands for the text of each article that isn't the only one with it
   */
  Edges(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  /**
   * The edges that a query finds; ties, which have no day or type, only where all is asked for.
   *
   * @param most of how many events with a day, of how many without and of how many ties they are
   *     made at most; the newest are taken
   */
  static Edges of(Chronicle chronicle, EventQuery query, int most) {
    Edges edges = new Edges(chronicle.copiedTexts());
    edges.add(chronicle, query, true, most);
    if (query.days().isAny()) {
      edges.add(chronicle, query, false, most);
    }
    if (query.equals(EventQuery.all())) {
      edges.leftOut += Math.max(0, chronicle.countTies() - most);
      chronicle.newestTies(most).forEach(edges::add);
    }
    return edges;
  }

  private void add(Chronicle chronicle, EventQuery query, boolean dated, int most) {
    leftOut += Math.max(0, chronicle.count(query, dated) - most);
    chronicle.newest(query, dated, most).forEach(this::add);
  }

  /** How many events and ties were too old to be taken in. */
  int leftOut() {
    return leftOut;
  }

  /**
   * How one actor acts towards another.
   *
   * @param from the key of the one
   * @param to the key of the other
   * @param sign cooperation or conflict
   * @param told each event and tie that tells it
   */
  record Edge(String from, String to, String sign, List<Telling> told) {
    Edge {
      told = List.copyOf(told);
    }

    /** How often it is told. */
    int count() {
      return told.size();
    }

    /** What is told, with how often: {@code Sanction}. */
    Map<String, Integer> kinds() {
      Map<String, Integer> kinds = new LinkedHashMap<>();
      told.forEach(each -> kinds.merge(each.kind(), 1, Integer::sum));
      return kinds;
    }

    /** The first and the last day of it. */
    Period period() {
      return told.stream()
          .map(each -> new Period(each.day(), each.day()))
          .reduce(new Period("", ""), Period::with);
    }
  }

  /** An event or a tie, which an edge counts once. */
  sealed interface Telling {
    /** An event. */
    record OfEvent(StoredEvent event) implements Telling {}

    /** A tie. */
    record OfTie(StoredTie tie) implements Telling {}

    /** What is told: {@code Sanction}, {@code backs}. */
    default String kind() {
      return switch (this) {
        case OfEvent of -> Happened.code(of.event().happened().code());
        case OfTie of -> of.tie().relation();
      };
    }

    /** Its day in EDTF; empty where it has none. */
    default String day() {
      return switch (this) {
        case OfEvent of -> of.event().happened().day().orElse("");
        case OfTie of -> "";
      };
    }

    /** Whether the same words tell another in the same article. */
    default boolean overlaps(Telling other) {
      return article().equals(other.article())
          && words().start() < other.words().end()
          && other.words().start() < words().end();
    }

    /** The id of the article that tells it. */
    default String article() {
      return switch (this) {
        case OfEvent of -> of.event().article().id();
        case OfTie of -> of.tie().article().id();
      };
    }

    private Told words() {
      return switch (this) {
        case OfEvent of -> of.event().told();
        case OfTie of -> of.tie().told();
      };
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
    for (Told.Party from : event.happened().actors()) {
      for (Told.Party to : event.happened().targets()) {
        add(from, to, sign, new Telling.OfEvent(event));
      }
    }
  }

  /**
   * Takes in a tie, after all events; an office or membership is neither for nor against, and what
   * the same words tell as an event is counted with that.
   */
  void add(StoredTie tie) {
    String sign = Relation.of(tie.relation()).sign().code();
    if (isFact(tie.told()) && !sign.equals(NEUTRAL)) {
      add(tie.from(), tie.to(), sign, new Telling.OfTie(tie));
    }
  }

  private static boolean isFact(Told told) {
    String modality = told.voice().modality();
    return told.voice().polarity().equals("affirmed")
        && (modality.equals("past") || modality.equals("actual"));
  }

  private void add(Told.Party from, Told.Party to, String sign, Telling telling) {
    if (from.key().equals(to.key()) || from.isNoun() || to.isNoun()) {
      return;
    }
    List<String> edge = List.of(from.key(), to.key(), sign);
    if (isCopied(edge, telling)) {
      return;
    }
    Set<Telling> told = edges.computeIfAbsent(edge, key -> new LinkedHashSet<>());
    boolean again =
        told.contains(telling)
            || (telling instanceof Telling.OfTie && told.stream().anyMatch(telling::overlaps));
    if (!again) {
      note(from);
      note(to);
      told.add(telling);
    }
  }

  /** Whether another article with the same text has told of an edge already. */
  private boolean isCopied(List<String> edge, Telling telling) {
    String article = telling.article();
    String text = texts.get(article);
    if (text == null) {
      return false;
    }
    List<String> told = List.of(text, edge.get(0), edge.get(1), edge.get(2));
    return !tellers.computeIfAbsent(told, key -> article).equals(article);
  }

  private void note(Told.Party party) {
    names.computeIfAbsent(party.key(), key -> new HashMap<>()).merge(party.name(), 1, Integer::sum);
  }

  /** The edges that are told most often, those first. */
  List<Edge> strongest(int most) {
    List<Edge> all = new ArrayList<>(all());
    all.sort(
        Comparator.comparingInt((Edge edge) -> -edge.count())
            .thenComparing(Edge::from)
            .thenComparing(Edge::to)
            .thenComparing(Edge::sign));
    return all.subList(0, Math.min(most, all.size()));
  }

  /** All edges, in the order in which they were first told. */
  List<Edge> all() {
    return edges.entrySet().stream()
        .map(
            edge ->
                new Edge(
                    edge.getKey().get(0),
                    edge.getKey().get(1),
                    edge.getKey().get(2),
                    List.copyOf(edge.getValue())))
        .toList();
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
