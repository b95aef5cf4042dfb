package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.store.ArticleSummary;
import org.onrecord.store.StoredEvent;
import org.onrecord.store.StoredTie;
import org.onrecord.store.Told;

/** What the network counts: each telling once, between those who have a name, as fact. */
class EdgesTest {
  static Told.Party party(String name) {
    return new Told.Party("name:" + name, name);
  }

  private static Told told(int start, int end, String polarity, String modality) {
    Told.Voice voice = new Told.Voice(Optional.empty(), Optional.empty(), polarity, modality, 80);
    return new Told("words", start, end, voice, "machine");
  }

  private static ArticleSummary article(String id) {
    return new ArticleSummary(
        id, "Title", Optional.empty(), Optional.empty(), Optional.of("en"), 1);
  }

  private static StoredEvent event(int place, String code, Told told, String day) {
    return event("a1", place, code, told, day);
  }

  private static StoredEvent event(String article, int place, String code, Told told, String day) {
    return new StoredEvent(
        "e" + place,
        article(article),
        place,
        new StoredEvent.Happened(
            code,
            List.of(party("Norland")),
            List.of(party("Kestria")),
            Optional.of(day).filter(each -> !each.isEmpty()),
            Optional.empty(),
            Optional.empty()),
        told);
  }

  private static StoredTie tie(String article, String relation, Told told) {
    return new StoredTie(
        "t1", article(article), party("Norland"), relation, party("Kestria"), told);
  }

  private static Told fact(int start, int end) {
    return told(start, end, "affirmed", "past");
  }

  /** One that is told so many times. */
  static Edges.Edge told(String from, String to, String sign, int count) {
    List<Edges.Telling> told = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      told.add(new Edges.Telling.OfEvent(event(i + 1, "ASSAULT", fact(i, i + 1), "")));
    }
    return new Edges.Edge(from, to, sign, told);
  }

  @Test
  void eachTellingIsCountedOnceWithItsKindAndDay() {
    Edges edges = new Edges(Map.of());
    edges.add(event(1, "ASSAULT", fact(0, 9), "2025-03-01"));
    edges.add(event(1, "ASSAULT", fact(0, 9), "2025-03-01"));
    edges.add(event(2, "SANCTION", fact(20, 29), "2025-02-01"));
    edges.add(event(3, "ASSAULT", fact(40, 49), ""));
    Edges.Edge edge = edges.all().getFirst();
    assertThat(edges.size()).isOne();
    assertThat(edge.count()).isEqualTo(3);
    assertThat(edge.kinds()).containsEntry("Assault", 2).containsEntry("Sanction", 1);
    assertThat(edge.period()).isEqualTo(new Edges.Period("2025-02-01", "2025-03-01"));
  }

  @Test
  void articlesWithTheSameTextTellWhatTheyTellOnce() {
    Edges edges = new Edges(Map.of("a1", "one text", "a2", "one text", "a3", "another text"));
    edges.add(event("a1", 1, "ASSAULT", fact(0, 9), "2025-03-01"));
    edges.add(event("a2", 1, "ASSAULT", fact(0, 9), "2025-03-02"));
    edges.add(event("a1", 2, "SANCTION", fact(20, 29), ""));
    edges.add(event("a2", 2, "SANCTION", fact(20, 29), ""));
    edges.add(event("a3", 1, "ASSAULT", fact(0, 9), ""));
    edges.add(event("a4", 1, "ASSAULT", fact(0, 9), ""));
    edges.add(tie("a2", "opposes", fact(40, 49)));
    edges.add(tie("a2", "backs", fact(60, 69)));
    assertThat(edges.strongest(1).getFirst().kinds())
        .containsExactly(Map.entry("Assault", 3), Map.entry("Sanction", 1));
    assertThat(edges.strongest(2).getLast().kinds()).containsExactly(Map.entry("backs", 1));
  }

  @Test
  void whatTheSameWordsTellAsAnEventIsNoTieBesides() {
    Edges edges = new Edges(Map.of());
    edges.add(event(1, "SANCTION", fact(0, 19), ""));
    edges.add(tie("a1", "sanctions", fact(8, 19)));
    edges.add(tie("a1", "opposes", fact(30, 39)));
    edges.add(tie("a2", "sanctions", fact(8, 19)));
    assertThat(edges.all().getFirst().kinds())
        .containsEntry("Sanction", 1)
        .containsEntry("opposes", 1)
        .containsEntry("sanctions", 1);
  }

  @Test
  void whatIsDeniedOrToComeAndWhoHasNoNameIsLeftOut() {
    Edges edges = new Edges(Map.of());
    edges.add(event(1, "ASSAULT", told(0, 9, "denied", "past"), ""));
    edges.add(event(2, "ASSAULT", told(0, 9, "affirmed", "future"), ""));
    edges.add(tie("a1", "holds", fact(0, 9)));
    StoredEvent named = event(3, "ASSAULT", fact(0, 9), "");
    edges.add(
        new StoredEvent(
            "e4",
            article("a1"),
            4,
            new StoredEvent.Happened(
                "ASSAULT",
                List.of(new Told.Party("noun:rebels", "rebels")),
                named.happened().targets(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            named.told()));
    assertThat(edges.size()).isZero();
  }

  @Test
  void thoseToldMostOftenComeFirstUnderTheNameUsedMost() {
    Edges edges = new Edges(Map.of());
    edges.add(tie("a1", "backs", fact(0, 9)));
    edges.add(event(1, "ASSAULT", fact(20, 29), ""));
    edges.add(event(2, "ASSAULT", fact(40, 49), ""));
    assertThat(edges.strongest(1).getFirst().sign()).isEqualTo("conflict");
    assertThat(edges.strongest(9)).hasSize(2);
    assertThat(edges.name("name:Norland")).isEqualTo("Norland");
    assertThat(edges.name("name:nobody")).isEqualTo("name:nobody");
  }
}
