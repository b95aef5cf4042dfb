package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The offices of those who are called by nothing else: {@code text | who | their roles}. */
class OfficesAloneTest {
  private static List<String> roles(String text, String actor) {
    return Scene.of(text).cast().actors().stream()
        .filter(each -> each.name().equals(actor))
        .flatMap(each -> each.roles().stream())
        .map(Role::title)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Then the Chilean foreign minister left.            | Chilean foreign minister | foreign minister
          A spokesman for the Marlow Trust left.             | Marlow Trust spokesman   | spokesman
          Then the Chilean ambassador left. The Chilean ambassador wept. | Chilean ambassador | ambassador
          """)
  void areTheirs(String text, String actor, String role) {
    assertThat(roles(text, actor)).containsExactly(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mayor Ada Hale came. Then the Chilean miners left.  | Chilean miners
          Then a senator left.                                | senator
          """)
  void areNoOthers(String text, String actor) {
    assertThat(roles(text, actor)).isEmpty();
  }
}
