package org.onrecord.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/** What holds of the words of any text, in whatever script. */
class WordCutterLawsTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final int TEXTS = 400;

  private static Words cut(String text) {
    return WordCutter.cut(VOCABULARY, text, Paragraphs.of(text));
  }

  /** All of a text, which has letters, as if it were one paragraph. */
  private static Words whole(String text) {
    return WordCutter.cut(VOCABULARY, text, List.of(new Span(0, text.length())));
  }

  private static List<Integer> pieces(Words words) {
    return IntStream.range(0, words.pieceCount()).map(words::piece).boxed().toList();
  }

  private static List<Integer> shapes(Words words) {
    return IntStream.range(0, words.size()).map(words::shape).boxed().toList();
  }

  private static List<Span> spans(Words words) {
    return IntStream.range(0, words.size()).mapToObj(word -> words.span(word, word + 1)).toList();
  }

  @Test
  void noLetterAndNoDigitIsLeftOut() {
    Scripts.some(TEXTS)
        .forEach(
            text -> {
              StringBuilder rest = new StringBuilder(text);
              for (Span span : spans(cut(text))) {
                rest.replace(span.start(), span.end(), " ".repeat(span.length()));
              }
              assertThat(rest.codePoints().filter(Character::isLetterOrDigit)).as(text).isEmpty();
            });
  }

  @Test
  void composedAndDecomposedCharactersAreTheSamePieces() {
    Scripts.some(TEXTS)
        .forEach(
            text -> {
              Words composed = cut(Normalizer.normalize(text, Normalizer.Form.NFC));
              Words decomposed = cut(Normalizer.normalize(text, Normalizer.Form.NFD));
              assertThat(pieces(decomposed)).as(text).isEqualTo(pieces(composed));
              assertThat(shapes(decomposed)).as(text).isEqualTo(shapes(composed));
            });
  }

  @Test
  void latinAndCyrillicCapitalsAreThePiecesOfTheirSmallLetters() {
    Scripts.some(TEXTS)
        .map(text -> text.replaceAll("[^\\p{IsCyrillic}a-zA-Z0-9\\p{Punct}\\s]", " "))
        .forEach(
            text ->
                assertThat(pieces(whole(text.toUpperCase(Locale.ROOT))))
                    .as(text)
                    .isEqualTo(pieces(whole(text.toLowerCase(Locale.ROOT)))));
  }

  @Test
  void paragraphsCutTogetherAreThoseCutAlone() {
    Scripts.some(TEXTS)
        .forEach(
            text -> {
              List<Span> spans = new ArrayList<>();
              List<Integer> pieces = new ArrayList<>();
              for (Span paragraph : Paragraphs.of(text)) {
                Words alone = WordCutter.cut(VOCABULARY, text, List.of(paragraph));
                spans.addAll(spans(alone));
                pieces.addAll(pieces(alone));
                assertThat(spans(alone)).allMatch(paragraph::contains);
              }
              assertThat(spans(cut(text))).isEqualTo(spans);
              assertThat(pieces(cut(text))).isEqualTo(pieces);
            });
  }

  @Test
  void everyWordHasAPieceAndStandsBetweenCharacters() {
    Scripts.some(TEXTS)
        .forEach(
            text -> {
              Words words = cut(text);
              for (int word = 0; word < words.size(); word++) {
                assertThat(words.firstPiece(word)).isLessThan(words.firstPiece(word + 1));
                assertWhole(text, words.span(word, word + 1).start());
                assertWhole(text, words.span(word, word + 1).end());
              }
            });
  }

  private static void assertWhole(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    assertThat(inside).as("%s cuts a character of %s", at, text).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u200D", "\u00AD", "\u202E", "\uFEFF", "\u0007", "\uFFFD"})
  void whatCannotBeSeenInsideAWordDoesNotPartIt(String mark) {
    String text = "harb" + mark + "our";
    Words words = cut(text);
    assertThat(pieces(words)).isEqualTo(pieces(cut("harbour")));
    assertThat(spans(words)).containsExactly(new Span(0, text.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029"})
  void whateverBreaksALineTheNextWordBeginsOne(String lineBreak) {
    Words words = cut("Rain fell." + lineBreak + "Ships came.");
    assertThat(shapes(words)).isEqualTo(shapes(cut("Rain fell.\nShips came.")));
    assertThat(words.shape(3)).isEqualTo(5);
  }

  @Test
  void aWordAfterAnEmptyParagraphBeginsALineOnce() {
    Words words = cut("\n\n  Rain fell\n\n\n Ships came");
    assertThat(shapes(words)).containsExactly(5, 0, 5, 0);
  }

  static Stream<String> pathological() {
    return Stream.of(
        "a".repeat(2_000_000),
        "a ".repeat(500_000),
        ".".repeat(500_000),
        "\u0301".repeat(1_000_000),
        "e" + "\u0301".repeat(1_000_000),
        "\u200B".repeat(1_000_000),
        "한".repeat(200_000),
        "北".repeat(300_000),
        "😀".repeat(200_000),
        "ﷺ".repeat(50_000));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pathological")
  void oddTextsAreCutInTime(String text) {
    List<Span> whole = List.of(new Span(0, text.length()));
    Words words =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> WordCutter.cut(VOCABULARY, text, whole));
    assertThat(words.pieceCount()).isGreaterThanOrEqualTo(words.size());
  }
}
