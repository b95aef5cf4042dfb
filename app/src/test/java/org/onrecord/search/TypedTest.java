package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How what a person types is taken. */
class TypedTest {
  private static String picture(String words) {
    return Typed.parse(words).groups().stream()
        .map(group -> group.stream().map(TypedTest::picture).collect(Collectors.joining(" or ")))
        .collect(Collectors.joining(" & "));
  }

  private static String picture(Typed.Part part) {
    String in =
        part.in() == Typed.In.ANYWHERE ? "" : part.in().name().toLowerCase(Locale.ROOT) + "=";
    String text =
        switch (part.shape()) {
          case WORD -> part.text();
          case PHRASE -> "<" + part.text() + ">";
          case PREFIX -> part.text() + "…";
        };
    return (part.not() ? "not " : "") + in + text;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "no talks | no & talks",
        "\"no talks\" now | <no talks> & now",
        "“no talks” | <no talks>",
        "«no talks» | <no talks>",
        "\"no talks | <no talks>",
        "-talks | not talks",
        "-\"no talks\" | not <no talks>",
        "a OR b c | a or b & c",
        "a OR b OR c | a or b or c",
        "a OR -b | a or not b",
        "OR a | OR & a",
        "a OR | a",
        "a or b | a & or & b",
        "talk* | talk…",
        "-talk* | not talk…",
        "speaker:orlend | speaker=orlend",
        "Speaker:Orlend | speaker=Orlend",
        "speaker:\"Fenna Orlend\" | speaker=<Fenna Orlend>",
        "-outlet:wire | not outlet=wire",
        "cue:warn* | cue=warn…",
        "from:2025-03-01 | from=2025-03-01",
        "until:2025 | to=2025",
        "from:soon | from & soon",
        "from:2025-02-30 | from & 2025-02-30",
        "colour:red | colour & red",
        "speaker: | speaker",
        "it's al-Assad | it's & al-Assad",
        "a\"b c\"d | a & <b c> & d",
        "- -- * ! % | ``",
        "a\u00A0b | a & b",
        "😀 | 😀",
      })
  void eachPartIsTakenAsItIsMeant(String typed, String picture) {
    assertThat(picture(typed)).isEqualTo(picture);
  }

  @Test
  void aDayMayBeAMonthOrAYear() {
    List<List<Typed.Part>> groups =
        Typed.parse("from:2024-02 to:2024-02 from:2023 to:2023").groups();
    assertThat(groups.stream().map(group -> group.getFirst().day().orElseThrow().toString()))
        .containsExactly("2024-02-01", "2024-02-29", "2023-01-01", "2023-12-31");
  }

  @Test
  void whatIsPastedIsCutAfterSoManyPieces() {
    assertThat(Typed.parse("word ".repeat(100_000)).groups()).hasSize(200);
  }
}
