package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A source that says first what somebody is, and then who. */
class NamedLastTest {
  private static String speaker(String source) {
    return Scene.of("They met. [1:" + source + "] said <1:it was late>.").speakers().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A top strategist, Mara Quill,                              | Mara Quill
          Another pollster, Mara Quill of Harbour University,        | Mara Quill
          One of his advisers, Mara Quill                            | Mara Quill
          One of the men, Jonas Brandt, 70,                          | Jonas Brandt
          The other man, his cousin Jonas Brandt, 40,                | Jonas Brandt
          A worker named Jonas Brandt                                | Jonas Brandt
          Former Latvian army commander D S Brandt                   | D S Brandt
          Brandt campaign spokeswoman Mara Quill                     | Mara Quill
          Former Riga governor Mara Quill, an early supporter of Brandt, | Mara Quill
          One of the authors of that report, Jonas Brandt            | Jonas Brandt
          His running mate — Riga Gov. Mara Quill —                  | Mara Quill
          “Night Port” host Mara Quill                               | Mara Quill
          The former harbour aide and current port adviser Mara Quill | Mara Quill
          Minister of State for Information Technology Mara Quill    | Mara Quill
          Under Secretary-General for Humanitarian Affairs Tom Reed  | Tom Reed
          One, Finance Minister Tom Reed                             | Tom Reed
          Another, Tom Reed,                                         | Tom Reed
          The Latvian agency in charge of boats in Oslo, QUOB        | QUOB
          the vessel’s Latvian-based ship-owning company Harbour Line Group | Harbour Line Group
          """)
  void isWhoIsNamed(String source, String expected) {
    assertThat(speaker(source)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lawyers for Mara Quill",
        "Critics like Mara Quill",
        "An aide accompanying Mara Quill",
        "A minister who met Mara Quill",
        "Officials, Mara Quill’s rivals among them,",
        "The rivals and friends of Mara Quill",
        "The mayor and the port adviser Mara Quill",
        "A man who wrote that report, a rival of Mara Quill",
        "A woman, 40, than whom nobody knew Mara Quill’s sister better",
      })
  void isNobodyWhomTheWordsOnlyLeadTo(String source) {
    assertThat(speaker(source)).isNotEqualTo("Mara Quill");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mara Quill, Jonas Brandt and Ada Hale", "Mara Quill and envoy Ada Hale"})
  void isNotTheLastOfSeveral(String source) {
    assertThat(speaker(source)).isNotEqualTo("Ada Hale");
  }
}
