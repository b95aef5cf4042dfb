package org.onrecord.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;

class TermTest {
  private static int at(String term, String text) {
    return Term.of(term).at(Token.of(text, new Span(0, text.length()), false), 0);
  }

  @ParameterizedTest(name = "“{0}” takes {2} words of “{1}”")
  @CsvSource({
    "talks, Talks failed, 1",
    "talks, talker, 0",
    "negotiat*, Negotiating again, 1",
    "peace talk*, peace talks, 2",
    "peace talk*, peace, 0",
    "U.S. troops, u.s. troops left, 2",
    "women’s rights, women's rights, 2",
    "minister, minister’s car, 1",
    "cease-fire*, cease-fires, 1",
  })
  void termStandsWhereItsWordsDo(String term, String text, int words) {
    assertThat(at(term, text)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "*", "ab*", "a*b", "ne*gotiate", "?!", "—"})
  void whatIsNoTermIsRefusedWithItsWords(String written) {
    assertThatThrownBy(() -> Term.of(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(written);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "cannot, can not",
    "won’t, will not",
    "don't, do not",
    "we’ll, we will",
    "they’re, they are",
    "I’d, i would",
    "let’s, let us",
    "Iran’s, iran's",
    "U.S., u.s.",
  })
  void contractionsAreTwoWords(String written, String words) {
    assertThat(Token.words(written)).isEqualTo(List.of(words.split(" ", -1)));
  }

  @Test
  void everyTokenStandsWhereItIsSaidTo() {
    String text = "We won’t, 😀 never (at all) talk.";
    List<Token> tokens = Token.of(text, new Span(0, text.length()), false);
    assertThat(tokens.stream().map(token -> token.span().in(text)).distinct())
        .containsExactly("We", "won’t", ",", "never", "(", "at", "all", ")", "talk", ".");
  }

  @Test
  void formsOfAWordAreItsRegularOnes() {
    assertThat(Lexicon.forms("deny")).containsExactly("deny", "denies", "denied", "denying");
    assertThat(Lexicon.forms("pledge")).contains("pledged", "pledging", "pledges");
    assertThat(Lexicon.forms("stop")).contains("stopped", "stopping", "stops");
    assertThat(Lexicon.forms("push")).contains("pushes", "pushed");
    assertThat(Lexicon.forms("delay")).contains("delayed", "delays");
  }

  @Test
  void anIssueNeedsAnIdANameAPropositionAndWords() {
    Terms words = new Terms(List.of("ferry"), List.of(), List.of(), List.of());
    assertThat(Issue.isId("us-talks-2")).isTrue();
    assertThat(List.of("Talks", "-a", "a-", "a--b", "", "a b", "x".repeat(61)))
        .noneMatch(Issue::isId);
    assertThatThrownBy(() -> new Issue("A", "n", "p", words, Examples.none()))
        .hasMessageContaining("“A”");
    assertThatThrownBy(() -> new Issue("a", " ", "p", words, Examples.none()))
        .hasMessageContaining("a name");
    assertThatThrownBy(() -> new Issue("a", "n", "", words, Examples.none()))
        .hasMessageContaining("a proposition");
    assertThatThrownBy(() -> new Terms(List.of(), List.of(), List.of("x"), List.of()))
        .hasMessageContaining("no words");
  }
}
