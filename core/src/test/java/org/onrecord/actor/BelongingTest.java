package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Whose the words of a mention say that somebody is. */
class BelongingTest {
  private static Belonging of(String words) {
    return of(words, Mention.Kind.NOMINAL);
  }

  /** That of a mention whose last word is its head. */
  private static Belonging of(String words, Mention.Kind kind) {
    Span span = new Span(0, words.length());
    Span head = new Span(words.lastIndexOf(' ') + 1, words.length());
    return Belonging.of(words, new Mention(span, head, kind, Type.ORGANIZATION));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Latvian forces               | LVA
          Latvia's forces              | LVA
          the Kremlin’s forces         | RUS
          forces                       |
          the armed forces             |
          the Berg forces              |
          """)
  void statesAndTheirPeoplesAndSeatsTellTheState(String words, String state) {
    assertThat(of(words).countries()).isEqualTo(state == null ? Set.of() : Set.of(state));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the diplomat of Latvia            | LVA
          the diplomat of the European Union | IGO
          the diplomat of the union         |
          the diplomat in Latvia            |
          the diplomat                      |
          """)
  void theStateRightAfterANounTellsItToo(String words, String state) {
    int head = words.indexOf("diplomat");
    Mention mention =
        new Mention(
            new Span(0, words.length()),
            new Span(head, head + "diplomat".length()),
            Mention.Kind.NOMINAL,
            Type.PERSON);
    assertThat(Belonging.of(words, mention).countries())
        .isEqualTo(state == null ? Set.of() : Set.of(state));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Berg administration      | berg
          Berg's administration        | berg
          Norland's football club      | norland
          the administration           |
          the new administration       |
          the foreign minister         |
          """)
  void otherWordsWithACapitalTellTheOwner(String words, String name) {
    assertThat(of(words).names()).isEqualTo(name == null ? Set.of() : Set.of(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Latvian forces            | Ghanaian forces
          Latvian forces            | the Ghanaian army
          Norland's federation      | Kestria's federation
          the Berg administration   | the Weiss administration
          Latvian forces            | Norland's forces
          """)
  void whoBelongsElsewhereIsApart(String one, String other) {
    assertThat(of(one).isApart(of(other))).isTrue();
    assertThat(of(other).isApart(of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Latvian forces            | the forces
          Latvian forces            | Latvia's army
          the Berg administration   | the administration
          the Berg administration   | Berg's administration
          the Berg administration   | the Weiss report
          the forces                | the forces
          """)
  void whoMayBelongTogetherIsNot(String one, String other) {
    assertThat(of(one).isApart(of(other))).isFalse();
    assertThat(of(other).isApart(of(one))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ana Berg", "Latvian Foreign Minister Ilze Kalve", "Latvia", "Kestria"})
  void aNameSaysNothingOfWhoseItIs(String words) {
    assertThat(of(words, Mention.Kind.NAME).isOpen()).isTrue();
  }

  @Test
  void aPeoplesNameAloneSaysItsState() {
    assertThat(of("Latvian", Mention.Kind.NAME).countries()).containsExactly("LVA");
    assertThat(of("the Latvians", Mention.Kind.NAME).countries()).containsExactly("LVA");
    assertThat(of("Latvian", Mention.Kind.NAME).isApart(of("Ghanaian", Mention.Kind.NAME)))
        .isTrue();
  }

  @Test
  void aPronounSaysNothing() {
    assertThat(of("Latvian she", Mention.Kind.PRONOUN).isOpen()).isTrue();
  }
}
