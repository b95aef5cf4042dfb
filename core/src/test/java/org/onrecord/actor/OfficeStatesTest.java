package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** States that stand in an article only as what an office is called by. */
class OfficeStatesTest {
  /** The states of a text with the words that name them. */
  private static String states(String text) {
    Scene scene = Scene.of(text);
    return scene.cast().actors().stream()
        .filter(actor -> actor.known().type().code().equals("country"))
        .map(actor -> actor.name() + "=" + String.join("+", scene.mentions(actor.name())))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Latvian President Ana Berg left.                       | Latvia=Latvian
          The Latvian foreign minister, Ana Berg, left.          | Latvia=Latvian
          Former Latvian President Ana Berg left.                | Latvia=Latvian
          Ana Berg left. The Latvian mayor, Karl Weiss, stayed.  | Latvia=Latvian
          Latvian President Ana Berg met Latvian Minister Karl Weiss. | Latvia=Latvian+Latvian
          South African President Ana Berg left.                 | South Africa=South African
          Latvian leader Ana Berg left.                          | Latvia=Latvian
          Latvian General Ana Berg left.                         | Latvia=Latvian
          Latvian lawmaker Ana Berg left.                        | Latvia=Latvian
          """)
  void theStateOfAnOfficeIsSomebody(String text, String expected) {
    assertThat(states(text)).isEqualTo(expected);
  }

  @Test
  void oneThatIsNamedAnywayIsAsItWas() {
    assertThat(states("Latvian President Ana Berg left Latvia.")).isEqualTo("Latvia=Latvia");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Latvian singer songs pleased Ana Berg.",
        "Latvian officials left.",
        "Latvian aid worker Ana Berg left.",
        "Latvian singer Ana Berg left.",
        "Latvian woman Ana Berg left.",
        "Latvian brother Ana Berg left.",
        "Ana Berg ate Latvian bread.",
        "Secretary of State Ana Berg left.",
        "President Ana Berg left.",
      })
  void whereNoOfficeIsCalledByItNobodyIs(String text) {
    assertThat(states(text)).isEmpty();
  }

  @Test
  void itSaysWhyAndIsTheRegistrys() {
    Scene scene = Scene.of("Latvian President Ana Berg left.");
    Actor state = scene.named("Latvia");
    assertThat(state.known().registry()).contains("iso:LVA");
    assertThat(state.known().country()).contains("LVA");
    assertThat(scene.cast().mentions())
        .filteredOn(named -> named.actor().equals(Optional.of(state.id())))
        .extracting(Cast.Named::why)
        .containsExactly("an office of this state is called by it");
  }

  @Test
  void whoSpeaksIsStillThePerson() {
    Scene scene = Scene.of("[1:Latvian President Ana Berg] said <1:it rained>.");
    assertThat(scene.speakers()).containsExactly("Ana Berg");
  }
}
