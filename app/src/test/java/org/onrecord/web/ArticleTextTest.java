package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.text.Article;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

class ArticleTextTest {
  @Test
  void aFirstParagraphThatIsTheHeadlineBecomesTheTitle() {
    Reading reading = Pictured.reading("News\n[1s:He] [1c:said] [1d:“No.”]", "News", "", "");
    assertThat(picture(reading, "News"))
        .isEqualTo(
            """
            title: News
            body: {mark source|He} {mark cue|said} #k1{mark words direct|“No.”}\
            """);
  }

  @Test
  void twoStatementsOverTheSameWordsAreTwoNestedSigns() {
    Reading reading = Pictured.reading("[1d:“I heard [2i:that [2s:he] [2c:knew]]”]", "", "", "");
    assertThat(picture(reading, ""))
        .isEqualTo(
            "body: #k1{mark words direct|“I heard }#k2{mark words direct>inner words indirect|that"
                + " }{mark words direct>inner words indirect source|he}{mark words direct>inner"
                + " words indirect| }{mark words direct>inner words indirect cue|knew}{mark words"
                + " direct|”}");
  }

  @Test
  void whatIsNotReadIsFoldedAwayUnderItsName() {
    String text = "Title\nIn this article\nFirst\nSecond\nThe report.\nShare this";
    List<Zone> zones =
        List.of(
            Zone.of(new Span(0, 5), Zone.Kind.HEADLINE),
            Zone.of(new Span(6, 34), Zone.Kind.CONTENTS),
            Zone.of(new Span(35, 46), Zone.Kind.BODY),
            Zone.of(new Span(47, 57), Zone.Kind.FURNITURE));
    Reading reading =
        new Reading(
            Article.of(text),
            Optional.of("en"),
            zones,
            Entries.of(List.of(), List.of()),
            List.of());
    assertThat(picture(reading, "Another"))
        .isEqualTo(
            """
            headline: Title
            contents (Table of contents, folded): In this article / First / Second
            body: The report.
            furniture (From the page's frame, folded): Share this\
            """);
  }

  private static String picture(Reading reading, String headline) {
    List<String> keys =
        IntStream.rangeClosed(1, reading.statements().size()).mapToObj(n -> "k" + n).toList();
    return new ArticleText(reading.article().text(), headline, keys)
        .blocks(reading).stream().map(ArticleTextTest::picture).collect(Collectors.joining("\n"));
  }

  private static String picture(TextBlock block) {
    String label =
        block.label().isEmpty() ? "" : " (" + block.label() + (block.folded() ? ", folded)" : ")");
    return block.kind()
        + label
        + ": "
        + block.paragraphs().stream()
            .map(
                pieces ->
                    pieces.stream().map(ArticleTextTest::picture).collect(Collectors.joining()))
            .collect(Collectors.joining(" / "));
  }

  private static String picture(Piece piece) {
    String anchors =
        piece.anchors().stream().map(anchor -> "#" + anchor).collect(Collectors.joining());
    if (piece.outer().isEmpty()) {
      return piece.text();
    }
    String inner = piece.inner().isEmpty() ? "" : ">" + piece.inner();
    return anchors + "{" + piece.outer() + inner + "|" + piece.text() + "}";
  }
}
