package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.BadRequestResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.search.Division;
import org.onrecord.search.Question;

class AskTest {
  @Test
  void anAddressWithoutParametersAsksForEverything() {
    assertThat(Ask.of(Map.of())).isEqualTo(new Ask(Question.all(), 1));
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
    assertThat(ask.question().chosen(Division.OUTLET)).containsExactly("");
    assertThat(ask.address("/articles")).isEqualTo("/articles?outlet=-");
  }

  @Test
  void everyDivisionAndTheOrderStandInTheAddress() {
    String address =
        "/statements?words=a&outlet=A&form=direct&kind=speech&status=checked&speaker=-&year=2025"
            + "&month=2025-03&zone=body&sort=relevance";
    Map<String, List<String>> parameters = new HashMap<>();
    for (String pair : address.substring(address.indexOf('?') + 1).split("&", -1)) {
      parameters.put(pair.split("=", 2)[0], List.of(pair.split("=", 2)[1]));
    }
    assertThat(Ask.of(parameters).address("/statements")).isEqualTo(address);
    assertThat(Ask.of(parameters).question().chosen(Division.SPEAKER)).containsExactly("");
  }

  @Test
  void theLengthOfAPageStandsInTheAddressUnlessItIsTheUsualOne() {
    Ask ask = Ask.of(Map.of("size", List.of("25"), "page", List.of("3")));
    assertThat(ask.offset()).isEqualTo(50);
    assertThat(ask.address("/statements")).isEqualTo("/statements?size=25&page=3");
    assertThat(Ask.of(Map.of("size", List.of("50"))).address("/statements"))
        .isEqualTo("/statements");
    for (String bad : List.of("0", "-1", "51", "1000000", "many")) {
      assertThatThrownBy(() -> Ask.of(Map.of("size", List.of(bad))))
          .isInstanceOf(BadRequestResponse.class)
          .hasMessageContaining(bad)
          .hasMessageContaining("200");
    }
  }

  @Test
  void anOrderThatIsNoneIsRefusedWithItsValue() {
    assertThatThrownBy(() -> Ask.of(Map.of("sort", List.of("worst"))))
        .isInstanceOf(BadRequestResponse.class)
        .hasMessageContaining("worst");
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
