package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

class LeastTest {
  private static final String TEXT =
      "The draft law was read to the guards. The law, the memo and Ana Berg were late; she and it"
          + " left. “A Draft Law” said they did.";

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
    assertThat(noun).isPositive();
    assertThat(least(berg, guards)).isEqualTo(noun);
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

  @Test
  @DisplayName("capitals make no other noun")
  void capitals() {
    Mention title = noun("A Draft Law", "Law", Type.DOCUMENT);
    assertThat(least(title, law)).isEqualTo(least(noun("The law", "law", Type.DOCUMENT), law));
  }
}
