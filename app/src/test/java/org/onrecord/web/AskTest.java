package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.BadRequestResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.store.StatementQuery;

class AskTest {
  @Test
  void anAddressWithoutParametersAsksForEverything() {
    assertThat(Ask.of(Map.of())).isEqualTo(new Ask(StatementQuery.all(), 1));
    assertThat(Ask.of(Map.of()).address("/statements")).isEqualTo("/statements");
  }

  @Test
  void theAddressIsTheState() {
    Ask ask =
        Ask.of(
            Map.of(
                "words", List.of("“no talks” & more"),
                "outlet", List.of("B", "A"),
                "form", List.of("mixed", "direct"),
                "from", List.of("2025-03-01"),
                "page", List.of("3")));
    assertThat(ask.address("/statements"))
        .isEqualTo(
            "/statements?words=%E2%80%9Cno+talks%E2%80%9D+%26+more&outlet=A&outlet=B"
                + "&form=direct&form=mixed&from=2025-03-01&page=3");
    assertThat(ask.offset()).isEqualTo(100);
  }

  @Test
  void anOutletThatIsNotGivenCanBeAskedFor() {
    Ask ask = Ask.of(Map.of("outlet", List.of("-")));
    assertThat(ask.query().outlets()).containsExactly("");
    assertThat(ask.address("/articles")).isEqualTo("/articles?outlet=-");
  }

  @Test
  void blankParametersSayNothing() {
    assertThat(Ask.of(Map.of("words", List.of(" "), "from", List.of(""), "form", List.of(""))))
        .isEqualTo(Ask.of(Map.of()));
  }

  @Test
  void whatIsNoDayOrPageIsRefusedWithItsValue() {
    for (String day : List.of("yesterday", "2025-02-30", "13.3.2025")) {
      assertThatThrownBy(() -> Ask.of(Map.of("until", List.of(day))))
          .isInstanceOf(BadRequestResponse.class)
          .hasMessageContaining(day);
    }
    for (String page : List.of("0", "-1", "x", "99999999999")) {
      assertThatThrownBy(() -> Ask.of(Map.of("page", List.of(page))))
          .isInstanceOf(BadRequestResponse.class)
          .hasMessageContaining(page);
    }
  }
}
