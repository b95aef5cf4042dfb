package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.compare.Ruling;
import org.onrecord.correction.Correction;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.ActorSummary;
import org.onrecord.store.Reporting;
import org.onrecord.store.StatementQuery;

/** Rulings on actors and utterances in the list of corrections, with who made them and undo. */
class RulingsListedTest {
  private Desk desk;

  @BeforeEach
  void start() {
    desk = Desk.empty();
    desk.store.add(
        Reporting.reading(
            "Post",
            "2025-03-01",
            "Mara Quill said “The ferry was late by eleven minutes on Tuesday morning.”",
            "Jonas Hale said “No ship sails.”"),
        "any");
    desk.store.add(
        Reporting.reading(
            "Star", "2025-03-02", "Mara Quill said “The late ferry made nobody angry at all.”"),
        "any");
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private String actor(String name) {
    return desk.store.actors().list(ActorQuery.named(name), 0, 1).getFirst().id();
  }

  private String list() {
    return desk.get("/corrections").body();
  }

  private String latest() {
    return desk.store.corrections().latest(0, 1).getFirst().id();
  }

  @Test
  void anActorsRenamingIsListedWithWhoAndWhyAndUndoneThere() {
    String quill = actor("Mara Quill");
    HttpResponse<String> renamed =
        desk.post(
            "/actors/" + quill + "/rename",
            List.of("name", "Kvila <M>", "by", "Night desk", "why", "her own spelling"));
    assertThat(renamed.statusCode()).isEqualTo(303);
    assertThat(list())
        .contains("“Mara Quill” is called “Kvila &lt;M&gt;”")
        .contains("by Night desk, because “her own spelling”");
    assertThat(desk.post("/corrections/" + latest() + "/revoke", List.of()).statusCode())
        .isEqualTo(303);
    assertThat(list()).contains("revoked").doesNotContain("action=\"/corrections/");
    assertThat(desk.store.actors().find(quill)).map(ActorSummary::name).contains("Mara Quill");
  }

  @Test
  void whoIsTheSameIsAskedForAReasonAndANameFirst() {
    String page = desk.get("/actors/" + actor("Jonas Hale") + "/same?with=Mara").body();
    assertThat(page).contains("name=\"why\"", "name=\"by\"");
    desk.post(
        "/actors/" + actor("Jonas Hale") + "/same",
        List.of("other", actor("Mara Quill"), "by", "desk", "why", "a pen name"));
    assertThat(list()).contains("“Jonas Hale” is the same as “Mara Quill”", "a pen name");
  }

  @Test
  void aRulingOnUtterancesShowsBothStatementsAndIsUndoneThere() {
    List<String> ids =
        desk.store.findStatements(StatementQuery.ofActor(actor("Mara Quill")), 0, 9).stream()
            .map(each -> each.id())
            .toList();
    String ruling =
        desk.store
            .utterances()
            .rule(new Ruling.Same(ids.getFirst(), ids.getLast()), "desk", "one morning");
    assertThat(list())
        .contains("Reports of one act of speech", "by desk, because “one morning”")
        .contains("href=\"/statements/" + ids.getFirst() + "\"")
        .contains("href=\"/statements/" + ids.getLast() + "\"", "nobody angry");
    assertThat(desk.store.utterances().of(ids)).hasSize(2);
    desk.post("/corrections/" + ruling + "/revoke", List.of("then", "/corrections"));
    assertThat(desk.store.utterances().of(ids)).isEmpty();
    assertThat(desk.store.corrections().find(ruling).flatMap(Correction::revokedAt)).isPresent();
  }

  @Test
  void aRulingIsMadeUnderTheNameThatThePersonLastGave() {
    desk.post(
        "/actors/" + actor("Mara Quill") + "/rename",
        List.of("name", "Kvila"),
        "Cookie",
        CorrectingPage.NAME_COOKIE + "=Ada");
    assertThat(list()).contains("by Ada");
    assertThat(desk.store.corrections().find(latest()).map(it -> it.making().by()))
        .isEqualTo(Optional.of("Ada"));
  }
}
