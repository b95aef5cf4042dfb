package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTest {
  private static Article from(String url, String outlet, String day) {
    Origin origin =
        new Origin(
            Optional.empty(),
            Optional.of(outlet).filter(name -> !name.isEmpty()),
            Optional.of(url).filter(address -> !address.isEmpty()),
            Optional.empty(),
            day.isEmpty() ? Published.unknown() : Published.parse(day),
            Optional.empty());
    return new Article("The strike is over.", origin);
  }

  @Test
  void theIdOfATextIsTheSameInEveryRelease() {
    assertThat(Article.of("The strike is over.").id()).isEqualTo("a109240c4da3c8a9d48d0");
  }

  @Test
  void anIdIsALetterAndTwentyDigits() {
    assertThat(Article.of("😀\u200C").id()).matches("a[0-9a-f]{20}");
  }

  @Test
  void theSameTextFromTwoOutletsIsTwoArticlesOfOneHash() {
    Article gazette = from("", "Gazette", "2025-03-13");
    Article herald = from("", "Herald", "2025-03-13");
    assertThat(gazette.id()).isNotEqualTo(herald.id());
    assertThat(gazette.textHash()).isEqualTo(herald.textHash()).hasSize(64);
  }

  @Test
  void anAddressDecidesOverOutletAndDay() {
    String address = "https://gazette.example/1";
    assertThat(from(address, "Gazette", "2025-03-13").id())
        .isEqualTo(from(address, "Herald", "").id())
        .isNotEqualTo(from("https://gazette.example/2", "Gazette", "2025-03-13").id());
  }

  @Test
  void theDayDecidesAndNotTheHour() {
    assertThat(from("", "Gazette", "2025-03-13T10:00:00Z").id())
        .isEqualTo(from("", "Gazette", "2025-03-13").id())
        .isNotEqualTo(from("", "Gazette", "2025-03-14").id());
  }

  @Test
  void aTextThatDiffersInOneMarkIsAnotherArticle() {
    assertThat(Article.of("می\u200Cخواهد").id()).isNotEqualTo(Article.of("میخواهد").id());
    assertThat(Article.of("é").id()).isNotEqualTo(Article.of("e\u0301").id());
  }

  @Test
  void zonesOfTheSourceLieInTheTextInOrder() {
    Zone first = Zone.of(new Span(0, 4), Zone.Kind.HEADLINE);
    Zone second = Zone.of(new Span(4, 9), Zone.Kind.BODY);
    Article article = new Article("Rain.Over", Origin.unknown(), List.of(first, second));
    assertThat(article.zones()).containsExactly(first, second);
    assertThat(article.id()).isEqualTo(Article.of("Rain.Over").id());
    for (List<Zone> wrong : List.of(List.of(second, first), List.of(first, first))) {
      assertThatThrownBy(() -> new Article("Rain.Over", Origin.unknown(), wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("[");
    }
    assertThatThrownBy(() -> new Article("Rain", Origin.unknown(), List.of(first, second)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4 units");
  }
}
