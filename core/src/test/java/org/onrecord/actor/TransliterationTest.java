package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.RandomText;
import org.onrecord.text.WordList;

/** Letters of other scripts in Latin ones, and what stays of a word beyond its spelling. */
class TransliterationTest {
  private static List<String[]> rows() {
    return WordList.lines(Folding.class, "transliteration.tsv").stream()
        .map(line -> line.split("\t", -1))
        .toList();
  }

  @Test
  void everyRowIsALetterAndWhatItIsInLatin() {
    assertThat(rows())
        .allSatisfy(
            cells -> {
              assertThat(cells).hasSize(2);
              assertThat(cells[0].codePointCount(0, cells[0].length())).as(cells[0]).isEqualTo(1);
              assertThat(cells[1]).as(cells[0]).matches("[a-z]*");
            });
  }

  @Test
  void everyLetterStandsOnce() {
    assertThat(rows().stream().map(cells -> cells[0])).doesNotHaveDuplicates();
  }

  @Test
  void everyLetterIsOfAnotherScript() {
    assertThat(rows().stream().map(cells -> cells[0]).filter(letter -> letter.matches("\\p{L}")))
        .isNotEmpty()
        .allMatch(Folding::isForeign);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Пётр       | petr
          Жданов     | zhdanov
          Щукин      | shchukin
          کریمی      | krymy
          Quill      | quill
          Müller     | muller
          Quill Пётр | quill petr
          """)
  void aWordIsPutIntoLatinLetters(String word, String latin) {
    assertThat(Folding.latin(word)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Schmidt    | Shmidt
          Djokarov   | Jokarov
          Nikolaidis | Nickolaidis
          Phedor     | Fedor
          Thamar     | Tamar
          Wolkov     | Volkov
          Zhukarin   | Jukarin
          Yusuf      | Yousef
          Said       | Saeed
          Gholami    | Qolami
          Mustapha   | Mustafa
          Tsarenko   | Charenko
          Aziz       | Asis
          """)
  void confusedLettersHaveOneSkeleton(String one, String other) {
    assertThat(Folding.skeleton(one)).isEqualTo(Folding.skeleton(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Quill,Brill",
    "Mara,Nara",
    "Petrov,Petrova1",
    "Sato,Kato",
    "Tan,Dan",
    "Pavel,Bavel",
    "Reed,Leed",
    "Falk,Falm"
  })
  void otherLettersHaveOther(String one, String other) {
    assertThat(Folding.skeleton(one)).isNotEqualTo(Folding.skeleton(other));
  }

  @Test
  void aSkeletonHasNoDoubledLetterAndNoVowelButAtTheBeginning() {
    RandomText.some(300)
        .map(Folding::skeleton)
        .filter(skeleton -> skeleton.matches("[a-z]+"))
        .forEach(
            skeleton -> {
              assertThat(skeleton).doesNotContainPattern("(.)\\1");
              assertThat(skeleton.substring(1)).doesNotContainPattern("[aeiouyhv]");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"José", "Müller", "Şahin", "Nguyễn", "Čapek", "Ångström", "İnan", "Peña", "Żak"})
  void composedAndDecomposedLettersAreOne(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(word);
    assertThat(Folding.plain(decomposed)).isEqualTo(Folding.plain(word)).matches("[a-z]+");
    assertThat(Folding.skeleton(decomposed)).isEqualTo(Folding.skeleton(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          O’Hale      | o'hale
          Anna‑Lena   | anna-lena
          STRASSE     | strasse
          Straße      | strasse
          Æsir        | aesir
          Cœur        | coeur
          Guðrun      | gudrun
          Đorđe       | dorde
          Ispartalı   | ispartali
          😀 Quill    | 😀 quill
          """)
  void typographyAndLettersOfTheirOwnAreMadePlain(String words, String plain) {
    assertThat(Folding.plain(words)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "Quill,false",
    "Müller,false",
    "😀,false",
    "12 — ?,false",
    "Пётр,true",
    "عراقیان,true",
    "金,true",
    "Quill金,true",
    "Ελένη,true"
  })
  void anotherScriptIsSeen(String words, boolean foreign) {
    assertThat(Folding.isForeign(words)).isEqualTo(foreign);
  }

  @Test
  void aDistanceIsAMetric() {
    List<String> words = List.of("", "hale", "hall", "shale", "quill", "quell", "brandt", "łódź");
    for (String one : words) {
      assertThat(Spelling.distance(one, one)).isZero();
      for (String other : words) {
        int between = Spelling.distance(one, other);
        assertThat(between).isEqualTo(Spelling.distance(other, one));
        assertThat(between)
            .isBetween(
                Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
        for (String third : words) {
          assertThat(between)
              .isLessThanOrEqualTo(Spelling.distance(one, third) + Spelling.distance(third, other));
        }
      }
    }
  }

  @Test
  void theLongestWordThatIsComparedHasFortyLetters() {
    assertThat(Spelling.distance("a".repeat(40), "a".repeat(40))).isZero();
    assertThat(Spelling.distance("a".repeat(41), "a".repeat(41))).isEqualTo(40);
    assertThat(Spelling.distance("a".repeat(41), "a")).isEqualTo(40);
  }
}
