package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Noun phrases taken apart: sections, head, name, type. */
class PhraseTest {
  private static Phrase of(String text) {
    return Phrase.of(text, new Span(0, text.length()));
  }

  /** The sections: opener, then the words of its terms in brackets. */
  private static String sections(String text) {
    Phrase phrase = of(text);
    return phrase.sections().stream()
        .map(
            section ->
                section.opener()
                    + section.terms().stream()
                        .map(term -> phrase.words(term, text))
                        .collect(Collectors.joining("+", "[", "]")))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          the foreign minister                     ; [foreign minister]
          Chile’s ambassador to Japan              ; [Chile+ambassador] to[Japan]
          a spokesman for the Kremlin              ; [spokesman] for[Kremlin]
          police in Kano, who fled                 ; [police] in[Kano] ,[] who[]
          President of the Saeima                  ; [President] of[Saeima]
          the minister of foreign affairs of Peru  ; [minister of foreign affairs] of[Peru]
          the University of Tartu in Estonia       ; [University of Tartu] in[Estonia]
          critics                                  ; [critics]
          of Portugal                              ; [] of[Portugal]
          ministers (and envoys)                   ; [ministers] ([envoys] )[]
          """)
  void prepositionsAndMarksPartAPhrase(String text, String expected) {
    assertThat(sections(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Latvian Foreign Minister Ilze Kalve ; Ilze Kalve       ; Foreign Minister
          Ilze Kalve                          ; Ilze Kalve       ; Ilze Kalve
          Mr. Weiss of Portugal               ; Weiss            ; Weiss
          Weiss’s lawyer                      ; -                ; lawyer
          the Portuguese envoy                ; -                ; envoy
          the Harbour Workers Union           ; -                ; Harbour Workers Union
          of Portugal                         ; -                ; Portugal
          the weather                         ; -                ; -
          """)
  void theHeadAndTheNameAreTold(String text, String name, String head) {
    Phrase phrase = of(text);
    assertThat(phrase.personName().map(term -> phrase.words(term, text)).orElse("-"))
        .isEqualTo(name);
    assertThat(phrase.headTerm().map(term -> phrase.words(term, text)).orElse("-")).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Mara Quill                    ; PERSON
          the Quill                     ; OTHER
          Dr. Quill                     ; PERSON
          the mayor                     ; PERSON
          mayors                        ; GROUP
          members of parliament         ; GROUP
          a member of parliament        ; PERSON
          men of the village            ; GROUP
          a group of students           ; GROUP
          the group                     ; ORGANIZATION
          a group of islands            ; ORGANIZATION
          a crowd of protesters         ; GROUP
          the ministry of defence       ; ORGANIZATION
          Portugal                      ; COUNTRY
          Lisbon                        ; COUNTRY
          Transnistria                  ; COUNTRY
          Isfahan                       ; PLACE
          the Portuguese                ; GROUP
          the Kremlin                   ; ORGANIZATION
          the Harbour Report            ; DOCUMENT
          the weather                   ; OTHER
          """)
  void theTypeFollowsFromTheWords(String text, Type type) {
    assertThat(of(text).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "former president",
        "the former Chilean president",
        "ex-minister",
        "then-mayor Ada Hale",
        "the late king",
        "ousted president Raul Vega",
        "Former Mayor Hale"
      })
  void aWordBeforeTheRoleSaysThatItIsOver(String text) {
    assertThat(of(text).isFormer()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "president",
        "the acting president",
        "the mayor of former villages",
        "lately mayor",
        "the formerly rich mayor",
        "the weather",
        "the outgoing president"
      })
  void anotherWordDoesNotSayThatItIsOver(String text) {
    assertThat(of(text).isFormer()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Amsterdam University           ; NLD
          the Ministry of Fisheries      ; -
          the Bank of Portugal           ; PRT
          the University of Tartu        ; EST
          """)
  void aBodyIsOfThePlaceInItsName(String text, String country) {
    Phrase phrase = of(text);
    assertThat(phrase.country(phrase.headTerm().orElseThrow()).orElse("-")).isEqualTo(country);
  }

  @Test
  void whatIsBeforeTheHeadIsNotAfterIt() {
    Phrase phrase = of("of the weather, the mayor of Lisbon");
    assertThat(phrase.head().map(Section::opener)).contains(",");
    assertThat(phrase.rest()).extracting(Section::opener).containsExactly("of");
  }

  @Test
  void aPhraseWithoutATermHasNoHead() {
    for (String text : List.of("the weather", "?", "12", "of", ",")) {
      Phrase phrase = of(text);
      assertThat(phrase.head()).as(text).isEmpty();
      assertThat(phrase.headTerm()).as(text).isEmpty();
      assertThat(phrase.rest()).as(text).isEmpty();
      assertThat(phrase.personName()).as(text).isEmpty();
    }
  }

  @Test
  void theLastOfEachKindIsTold() {
    Phrase phrase = of("Lisbon police chief Ada Hale");
    Section head = phrase.head().orElseThrow();
    assertThat(head.lastRole().flatMap(Term::role).map(RoleNoun::noun)).contains("police chief");
    assertThat(head.lastName()).isPresent();
    assertThat(head.lastBody()).isEmpty();
    assertThat(of("NATO and the Kremlin").head().flatMap(Section::lastBody).map(Term::from))
        .isEqualTo(Optional.of(3));
  }

  @ParameterizedTest
  @CsvSource({
    "of,true",
    "in,true",
    "at,true",
    "from,true",
    "across,true",
    "for,false",
    "to,false",
    "with,false",
    "against,false",
    "near,false"
  })
  void somePrepositionsTellWhereSomebodyBelongs(String preposition, boolean belonging) {
    Phrase phrase = of("the mayor " + preposition + " Lisbon");
    assertThat(phrase.sections().getLast().says(preposition)).isTrue();
    assertThat(phrase.sections().getLast().isBelonging()).isEqualTo(belonging);
  }

  @Test
  void aPhraseKnowsWhereItsTermsStandInTheText() {
    String text = "Then came Ilze Kalve of Latvia.";
    Phrase phrase = Phrase.of(text, new Span(10, 30));
    assertThat(phrase.span(phrase.headTerm().orElseThrow()).in(text)).isEqualTo("Ilze Kalve");
    assertThat(phrase.span(0, phrase.tokens().size()).in(text)).isEqualTo("Ilze Kalve of Latvia");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Norse-backed Marlow Trust  | Marlow Trust
          Riga-based Marlow Trust        | Marlow Trust
          a left-wing party              | left-wing party
          the well-run harbour           | well-run harbour
          """)
  void aNameIsCalledWithoutWhoLeadsOrPaysIt(String words, String called) {
    assertThat(Phrase.called(words)).isEqualTo(called);
  }
}
