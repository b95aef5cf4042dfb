package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;

/** Terms drawn with their words: E an entry, R a role, B a body, N a name, H an honorific. */
class TermsTest {
  private static List<Token> cut(String text) {
    return Token.cut(text, new Span(0, text.length()));
  }

  private static String words(List<Token> tokens, Term term, String text) {
    int start = tokens.get(term.from()).span().start();
    return text.substring(start, tokens.get(term.to() - 1).span().end());
  }

  private static String drawn(String text) {
    List<Token> tokens = cut(text);
    return Terms.of(tokens).stream()
        .map(term -> term.what().name().charAt(0) + ":" + words(tokens, term, text))
        .collect(Collectors.joining(" / "));
  }

  private static Stream<String> rows(String block) {
    return block.lines().filter(line -> !line.isBlank());
  }

  static Stream<String> namesAndRoles() {
    return rows(
        """
        Latvian Foreign Minister Ilze Kalve ; E:Latvian / R:Foreign Minister / N:Ilze Kalve
        Then Mr. Karl Weiss left ; H:Mr. / N:Karl Weiss
        Then Dr. Ada Hale Jr. left ; H:Dr. / N:Ada Hale Jr.
        then Lt. Gen. Bruno Falk left ; R:Lt. Gen. / N:Bruno Falk
        then Lt. Gen. Eyal Falk left ; R:Lt. Gen. / N:Eyal Falk
        then Mr. Eyal Falk left ; H:Mr. / N:Eyal Falk
        then Karim al-Masri left ; N:Karim al-Masri
        then Ursula von der Heide left ; N:Ursula von der Heide
        then Luc de la Tour left ; N:Luc de la Tour
        then nobody saw de Lima left ; N:de Lima
        then nobody saw von Hamburg left ; N:von Hamburg
        then nobody saw Lima left ; E:Lima
        then Mr. Lima left ; H:Mr. / N:Lima
        then Ms. Jordan left ; H:Ms. / N:Jordan
        then Omar bin Said left ; N:Omar bin Said
        then J. Brandt left ; N:J. Brandt
        the prime minister left ; R:prime minister
        the minister of foreign affairs left ; R:minister of foreign affairs
        the opposition lawmaker left ; R:opposition lawmaker
        then Jim Justice left ; N:Jim Justice
        then Gazprom Velka left ; B:Gazprom Velka
        then Hamas Velka left ; E:Hamas / N:Velka
        then Advocacy Director Jim Hale left ; N:Advocacy / R:Director / N:Jim Hale
        then I’ve left and I'm glad ;
        then X said so ; N:X
        then عراقیان left ; N:عراقیان
        on Monday in March he left ;
        the weather was bad ;
        he said I saw it ;
        """);
  }

  static Stream<String> places() {
    return rows(
        """
        from Lisbon to South Korea ; E:Lisbon / E:South Korea
        in the U.S. Senate ; E:U.S. Senate
        then Jordan met him ; E:Jordan
        then Jordan Hale met him ; N:Jordan Hale
        then Florence Adeyemi met him ; N:Florence Adeyemi
        then Jordan Foreign Minister Ada Hale left ; E:Jordan / R:Foreign Minister / N:Ada Hale
        then the Portuguese left ; E:Portuguese
        then portugal left ;
        then turkey was served ;
        then Kaarchi was quiet ; E:Kaarchi
        then NATO met ; E:NATO
        then nato met ;
        """);
  }

  static Stream<String> bodies() {
    return rows(
        """
        the Harbour Workers Union met ; B:Harbour Workers Union
        the Ministry of Fisheries met ; B:Ministry of Fisheries
        the University of Tartu opened ; B:University of Tartu
        the Committee for Rivers and Lakes met ; B:Committee for Rivers and Lakes
        the European Council on Harbour Affairs met ; B:European Council on Harbour Affairs
        the European Council on Monday met ; E:European Council
        the European Council on Latvia met ; E:European Council / E:Latvia
        the harbour workers union met ; R:workers / R:union
        the ministry of fisheries met ; R:ministry
        """);
  }

  @ParameterizedTest
  @MethodSource({"namesAndRoles", "places", "bodies"})
  void termsAreFoundAsDrawn(String row) {
    String[] cells = row.split(" ;", -1);
    assertThat(drawn(cells[0])).as(cells[0]).isEqualTo(cells[1].strip());
  }

  @ParameterizedTest
  @CsvSource({
    "Mr.,m",
    "MR,m",
    "Mrs.,f",
    "Ms.,f",
    "Dr.,-",
    "Señor,m",
    "Senor,m",
    "Frau,f",
    "Lady,f",
    "Hojatoleslam,m",
    "St.,-"
  })
  void anHonorificTellsAGenderOrNone(String word, String gender) {
    assertThat(Terms.gender(cut(word).getFirst())).contains(gender);
  }

  @ParameterizedTest
  @CsvSource({"Mara", "Minister", "mrs-x", "the", "عراقیان", "General"})
  void anotherWordIsNoHonorific(String word) {
    assertThat(Terms.gender(cut(word).getFirst())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"al,true", "von,true", "bin,true", "Von,true", "de,true", "of,false", "the,false"})
  void particlesAreWordsInsideNames(String word, boolean particle) {
    assertThat(Terms.isParticle(cut(word).getFirst())).isEqualTo(particle);
  }

  @Test
  void everyWordBeginsWithACapitalAfterAMarkThatOpens() {
    List<Token> tokens = cut("Rain fell: Weiss “Hale” (Quill) and Brandt");
    List<String> initial =
        Stream.iterate(0, at -> at < tokens.size(), at -> at + 1)
            .filter(at -> Terms.isInitial(tokens, at))
            .map(at -> tokens.get(at).text())
            .toList();
    assertThat(initial).containsExactly("Rain", "Weiss", "Hale", "Quill");
  }

  @Test
  void anHonorificInSmallLettersIsNone() {
    assertThat(drawn("then don left")).isEmpty();
    assertThat(drawn("then Don Brandt left")).isEqualTo("H:Don / N:Brandt");
  }

  @Test
  void aNameEndsAfterEightWords() {
    String name = "Abel Bruno Carlo Dario Ettore Fabio Guido Hanno Igor Jonas";
    assertThat(drawn("then " + name + " left"))
        .isEqualTo("N:Abel Bruno Carlo Dario Ettore Fabio Guido Hanno / N:Igor Jonas");
  }

  @Test
  void termsFollowEachOtherAndNoneStandsInAnother() {
    RandomText.some(300)
        .filter(text -> !text.isEmpty())
        .forEach(
            text -> {
              List<Token> tokens = cut(text);
              int end = 0;
              for (Term term : Terms.of(tokens)) {
                assertThat(term.from()).isGreaterThanOrEqualTo(end);
                assertThat(term.to()).isGreaterThan(term.from());
                end = term.to();
              }
              assertThat(end).isLessThanOrEqualTo(tokens.size());
            });
  }

  @Test
  void aTermCarriesWhatItsTableKnowsAndNothingElse() {
    RandomText.some(200)
        .filter(text -> !text.isEmpty())
        .flatMap(text -> Terms.of(cut(text)).stream())
        .forEach(
            term -> {
              assertThat(term.entry().isPresent()).isEqualTo(term.is(Term.What.ENTRY));
              assertThat(term.is(Term.What.ROLE) && term.role().isEmpty()).isFalse();
            });
  }

  @Test
  void quotationMarksRoundAWordDoNotHideItsTable() {
    assertThat(drawn("the “foreign minister” left")).isEqualTo("R:foreign minister");
    assertThat(drawn("the ‘White House’ said")).isEqualTo("E:White House");
    assertThat(drawn("(NATO)")).isEqualTo("E:NATO");
  }

  @Test
  void accentsAndTypographyDoNotHideATable() {
    assertThat(drawn("then Türkiye met Côte d’Ivoire")).isEqualTo("E:Türkiye / E:Côte d’Ivoire");
    assertThat(drawn("then Cote d'Ivoire left")).isEqualTo("E:Cote d'Ivoire");
  }
}
