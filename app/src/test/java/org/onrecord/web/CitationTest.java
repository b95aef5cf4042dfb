package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.store.ArticleSummary;
import org.onrecord.store.StoredStatement;

class CitationTest {
  @Test
  void directWordsKeepTheirOwnMarks() {
    assertThat(Citation.of(statement(Optional.of("The minister"), "“No.”", "direct", "machine")))
        .isEqualTo(
            "The minister, “No.” (direct), reported by The Courier, “Talks end”, 13 Mar 2025,"
                + " https://example.org/1. Onrecord statement s1, characters 10–15,"
                + " not checked by a person.");
  }

  @Test
  void wordsOfTheOutletAreQuotedAsTheTextsAndMarkedIndirect() {
    assertThat(Citation.of(statement(Optional.of("He"), "that it was late", "indirect", "machine")))
        .startsWith("He, “that it was late” (indirect), reported by The Courier");
  }

  @Test
  void aSpeakerWhoIsNotNamedIsNotMadeUp() {
    assertThat(Citation.of(statement(Optional.empty(), "“No.”", "direct", "machine")))
        .startsWith("Speaker not named, “No.”");
  }

  @Test
  void anotherStatusIsNamed() {
    assertThat(Citation.of(statement(Optional.of("He"), "“No.”", "direct", "disputed")))
        .endsWith("characters 10–15, disputed.");
  }

  private static StoredStatement statement(
      Optional<String> speaker, String content, String form, String status) {
    return new StoredStatement(
        "s1",
        new ArticleSummary(
            "a1",
            "Talks end",
            Optional.of("The Courier"),
            Optional.of("2025-03-13"),
            Optional.of("en"),
            1),
        new StoredStatement.Said(speaker, "said", content, 10, 15),
        new StoredStatement.Marks("body", form, "speech", 90, status),
        1,
        Optional.of("https://example.org/1"));
  }
}
