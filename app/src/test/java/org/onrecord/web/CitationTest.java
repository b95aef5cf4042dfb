package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.gather.Gathered;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;

/** Statements of one article as their pages cite them. */
class CitationTest {
  private static final String TEXT =
      """
      “The talks are over,” Elena Marsh said. Elena Marsh rejected the plan.

      Tomas Reed said that the plan was “late and dear, as ever”.

      It was reported that the harbour was shut.
      """;

  private static Desk desk;

  @BeforeAll
  static void open() {
    desk = Desk.empty();
    Origin origin =
        new Origin(
            Optional.of("Talks end"),
            Optional.of("The Courier"),
            Optional.of("https://example.org/1"),
            Optional.empty(),
            Published.parse("2025-03-13"),
            Optional.empty());
    Article article = new Article(TEXT, origin);
    desk.recorder.add(new Gathered.Found("a.txt", Optional.empty(), article, Optional.empty()));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static StoredStatement saying(String words) {
    return desk.store.findStatements(StatementQuery.all(), 0, 9).stream()
        .filter(each -> each.said().content().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static String cited(String words) {
    String page = desk.get("/statements/" + saying(words).id()).body();
    return Jsoup.parse(page).select("#citation").text();
  }

  @Test
  void itSaysWhoReportsItWhereItStandsAndThatNobodyCheckedIt() {
    StoredStatement over = saying("The talks are over");
    assertThat(cited("The talks are over"))
        .isEqualTo(
            "Elena Marsh [said]: “The talks are over,” (direct: quoted words), reported by The"
                + " Courier, “Talks end”, 13 Mar 2025, https://example.org/1. Onrecord statement "
                + over.id()
                + ", characters 0–21, not checked by a person.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the plan | Elena Marsh [rejected]: the plan (indirect: the outlet’s words, denied), rep",
        "“late | Tomas Reed [said]: that the plan was “late and dear, as ever” (mixed: the outlet’s",
        "harbour was shut | Speaker not named [was reported]: that the harbour was shut (indirect: the",
      })
  void onlyWhatTheTextQuotesStandsInQuotationMarks(String words, String citation) {
    assertThat(cited(words)).startsWith(citation);
  }

  private void decide(String path, String... fields) {
    assertThat(desk.post(path, List.of(fields)).statusCode()).isEqualTo(303);
  }

  @Test
  void whatAPersonChangedOrCheckedIsSaid() {
    String path = "/statements/" + saying("“late").id();
    decide(path + "/correct", "field", "speaker", "value", "Ana Roe", "how", "named");
    assertThat(cited("“late")).startsWith("Ana Roe [said]").endsWith(", corrected by a person.");
    decide(path + "/status", "status", "disputed");
    assertThat(cited("“late")).endsWith(", corrected by a person, disputed.");
  }
}
