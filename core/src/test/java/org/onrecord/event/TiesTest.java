package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway backs Sweden.                                          | Norway backs Sweden
          Sweden is backed by Norway.                                   | Norway backs Sweden
          Denmark met Sweden, backed by Norway.                         | Norway backs Sweden
          Sweden, funded by Norway since 2010, left.                    | Norway funds Sweden
          Norway backs and arms Sweden.                                 | Norway backs Sweden
          Norway funds and sends food to Sweden.                        | Norway funds Sweden
          Norway arms groups such as Hamas in Lisbon and Hezbollah.     | Norway arms Hamas, Norway arms Hezbollah
          The plan was backed by Norway.                                |
          Norway backs Sweden’s plan.                                   |
          Norway funds and loans fell.                                  |
          Norway has designated Hamas as a terrorist group.             | Norway sanctions Hamas
          Norway designated a seat for Sweden.                          |
          Backed by Norway and Denmark, Sweden left.                    | Norway backs Sweden, Denmark backs Sweden
          Backed by Norway, the talks with Sweden went on.              |
          Norway met. Carl Holm joined the Norway-led Harbour Union.    | Norway leads Harbour Union
          Norway met. The head of the Norway-backed Harbour Party left. | head of the Norway-backed Harbour Party leads Harbour Party, Norway backs Harbour Party
          """)
  void aTieIsToldByItsVerbInTheActiveAndThePassive(String text, String expected) {
    Sketch sketch = Sketch.of(text);
    Map<String, String> names = new HashMap<>();
    sketch.story().cast().actors().forEach(actor -> names.put(actor.id(), actor.name()));
    String ties =
        sketch.happenings().ties().stream()
            .map(it -> names.get(it.from()) + " " + it.relation().code() + " " + names.get(it.to()))
            .collect(Collectors.joining(", "));
    assertThat(ties).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Berg, leader of the Harbour Party, left.              | Ana Berg leads Harbour Party
          Norway’s president, Ana Berg, left.                       | Ana Berg holds Norway
          President Ana Berg of Norway left.                        | Ana Berg holds Norway
          President Ana Berg left Norway.                           |
          Ana Berg, a party leader of Norway, left.                 |
          Ana Berg, an expert on Norway at the Harbour Institute, left. | Ana Berg member-of Harbour Institute
          Ana Berg, director of the Norway program at the Harbour Institute, left. | Ana Berg member-of Harbour Institute
          Ana Berg, director of the Harbour Institute, left.        | Ana Berg leads Harbour Institute
          Ana Berg, a Harbour Institute senior fellow and former diplomat, left. | Ana Berg member-of Harbour Institute
          """)
  void anOfficeIsATieToItsBodyOrState(String text, String expected) {
    aTieIsToldByItsVerbInTheActiveAndThePassive(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norse President Ana Berg left.                            | Ana Berg holds Norway
          The Norse foreign minister, Ana Berg, left.               | Ana Berg holds Norway
          Oslo's mayor, Ana Berg, left.                             | Ana Berg holds Oslo
          The mayor of Oslo, Ana Berg, left.                        | Ana Berg holds Oslo
          Norway left. Norse spokesman Lt. Col. Ana Berg left.      | Ana Berg speaks-for Norway
          Ana Berg, a spokeswoman for Carl Holm, left.              | Ana Berg speaks-for Carl Holm
          A spokesman for Mr. Holm, Carl Berg, left.                  | Carl Berg speaks-for Holm
          Ana Berg, head of Carl Holm, left.                        |
          Ana Berg, minister of Carl Holm, left.                    |
          Carl Holm’s minister, Ana Berg, left.                     | Carl Holm supervises Ana Berg
          Secretary of State Ana Berg left the United States.       | Ana Berg holds United States
          Secretary of State Ana Berg left Norway.                  |
          Ana Berg, the chair of the Harbour Institute, left.       | Ana Berg leads Harbour Institute
          Ana Berg, chair of the National Electoral Commission, left. | Ana Berg leads National Electoral Commission
          Ana Berg from the Harbour Party left.                     | Ana Berg member-of Harbour Party
          Ana Berg, of the Harbour Party, left.                     | Ana Berg member-of Harbour Party
          The Harbour Union’s Ana Berg left. General Ana Berg slept. | Ana Berg member-of Harbour Union
          The Harbour Union’s head Ana Berg left.                   | Ana Berg leads Harbour Union
          Norway’s Ana Berg left. Prime Minister Ana Berg slept.    | Ana Berg holds Norway
          Prime Minister Ana Berg left Norway.                      |
          Norway’s Ana Berg left. The harbour’s president, Ana Berg, slept. |
          Carl Holm left. His lawyer, Ana Berg, slept.              |
          Norway left. UN Secretary General Ana Berg slept.         | Ana Berg holds UN
          Ana Berg is a member of Norway’s harbour council.         |
          """)
  void anOfficeIsItsStatesPlacesOrPersonsWhereverTheWordsSayIt(String text, String expected) {
    aTieIsToldByItsVerbInTheActiveAndThePassive(text.replace("Norse", "Norwegian"), expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Former Norwegian President Ana Berg left.",
        "Ana Berg, former head of the Harbour Institute, left.",
        "Ana Berg, an ousted leader of Norway, left."
      })
  void anOfficeThatSomebodyHadIsNoTie(String text) {
    assertThat(Sketch.of(text).happenings().ties()).isEmpty();
  }
}
