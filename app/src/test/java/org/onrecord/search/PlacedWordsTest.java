package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Span;

/** Words with their places, as they are handed to the index. */
class PlacedWordsTest {
  private static final List<String> BITS =
      List.of(
          "ship",
          "it's",
          "e\u0301",
          "😀",
          "🏳️‍🌈",
          " ",
          " ",
          "\r\n",
          ".",
          "“",
          "”",
          "نوذر",
          "شَهر",
          "北京",
          "1,200",
          "\uD83D",
          "\0",
          "x@y.test",
          "—",
          "\u200C");

  private final Random random = new Random(7);

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(30); left >= 0; left--) {
      text.append(BITS.get(random.nextInt(BITS.size())));
    }
    return text.toString();
  }

  /** Each word as place:word@position. */
  private static List<String> told(PlacedWords words, UnaryOperator<String> form)
      throws IOException {
    List<String> told = new ArrayList<>();
    try (TokenStream stream = words.stream(form)) {
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += stream.getAttribute(PositionIncrementAttribute.class).getPositionIncrement();
        told.add(
            stream.getAttribute(OffsetAttribute.class).startOffset()
                + ":"
                + stream.getAttribute(CharTermAttribute.class)
                + "@"
                + position);
      }
    }
    return told;
  }

  private static List<String> told(String text, Span... spans) throws IOException {
    return told(PlacedWords.of(text, List.of(spans)), word -> word);
  }

  @Test
  void wordsKeepTheirPlacesInTheWholeText() throws IOException {
    assertThat(told("The ship is late", new Span(4, 11))).containsExactly("4:ship@0", "9:is@1");
    assertThat(told("The ship is late")).isEmpty();
  }

  @Test
  void stretchesThatWordsPartAreFarFromEachOther() throws IOException {
    assertThat(told("one two three", new Span(0, 3), new Span(8, 13)))
        .containsExactly("0:one@0", "8:three@100");
  }

  @Test
  void stretchesThatOnlySignsPartFollowEachOther() throws IOException {
    assertThat(told("one, “three”", new Span(0, 3), new Span(6, 11)))
        .containsExactly("0:one@0", "6:three@1");
  }

  @Test
  void stretchesAreTakenInTheTextsOrderAndTheirSharedWordsOnce() throws IOException {
    assertThat(told("one two three", new Span(4, 13), new Span(0, 7)))
        .containsExactly("0:one@0", "4:two@1", "8:three@2");
    assertThat(told("one two", new Span(0, 7), new Span(0, 7), new Span(4, 7)))
        .containsExactly("0:one@0", "4:two@1");
  }

  @Test
  void aWordWithoutAFormLeavesItsPositionEmpty() throws IOException {
    PlacedWords words = PlacedWords.of("one two three", List.of(new Span(0, 13)));
    assertThat(
            told(words, word -> word.equals("two") ? "" : word.toUpperCase(java.util.Locale.ROOT)))
        .containsExactly("0:ONE@0", "8:THREE@2");
    assertThat(told(words, word -> word.equals("one") ? "" : word))
        .containsExactly("4:two@1", "8:three@2");
    assertThat(told(words, word -> "")).isEmpty();
  }

  @Test
  void theSameWordsCanBeHandedOverSeveralTimes() throws IOException {
    PlacedWords words = PlacedWords.of("one two", List.of(new Span(0, 7)));
    List<String> first = told(words, word -> word);
    assertThat(told(words, word -> word)).isEqualTo(first);
  }

  @Test
  void everyWordStandsWhereItSaysInWhateverText() {
    for (int i = 0; i < 2_000; i++) {
      String text = text();
      int end = 0;
      for (Token token : Token.of(text)) {
        assertThat(token.start()).as(text).isGreaterThanOrEqualTo(end);
        assertThat(text.substring(token.start(), token.end())).as(text).isEqualTo(token.word());
        end = token.end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void whatStandsBeforeATextMovesItsWordsAndChangesNone() {
    for (int i = 0; i < 1_000; i++) {
      String text = text();
      String before = text() + " . ";
      List<Token> moved =
          Token.of(text).stream()
              .map(
                  token ->
                      new Token(
                          token.word(),
                          token.start() + before.length(),
                          token.end() + before.length()))
              .toList();
      assertThat(
              Token.in(before + text, new Span(before.length(), before.length() + text.length())))
          .as("%s|%s", before, text)
          .isEqualTo(moved);
    }
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "it's late | it's; late",
        "it’s late | it’s; late",
        "al-Assad | al; Assad",
        "U.S. aid | U.S; aid",
        "1,200 ships | 1,200; ships",
        "x_y | x_y",
        "no—yes | no; yes",
        "می\u200Cشود | می\u200Cشود",
        "e\u0301te\u0301 | e\u0301te\u0301",
        "北京 | 北; 京",
        "😀😀 | 😀; 😀",
        "👩‍🚒 | 👩‍🚒",
        "#talks | talks",
      })
  void wordsArePartedAsUnicodeSays(String text, String words) {
    assertThat(Token.of(text).stream().map(Token::word)).containsExactly(words.split("; ", -1));
  }

  @Test
  void aWordWithoutEndIsTakenInStretches() {
    List<Token> tokens = Token.of("a".repeat(10_000));
    assertThat(tokens.stream().mapToInt(token -> token.word().length()).sum()).isEqualTo(10_000);
    assertThat(tokens.getLast().end()).isEqualTo(10_000);
  }

  @Test
  void placesAreReadAsTheyWereWritten() {
    for (int i = 0; i < 500; i++) {
      Places places = new Places(spans(), spans(), spans());
      byte[] written = places.written();
      byte[] within = new byte[written.length + 9];
      System.arraycopy(written, 0, within, 5, written.length);
      assertThat(Places.of(new BytesRef(written))).isEqualTo(places);
      assertThat(Places.of(new BytesRef(within, 5, written.length))).isEqualTo(places);
      assertThat(places.all())
          .hasSize(places.speaker().size() + places.cue().size() + places.content().size());
    }
  }

  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      int start = random.nextInt(Integer.MAX_VALUE - 100);
      spans.add(new Span(start, start + 1 + random.nextInt(99)));
    }
    return spans;
  }
}
