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

}
