package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.mention.Type;

/** Which ties titles, nouns and parts of compounds stand for. */
class TieWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "president | HOLDS",
        "prime minister | HOLDS",
        "party leader | LEADS",
        "director of the programme | LEADS",
        "senior fellow | MEMBER_OF",
        "senior fellow and former diplomat | MEMBER_OF",
        "co-founder and executive director | LEADS",
        "spokeswoman for the ministry | SPEAKS_FOR",
        "national security adviser | HOLDS",
        "adviser | ADVISES",
      })
  void aTitleTellsByItsLastWordsOrThoseBeforeAPrepositionOrAnd(String title, Relation relation) {
    assertThat(TieWords.title(title)).contains(relation);
  }

  @ParameterizedTest
  @CsvSource({
    "ORGANIZATION, president, LEADS",
    "ORGANIZATION, acting president, LEADS",
    "ORGANIZATION, vice president, HOLDS",
    "COUNTRY, president, HOLDS",
  })
  void aPresidentLeadsABodyThatIsNoState(Type body, String title, Relation relation) {
    assertThat(TieWords.at(body, Relation.HOLDS, title)).isEqualTo(relation);
  }

  @ParameterizedTest
  @ValueSource(strings = {"swimmer", "former diplomat", "", "and", "man of the hour"})
  void otherTitlesTellNothing(String title) {
    assertThat(TieWords.title(title)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ally, ALLIED_WITH", "members, MEMBER_OF", "foe, OPPOSES", "backers, BACKS"})
  void aNounTells(String noun, Relation relation) {
    assertThat(TieWords.noun(noun)).contains(relation);
  }

  @Test
  void wordsOfOneKindAreNotOfAnother() {
    assertThat(TieWords.noun("backed")).isEmpty();
    assertThat(TieWords.compound("ally")).isEmpty();
    assertThat(TieWords.compound("backed")).contains(Relation.BACKS);
    assertThat(TieWords.verb("ally")).isEmpty();
  }
}
