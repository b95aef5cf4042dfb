package org.onrecord.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Origin;

class ArticleJsonTest {
  private static List<Gathered> read(String json) {
    return ArticleJson.read("a.json", json, Origin.unknown());
  }

  private static String problem(String json) {
    return ((Gathered.Unreadable) read(json).getFirst()).problem().message();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[",
        "[{",
        "{\"text\": \"He said no.",
        "{\"text\": [",
        "{\"text\": tru",
        "{]",
        "nope",
        "{\"text\": \"He said no.\"} {\"text\": \"twice\"}",
        "{\"text\": {\"a\": [1, {",
      })
  void whatIsNoJsonIsSaidInWordsForAPersonWithItsPlace(String json) {
    assertThat(problem(json))
        .startsWith("this is not JSON: ")
        .containsPattern("\\(line 1, column \\d+\\)$")
        .doesNotContain("REDACTED", "StreamReadFeature", "Source:", "UNKNOWN");
  }

  @Test
  void bracketsWithoutEndAreNoJsonEither() {
    assertThat(problem("[".repeat(100_000))).startsWith("this is not JSON: ");
    assertThat(problem("{\"text\":".repeat(100_000))).startsWith("this is not JSON: ");
  }

  @Test
  void anEmptyListHasNoArticle() {
    assertThat(problem("[]")).isEqualTo("there is no article in it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"42", "true", "[\"He said no.\"]", "{\"en\": \"He said no.\"}"})
  void aTextThatIsNoneIsRefused(String text) {
    assertThat(problem("{\"text\": " + text + "}"))
        .isEqualTo("the field “text” is no text in quotation marks");
    assertThat(problem("{\"text\": null}")).isEqualTo("the field “text” is missing or empty");
  }

  @Test
  void aMarkOfTheByteOrderIsNoMistake() {
    assertThat(read("\uFEFF{\"text\": \"He said no.\"}"))
        .hasOnlyElementsOfType(Gathered.Found.class);
  }
}
