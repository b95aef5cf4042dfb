package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Which words are the same to the search, and how it takes apart what a person types. */
class FoldingTest {
  @Test
  void caseAndAccentsDoNotMatter() {
    assertThat(Folding.fold("Zoë MÜLLER café")).isEqualTo("zoe muller cafe");
    assertThat(Folding.fold("E\u0301va")).isEqualTo(Folding.fold("Éva")).isEqualTo("eva");
    assertThat(Folding.fold("Việt Đà Nẵng")).isEqualTo("viet đa nang");
  }

  @Test
  void theDotlessAndTheDottedLetterFoldAlikeWhateverTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Folding.fold("ISTANBUL İstanbul")).isEqualTo("istanbul istanbul");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void quotationMarksAndApostrophesBecomeStraight() {
    assertThat(Folding.fold("“No,” it’s ‘so’")).isEqualTo("\"no,\" it's 'so'");
  }

  @Test
  void spacesOfAnyKindBecomeOneAndNoneStandsAtTheEnds() {
    assertThat(Folding.fold(" no\u00A0ship\n\n\tis\u2009\u202Flate\u3000\u2028"))
        .isEqualTo("no ship is late");
    assertThat(Folding.fold("")).isEmpty();
    assertThat(Folding.fold("\u00A0 \n")).isEmpty();
  }

  @Test
  void lettersThatStandForOthersAreTakenApart() {
    assertThat(Folding.fold("ﬁnal ½ m² №")).isEqualTo("final 1⁄2 m2 no");
  }

  @Test
  void otherScriptsKeepTheirLettersWithoutVowelMarks() {
    assertThat(Folding.fold("كِتَاب")).isEqualTo("كتاب");
    assertThat(Folding.fold("Москва й")).isEqualTo("москва и");
    assertThat(Folding.fold("北京")).isEqualTo("北京");
    assertThat(Folding.fold("😀 𝔘𝔫𝔦")).isEqualTo("😀 uni");
  }

  @Test
  void foldingTwiceChangesNothing() {
    for (String words :
        new String[] {"Zoë “No”", "ﬁ ½ İ", "E\u0301 \u0301x", "كِتَاب\u00A0", "ǅ ß ẞ Ω"}) {
      String once = Folding.fold(words);
      assertThat(Folding.fold(once)).isEqualTo(once);
    }
  }

  @Test
  void wordsAreTermsOfTheirOwn() {
    assertThat(Folding.terms("HARBOUR  mayor\tclosed"))
        .containsExactly("harbour", "mayor", "closed");
    assertThat(Folding.terms("")).isEmpty();
    assertThat(Folding.terms(" \n ")).isEmpty();
  }

  @Test
  void aPhraseInAnyDoubleMarksIsOneTerm() {
    assertThat(Folding.terms("\"no ship\" late")).containsExactly("no ship", "late");
    assertThat(Folding.terms("late “No  Ship”")).containsExactly("late", "no ship");
    assertThat(Folding.terms("\"one\" \"two three\"four"))
        .containsExactly("one", "two three", "four");
  }

  @Test
  void wordsJoinedByANoBreakSpaceAreOneTerm() {
    assertThat(Folding.terms("no\u00A0ship")).containsExactly("no ship");
  }

  @Test
  void marksWithoutAPartnerAreLeftOut() {
    assertThat(Folding.terms("\"no ship")).containsExactly("no", "ship");
    assertThat(Folding.terms("no ship\"")).containsExactly("no", "ship");
    assertThat(Folding.terms("“no \"ship")).containsExactly("no", "ship");
    assertThat(Folding.terms("\"")).isEmpty();
    assertThat(Folding.terms("\"\" “” \" \"")).isEmpty();
  }

  @Test
  void apostrophesBelongToTheirWord() {
    assertThat(Folding.terms("it’s 'so'")).containsExactly("it's", "'so'");
  }

  @Test
  void aTermOfMarksAloneIsNone() {
    assertThat(Folding.terms("\u0301 \"\u0301\u0302\" a")).containsExactly("a");
  }

  @Test
  void aHundredThousandMarksAreTakenApartAtOnce() {
    assertThat(Folding.terms("\"".repeat(100_000))).isEmpty();
    assertThat(Folding.terms("\"a\" ".repeat(50_000))).hasSize(50_000);
    assertThat(Folding.terms("“" + "a ".repeat(100_000))).hasSize(100_000);
  }
}
