package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.gather.Gathered;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Article;

/** Forms filled in and sent with all that the page puts into them, as a browser sends them. */
class AsABrowserSendsTest {
  private static final String TEXT =
      "The harbour minister, Elena Marsh, said in London on 3 March 2025 that the strike was over.";

  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.empty();
    desk.recorder.add(new Gathered.Found("a.txt", Optional.empty(), Article.of(TEXT)));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private StoredStatement statement() {
    return desk.store.findStatements(StatementQuery.all(), 0, 9).getFirst();
  }

  private Document page() {
    String address = "http://localhost/statements/" + statement().id();
    return Jsoup.parse(desk.get("/statements/" + statement().id()).body(), address);
  }

  private List<FormElement> forms() {
    return page().select("details.correct form").forms();
  }

  private FormElement form(String field) {
    return forms().stream()
        .filter(each -> each.select("input[name=field]").val().equals(field))
        .findFirst()
        .orElseThrow();
  }

  private HttpResponse<String> send(FormElement form) {
    form.select("option:not([value])").forEach(each -> each.attr("value", each.text()));
    List<String> sent = new ArrayList<>();
    for (KeyVal each : form.formData()) {
      sent.add(each.key());
      sent.add(each.value());
    }
    return desk.post(form.attr("action"), sent);
  }

  @Test
  void everyFieldMaySendWhatItShows() {
    List<String> fields =
        forms().stream().map(each -> each.select("input[name=field]").val()).toList();
    assertThat(fields).contains("speaker", "cue", "content", "kind", "uttered", "venue", "act");
    for (String field : fields) {
      HttpResponse<String> answer = send(form(field));
      assertThat(answer.statusCode()).as(field + ": " + answer.body()).isIn(200, 303);
    }
  }

  @Test
  void aNameIsTypedAndNothingElseTouched() {
    FormElement form = form("speaker");
    form.select("input[name=value]").val("Tomas Reed");
    assertThat(send(form).statusCode()).isEqualTo(303);
    assertThat(statement().said().speaker()).contains("Tomas Reed");
  }

  @ParameterizedTest
  @CsvSource({
    "named, Tomas Reed, Tomas Reed",
    "unnamed, a pilot, a pilot",
    "nobody, , ''",
  })
  void eachWayToSayWhoItWasIsTaken(String how, String typed, String shown) {
    FormElement form = form("speaker");
    form.select("input[name=value]").val(typed == null ? "" : typed);
    form.select("select[name=how] option").removeAttr("selected");
    form.select("select[name=how] option[value=" + how + "]").attr("selected", "selected");
    assertThat(send(form).statusCode()).isEqualTo(303);
    assertThat(form("speaker").select("input[name=value]").val()).isEqualTo(shown);
    assertThat(form("speaker").select("select[name=how] option[selected]").val()).isEqualTo(how);
  }

  @Test
  void theWaysOnThePageAreThoseThatAreKnown() {
    List<String> ways = form("speaker").select("select[name=how] option").eachAttr("value");
    assertThat(ways).containsExactly("named", "unnamed", "nobody");
  }

  @Test
  void aDayThatIsNoneIsRefusedInPlainWords() {
    FormElement form = form("uttered");
    form.select("input[name=value]").val("yesterday");
    HttpResponse<String> answer = send(form);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("“yesterday” is no date").doesNotContain("Term[");
  }
}
