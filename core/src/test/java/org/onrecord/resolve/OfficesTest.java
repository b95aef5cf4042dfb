package org.onrecord.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Role;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Which roles tell who of a family name is meant. */
class OfficesTest {
  private static Actor actor(Type type, Role... roles) {
    Actor.Known known = new Actor.Known(type, Optional.empty(), Optional.empty(), Optional.empty());
    return new Actor("a1", "Quill", known, List.of(), List.of(roles), List.of("m1"));
  }

  private static Role role(String title, String organization, String country) {
    return new Role(title, given(organization), given(country), new Span(0, 1));
  }

  private static Optional<String> given(String words) {
    return Optional.of(words).filter(it -> !it.equals("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President                | -            | -   | president
          former president         | -            | -   | president
          outgoing former premier  | Latvia       | LVA | premier
          ex-chancellor            | -            | -   | chancellor
          defence secretary        | -            | -   | defense secretary
          president                | Harbour Bank | -   | -
          mayor                    | -            | -   | -
          spokesman                | Latvia       | LVA | -
          president of the council | -            | -   | -
          """)
  void anOfficeThatAStateHasOnce(String title, String body, String country, String expected) {
    assertThat(Offices.of(actor(Type.PERSON, role(title, body, country))))
        .isEqualTo(given(expected));
  }

  @Test
  void theFirstSuchOfficeIsTheOne() {
    Role mayor = role("mayor", "-", "-");
    Role minister = role("foreign minister", "-", "-");
    Role president = role("president", "-", "-");
    assertThat(Offices.of(actor(Type.PERSON, mayor, minister, president)))
        .contains("foreign minister");
    assertThat(Offices.of(actor(Type.PERSON))).isEmpty();
    assertThat(Offices.of(actor(Type.GROUP, president))).isEmpty();
  }
}
