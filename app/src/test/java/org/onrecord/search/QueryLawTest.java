package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;

/** Laws of the query language, over random records and random words. */
class QueryLawTest {
  private static final List<String> SIGNS =
      List.of(
          "zorb",
          "quax",
          "Orlend",
          "mayor",
          "دورانی",
          "😀",
          "\"",
          "“",
          "”",
          "-",
          "*",
          ":",
          " OR ",
          " ",
          " ",
          " ",
          "speaker:",
          "cue:said",
          "outlet:",
          "form:direct",
          "kind:",
          "zone:body",
          "status:machine",
          "from:2024",
          "to:",
          "\0",
          "\uD800",
          "\\",
          "(",
          ")",
          "[x TO y]",
          "^2",
          "~1",
          "/.*/",
          "&&",
          "|",
          "\u200C",
          "e\u0301",
          "\r\n",
          "report",
          "12");

  /** Single words that find something, each its own way. */
  private static final List<String> WORDS = List.of("zorb", "orlend", "Dourani", "دورانی", "mayor");

  @TempDir private static Path folder = Path.of("");
  private static Shelf shelf;

  @BeforeAll
  static void fill() {
    shelf = new Shelf(folder);
    RandomRecord random = new RandomRecord(17);
    for (int number = 0; number < 60; number++) {
      shelf.store.add(random.article(number), "random");
    }
  }

  @AfterAll
  static void close() {
    shelf.close();
  }

  private static Set<String> ids(String words) {
    return ids(Question.of(words));
  }

  private static Set<String> ids(Question question) {
    return shelf.search.findStatements(question, 0, 10_000).stream()
        .map(hit -> hit.statement().id())
        .collect(Collectors.toSet());
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> left = new HashSet<>(some);
    left.removeAll(others);
    return left;
  }

  private static Set<String> shared(Set<String> some, Set<String> others) {
    return without(some, without(some, others));
  }

  private static Set<String> joined(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whateverIsTypedListAndCountsAgreeAndMarksLieInTheWords(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      StringBuilder typed = new StringBuilder();
      for (int left = random.nextInt(10); left >= 0; left--) {
        typed.append(SIGNS.get(random.nextInt(SIGNS.size())));
      }
      Question question = Question.of(typed.toString());
      List<Hit> hits = shelf.search.findStatements(question, 0, 10_000);
      assertThat(shelf.search.countStatements(question)).as("%s", typed).isEqualTo(hits.size());
      assertThat(shelf.search.divideStatements(question, Set.of(Division.FORM)).total())
          .as("%s", typed)
          .isEqualTo(hits.size());
      for (Hit hit : hits) {
        assertMarked(hit.inContent(), hit.statement().said().content());
        assertMarked(hit.inSpeaker(), hit.statement().said().speaker().orElse(""));
      }
      assertThat(shelf.search.findArticles(question, 0, 100))
          .as("%s", typed)
          .hasSize(shelf.search.divideArticles(question, Set.of()).total());
    }
  }

  /** Marks are in order, apart, within the words, and split no character. */
  private static void assertMarked(List<Span> places, String words) {
    int end = 0;
    for (Span place : places) {
      assertThat(place.start()).isGreaterThanOrEqualTo(end);
      assertThat(place.end()).isLessThanOrEqualTo(words.length());
      assertThat(Character.isLowSurrogate(words.charAt(place.start()))).isFalse();
      assertThat(Character.isHighSurrogate(words.charAt(place.end() - 1))).isFalse();
      end = place.end();
    }
  }

  @Test
  void everyWordOfTheseLawsFindsSomethingButNotAll() {
    Set<String> all = ids("");
    for (String word : WORDS) {
      assertThat(ids(word)).as(word).isNotEmpty();
    }
    assertThat(ids("zorb").size()).isLessThan(all.size());
  }

  @Test
  void twoWordsFindWhatEachOfThemFinds() {
    for (String one : WORDS) {
      for (String two : WORDS) {
        assertThat(ids(one + " " + two))
            .as("%s %s", one, two)
            .isEqualTo(shared(ids(one), ids(two)));
      }
    }
  }

  @Test
  void alternativesFindWhatEitherFinds() {
    for (String one : WORDS) {
      for (String two : WORDS) {
        assertThat(ids(one + " OR " + two)).isEqualTo(joined(ids(one), ids(two)));
        assertThat(ids(one + " OR -" + two))
            .as("%s or not %s", one, two)
            .isEqualTo(joined(ids(one), without(ids(""), ids(two))));
      }
    }
  }

  @Test
  void aMinusFindsTheRest() {
    Set<String> all = ids("");
    for (String one : WORDS) {
      assertThat(ids("-" + one)).as(one).isEqualTo(without(all, ids(one)));
      for (String two : WORDS) {
        assertThat(ids(one + " -" + two)).isEqualTo(without(ids(one), ids(two)));
        assertThat(ids("-" + one + " -" + two)).isEqualTo(without(ids("-" + one), ids(two)));
      }
    }
  }

  @Test
  void theOrderOfWordsChangesNothing() {
    Random random = new Random(5);
    for (int i = 0; i < 20; i++) {
      String one = WORDS.get(random.nextInt(WORDS.size()));
      String two = "-" + WORDS.get(random.nextInt(WORDS.size()));
      String three = "speaker:" + WORDS.get(random.nextInt(WORDS.size()));
      assertThat(ids(one + " " + two + " " + three))
          .isEqualTo(ids(three + " " + two + " " + one))
          .isEqualTo(ids(two + " " + one + " " + three + " " + one));
    }
  }

  @Test
  void aPhraseFindsNoMoreThanItsWordsAndAFieldNoMoreThanAnywhere() {
    for (String one : RandomRecord.WORDS) {
      for (String two : RandomRecord.WORDS) {
        assertThat(ids(one + " " + two)).containsAll(ids("\"" + one + " " + two + "\""));
      }
    }
    for (String word : WORDS) {
      assertThat(ids(word)).as(word).containsAll(ids("speaker:" + word));
      assertThat(ids(word)).as(word).containsAll(ids("cue:" + word));
    }
  }

  @ParameterizedTest(name = "{0}* finds what {1} finds")
  @CsvSource({"zor, zorb", "z, zorb", "qUa, quax", "orl, orlend", "دور, دورانی", "zorb, zorb"})
  void aBeginningFindsItsWords(String beginning, String word) {
    assertThat(ids(beginning + "*")).isNotEmpty().isSubsetOf(ids(word));
    assertThat(ids("\"" + word + "\"")).isSubsetOf(ids(beginning + "*"));
  }

  @ParameterizedTest
  @CsvSource({
    "form:direct, FORM, direct",
    "FORM:Indirect, FORM, indirect",
    "kind:belief, KIND, belief",
    "status:machine, STATUS, machine",
    "zone:post, ZONE, post",
  })
  void aFieldOfAVocabularyIsTheSameAsItsTick(String typed, Division division, String value) {
    Set<String> ticked = ids(Question.all().with(division, Set.of(value)));
    assertThat(ids(typed)).isNotEmpty().isEqualTo(ticked);
    assertThat(ids("-" + typed)).isEqualTo(without(ids(""), ticked));
  }

  @ParameterizedTest
  @CsvSource({"2023, 2023-01-01, 2023-12-31", "2024-02, 2024-02-01, 2024-02-29"})
  void daysThatAreTypedAreTheSameAsThoseOfTheForm(String typed, String first, String last) {
    Question between =
        Question.all()
            .between(Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)));
    assertThat(ids("from:" + typed + " until:" + typed)).isNotEmpty().isEqualTo(ids(between));
  }

  @Test
  void theOrderByFitHasTheSameStatements() {
    for (String word : WORDS) {
      Question question = Question.of(word);
      assertThat(ids(question.by(Question.Order.RELEVANCE))).as(word).isEqualTo(ids(question));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:",
        "zorb OR ",
        "-zorb ",
        "z* ",
        "\"zorb ",
        "(",
        "speaker:zorb ",
        "Orlend ",
        "دورانی",
        "و"
      })
  void whatIsPastedManyTimesIsAnsweredInTime(String pasted) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(3), () -> assertThat(ids(pasted.repeat(20_000))).isNotNull());
  }

  @Test
  void anArticleThatIsNotThereHasNoStatements() {
    Question nowhere =
        new Question(
            "",
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("a0"),
            Question.Order.DATE);
    assertThat(ids(nowhere)).isEmpty();
    assertThat(shelf.divide(nowhere).total()).isZero();
  }
}
