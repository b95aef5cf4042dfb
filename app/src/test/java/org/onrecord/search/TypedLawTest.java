package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for whatever a person types. */
class TypedLawTest {
  /** All that means something, and some that must not. */
  private static final List<String> BITS =
      List.of(
          "talks",
          "no",
          "OR",
          "or",
          "NOT",
          "-",
          "--",
          "\"",
          "“",
          "”",
          "„",
          "«",
          "»",
          "*",
          ":",
          "speaker:",
          "outlet:",
          "form:direct",
          "from:",
          "to:",
          "2025",
          "2025-03-01",
          "2025-02-30",
          "colour:red",
          " ",
          " ",
          " ",
          "\t",
          "\r\n",
          "\u00A0",
          "\u3000",
          "😀",
          "\uD83D",
          "\uDE00",
          "e\u0301",
          "نوذر",
          "می\u200Cشود",
          "北京",
          "\0",
          "()[]{}^~\\/&|+?!",
          "ǅ",
          "İ",
          "\u202E");

  private final Random random = new Random(11);

  private String typed(List<String> bits, int most) {
    StringBuilder typed = new StringBuilder();
    for (int left = random.nextInt(most); left >= 0; left--) {
      typed.append(bits.get(random.nextInt(bits.size())));
    }
    return typed.toString();
  }

  @Test
  void everyGroupHasAPartAndEveryPartALetterDigitOrSign() {
    for (int i = 0; i < 20_000; i++) {
      String typed = typed(BITS, 24);
      for (List<Typed.Part> group : Typed.parse(typed).groups()) {
        assertThat(group).as(typed).isNotEmpty();
        for (Typed.Part part : group) {
          assertThat(part.text()).as(typed).containsPattern("[\\p{L}\\p{N}\\p{So}\\p{Cs}]");
        }
      }
    }
  }

  @Test
  void partsThatWantADayHaveOne() {
    for (int i = 0; i < 20_000; i++) {
      String typed = typed(BITS, 12);
      Typed.parse(typed).groups().stream()
          .flatMap(List::stream)
          .filter(part -> part.in() == Typed.In.FROM || part.in() == Typed.In.TO)
          .filter(part -> part.shape() == Typed.Shape.WORD)
          .forEach(part -> assertThat(part.day()).as(typed).isPresent());
    }
  }

  @Test
  void nothingThatIsTypedIsLostButSigns() {
    List<String> words = List.of("talks ", "OR ", "-", "no ", "\"", "red:blue ", "* ", "😀 ");
    for (int i = 0; i < 5_000; i++) {
      String typed = typed(words, 12);
      String letters =
          Typed.parse(typed).groups().stream()
              .flatMap(List::stream)
              .map(Typed.Part::text)
              .collect(Collectors.joining())
              .replaceAll("OR|[^\\p{L}\\p{So}]", "");
      assertThat(letters).as(typed).isEqualTo(typed.replaceAll("OR|[^\\p{L}\\p{So}]", ""));
    }
  }

  @Test
  void twoTextsWithoutMarksSideBySideAskForBoth() {
    List<String> words =
        List.of(
            "talks", "no", "-", "*", ":", "speaker:", "from:", "2025", " ", "\t", "😀", "e\u0301");
    for (int i = 0; i < 5_000; i++) {
      String one = typed(words, 10);
      String two = typed(words, 10);
      List<List<Typed.Part>> both = new ArrayList<>(Typed.parse(one).groups());
      both.addAll(Typed.parse(two).groups());
      assertThat(Typed.parse(one + " " + two).groups()).as("%s|%s", one, two).isEqualTo(both);
    }
  }

  /** As a person would type it. */
  private static String written(Typed.Part part) {
    String in =
        part.in() == Typed.In.ANYWHERE ? "" : part.in().name().toLowerCase(Locale.ROOT) + ":";
    String text =
        switch (part.shape()) {
          case WORD -> part.text();
          case PREFIX -> part.text() + "*";
          case PHRASE -> "“" + part.text() + "”";
        };
    return (part.not() ? "-" : "") + in + text;
  }

  @Test
  void whatWasUnderstoodCanBeTypedAgainAndMeansTheSame() {
    List<String> words =
        List.of(
            "talks",
            "no",
            " OR ",
            " -",
            " ",
            " speaker:",
            " form:direct ",
            " to:2025 ",
            "* ",
            " \"",
            "“",
            "» ",
            "😀",
            "e\u0301",
            "نوذر ",
            " colour:red ");
    for (int i = 0; i < 5_000; i++) {
      String typed = typed(words, 14);
      Typed once = Typed.parse(typed);
      String again =
          once.groups().stream()
              .map(
                  group ->
                      group.stream().map(TypedLawTest::written).collect(Collectors.joining(" OR ")))
              .collect(Collectors.joining(" "));
      boolean unclear =
          once.groups().stream()
              .flatMap(List::stream)
              .anyMatch(part -> part.text().equals("OR") || part.text().startsWith("-"));
      assertThat(unclear ? once : Typed.parse(again)).as("%s|%s", typed, again).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:",
        "speaker:",
        "-",
        "\"",
        "a\" ",
        "“a”",
        "a OR ",
        "-a:",
        "x*:",
        ":",
        "😀",
        "\uD800",
        "from:1 "
      })
  void aLongTextOfOneSignIsTakenInTime(String sign) {
    String typed = sign.repeat(50_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> assertThat(Typed.parse(typed).groups()).hasSizeLessThan(500));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "from:2024-02-29, 2024-02-29",
    "to:2024-02-29, 2024-02-29",
    "from:0001, 0001-01-01",
    "to:9999, 9999-12-31",
    "to:2023-02, 2023-02-28",
    "to:1900-02, 1900-02-28",
    "to:2000-02, 2000-02-29",
    "from:2024-12, 2024-12-01",
    "until:2024-12, 2024-12-31",
    "FROM:2024-12, 2024-12-01",
  })
  void aDayStandsForItsFirstOrLastDay(String typed, String day) {
    Typed.Part part = Typed.parse(typed).groups().getFirst().getFirst();
    assertThat(part.day().map(Object::toString)).isEqualTo(Optional.of(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from:2023-02-29",
        "from:2024-13",
        "from:20240",
        "from:24",
        "from:2024-1-1",
        "to:2024/01/01",
        "to:٢٠٢٤x",
        "to:-2024",
        "until:2024-00-10",
        "from:today",
      })
  void whatIsNoDayIsReadAsWords(String typed) {
    assertThat(Typed.parse(typed).groups().stream().flatMap(List::stream))
        .isNotEmpty()
        .allMatch(part -> part.in() == Typed.In.ANYWHERE);
  }
}
