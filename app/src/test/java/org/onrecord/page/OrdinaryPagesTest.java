package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.page.Taken.LONG;
import static org.onrecord.page.Taken.MORE;
import static org.onrecord.page.Taken.paragraphs;

import org.junit.jupiter.api.Test;

/** The ways in which ordinary pages set a report, beyond the tidy one. */
class OrdinaryPagesTest {
  private static final String TITLE = "Strike ends at the old harbour";
  private static final String THIRD =
      "Shipowners, for their part, spoke of a hard bargain, and said that prices would have to rise"
          + " before the summer if nothing else changed.";
  private static final String WHOLE = TITLE + "\n\n" + LONG + "\n\n" + MORE + "\n\n" + THIRD;

  private static String cards(int count) {
    StringBuilder cards = new StringBuilder();
    for (int at = 0; at < count; at++) {
      cards
          .append("<div class=x1><a href=/n/")
          .append(at)
          .append(">The mayor of a distant town opens bakery number ")
          .append(at)
          .append("</a><span>The baker says that the many stairs keep her fit.</span></div>");
    }
    return cards.toString();
  }

  private static String text(String html) {
    return Taken.article(html).text();
  }

  private static String head(String title) {
    return "<!DOCTYPE html><html><head><title>" + title + "</title></head><body>";
  }

  @Test
  void paragraphsPartedByDoubleBreaksInOneDivision() {
    String html =
        head(TITLE)
            + "<div id=c><h1>"
            + TITLE
            + "</h1><div class=q>"
            + LONG
            + "<br/><br/>"
            + MORE
            + "<br>\n&nbsp;<br>\n"
            + THIRD
            + "</div></div><div>"
            + cards(6)
            + "</div>";
    assertThat(text(html)).isEqualTo(WHOLE);
  }

  @Test
  void divisionsInPlaceOfParagraphs() {
    String html =
        head(TITLE)
            + "<h1>"
            + TITLE
            + "</h1><div class=css-1><div class=css-2>"
            + LONG
            + "</div><div class=css-2>"
            + MORE
            + "</div><div class=css-2>"
            + THIRD
            + "</div></div>"
            + cards(5);
    assertThat(text(html)).isEqualTo(WHOLE);
  }

  @Test
  void spansThatAreTheOnlyElementsRoundEachParagraph() {
    String html =
        head(TITLE)
            + "<h1><span>"
            + TITLE
            + "</span></h1><div><p><span style='font-size:12pt'>"
            + LONG
            + "</span></p><p><span><span>"
            + MORE
            + "</span></span></p><p><font color=black>"
            + THIRD
            + "</font></p></div>";
    assertThat(text(html)).isEqualTo(WHOLE);
  }

  @Test
  void aTitleThatStandsOutsideTheArticlesElement() {
    String html =
        head(TITLE + " - Harbour Post")
            + "<div class=top><h1>"
            + TITLE
            + "</h1></div><div class=wrap><article>"
            + paragraphs(LONG, MORE, THIRD)
            + "</article><div class=col>"
            + cards(5)
            + "</div></div>";
    assertThat(text(html)).isEqualTo(WHOLE);
  }

  @Test
  void aTitleInAPlainDivisionThatTheHeadRepeats() {
    String html =
        head(TITLE)
            + "<div class=k9>"
            + TITLE
            + "</div><div>"
            + paragraphs(LONG, MORE, THIRD)
            + "</div>";
    assertThat(text(html)).isEqualTo(WHOLE);
  }

  @Test
  void aTitleThatIsRepeatedUnderTheTextLosesNoText() {
    String html =
        head(TITLE)
            + "<div class=k9>"
            + TITLE
            + "</div><div>"
            + paragraphs(LONG, MORE, THIRD)
            + "<h4>"
            + TITLE
            + "</h4></div>";
    assertThat(text(html)).isEqualTo(WHOLE);
  }

  @Test
  void aPageWithoutArticleMainOrClassNames() {
    String html =
        head(TITLE)
            + "<div><a href=/>Home</a> | <a href=/w>World</a> | <a href=/s>Sport</a></div><h1>"
            + TITLE
            + "</h1>"
            + paragraphs(LONG, MORE, THIRD)
            + "<div>Copyright 2025</div>";
    assertThat(text(html)).isEqualTo(WHOLE);
  }

  @Test
  void aFormRoundTheWholePage() {
    String html =
        head(TITLE)
            + "<form id=aspnetForm><div class=aspNetHidden><input type=hidden value=x></div>"
            + "<table><tr><td><a href=/>Home</a></td><td><a href=/w>World</a></td></tr></table><h1>"
            + TITLE
            + "</h1><div id=ctl00_Body>"
            + paragraphs(LONG, MORE, THIRD)
            + "</div></form>";
    assertThat(text(html)).isEqualTo(WHOLE);
  }

  @Test
  void paragraphsWithoutEnds() {
    String html = head(TITLE) + "<h1>" + TITLE + "</h1><p>" + LONG + "<p>" + MORE + "<p>" + THIRD;
    assertThat(text(html)).isEqualTo(WHOLE);
  }

  @Test
  void eachParagraphInAWidgetOfAPageBuilder() {
    StringBuilder widgets = new StringBuilder();
    for (String words : new String[] {LONG, MORE, THIRD}) {
      widgets
          .append("<div class='elementor-element elementor-widget elementor-widget-text-editor'>")
          .append("<div class=elementor-widget-container><p>")
          .append(words)
          .append("</p></div></div>");
    }
    String html =
        head(TITLE)
            + "<h1>"
            + TITLE
            + "</h1><div class=elementor-section>"
            + widgets
            + "</div><div class=widget><p>Write to us, and we will answer within a day or two, or"
            + " at the latest in a week.</p></div>";
    assertThat(text(html)).isEqualTo(WHOLE);
  }

  @Test
  void aTitleThatIsASecondHeadingUnderALogo() {
    String html =
        head("Harbour Post | " + TITLE)
            + "<h1><a href=/>Harbour Post</a></h1><div><h2>"
            + TITLE
            + "</h2>"
            + paragraphs(LONG, MORE, THIRD)
            + "</div>"
            + cards(4);
    assertThat(text(html)).isEqualTo(WHOLE);
  }

  @Test
  void customElementsRoundTheText() {
    String html =
        head(TITLE)
            + "<x-page><x-title><h1>"
            + TITLE
            + "</h1></x-title><x-body>"
            + paragraphs(LONG, MORE, THIRD)
            + "</x-body><x-cards>"
            + cards(5)
            + "</x-cards></x-page>";
    assertThat(text(html)).isEqualTo(WHOLE);
  }

  @Test
  void anArticleWhoseNameSaysThatItHasComments() {
    String html =
        head(TITLE)
            + "<h2>"
            + TITLE
            + "</h2><div class='post type-post comments-open has-comments has-sidebar'>"
            + paragraphs(LONG, MORE, THIRD)
            + "</div><div class=col>"
            + paragraphs(
                "The weather office expects rain in the north, and asked walkers to stay at home.",
                "A new bridge over the river is to be opened in May, if the money is found in"
                    + " time.",
                "Nobody was hurt when a lorry with onions turned over on the road to the airport.",
                "The museum shows its collection of clocks until the end of the year, said a"
                    + " guide.")
            + "</div>";
    assertThat(text(html)).contains(LONG).contains(MORE).contains(THIRD);
  }

  @Test
  void aTableRoundTheWholePage() {
    String html =
        head(TITLE)
            + "<table width=100%><tr><td width=150><a href=/>Home</a><br><a href=/w>World</a><br>"
            + "<a href=/s>Sport</a></td><td><b>"
            + TITLE
            + "</b><br><br>"
            + LONG
            + "<br><br>"
            + MORE
            + "<br><br>"
            + THIRD
            + "</td></tr></table>";
    assertThat(text(html)).isEqualTo(WHOLE);
  }

  @Test
  void aBriefOfOneSentenceUnderItsTitle() {
    String html =
        head("Bus strike called off")
            + "<main><h1>Bus strike called off</h1><p>The bus drivers go back to work"
            + " today.</p></main>";
    assertThat(text(html))
        .isEqualTo("Bus strike called off\n\nThe bus drivers go back to work today.");
  }

  @Test
  void shortAnswersBetweenLongParagraphsStay() {
    String html =
        head(TITLE)
            + "<h1>"
            + TITLE
            + "</h1><div>"
            + paragraphs(LONG, "“No,” she said.", MORE, "Why?", THIRD, "Time will tell, she added.")
            + "</div>";
    assertThat(text(html))
        .isEqualTo(
            String.join(
                "\n\n",
                TITLE,
                LONG,
                "“No,” she said.",
                MORE,
                "Why?",
                THIRD,
                "Time will tell, she added."));
  }

  @Test
  void aListInTheTextStaysWithIt() {
    String html =
        head(TITLE)
            + "<h1>"
            + TITLE
            + "</h1><div>"
            + paragraphs(LONG)
            + "<ul><li>Pay rises by four percent</li><li>Nights count double</li></ul>"
            + paragraphs(MORE, THIRD)
            + "</div>";
    assertThat(text(html))
        .contains("\n\nPay rises by four percent\n\nNights count double\n\n" + MORE);
  }

  @Test
  void anArticleOfQuestionsAndAnswers() {
    String html =
        head(TITLE)
            + "<h1>"
            + TITLE
            + "</h1><div><p><strong>What was agreed?</strong></p>"
            + paragraphs(LONG)
            + "<p><strong>Who pays for it?</strong></p>"
            + paragraphs(MORE, THIRD)
            + "</div>";
    assertThat(text(html))
        .isEqualTo(
            String.join("\n\n", TITLE, "What was agreed?", LONG, "Who pays for it?", MORE, THIRD));
  }

  @Test
  void aTextFromRightToLeftKeepsItsOrderAndMarks() {
    String words =
        "أعلنت نقابة البحارة مساء الثلاثاء أن الإضراب انتهى بعد ثلاثة أسابيع،"
            + " وشكر الوزير الطرفين على اتفاق لم يكن أحد يتوقعه. ";
    String html =
        "<html dir=rtl lang=ar><title>انتهاء الإضراب في الميناء القديم</title><body><h1>انتهاء"
            + " الإضراب في الميناء القديم</h1>"
            + paragraphs(words + "\u200F(وكالات)\u200F", words.repeat(2));
    assertThat(text(html))
        .startsWith("انتهاء الإضراب في الميناء القديم\n\n" + words + "\u200F(وكالات)\u200F\n\n");
  }

  @Test
  void emojiAndCombiningMarksStayWhole() {
    String words = LONG + " 👩‍👩‍👧 Cafe\u0301 🏴󠁧󠁢󠁳󠁣󠁴󠁿 — ｆｕｌｌ.";
    assertThat(text(head(TITLE) + "<h1>" + TITLE + "</h1>" + paragraphs(words, MORE)))
        .isEqualTo(TITLE + "\n\n" + words + "\n\n" + MORE);
  }

  @Test
  void linesThatEndAsOnWindowsAreOneParagraph() {
    String html =
        (head(TITLE) + "\n<h1>" + TITLE + "</h1>\n<p>" + LONG.replace(" ", "\n  ") + "</p>\n<p>")
                .replace("\n", "\r\n")
            + MORE;
    assertThat(text(html)).isEqualTo(TITLE + "\n\n" + LONG + "\n\n" + MORE);
  }
}
