package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;

class StatementPageTest {
  private static final Pattern CONTEXT = Pattern.compile("(?s)<blockquote[^>]*><p>(.*?)</p>");

  private Desk desk;

  @BeforeEach
  void start() {
    desk = Desk.empty();
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private List<StoredStatement> add(String picture) {
    Reading reading = Pictured.reading(picture, "", "The Courier", "2025-03-13");
    desk.store.add(reading, "picture");
    return desk.store.findStatements(StatementQuery.ofArticle(reading.article().id()), 0, 100);
  }

  private String page(StoredStatement statement) {
    return desk.get("/statements/" + statement.id()).body();
  }

  /** The words in context, with the elements that mark them reduced to brackets. */
  private String context(StoredStatement statement) {
    Matcher matcher = CONTEXT.matcher(page(statement));
    assertThat(matcher.find()).isTrue();
    return matcher
        .group(1)
        .replaceAll("<span class=\"anchor\"[^>]*></span>", "")
        .replaceAll("<span class=\"mark (?:words )?([a-z]+)\"[^>]*>", "[$1:")
        .replace("</span>", "]");
  }

  @Test
  void theSentenceStandsBetweenItsNeighbours() {
    StoredStatement statement =
        add("One. Two. [1s:He] [1c:said] [1d:“Three.”] Four. Five.\nAnother paragraph.").getFirst();
    assertThat(context(statement))
        .isEqualTo("… Two. [source:He] [cue:said] [direct:“Three.”] Four. …");
  }

  @Test
  void aParagraphOfOneSentenceHasNoDots() {
    assertThat(context(add("Before.\n[1s:He] [1c:said] [1i:it was late].\nAfter.").getFirst()))
        .isEqualTo("[source:He] [cue:said] [indirect:it was late].");
  }

  @Test
  void aQuotationOverTwoParagraphsIsShownWhole() {
    assertThat(context(add("[1s:He] [1c:said]: [1d:“One.\n“Two.”] Three.").getFirst()))
        .isEqualTo("[source:He] [cue:said]: [direct:“One.\n“Two.”] Three.");
  }

  @Test
  void otherStatementsOfTheSentenceAreNotMarked() {
    StoredStatement second =
        add("[1s:He] [1c:said] [1d:“I heard [2s:her] [2c:say] [2i:so].”]").getLast();
    assertThat(context(second))
        .isEqualTo("He said “I heard [source:her] [cue:say] [indirect:so].”");
  }

  @Test
  void theWaysOnLeadThroughTheArticle() {
    List<StoredStatement> three =
        add("[1s:A] [1c:said] [1d:“1.”] [2s:B] [2c:said] [2d:“2.”] [3s:C] [3c:said] [3d:“3.”]");
    assertThat(page(three.get(0))).contains("1 of 3 in the article").doesNotContain("rel=\"prev\"");
    assertThat(page(three.get(1)))
        .contains("rel=\"prev\" href=\"/statements/" + three.get(0).id() + "\"")
        .contains("rel=\"next\" href=\"/statements/" + three.get(2).id() + "\"");
    assertThat(page(three.get(2))).contains("3 of 3 in the article").doesNotContain("rel=\"next\"");
  }

  @Test
  void everyFieldSaysWhereItComesFrom() {
    String body = page(add("🦋 [1s:He] [1c:said] [1m:it was “late”].").getFirst());
    assertThat(body)
        .as("offsets count code points: the butterfly is one")
        .contains("in the text, characters 2–4")
        .contains("from the quotation marks in the text")
        .contains("from the cue “said”")
        .contains("given with the article")
        .contains("the text has no words that say when")
        .contains("read by Onrecord");
  }

  @Test
  void whenItWasSaidIsWorkedOutFromItsWords() {
    String text = "She said Monday that it was shut.";
    Reading reading =
        Reader.standard()
            .read(
                new Article(
                    text,
                    new Origin(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Published.parse("2024-09-18"),
                        Optional.empty())));
    desk.store.add(reading, "monday");
    StoredStatement statement =
        desk.store
            .findStatements(StatementQuery.ofArticle(reading.article().id()), 0, 1)
            .getFirst();
    assertThat(page(statement))
        .containsPattern("16 Sept? 2024")
        .contains("worked out from “Monday”");
  }

  @Test
  void whatTheTextDoesNotSayStaysUnknown() {
    String body = page(add("[1d:“Words without a speaker.”] And more.").getFirst());
    assertThat(body)
        .contains("the text names no speaker")
        .contains("the quotation stands without one")
        .contains("<i class=\"none\">not known</i>");
  }

  @Test
  void theListOfAnArticleCanBeAskedForAlone() {
    StoredStatement one = add("[1s:He] [1c:said] [1d:“No.”]").getFirst();
    add("[1s:She] [1c:said] [1d:“Yes.”]");
    assertThat(desk.get("/statements?article=" + one.article().id()).body())
        .contains("1–1 of 1")
        .contains("in one article only");
  }
}
