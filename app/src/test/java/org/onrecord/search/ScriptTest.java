package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in the Arabic script, and what their letters can be read as. */
class ScriptTest {
  private static boolean reads(String script, String latin) {
    return Script.of(script).isLike(Spelling.of(latin));
  }

  @ParameterizedTest(name = "{0} can be read {1}")
  @CsvFileSource(resources = "letters-cases.csv")
  void lettersCanBeReadSo(String script, String latin) {
    assertThat(reads(script, latin)).isTrue();
  }

  @ParameterizedTest(name = "{0} can't be read {1}")
  @CsvSource({
    "نوذر, Nader",
    "نوذر, Nozari",
    "بهار, Bihari",
    "پری, Bari",
    "چمن, Jaman",
    "گرگان, Kerkan",
    "شیراز, Siraz",
    "سارا, Shara",
    "خالد, Halid",
    "حسن, Khasan",
    "تهران, Tirana",
    "مریم, Miriama",
    "رضا, Reda Ali",
    "کرمان, Ghorman",
    "دل, Adel",
    "علی, Al",
    "لیلا, Leo",
    "باران, Brn",
  })
  void lettersCanNotBeReadSo(String script, String latin) {
    assertThat(reads(script, latin)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"البصرة", "الرشید", "الموصل"})
  void theArticleCountsWhereAnotherScriptWritesIt(String name) {
    String bare = name.substring(2);
    assertThat(Script.of(name).readings().pattern())
        .isEqualTo(Script.of(bare).readings().pattern());
    assertThat(Script.of(name).folded()).isNotEqualTo(Script.of(bare).folded());
  }

  @Test
  void twoLettersAfterAnAlefAndALamAreNoArticle() {
    assertThat(reads("الهام", "Elham")).isFalse();
    assertThat(reads("الم", "Alam")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"نوذر", "مُحَمَّد", "می\u200Cشود", "ك", "ہ", "\u0654\u0627"})
  void marksAndJoinsBelongToTheScript(String word) {
    assertThat(Script.isArabic(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Nozar", "نوذرx", "نو ذر", "12", "ש", "Я", "😀"})
  void otherSignsDoNot(String word) {
    assertThat(Script.isArabic(word)).isFalse();
  }

  @Test
  void formsOfOneLetterMakeOneName() {
    assertThat(Script.of("كريمي").folded()).isEqualTo(Script.of("کریمی").folded());
    assertThat(Script.of("مؤمن").folded()).isEqualTo(Script.of("مومن").folded());
    assertThat(Script.of("آرام").folded()).isEqualTo(Script.of("ارام").folded());
    assertThat(Script.of("أَحْمَد").folded()).isEqualTo(Script.of("احمد").folded());
  }

  @Test
  void whateverIsWrittenIsReadWithoutFailing() {
    Random random = new Random(41);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int left = random.nextInt(12); left >= 0; left--) {
        word.appendCodePoint(0x600 + random.nextInt(0x100));
      }
      Name.of(word.toString())
          .ifPresent(
              name -> {
                assertThat(name.isLikeTerm(name.term())).as("%s", word).isTrue();
                assertThat(name.term()).as("%s", word).startsWith(name.key() + Name.BAR);
              });
    }
  }

  /** What the two scripts share as a key must be the same, or the index never compares them. */
  @Test
  void aReadingOfANameStandsUnderItsKey() {
    Random random = new Random(43);
    List<String> pairs =
        List.of(
            "ب b", "پ p", "ت t", "ث s", "ث th", "ج j", "چ ch", "خ kh", "د d", "ذ z", "ذ dh", "ر r",
            "ز z", "ژ zh", "س s", "ش sh", "ص s", "ض z", "ط t", "ظ z", "غ gh", "ف f", "ق q", "ق gh",
            "ک k", "گ g", "ل l", "م m", "ن n");
    for (int i = 0; i < 3_000; i++) {
      StringBuilder script = new StringBuilder();
      StringBuilder latin = new StringBuilder();
      for (int left = random.nextInt(4); left >= 0; left--) {
        String[] pair = pairs.get(random.nextInt(pairs.size())).split(" ", -1);
        script.append(pair[0]).append("ا");
        latin.append(pair[1]).append("a");
      }
      assertThat(reads(script.toString(), latin.toString())).as("%s %s", script, latin).isTrue();
      Name one = Name.of(script.toString()).orElseThrow();
      Name two = Name.of(latin.toString()).orElseThrow();
      assertThat(one.key()).as("%s %s", script, latin).isEqualTo(two.key());
      assertThat(two.isLikeTerm(one.term())).isTrue();
    }
  }
}
