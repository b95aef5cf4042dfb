package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.onrecord.act.Code;
import org.onrecord.act.Modality;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.attribution.Polarity;
import org.onrecord.event.Claim;
import org.onrecord.event.Event;
import org.onrecord.event.Happenings;
import org.onrecord.event.Relation;
import org.onrecord.event.Tie;
import org.onrecord.event.Wording;
import org.onrecord.mention.Type;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.text.Article;
import org.onrecord.text.Span;
import org.onrecord.when.Basis;
import org.onrecord.when.DateMention;
import org.onrecord.when.Precision;

class ChronologyPageTest {
  private static final String TEXT = "The <b>Norland regime raided Eastmark on 3 May 2024.";

  private static Actor actor(String id, String name) {
    Actor.Known known =
        new Actor.Known(Type.COUNTRY, Optional.empty(), Optional.empty(), Optional.empty());
    return new Actor(id, name, known, List.of(), List.of(), List.of());
  }

  static Reading reading() {
    Span words = new Span(41, 51);
    DateMention date = new DateMention(words, "2024-05-03", Precision.DAY, Basis.STATED);
    Claim claim = new Claim(Optional.empty(), Polarity.AFFIRMED, Modality.PAST);
    Event event =
        new Event(
            "e1",
            Code.ASSAULT,
            new Event.Parties(List.of("a1"), List.of("a2")),
            new Event.Telling(
                new Span(22, 28),
                new Span(0, 51),
                Optional.of(new Event.When(words, Optional.of(date))),
                Optional.empty()),
            claim,
            0.8);
    Tie tie = new Tie("a1", Relation.OPPOSES, "a2", new Span(7, 37), claim, 0.7);
    Wording word =
        new Wording(new Span(15, 21), Wording.Kind.LOADED, Optional.empty(), Optional.of("a1"));
    Cast cast = new Cast(List.of(), List.of(actor("a1", "Norland"), actor("a2", "Eastmark")));
    return new Reading(
        Article.of(TEXT),
        Optional.of("en"),
        List.of(),
        new Entries(
            cast,
            List.of(),
            List.of(),
            new Happenings(List.of(event), List.of(tie), List.of(word))),
        List.of());
  }

  @Test
  void theChronologyTheNetworkAndTheArticleShowWhatHappened() {
    try (Desk desk = Desk.empty()) {
      desk.store.add(reading(), "one.txt");
      String id = reading().article().id();
      assertThat(desk.get("/chronology").body())
          .contains("2024-05-03", "Norland → Eastmark", "href=\"/articles/" + id + "#e1\"")
          .contains("&lt;b&gt;Norland regime", "the outlet’s own voice", "Not checked by a person")
          .contains("regime <mark>raided</mark> Eastmark")
          .doesNotContain("<b>Norland regime");
      assertThat(desk.get("/chronology?code=aid").body()).contains("No event here.");
      assertThat(desk.get("/chronology?actor=eastmark&until=2024-05-02").body())
          .contains("No event here.");
      assertThat(desk.get("/chronology?code=zzz").statusCode()).isEqualTo(400);
      assertThat(desk.get("/chronology.csv").body())
          .startsWith("id,status,day")
          .contains(",raided,narrator,")
          .contains("2024-05-03,3 May 2024,ASSAULT,Norland,Eastmark");
      assertThat(desk.get("/network").body())
          .contains("Norland → Eastmark, conflict: Assault")
          .contains("<td class=\"number\" data-l=\"times told\">");
      assertThat(desk.get("/articles/" + id).body())
          .contains("id=\"e1\"", "id=\"t1\"", "id=\"w1\"", "Events (1)", "Ties (1)", "Wording (1)");
    }
  }

  /** Adds so many events like the one that is kept. */
  private static void repeat(Desk desk, int times) throws SQLException {
    try (Connection file =
            DriverManager.getConnection("jdbc:sqlite:" + desk.folder.resolve("onrecord.db"));
        PreparedStatement insert =
            file.prepareStatement(
                """
                with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)
                insert into event
                  (id, article_id, reader, place, code, actors, targets, folded, words, words_start,
                   words_end, day, sort_day, polarity, modality, confidence, status)
                select 'x' || i, article_id, reader, place + i, code, actors, targets, folded,
                       words, words_start, words_end, day, sort_day, polarity, modality,
                       confidence, status
                  from event, n
                """)) {
      insert.setInt(1, times);
      insert.executeUpdate();
    }
  }

  @Test
  void aLongChronologyIsHadWhole() throws SQLException {
    try (Desk desk = Desk.empty()) {
      desk.store.add(reading(), "one.txt");
      repeat(desk, 100_000);
      assertThat(desk.get("/chronology.csv").body().lines()).hasSize(1 + 1 + 100_000);
    }
  }

  @Test
  void theNetworkSaysHowManyOfTheOldestEventsAreLeftOut() throws SQLException {
    try (Desk desk = Desk.empty()) {
      desk.store.add(reading(), "one.txt");
      assertThat(desk.get("/network").body()).doesNotContain("Left out");
      repeat(desk, 50_001);
      assertThat(desk.get("/network").body())
          .contains("Left out, because they are the oldest: 2 events and ties.");
      assertThat(desk.get("/network.csv").headers().firstValue("Onrecord-Left-Out")).contains("2");
    }
  }

  @Test
  void theNetworkIsHadAsAFileToo() {
    try (Desk desk = Desk.empty()) {
      desk.store.add(reading(), "one.txt");
      List<String> lines = desk.get("/network.csv").body().lines().toList();
      assertThat(lines.getFirst())
          .isEqualTo("from_key,from,to_key,to,sign,what,first_day,last_day,told");
      Document page = Jsoup.parse(desk.get("/network").body());
      assertThat(lines).hasSize(1 + page.select("tbody tr").size());
      assertThat(lines)
          .anyMatch(line -> line.contains("Norland") && line.contains("conflict"))
          .anyMatch(line -> line.contains(",2024-05-03,2024-05-03,"));
      assertThat(page.select("a[href=/network.csv]")).hasSize(1);
      Document later = Jsoup.parse(desk.get("/network?from=2030-01-01").body());
      assertThat(later.select("a[href=/network.csv?from=2030-01-01]")).hasSize(1);
      assertThat(desk.get("/network.csv?from=2030-01-01").body().lines()).hasSize(1);
    }
  }

  @Test
  void everyNumberAndNameOfTheNetworkOpensWhatItCounts() {
    try (Desk desk = Desk.empty()) {
      desk.store.add(reading(), "one.txt");
      Document network = Jsoup.parse(desk.get("/network").body());
      Elements numbers = network.select("td.number a");
      assertThat(numbers).isNotEmpty();
      for (Element number : numbers) {
        Document told = Jsoup.parse(desk.get(number.attr("href")).body());
        assertThat(told.select("ol.line > li")).hasSize(Integer.parseInt(number.text()));
        assertThat(told.select("h1").text()).isEqualTo("Norland → Eastmark");
        assertThat(told.select("li .said a").attr("href")).startsWith("/articles/");
      }
      for (Element node : network.select("svg a")) {
        assertThat(desk.get(node.attr("href")).body()).contains("told.", "Norland → Eastmark");
      }
      assertThat(desk.get("/network/told?who=nobody").body()).contains("Nothing is told of them");
    }
  }

  @Test
  void anEmptyRecordSaysWhatToDo() {
    try (Desk desk = Desk.empty()) {
      assertThat(desk.get("/chronology").body()).contains("add articles");
      assertThat(desk.get("/network").body()).contains("add articles");
    }
  }
}
