package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

class LeastTest {
  private static final String TEXT =
      "The draft law was read to the guards. The law, the memo and Ana Berg were late; she and it"
          + " left. “A Draft Law” said they did. A second guard, protesters, guards and some guards"
          + " met Berg's friends and three friends. Ana Berg, a lawyer, and President Roe: pilots.";

  private static Mention mention(String words, String head, Mention.Kind kind, Type type) {
    int start = TEXT.indexOf(words);
    int at = TEXT.indexOf(head, start);
    return new Mention(
        new Span(start, start + words.length()), new Span(at, at + head.length()), kind, type);
  }

  private static Mention noun(String words, String head, Type type) {
    return mention(words, head, Mention.Kind.NOMINAL, type);
  }

  private static Mention pronoun(String word, Type type) {
    return mention(word, word, Mention.Kind.PRONOUN, type);
  }

  private static double least(Mention later, Mention earlier) {
    return Least.of(TEXT, later, earlier);
  }

  private final Mention law = noun("The draft law", "law", Type.DOCUMENT);
  private final Mention guards = noun("the guards", "guards", Type.GROUP);
  private final Mention berg = mention("Ana Berg", "Ana Berg", Mention.Kind.NAME, Type.PERSON);

  @Test
  @DisplayName("a person's pronoun means somebody though nobody fits well")
  void personalPronouns() {
    assertThat(least(pronoun("she", Type.PERSON), berg)).isNegative();
    assertThat(least(pronoun("they", Type.GROUP), guards)).isZero();
  }

  @Test
  @DisplayName("a noun or name is more surely another than a pronoun is")
  void words() {
    double noun = least(noun("the guards", "guards", Type.GROUP), berg);
    assertThat(noun).isPositive().isFinite();
    Mention body = mention("Draft Law", "Draft Law", Mention.Kind.NAME, Type.ORGANIZATION);
    assertThat(least(body, guards)).isEqualTo(noun);
  }

  @Test
  @DisplayName("a person's name is somebody's who is called so, though none fits well")
  void names() {
    assertThat(least(berg, berg)).isZero();
    assertThat(least(berg, guards)).isPositive();
  }

  @Test
  @DisplayName("two things called by one noun are one rather than two called by different ones")
  void things() {
    double same = least(noun("The law", "law", Type.DOCUMENT), law);
    double other = least(noun("the memo", "memo", Type.DOCUMENT), law);
    assertThat(same).isPositive().isLessThan(other);
    assertThat(least(noun("The law", "law", Type.OTHER), law)).isEqualTo(same);
    assertThat(least(pronoun("it", Type.OTHER), law)).isLessThan(other);
  }

  @ParameterizedTest
  @DisplayName("a noun that tells nothing known is another than all before")
  @CsvSource({
    "A second guard,guard,PERSON",
    "some guards,guards,GROUP",
    "three friends,friends,GROUP",
    "pilots,pilots,DOCUMENT"
  })
  void newcomers(String words, String head, Type type) {
    assertThat(least(noun(words, head, type), guards)).isInfinite();
  }

  @Test
  @DisplayName("several without an article are seldom those who are called otherwise")
  void bare() {
    double other = least(noun("protesters", "protesters", Type.GROUP), guards);
    assertThat(other).isFinite();
    assertThat(other).isGreaterThan(least(noun("guards and", "guards", Type.GROUP), guards));
  }

  @ParameterizedTest
  @DisplayName("a noun is known by an article, an owner, an office or the same noun before")
  @CsvSource({
    "the guards,guards,GROUP",
    "Berg's friends,friends,GROUP",
    "'guards and',guards,GROUP",
    "lawyer,lawyer,PERSON"
  })
  void known(String words, String head, Type type) {
    assertThat(least(noun(words, head, type), guards)).isFinite();
  }

  @Test
  @DisplayName("what stands beside somebody after a comma may be new")
  void beside() {
    int start = TEXT.lastIndexOf("Ana Berg");
    Span name = new Span(start, start + 8);
    Mention named = new Mention(name, name, Mention.Kind.NAME, Type.PERSON);
    Mention lawyer = noun("a lawyer", "lawyer", Type.PERSON);
    assertThat(least(lawyer, named)).isFinite();
    assertThat(least(lawyer, berg)).isInfinite();
  }

  @Test
  @DisplayName("capitals make no other noun")
  void capitals() {
    Mention title = noun("The law", "law", Type.DOCUMENT);
    Mention capital = noun("Draft Law", "Law", Type.DOCUMENT);
    assertThat(least(title, capital)).isEqualTo(least(title, law));
  }
}
