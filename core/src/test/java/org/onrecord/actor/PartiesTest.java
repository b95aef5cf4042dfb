package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks as one though nobody names them. */
class PartiesTest {
  private static String speaker(String source) {
    return Scene.of("[1:" + source + "] «1:said» <1:it was late>.").speakers().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Latvian leaders                     | Latvian leaders
          Latvia’s top political and military leaders | Latvia’s top political and military leaders
          European leaders                    | European leaders
          the EU leaders                      | EU leaders
          Developing countries                | Developing countries
          Some developing countries           | developing countries
          12 African nations                  | African nations
          Arab countries which back the plan  | Arab countries
          """)
  void leadersOfAPeopleAndStatesOfAKindAreParties(String source, String name) {
    assertThat(speaker(source)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Protest leaders",
    "The harbour’s top political and military leaders",
    "Some countries",
    "More than 80 countries",
    "dozens of countries",
    "community leaders",
    "Latvian officials",
    "Ten swing states",
    "No African nations",
    "Latvian student leaders",
  })
  void othersStayWithoutAName(String source) {
    assertThat(speaker(source)).isEqualTo("?" + source);
  }

  @Test
  void namesAreNoParties() {
    assertThat(speaker("The United States")).isEqualTo("United States");
    assertThat(speaker("The United Nations")).isEqualTo("United Nations");
  }

  @Test
  void theSameWordsAreTheSameParty() {
    Scene scene =
        Scene.of(
            "[1:African countries] «1:said» <1:so>. [2:Some African countries] «2:said» <2:no>.");
    assertThat(scene.speakers()).containsExactly("African countries", "African countries");
    assertThat(
            Scene.of("[1:The US and other Western nations] «1:said» <1:no>.").speakers().getFirst())
        .isNotEqualTo("US and other Western nations");
  }
}
