package org.onrecord.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;
import org.onrecord.text.Span;
import org.onrecord.text.Zone;

/** Which days of publication are taken. */
class DatedTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 3, 13);

  private static Article published(String day) {
    Origin origin =
        new Origin(
            Optional.of("Rain"),
            Optional.of("Post"),
            Optional.of("https://post.example/1"),
            Optional.of("Ana Berg"),
            day.isEmpty() ? Published.unknown() : Published.parse(day),
            Optional.of("en"));
    Zone zone = Zone.of(new Span(0, 4), Zone.Kind.HEADLINE);
    return new Article("Rain\n\nThe mayor said no.", origin, List.of(zone));
  }

  @Test
  void aDayUpToTheDayAfterTomorrowIsTakenAndNoneIsNoProblem() {
    for (String day :
        List.of("", "1999-12-31", "2025-03-13", "2025-03-15", "2025-03-15T23:59:59+14:00")) {
      assertThat(Dated.of(published(day), TODAY))
          .isEqualTo(new Dated(published(day), Optional.empty()));
    }
  }

  @Test
  void aLaterOneIsNoneAndNothingElseOfTheArticleChanges() {
    for (String day : List.of("2025-03-16", "2099-01-01", "2099-01-01T00:00:00Z")) {
      Dated dated = Dated.of(published(day), TODAY);
      assertThat(dated.article()).isEqualTo(published(""));
      assertThat(dated.problem().orElseThrow().code()).isEqualTo("future");
      assertThat(dated.problem().orElseThrow().message())
          .isEqualTo(
              "published in the future (" + day.substring(0, 10) + "): that date is not used");
    }
  }
}
