package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/** What the nouns of each list are taken for, and their likenesses for something else. */
class NounTypesTest {
  private static Type type(String noun) {
    String words = "the " + noun;
    return Phrase.of(words, new Span(0, words.length())).type();
  }

  /** The nouns of a list that the tables of roles have. */
  private static Stream<String> known(String list) {
    return RoleNouns.words(list).stream().sorted().filter(NounTypesTest::isRole);
  }

  private static boolean isRole(String noun) {
    List<Token> tokens = Token.cut(noun, new Span(0, noun.length()));
    return RoleNouns.standard().longest(tokens, 0).isPresent();
  }

  static Stream<String> collectives() {
    return known("collective-nouns.txt")
        .filter(noun -> !RoleNouns.words("organization-nouns.txt").contains(noun));
  }

  @ParameterizedTest
  @MethodSource("collectives")
  void severalPeopleAreAGroupThoughTheirNounIsSingular(String noun) {
    assertThat(type(noun)).isEqualTo(Type.GROUP);
  }

  static Stream<String> places() {
    return known("place-nouns.txt");
  }

  @ParameterizedTest
  @MethodSource("places")
  void wherePeopleLiveOrAreKeptIsAPlace(String noun) {
    assertThat(type(noun)).isEqualTo(Type.PLACE);
  }

  static Stream<String> bodies() {
    return known("organization-nouns.txt").filter(noun -> noun.indexOf('-') < 0);
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void aBodyIsNoPerson(String noun) {
    assertThat(type(noun)).isEqualTo(Type.ORGANIZATION);
  }

  static List<String> portfolios() {
    return WordList.lines(RoleNouns.class, "portfolios.txt");
  }

  @ParameterizedTest
  @MethodSource("portfolios")
  void aMinisterIsAPersonWhateverFor(String portfolio) {
    String bare = portfolio.replaceFirst("^the ", "");
    for (String office :
        List.of(
            "minister for " + portfolio,
            "minister of " + portfolio,
            bare + " minister",
            "deputy minister of " + portfolio)) {
      assertThat(type(office)).as(office).isEqualTo(Type.PERSON);
      String named = office + " Ada Hale";
      Phrase phrase = Phrase.of(named, new Span(0, named.length()));
      assertThat(phrase.personName().map(phrase::span).map(span -> span.in(named)))
          .as(named)
          .contains("Ada Hale");
    }
  }

  @Test
  void noNounStandsTwiceInAList() {
    for (String list : List.of("portfolios.txt", "nobody.txt")) {
      assertThat(WordList.lines(RoleNouns.class, list)).doesNotHaveDuplicates();
    }
  }

  @Test
  void noNounIsOfTwoTypes() {
    assertThat(RoleNouns.words("collective-nouns.txt"))
        .doesNotContainAnyElementsOf(RoleNouns.words("place-nouns.txt"));
    assertThat(RoleNouns.words("place-nouns.txt"))
        .doesNotContainAnyElementsOf(RoleNouns.words("organization-nouns.txt"));
  }
}
