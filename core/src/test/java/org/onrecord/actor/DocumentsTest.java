package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/** Things written that speak, and things that don't. */
class DocumentsTest {
  private static Token token(String word) {
    return Token.cut(word, new Span(0, word.length())).getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report",
        "Reports",
        "POLL",
        "polls",
        "communiqué",
        "communique",
        "lawsuits",
        "treaty",
        "email",
        "figures",
        "verdicts",
        "census",
        "law",
        "bill"
      })
  void somethingWrittenIsADocument(String word) {
    assertThat(Documents.isDocument(token(word))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reporter",
        "reporters",
        "pollster",
        "s",
        "lawyer",
        "billion",
        "statement",
        "speech",
        "booking",
        "minister",
        "papers-to-be",
        "—",
        "12",
        "reportss"
      })
  void somethingElseIsNone(String word) {
    assertThat(Documents.isDocument(token(word))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"report,true", "Study,true", "paper,true", "poll,false", "treaty,false", "law,false"})
  void someNounsMeanWhateverWasWritten(String word, boolean general) {
    assertThat(Documents.isGeneral(token(word))).isEqualTo(general);
  }

  @Test
  void theListHasEachNounOnceAsItIsLookedUp() {
    assertThat(WordList.lines(Documents.class, "documents.txt"))
        .doesNotHaveDuplicates()
        .allSatisfy(noun -> assertThat(noun).isEqualTo(noun.strip()).doesNotContain(" "))
        .allSatisfy(noun -> assertThat(Documents.isDocument(token(noun))).as(noun).isTrue());
  }
}
