package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.mention.Mention;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;

/** Noun phrases of a sentence, drawn by their words with a bar between them. */
class ChunkTest {
  private static List<Token> cut(String text) {
    return Token.cut(text, new Span(0, text.length()));
  }

  private static String drawn(String text, String... names) {
    List<Token> tokens = cut(text);
    return Chunk.of(tokens, Set.of(names)).stream()
        .map(
            chunk ->
                text.substring(
                    tokens.get(chunk.from()).span().start(),
                    tokens.get(chunk.to() - 1).span().end()))
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Then the former Latvian foreign minister left   ; the former Latvian foreign minister
          Then the authority left who has authority there ; the authority
          Then former foreign minister Ilze Kalve left    ; former foreign minister Ilze Kalve
          Then his senior adviser left                    ; his senior adviser
          Then three ministers left                       ; ministers
          Then 20 ministers left                          ; 20 ministers
          Then the newly elected mayor left               ; the newly elected mayor
          Then the old grey mayor left                   ; the old grey mayor
          Then Mara Quill met Karl Weiss                  ; Mara Quill | Karl Weiss
          Then Mara Quill, Karl Weiss left                ; Mara Quill | Karl Weiss
          Then Turkey’s former president left             ; Turkey’s former president
          Then Portugal’s new young mayor left            ; Portugal’s new young mayor
          Then the island’s defence ministry left         ; the island’s defence ministry
          Then U.S.-backed Latvian forces left            ; U.S.-backed Latvian forces
          Then the country’s Dockers’ Union left          ; the country’s Dockers’ Union
          Then Honduras’ National Party left              ; Honduras’ National Party
          Then came the Portuguese                        ; the Portuguese
          Then Portuguese wine flowed                     ; ''
          Then the Iranians won                           ; the Iranians
          Then Mr. Weiss left                             ; Mr. Weiss
          Then Portugal heads home                        ; Portugal
          Then Mara Quill states it                       ; Mara Quill
          Then he heads home                              ; ''
          Then the judge left                             ; the judge
          Then they judge him                             ; ''
          Then NATO troops came                           ; NATO troops
          Then Hamas fighters came                        ; Hamas fighters
          Then a NATO vessel came                         ; NATO
          Then a Mara Quill came                          ; Mara Quill
          Then the NATO vessel came                       ; the NATO
          Then a Portuguese minister came                 ; a Portuguese minister
          """)
  void phrasesAreFoundWithTheirLeadingWords(String text, String expected) {
    assertThat(drawn(text)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aLoneWordAtTheBeginningIsANameWhereTheArticleHasItElsewhere() {
    assertThat(drawn("Weiss left")).isEmpty();
    assertThat(drawn("Weiss left", "weiss")).isEqualTo("Weiss");
    assertThat(drawn("Weiss’s aide left")).isEqualTo("Weiss’s aide");
    assertThat(drawn("Then Weiss left")).isEqualTo("Weiss");
    assertThat(drawn("عراقیان left")).isEqualTo("عراقیان");
  }

  @ParameterizedTest
  @ValueSource(strings = {"former", "then-", "Acting", "deputy", "20", "2024", "self-described"})
  void somewordsModifyARole(String word) {
    assertThat(Chunk.isModifier(new Token(new Span(0, word.length()), word, Folding.plain(word))))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"said", "Quill", "12th", "the", "—"})
  void otherWordsDoNot(String word) {
    assertThat(Chunk.isModifier(cut(word).getFirst())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "the,true", "divisional,true", "old,true", "his,true", "said,false", "told,false",
    "walked,false", "asking,false", "goes,false", "and,false", "by,false", "Quill,false",
    "“,false"
  })
  void aWordThatLooksLikeAVerbIsNoAdjective(String word, boolean adjective) {
    assertThat(Chunk.isAdjective(cut(word).getFirst())).isEqualTo(adjective);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Latvian Foreign Minister Ilze Kalve ; NAME
          the foreign minister                ; NOMINAL
          Portugal                            ; NAME
          the Harbour Workers Union           ; NAME
          the union                           ; NOMINAL
          Weiss’s lawyer                      ; NOMINAL
          police                              ; NOMINAL
          the Portuguese                      ; NAME
          """)
  void aPhraseRefersByANameOrByANoun(String words, Mention.Kind kind) {
    assertThat(Chunk.kind(Phrase.of(words, new Span(0, words.length())))).isEqualTo(kind);
  }

  private static List<String> possessors(String text) {
    return Chunk.of(cut(text), Set.of()).stream()
        .flatMap(chunk -> chunk.possessors().stream())
        .map(mention -> mention.span().in(text))
        .toList();
  }

  @Test
  void whoseSomethingIsIsAMentionOfItsOwn() {
    assertThat(possessors("Then Turkey’s foreign minister left")).containsExactly("Turkey");
    assertThat(possessors("Then Karl Weiss's lawyer left")).containsExactly("Karl Weiss");
    assertThat(possessors("Then the minister's lawyer left")).isEmpty();
    assertThat(possessors("Then the Turkish minister left")).isEmpty();
  }

  private static List<String> before(String text) {
    return Chunk.of(cut(text), Set.of()).stream()
        .flatMap(chunk -> chunk.before().stream())
        .map(mention -> mention.span().in(text))
        .toList();
  }

  @Test
  void statesAndBodiesBeforeARoleAreMentionsButPeoplesAreNot() {
    assertThat(before("Then U.S. officials left")).containsExactly("U.S.");
    assertThat(before("Then White House press secretary Ada Hale left"))
        .containsExactly("White House");
    assertThat(before("Then NATO troops left")).containsExactly("NATO");
    assertThat(before("Then Turkish troops left")).isEmpty();
    assertThat(before("Then Turkey’s troops left")).isEmpty();
  }

  @Test
  void phrasesFollowEachOtherAndHaveTerms() {
    RandomText.some(300)
        .filter(text -> !text.isEmpty())
        .forEach(
            text -> {
              int end = 0;
              for (Chunk chunk : Chunk.of(cut(text), Set.of())) {
                assertThat(chunk.from()).isGreaterThanOrEqualTo(end);
                assertThat(chunk.terms()).isNotEmpty();
                assertThat(chunk.terms().getFirst().from()).isGreaterThanOrEqualTo(chunk.from());
                assertThat(chunk.terms().getLast().to()).isEqualTo(chunk.to());
                end = chunk.to();
              }
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Mara Quill met her.      ; PERSON
          Rain fell on Isfahan.    ; PLACE
          Rain fell on Portugal.   ; COUNTRY
          Then NATO met.           ; ORGANIZATION
          Then gunmen came.        ; GROUP
          Then the mayor came.     ; PERSON
          Then the bank closed.    ; ORGANIZATION
          """)
  void aMentionSaysWhatItRefersTo(String text, org.onrecord.mention.Type type) {
    assertThat(new WrittenNames().find(text, Paragraphs.of(text)))
        .extracting(Mention::type)
        .containsExactly(type);
  }
}
