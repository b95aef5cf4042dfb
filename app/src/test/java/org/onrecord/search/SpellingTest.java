package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One letter for each sound, and which sounds stand for each other in names of which length. */
class SpellingTest {
  @ParameterizedTest(name = "{0} sounds as {1}")
  @CsvSource({
    "Shiraz, širaz",
    "Schiraz, širaz",
    "Široz, široz",
    "Tcherkas, čerkas",
    "Çelik, čelik",
    "Khatir, xatir",
    "Xatir, xatir",
    "Max, maks",
    "Ghorb, ğorb",
    "Zhala, žala",
    "Dhofir, ðofir",
    "Thamer, θamer",
    "Philo, filo",
    "Nick, nik",
    "Cecil, sesil",
    "Cato, kato",
    "Bassam, basam",
    "Saad, sad",
    "Nadeem, nadim",
    "Noor, nur",
    "Noura, nura",
    "Fawzi, fauzi",
    "Walid, valid",
    "Yusra, yusra",
    "Hayder, haider",
    "Fatimah, fatima",
    "Saleh, sale",
    "Ostavie, ostavi",
    "O’Brenn, obren",
  })
  void aNameIsBroughtToItsSounds(String name, String sounds) {
    assertThat(Spelling.of(name).sounds()).isEqualTo(sounds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dowrani", "ŠIRAZ", "Jalboud", "Ğazal", "O’Brenn", "Fatimah", "Xx", "Ł"})
  void caseAndPossessiveChangeNoSound(String name) {
    Spelling plain = Spelling.of(name);
    assertThat(Spelling.of(name + "’s")).isEqualTo(plain);
    assertThat(Spelling.of(name + "'s")).isEqualTo(plain);
    assertThat(Spelling.of(name.toLowerCase(java.util.Locale.ROOT))).isEqualTo(plain);
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "Qorb, Korb",
    "Qorb, Gorb",
    "Korb, Ghorb",
    "Dhabil, Zabil",
    "Thabit, Sabit",
    "Jolan, Zholan",
    "Zeman, Ziman",
    "Boris, Buris",
    "Karaman, Kareman"
  })
  void soundsThatTransliterationsTakeForEachOtherAreAlikeInLongerNames(String one, String two) {
    assertThat(Spelling.of(one).isLike(Spelling.of(two))).isTrue();
    assertThat(Spelling.of(two).isLike(Spelling.of(one))).isTrue();
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    "Qob, Kob",
    "Jol, Zhol",
    "Bor, Bur",
    "Zen, Zin",
    "Karam, Karem",
    "Boris, Moris",
    "Tarik, Darik",
    "Boris, Borisa",
    "Shamir, Samir",
    "Chamir, Jamir",
    "Vali, Fali",
    "Rami, Lami",
    "Pari, Bari"
  })
  void otherSoundsAndShorterNamesAreNot(String one, String two) {
    assertThat(Spelling.of(one).isLike(Spelling.of(two))).isFalse();
    assertThat(Spelling.of(two).isLike(Spelling.of(one))).isFalse();
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "Li, Ly, true",
    "Bo, Bō, true",
    "Li, Lee, false",
    "Wu, Vu, false",
    "Ho, Hu, false",
    "U, Ü, true",
    "Bo, Bo’s, true",
    "Ky, Ki, true",
    "Xu, Khu, false"
  })
  void namesOfTwoSoundsAreAlikeLetterByLetter(String one, String two, boolean alike) {
    assertThat(Spelling.of(one).isLike(Spelling.of(two))).isEqualTo(alike);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Москва", "北京", "نوذر", "2025", "a1", "a b", "", "😀", "a.b"})
  void whatHasOtherLettersIsNotLatin(String word) {
    assertThat(Spelling.isLatin(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "É", "e\u0301", "O’B", "ʿAbd", "ﬁ", "Ǆ"})
  void accentsAndApostrophesAreLatin(String word) {
    assertThat(Spelling.isLatin(word)).isTrue();
  }

  @Test
  void eachNameIsLikeItselfAndLikenessGoesBothWays() {
    Random random = new Random(23);
    List<String> letters =
        List.of(
            "a", "e", "i", "o", "u", "y", "w", "sh", "kh", "gh", "q", "k", "z", "dh", "h", "n",
            "x");
    for (int i = 0; i < 3_000; i++) {
      Spelling one = Spelling.of(word(random, letters));
      Spelling two = Spelling.of(word(random, letters));
      assertThat(one.isLike(one)).isTrue();
      assertThat(one.isLike(two)).as("%s and %s", one, two).isEqualTo(two.isLike(one));
    }
  }

  @Test
  void namesThatAreAlikeStandUnderOneKey() {
    Random random = new Random(29);
    List<String> letters =
        List.of("a", "e", "o", "u", "q", "k", "g", "gh", "z", "dh", "th", "s", "j", "zh", "n", "r");
    int alike = 0;
    for (int i = 0; i < 60_000; i++) {
      String one = word(random, letters);
      String two = word(random, letters);
      if (Spelling.of(one).isLike(Spelling.of(two))) {
        alike++;
        assertThat(Name.of(one).orElseThrow().key())
            .as("%s and %s", one, two)
            .isEqualTo(Name.of(two).orElseThrow().key());
      }
    }
    assertThat(alike).isGreaterThan(100);
  }

  private static String word(Random random, List<String> letters) {
    StringBuilder word = new StringBuilder();
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      word.append(letters.get(random.nextInt(letters.size())));
    }
    return word.toString();
  }
}
