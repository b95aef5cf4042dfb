package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.mention.Mention;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/** Roles from titles, appositions and predicates: {@code title (organization, country)}. */
class RolesTest {
  private static String shown(Optional<Role> role) {
    return role.map(
            each ->
                each.title()
                    + " ("
                    + each.organization().orElse("-")
                    + ", "
                    + each.country().orElse("-")
                    + ")")
        .orElse("-");
  }

  private static List<Token> cut(String text) {
    return text.isEmpty() ? List.of() : Token.cut(text, new Span(0, text.length()));
  }

  private static Optional<Role> title(String text) {
    String whole = "Then " + text + " left.";
    Mention first = new WrittenNames().find(whole, Paragraphs.of(whole)).getFirst();
    Mention longest =
        new WrittenNames()
            .find(whole, Paragraphs.of(whole)).stream()
                .filter(each -> each.span().contains(first.span()))
                .reduce((one, other) -> other)
                .orElse(first);
    return Roles.title(Sighting.of(whole, longest), whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          President Pia Soto                         ; president (-, -)
          Chilean President Pia Soto                 ; president (Chilean, CHL)
          Former Chilean President Pia Soto          ; former president (Chilean, CHL)
          former President Pia Soto                  ; former president (-, -)
          Peru’s Interior Minister Raul Vega         ; interior minister (Peru, PER)
          NATO Secretary General Jonas Brandt        ; secretary general (NATO, IGO)
          White House press secretary Ada Hale       ; press secretary (White House, USA)
          Lt. Gen. Bruno Falk                        ; lt. gen. (-, -)
          Harbour Institute director Tom Reed        ; director (Harbour Institute, -)
          Prime Minister Ilze Kalve                  ; prime minister (-, -)
          ex-President Pia Soto                      ; ex-president (-, -)
          Senator Ada Brook                          ; senator (-, -)
          Minister for Human Rights Sana Mirza       ; minister for human rights (-, -)
          Parliamentary Affairs Minister Ravi Rao    ; parliamentary affairs minister (-, -)
          Supreme Leader Ayatollah Ali Hosseini      ; supreme leader (-, -)
          Ayatollah Ali Hosseini                     ; ayatollah (-, -)
          """)
  void aTitleIsReadFromTheWordsBeforeAName(String text, String expected) {
    assertThat(shown(title(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pia Soto", "Mr. Raul Vega", "the Chilean president", "Lisbon", "police"})
  void whereNoOfficeStandsBeforeANameThereIsNoTitle(String text) {
    assertThat(title(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          , the mayor of Lisbon, left           ; mayor (Lisbon, PRT)
          , mayor of Lisbon, left               ; mayor (Lisbon, PRT)
          , a senior fellow at the Harbour Institute. ; senior fellow (Harbour Institute, -)
          , the Peruvian interior minister, left ; interior minister (Peruvian, PER)
          , a former envoy to Mali, left        ; former envoy (-, -)
          (the mayor) left                      ; mayor (-, -)
          — director of the Harbour Institute — ; director (Harbour Institute, -)
          , Peru’s ambassador to Japan — then   ; ambassador (Peru, PER)
          , spokesman for the Kremlin, said     ; spokesman (Kremlin, RUS)
          , head of the Harbour Workers Union who left ; head (Harbour Workers Union, -)
          """)
  void anAppositionGivesARole(String after, String expected) {
    assertThat(shown(Roles.apposition(cut(after), after))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        ",",
        ", 48, left",
        ", who left",
        ", said he",
        "the mayor of Lisbon",
        ": the mayor",
        ", of Lisbon, left",
        ", Ada Hale and Tom Reed left",
        ", police and farmers left",
        ", mayors of two towns, left",
        ", the Harbour Workers Union, left",
        ", mayor Ada Hale, left",
        ", when the mayor left",
        ", asking the mayor for help, left",
        ", Lisbon, left"
      })
  void whatGivesNoOfficeOfOnePersonIsNoRole(String after) {
    assertThat(Roles.apposition(cut(after), after)).as(after).isEmpty();
  }

  @Test
  void anAppositionThatNeverEndsIsNoRole() {
    String after = ", the mayor of Lisbon and a man of " + "many small old towns of ".repeat(8);
    assertThat(Roles.apposition(cut(after), after)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          is the mayor of Lisbon.               ; mayor (Lisbon, PRT)
          was the envoy of Malta.               ; envoy (Malta, MLT)
          , who is now the mayor of Lisbon,     ; mayor (Lisbon, PRT)
          , who was also a lawmaker,            ; lawmaker (-, -)
          served as mayor of Lisbon.            ; mayor (Lisbon, PRT)
          will be the next mayor.               ; mayor (-, -)
          became prime minister.                ; prime minister (-, -)
          remains the opposition leader.        ; opposition leader (-, -)
          was confirmed as the mayor of Lisbon. ; mayor (Lisbon, PRT)
          was elected mayor of Lisbon.          ; mayor (Lisbon, PRT)
          has been the envoy of Malta.          ; envoy (Malta, MLT)
          had been named envoy of Malta.        ; envoy (Malta, MLT)
          """)
  void aSentenceGivesARoleWithABeing(String after, String expected) {
    assertThat(shown(Roles.predicate(cut(after), after)).replace("next ", "")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "left.",
        "met the mayor of Lisbon.",
        "is",
        "is late.",
        "is in Lisbon.",
        "was told by the mayor.",
        "said the mayor left.",
        ", who said the mayor left.",
        "is one of two mayors.",
        "has the mayor of Lisbon.",
        "had the mayor of Lisbon arrested.",
        "was nominated as the mayor of Lisbon.",
        "was confirmed.",
        "has been",
        "was seen with the mayor."
      })
  void whatIsNoBeingGivesNoRole(String after) {
    assertThat(Roles.predicate(cut(after), after)).as(after).isEmpty();
  }

  @Test
  void theSpanOfAnAppositionIsItsWordsWithoutTheMarks() {
    String after = ", the former mayor of Lisbon, left";
    Role role = Roles.apposition(cut(after), after).orElseThrow();
    assertThat(role.span().in(after)).isEqualTo("the former mayor of Lisbon");
    assertThat(role.title()).isEqualTo("former mayor");
  }

  @Test
  void theSpanOfATitleLeavesOutArticleAndName() {
    String text = "Then the Chilean President Pia Soto left.";
    Mention mention =
        new Mention(
            new Span(5, 35), new Span(27, 35), Mention.Kind.NAME, org.onrecord.mention.Type.PERSON);
    Role role = Roles.title(Sighting.of(text, mention), text).orElseThrow();
    assertThat(role.span().in(text)).isEqualTo("Chilean President");
    assertThat(role.title()).isEqualTo("president");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          , his wife, Ida Holm, and others | -
          , her lawyer, Ida Holm, left     | -
          , his lawyer, said so            | lawyer (-, -)
          , the mayor, Ida Holm, and       | mayor (-, -)
          """)
  void whoseWifeIsNamedNextIsNotHisOwn(String after, String expected) {
    assertThat(shown(Roles.apposition(cut(after), after))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          , who resigned as head of the port in 2019 but stayed. ; former head (-, -)
          stepped down as the mayor of Lisbon.                    ; former mayor (Lisbon, PRT)
          has served as the mayor of Lisbon.                     ; mayor (Lisbon, PRT)
          during her term as the mayor of Lisbon.                ; former mayor (Lisbon, PRT)
          was confirmed last year as the mayor of Lisbon.        ; mayor (Lisbon, PRT)
          as the president of Latvia, and left.                  ; president (Latvia, LVA)
          as a president of Latvia.                              ; -
          described the port as the mayor’s.                     ; -
          stepped down. She came as mayor.                       ; -
          left as it rained.                                     ; -
          """)
  void whatSomebodyServesAsIsARole(String after, String expected) {
    assertThat(shown(Roles.served(cut(after), after))).isEqualTo(expected);
  }

  @Test
  void aPlaceOfAThingHasNoDirector() {
    assertThat(
            shown(
                Roles.served(
                    cut("serves as director for Latvia policy"),
                    "serves as director for Latvia policy")))
        .isEqualTo("director (-, -)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          White House national security ; spokesman (White House, USA)
          the White House senior        ; spokesman (White House, USA)
          White House told              ; spokesman (-, -)
          Then                          ; spokesman (-, -)
          """)
  void aTitleIsOfTheBodyBeforeIt(String before, String expected) {
    Role title = new Role("spokesman", Optional.empty(), Optional.empty(), new Span(0, 9));
    assertThat(shown(Optional.of(Roles.ofBody(title, cut(before))))).isEqualTo(expected);
  }
}
