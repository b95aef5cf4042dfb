package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

class GenderTest {
  private static Gender of(Mention.Kind kind, String words) {
    Span span = new Span(0, words.length());
    Span head = new Span(words.lastIndexOf(' ') + 1, words.length());
    return Gender.of(
        new Mention(span, kind == Mention.Kind.NAME ? span : head, kind, Type.PERSON), words);
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Zorvan,LIKELY_HERS", "Tom Zorvan,LIKELY_HIS", "Kestrin Ada,OPEN",
    "Ada,LIKELY_HERS", "Thomas Zorvan,LIKELY_HIS", "Leslie Zorvan,OPEN"
  })
  void aFirstNameMakesAGenderLikely(String name, Gender expected) {
    assertThat(Gender.of(PersonName.of(name))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"Johnson", "Williams", "Allen", "Anderson"})
  void aWordThatMayBeAFamilyNameTellsNothingAlone(String name) {
    assertThat(Gender.of(PersonName.of(name))).isEqualTo(Gender.OPEN);
  }

  @Test
  void noNameTellsNothing() {
    assertThat(Gender.of(PersonName.of("Mr."))).isEqualTo(Gender.OPEN);
  }

  @ParameterizedTest
  @CsvSource({
    "PRONOUN,She,HERS",
    "PRONOUN,himself,HIS",
    "PRONOUN,it,OPEN",
    "PRONOUN,they,OPEN",
    "NOMINAL,his wife,HERS",
    "NOMINAL,her eldest son,HIS",
    "NOMINAL,the mayor,OPEN",
    "NOMINAL,the spokeswoman,HERS",
    "NAME,Mrs. Zorvan,HERS",
    "NAME,Ada Zorvan,LIKELY_HERS"
  })
  void theWordsOfAMentionTellIt(Mention.Kind kind, String words, Gender expected) {
    assertThat(of(kind, words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"m,HIS", "f,HERS", "-,OPEN"})
  void tablesWriteALetter(String letter, Gender expected) {
    assertThat(Gender.told(letter)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN,HERS,HERS",
    "OPEN,LIKELY_HIS,LIKELY_HIS",
    "LIKELY_HERS,HIS,HIS",
    "HERS,HIS,HERS",
    "HERS,LIKELY_HIS,HERS",
    "LIKELY_HERS,LIKELY_HIS,LIKELY_HERS",
    "LIKELY_HERS,OPEN,LIKELY_HERS"
  })
  void whatIsToldCountsBeforeWhatIsLikely(Gender before, Gender other, Gender expected) {
    assertThat(before.and(other)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "HIS,HERS,true",
    "HIS,LIKELY_HERS,true",
    "LIKELY_HIS,LIKELY_HERS,true",
    "HIS,LIKELY_HIS,false",
    "HERS,LIKELY_HERS,false",
    "OPEN,HERS,false"
  })
  void oneSpeaksAgainstTheOther(Gender one, Gender other, boolean against) {
    assertThat(one.isAgainst(other)).isEqualTo(against);
    assertThat(other.isAgainst(one)).isEqualTo(against);
  }

  @ParameterizedTest
  @EnumSource(Gender.class)
  void noneSpeaksAgainstItself(Gender gender) {
    assertThat(gender.isAgainst(gender)).isFalse();
    assertThat(gender.and(gender)).isEqualTo(gender);
    assertThat(Gender.OPEN.and(gender)).isEqualTo(gender.and(Gender.OPEN));
  }

  @ParameterizedTest
  @CsvSource({"She,true", "his,true", "it,false", "they,false", "Ana,false"})
  void heAndSheMeanOnePerson(String words, boolean expected) {
    assertThat(Gender.isPersonal(words)).isEqualTo(expected);
  }
}
