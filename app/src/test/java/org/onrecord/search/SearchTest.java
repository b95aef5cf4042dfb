package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.StoredStatement;

/** What is found, in which order, and where it is marked. */
class SearchTest {
  @TempDir private Path folder = Path.of("");
  private Shelf shelf;

  @BeforeEach
  void open() {
    shelf = new Shelf(folder);
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  @Test
  void allWordsMustStandInAStatementInAnyForm() {
    shelf.add("Fenna Orlend said that the ferries would sail\nThe crew said the ferry was old");
    assertThat(shelf.find("ferry"))
        .containsExactly("that the [ferries] would sail", "the [ferry] was old");
    assertThat(shelf.find("ferry sailing")).containsExactly("that the [ferries] would [sail]");
    assertThat(shelf.find("orlend ferry")).containsExactly("that the [ferries] would sail");
    assertThat(shelf.find("ferry pier")).isEmpty();
  }

  @Test
  void aPhraseStandsAsItIsWritten() {
    shelf.add(
        "He said no talks\nShe said talks, no\nThey said there was no talk\nIt said “No — talks”");
    assertThat(shelf.find("\"no talks\"")).containsExactly("[no talks]", "“[No — talks]”");
    assertThat(shelf.find("“no talks")).hasSize(2);
    assertThat(shelf.find("no talks")).hasSize(4);
  }

  @Test
  void aPhraseReachesFromTheSpeakerIntoTheContentWhereTheyTouch() {
    shelf.add("Fenna Orlend said it is late");
    assertThat(shelf.find("\"orlend said it\"")).containsExactly("[it] is late");
    assertThat(shelf.find("\"said late\"")).isEmpty();
  }

  @Test
  void wordsCanBeLeftOutOrBeAlternatives() {
    shelf.add(
        "He said the bridge is open\nShe said the bridge is shut\nThey said the road is open");
    assertThat(shelf.find("bridge -shut")).containsExactly("the [bridge] is open");
    assertThat(shelf.find("-bridge")).containsExactly("the road is open");
    assertThat(shelf.find("shut OR road")).hasSize(2);
    assertThat(shelf.find("open bridge OR road")).hasSize(2);
    assertThat(shelf.find("-\"is open\"")).containsExactly("the bridge is shut");
    assertThat(shelf.find("brid* -op*")).containsExactly("the [bridge] is shut");
  }

  @Test
  void fieldsSayWhereAWordStands() {
    shelf.add(
        "The harbour said it is open\nShe believed the harbour is shut",
        "Evening Wire",
        "2025-03-02");
    shelf.add("The harbour said it is calm", "Post", "2025-04-01");
    assertThat(shelf.find("speaker:harbour")).containsExactly("it is calm", "it is open");
    assertThat(shelf.find("cue:believe")).containsExactly("the harbour is shut");
    assertThat(shelf.find("outlet:wire speaker:harbour")).containsExactly("it is open");
    assertThat(shelf.find("outlet:\"evening wire\"")).hasSize(2);
    assertThat(shelf.find("kind:belief")).containsExactly("the harbour is shut");
    assertThat(shelf.find("form:indirect zone:body status:machine")).hasSize(3);
    assertThat(shelf.find("-kind:belief from:2025-04")).containsExactly("it is calm");
    assertThat(shelf.find("to:2025-03 harbour")).hasSize(2);
    assertThat(shelf.find("from:2026")).isEmpty();
  }

  @Test
  void whatIsNoFieldOrNoValueIsReadAsWords() {
    shelf.add("He said form wild is at from soon and https example.test");
    assertThat(shelf.find("form:wild")).hasSize(1);
    assertThat(shelf.find("from:soon")).hasSize(1);
    assertThat(shelf.find("colour:wild")).isEmpty();
    assertThat(shelf.find("https://example.test")).hasSize(1);
  }

  @Test
  void nothingThatAPersonTypesFails() {
    shelf.add("He said one");
    String typed =
        "\" | “ | - | -- | OR | OR OR | one OR | OR one | : | a: | speaker: | from: | -speaker: | * | **"
            + " | -* | ( | ) | (one | [a TO b] | a^2 | ~ | one~2 | \\ | +one | /one/ | speaker:\" | \"\""
            + " | -\"\" | \0 | \uD800 | \uDC00x | ! % _ & | one AND NOT | {one} | one:two:three | --one";
    for (String words : typed.split(" \\| ", -1)) {
      assertThat(shelf.find(words)).as(words).hasSizeLessThanOrEqualTo(1);
    }
    assertThat(shelf.find("ship ".repeat(20_000))).isEmpty();
    assertThat(shelf.find("\"" + "one ".repeat(20_000) + "\"")).isEmpty();
    assertThat(shelf.find("w*".repeat(20_000))).isEmpty();
  }

  @Test
  void aNameIsFoundInItsOtherWritings() {
    shelf.add("Nozar Dowrani said it is late");
    shelf.add("Nozar Dourani said it was early");
    shelf.add("نوذر دورانی said the same");
    shelf.add("Gudrun Darani said no");
    for (String name : List.of("Dowrani", "dourani", "Dūrānī", "دورانی", "speaker:Dowrany")) {
      assertThat(shelf.find(name)).as(name).hasSize(3).doesNotContain("no");
    }
    assertThat(shelf.find("\"Nozar Dourani\"")).hasSize(3);
  }

  @Test
  void anExactPhraseInSmallLettersIsNoName() {
    shelf.add("He said Dowrani");
    assertThat(shelf.find("\"Dourani Dowrani\"")).isEmpty();
    assertThat(shelf.find("\"dourani\"")).isEmpty();
  }

  @Test
  void marksStandAtTheirPlacesInTheTextWhateverIsBefore() {
    String text = "😀 e\u0301te\u0301 🏳️‍🌈 first line\nThe mayor said that cafe\u0301s 😀 close";
    shelf.add(text);
    Hit hit = shelf.search.findStatements(Question.of("café mayor"), 0, 1).getFirst();
    assertThat(Shelf.marked(text, hit.inText()))
        .isEqualTo(
            "😀 e\u0301te\u0301 🏳️‍🌈 first line\nThe [mayor] said that [cafe\u0301s] 😀 close");
    assertThat(Shelf.marked(hit.statement().said().content(), hit.inContent()))
        .isEqualTo("that [cafe\u0301s] 😀 close");
    assertThat(Shelf.marked(hit.statement().said().speaker().orElse(""), hit.inSpeaker()))
        .isEqualTo("The [mayor]");
    assertThat(shelf.find("😀")).containsExactly("that cafe\u0301s [😀] close");
  }

  @Test
  void theNewestStandFirstUnlessTheMostFittingShall() {
    shelf.add("He said rain\nShe said rain rain rain", "A", "2024-05-01");
    shelf.add("He said a long dull story with rain in it", "B", "2024-06-01");
    shelf.add("He said rain and more", "C", "");
    assertThat(shelf.find("rain"))
        .containsExactly(
            "a long dull story with [rain] in it",
            "[rain]",
            "[rain] [rain] [rain]",
            "[rain] and more");
    assertThat(shelf.find(Question.of("rain").by(Question.Order.RELEVANCE)))
        .startsWith("[rain] [rain] [rain]")
        .endsWith("a long dull story with [rain] in it");
    assertThat(shelf.find(Question.all().by(Question.Order.RELEVANCE)))
        .isEqualTo(shelf.find(Question.all()));
  }

  @Test
  void bothDaysBelongToTheStretchAndUndatedArticlesToNone() {
    shelf.add("He said one", "", "2024-05-01").add("He said two", "", "2024-05-02T23:59:59Z");
    shelf.add("He said three", "", "2024-05-03").add("He said undated");
    Optional<LocalDate> first = Optional.of(LocalDate.parse("2024-05-01"));
    Optional<LocalDate> second = Optional.of(LocalDate.parse("2024-05-02"));
    assertThat(shelf.find(Question.all().between(first, second))).containsExactly("two", "one");
    assertThat(shelf.find(Question.all().between(second, Optional.empty())))
        .containsExactly("three", "two");
    assertThat(shelf.find(Question.all().between(second, first))).isEmpty();
  }

  @Test
  void eachCountIsWhatChoosingThatValueFinds() {
    for (int i = 0; i < 60; i++) {
      shelf.add(
          "Speaker " + i % 4 + " said “rain " + i + "”\nShe believed rain",
          i % 7 == 0 ? "" : "Outlet " + i % 3,
          i % 5 == 0 ? "" : "202%d-0%d-11".formatted(i % 3, 1 + i % 6));
    }
    Question question =
        Question.of("rain")
            .with(Division.OUTLET, Set.of("Outlet 1", ""))
            .with(Division.FORM, Set.of("direct"))
            .with(Division.YEAR, Set.of("2021", ""));
    Divided divided = shelf.divide(question);
    assertThat(divided.total()).isEqualTo(shelf.find(question).size()).isPositive();
    assertThat(divided.total()).isEqualTo(shelf.search.countStatements(question));
    for (Division division : Division.values()) {
      assertThat(divided.counts(division)).as("%s", division).isNotEmpty();
      for (Divided.Count count : divided.counts(division)) {
        assertThat(shelf.search.countStatements(question.with(division, Set.of(count.value()))))
            .as("%s %s", division, count.value())
            .isEqualTo(count.count());
      }
    }
  }

  @Test
  void aChosenValueThatNothingHasIsCountedAsNone() {
    shelf.add("He said one", "Post", "");
    Question question = Question.all().with(Division.OUTLET, Set.of("Nobody"));
    assertThat(shelf.find(question)).isEmpty();
    assertThat(shelf.divide(question).counts(Division.OUTLET))
        .containsExactly(new Divided.Count("Post", 1), new Divided.Count("Nobody", 0));
  }

  @Test
  void pagesHaveNoGapAndNoRepeatAndTheStreamIsAllOfThem() {
    for (int i = 0; i < 60; i++) {
      shelf.add(
          "Speaker " + i + " said so\nShe said no\nHe said “" + i + "”",
          "Post",
          "2024-05-0" + (1 + i % 9));
    }
    for (Question question :
        List.of(Question.all(), Question.of("said").by(Question.Order.RELEVANCE))) {
      List<StoredStatement> paged = new ArrayList<>();
      List<Hit> page = shelf.search.findStatements(question, 0, 47);
      while (!page.isEmpty()) {
        page.forEach(hit -> paged.add(hit.statement()));
        page = shelf.search.findStatements(question, paged.size(), 47);
      }
      assertThat(paged).hasSize(180).doesNotHaveDuplicates();
      shelf.search.useStatements(question, all -> assertThat(all.toList()).isEqualTo(paged));
    }
  }

  @Test
  void whatIsNoPageIsRefused() {
    assertThatThrownBy(() -> shelf.search.findStatements(Question.all(), -1, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> shelf.search.findArticles(Question.all(), 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("limit 0");
  }

  @Test
  void articlesAreFoundByTextTitleAndTheirStatements() {
    shelf.add(
        "Storm near the coast\n\nNo one was hurt.\nThe mayor said “all is well”",
        "Post",
        "2024-05-01");
    shelf.add("Quiet day\n\nThe storm passed.", "Star", "2024-05-02").add("");
    assertThat(headlines("storm")).containsExactly("Quiet day", "Storm near the coast");
    assertThat(headlines("\"no one was hurt\"")).containsExactly("Storm near the coast");
    assertThat(headlines("speaker:mayor form:direct")).containsExactly("Storm near the coast");
    assertThat(headlines("outlet:star")).containsExactly("Quiet day");
    assertThat(headlines("")).hasSize(3);
    ArticleHit hit = shelf.search.findArticles(Question.of("storms"), 0, 1).getFirst();
    assertThat(Shelf.marked("Quiet day\n\nThe storm passed.", hit.inText()))
        .isEqualTo("Quiet day\n\nThe [storm] passed.");
    Divided divided = shelf.search.divideArticles(Question.of("storm"), Set.of(Division.OUTLET));
    assertThat(divided.total()).isEqualTo(2);
    assertThat(divided.count(Division.OUTLET, "Star")).isEqualTo(1);
  }

  private List<String> headlines(String words) {
    return shelf.search.findArticles(Question.of(words), 0, 10).stream()
        .map(hit -> hit.article().headline())
        .toList();
  }
}
