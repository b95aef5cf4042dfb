package org.onrecord.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

class VocabularyTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final List<String> PIECES = WordList.allLines(Vocabulary.class, "vocabulary.txt");
  private static final Set<String> ALL = Set.copyOf(PIECES);
  private static final int UNKNOWN = PIECES.indexOf("[UNK]");

  private static List<Integer> ids(String word) {
    Words.Builder out = new Words.Builder();
    out.word(new Span(0, 1), 0);
    VOCABULARY.cut(word, out);
    Words words = out.build();
    return IntStream.range(0, words.pieceCount()).map(words::piece).boxed().toList();
  }

  private static String pieces(String word) {
    return String.join(" ", ids(word).stream().map(PIECES::get).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "unaffable, una ##ffa ##ble",
    "embeddings, em ##bed ##ding ##s",
    "said, said",
    "the, the",
    "ᚠᚢᚦ, [UNK]",
    "saidᚠ, [UNK]",
  })
  void theLongestPieceIsTakenFromTheLeft(String word, String pieces) {
    assertThat(pieces(word)).isEqualTo(pieces);
  }

  @Test
  void whatMarksTheEndsOfAWindowStandsWhereTheEncoderExpectsIt() {
    assertThat(PIECES.get(Vocabulary.PAD)).isEqualTo("[PAD]");
    assertThat(PIECES.get(Vocabulary.CLS)).isEqualTo("[CLS]");
    assertThat(PIECES.get(Vocabulary.SEP)).isEqualTo("[SEP]");
    assertThat(UNKNOWN).isEqualTo(100);
  }

  @Test
  void noPieceStandsTwiceAndNoneIsEmpty() {
    assertThat(PIECES).doesNotHaveDuplicates().noneMatch(String::isBlank).hasSize(30_522);
  }

  @Test
  void everyPieceThatBeginsAWordIsThatWordsOnlyPiece() {
    for (int id = 0; id < PIECES.size(); id++) {
      String piece = PIECES.get(id);
      if (!piece.startsWith("##")) {
        assertThat(ids(piece)).as(piece).containsExactly(id);
      }
    }
  }

  @Test
  void aPieceThatGoesOnBeginsNoWord() {
    List<String> onlyInside = new ArrayList<>(PIECES);
    onlyInside.removeIf(
        piece -> !piece.startsWith("##") || piece.length() < 3 || ALL.contains(piece.substring(2)));
    assertThat(onlyInside).hasSizeGreaterThan(100);
    for (String piece : onlyInside) {
      assertThat(pieces(piece.substring(2))).isNotEqualTo(piece);
    }
  }

  @Test
  void thePiecesOfARandomWordMakeItUpAndNoneCouldBeLonger() {
    Random random = new Random(3);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder built = new StringBuilder();
      for (int length = 1 + random.nextInt(14); built.length() < length; ) {
        built.append((char) ('a' + random.nextInt(26)));
      }
      String word = built.toString();
      int at = 0;
      for (int id : ids(word)) {
        String piece = PIECES.get(id);
        String letters = at == 0 ? piece : piece.substring(2);
        assertThat(word.startsWith(letters, at)).as("%s of %s", piece, word).isTrue();
        assertNoLonger(word, at, letters.length());
        at += letters.length();
      }
      assertThat(at).as(word).isEqualTo(word.length());
    }
  }

  private static void assertNoLonger(String word, int at, int length) {
    for (int end = at + length + 1; end <= word.length(); end++) {
      String longer = (at == 0 ? "" : "##") + word.substring(at, end);
      assertThat(ALL.contains(longer)).as("%s in %s", longer, word).isFalse();
    }
  }

  @Test
  void aWordHasAtMostOneHundredCharacters() {
    assertThat(ids("a".repeat(100))).hasSizeGreaterThan(10).doesNotContain(UNKNOWN);
    assertThat(ids("a".repeat(101))).containsExactly(UNKNOWN);
    assertThat(ids("😀".repeat(100))).as("characters count, not units").hasSize(1);
  }

  @Test
  void aWordOfAMillionLettersTakesNoTime() {
    String word = "a".repeat(1_000_000);
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(2), () -> ids(word)))
        .containsExactly(UNKNOWN);
  }
}
