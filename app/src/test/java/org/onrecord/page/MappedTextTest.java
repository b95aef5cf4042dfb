package org.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.CodePoints;

/** Words of a page as text, each with its place in the source. */
class MappedTextTest {
  private static final String[] PIECES = {
    "a",
    "é",
    "😀",
    "e\u0301",
    " ",
    "\u00A0",
    "\r\n",
    "\t",
    "&amp;",
    "&lt",
    "&#233;",
    "&#x1F600;",
    "&nosuch;",
    "&",
    "&#0;",
    "م",
    "\u00AD",
    "&nbsp;",
    "&NotEqualTilde;"
  };

  private static TextNode node(String page) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    return Jsoup.parse(page, "", parser).body().expectFirst("p").textNodes().getFirst();
  }

  private static MappedText mapped(String inner) {
    String page = "<p>" + inner + "</p>";
    MappedText text = new MappedText();
    text.add(PlacedWords.of(node(page), page));
    return text;
  }

  /** The text, and each stretch of it with the source that it stands for. */
  private static String picture(String inner) {
    String page = "<p>" + inner + "</p>";
    MappedText mapped = mapped(inner);
    String text = mapped.text();
    CodePoints ofText = CodePoints.of(text + " ");
    CodePoints ofPage = CodePoints.of(page);
    return mapped.map(page, "UTF-8").stretches().stream()
        .map(
            place ->
                "["
                    + (text + " ")
                        .substring(ofText.utf16(place.textStart()), ofText.utf16(place.textEnd()))
                    + "="
                    + page.substring(ofPage.utf16(place.pageStart()), ofPage.utf16(place.pageEnd()))
                    + "]")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "one two|[one two=one two]",
        "a &amp; b|[a =a ][&=&amp;][ b= b]",
        "a &#38; b|[a =a ][&=&#38;][ b= b]",
        "a&nbsp;b|[a=a][ =&nbsp;][b=b]",
        "a  b|[a=a][ =  ][b=b]",
        "caf&eacute;|[caf=caf][é=&eacute;]",
        "AT&T|[AT&T=AT&T]",
        "&lt;b&gt;|[<=&lt;][b=b][>=&gt;]",
        "a&shy;b|[a=a][b=b]",
        "😀 &#x1F600;|[😀 =😀 ][😀=&#x1F600;]",
        "&nosuch; x|[&nosuch; x=&nosuch; x]"
      })
  void eachStretchStandsForItsSource(String inner, String expected) {
    assertThat(picture(inner)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`  one   two  `|one two",
        "`one\u00A0\u2003two`|one two",
        "`har\u00ADbour`|harbour",
        "`har\u200Bbour`|harbour",
        "`\uFEFFone`|one",
        "`a\u200Db`|`a\u200Db`",
        "`e\u0301`|`e\u0301`",
        "`\u202Babc\u202C`|`\u202Babc\u202C`"
      })
  void blanksBecomeOneSpaceAndInvisibleBreaksGo(String inner, String expected) {
    assertThat(mapped(inner).text()).isEqualTo(expected);
  }

  @Test
  void linesAndParagraphsEndOnceHoweverOftenTheyAreEnded() {
    MappedText text = new MappedText();
    assertThat(text.isEmpty()).isTrue();
    text.endLine();
    text.endParagraph();
    assertThat(text.text()).isEmpty();
    text.add("one");
    text.endLine();
    text.endLine();
    text.add("two");
    text.endParagraph();
    text.endParagraph();
    text.add("three");
    assertThat(text.text()).isEqualTo("one\ntwo\n\nthree");
    assertThat(text.isEmpty()).isFalse();
    assertThat(text.last()).isEqualTo('e');
    assertThat(text.endsWith("\nthree")).isTrue();
    assertThat(text.endsWith("four one\ntwo\n\nthree")).isFalse();
  }

  @Test
  void wordsThatThePageDoesNotShowHaveNoPlace() {
    MappedText text = new MappedText();
    text.add("half \uD83D and \u0000 zero");
    assertThat(text.text()).isEqualTo("half \uFFFD and  zero");
    assertThat(text.map("<p>half</p>", "UTF-8").stretches()).isEmpty();
  }

  @Test
  void blanksAtTheEndOfALineAreDroppedAndDoNotOpenTheNext() {
    String page = "<p>one </p>";
    MappedText text = new MappedText();
    text.add(PlacedWords.of(node(page), page));
    text.endLine();
    text.add(PlacedWords.of(node("<p> two</p>"), "<p> two</p>"));
    assertThat(text.text()).isEqualTo("one\ntwo");
  }

  @Test
  void wordsOfANodeAreFoundWithinItBlanksAside() {
    String page = "<p>Strike &amp; peace -  Harbour Post</p>";
    PlacedWords words = PlacedWords.of(node(page), page);
    PlacedWords part = words.within("peace - Harbour").orElseThrow();
    assertThat(part.value()).isEqualTo("peace -  Harbour");
    assertThat(page.substring(part.start(0), part.end(part.value().length() - 1)))
        .isEqualTo("peace -  Harbour");
    assertThat(words.within("war")).isEmpty();
    assertThat(words.within(" ")).isEmpty();
    assertThat(words.within("(peace")).isEmpty();
  }

  @Test
  void aNodeThatStandsInNoSourceHasNoPlaces() {
    PlacedWords words = PlacedWords.of(new TextNode("one"), "<p>one</p>");
    assertThat(words.value()).isEqualTo("one");
    assertThat(words.start(0)).isEqualTo(-1);
    assertThat(words.end(2)).isEqualTo(-1);
  }

  @Test
  void everyPlaceOfARandomTextHoldsItsWords() {
    Random random = new Random(23);
    for (int times = 0; times < 1500; times++) {
      StringBuilder inner = new StringBuilder("x");
      for (int count = random.nextInt(12); count > 0; count--) {
        inner.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String page = "<p>" + inner + "</p>";
      MappedText text = mapped(inner.toString());
      CodePoints ofText = CodePoints.of(text.text() + "  ");
      CodePoints ofPage = CodePoints.of(page);
      for (PageMap.Stretch place : text.map(page, "UTF-8").stretches()) {
        String words =
            (text.text() + "  ")
                .substring(ofText.utf16(place.textStart()), ofText.utf16(place.textEnd()));
        String source =
            page.substring(ofPage.utf16(place.pageStart()), ofPage.utf16(place.pageEnd()));
        String shown = Parser.unescapeEntities(source, false).replaceAll("[\\s\\u00A0]+", " ");
        assertThat(Wordings.whole(shown)).as(page).isEqualTo(words);
      }
    }
  }
}
