package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in an index of many: found in all their writings, and no others with them. */
class NameFindingTest {
  /** Each speaker says its own number. */
  private static final List<String> SPEAKERS =
      List.of(
          "Nozar Dowrani",
          "Nozar Dourani’s office",
          "نوذر دورانی",
          "Nadir Derani",
          "Kerry Vosk",
          "Gerry Vosk",
          "Anna Lee",
          "Bo Li",
          "علی",
          "Ali Vahdour",
          "WAHDOUR",
          "Jean-Pierre Ostavi",
          "the ostavi market",
          "Ørsted Łuk",
          "Mr Schirazi",
          "شیرازی",
          "O’Brenn",
          "Chan Ho",
          "Khan Bibi",
          "Han Solvei",
          "Ğazal Çelk",
          "Ghazal Chelk");

  @TempDir private static Path folder = Path.of("");
  private static Shelf shelf;

  @BeforeAll
  static void fill() {
    shelf = new Shelf(folder);
    for (int number = 0; number < SPEAKERS.size(); number++) {
      shelf.add(SPEAKERS.get(number) + " said number" + number);
    }
  }

  @AfterAll
  static void close() {
    shelf.close();
  }

  /** The speakers of the statements that are found, in the order above. */
  private static List<String> found(String words) {
    List<Hit> hits = shelf.search.findStatements(Question.of(words), 0, 100);
    List<String> speakers =
        hits.stream().map(hit -> hit.statement().said().speaker().orElse("")).toList();
    return SPEAKERS.stream().filter(speakers::contains).toList();
  }

  private static List<String> marked(String words) {
    return shelf.search.findStatements(Question.of(words), 0, 100).stream()
        .map(hit -> Shelf.marked(hit.statement().said().speaker().orElse(""), hit.inSpeaker()))
        .sorted()
        .toList();
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Dourani | Nozar Dowrani; Nozar Dourani’s office; نوذر دورانی",
        "dowrani | Nozar Dowrani; Nozar Dourani’s office; نوذر دورانی",
        "DŪRĀNĪ | Nozar Dowrani; Nozar Dourani’s office; نوذر دورانی",
        "دوراني | Nozar Dowrani; Nozar Dourani’s office; نوذر دورانی",
        "Dourani's | Nozar Dowrani; Nozar Dourani’s office; نوذر دورانی",
        "Derani | Nadir Derani",
        "Kerry | Kerry Vosk",
        "Gerry | Gerry Vosk",
        "vosk | Kerry Vosk; Gerry Vosk",
        "Lee | Anna Lee",
        "Li | Bo Li",
        "Ly | Bo Li",
        "Ali | علی; Ali Vahdour",
        "علي | علی; Ali Vahdour",
        "Vahdour | Ali Vahdour; WAHDOUR",
        "Ostavy | Jean-Pierre Ostavi; the ostavi market",
        "ostavi | Jean-Pierre Ostavi; the ostavi market",
        "orsted | Ørsted Łuk",
        "Luk | Ørsted Łuk",
        "Shirazi | Mr Schirazi; شیرازی",
        "شيرازي | Mr Schirazi; شیرازی",
        "o'brenn | O’Brenn",
        "Chan | Chan Ho",
        "Khan | Khan Bibi",
        "Han | Han Solvei",
        "Ghazal | Ğazal Çelk; Ghazal Chelk",
        "Chelk | Ğazal Çelk; Ghazal Chelk",
      })
  void aNameFindsItsWritingsAndNoOther(String typed, String speakers) {
    assertThat(found(typed)).containsExactly(speakers.split("; ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dorna",
        "Kirry Gorry",
        "Leigh",
        "Alia",
        "Vahd",
        "Ostavinova",
        "Shir",
        "Chana",
        "علیا"
      })
  void aNameThatIsOnlyNearFindsNothing(String typed) {
    assertThat(found(typed)).isEmpty();
  }

  @Test
  void aPhraseOfNamesFindsTheirWritingsSideBySideOnly() {
    assertThat(found("\"Nozar Durani\"")).hasSize(3);
    assertThat(found("\"نوذر دورانی\"")).hasSize(3);
    assertThat(found("\"Dourani Nozar\"")).isEmpty();
    assertThat(found("\"Nozar durani\"")).isEmpty();
    assertThat(found("\"nozar dowrani\"")).containsExactly("Nozar Dowrani");
    assertThat(found("\"Nozar Kerry\"")).isEmpty();
  }

  @Test
  void wordsThatASignJoinsAreAPhraseOfNames() {
    assertThat(found("Jean-Pierre")).containsExactly("Jean-Pierre Ostavi");
    assertThat(found("Pierre-Jean")).isEmpty();
    assertThat(found("pierre ostavi")).containsExactly("Jean-Pierre Ostavi");
  }

  @Test
  void whatIsLeftOutIsLeftOutInAllItsWritings() {
    assertThat(found("Nozar -Dourani")).isEmpty();
    assertThat(found("-Dourani Nozar OR Kerry")).containsExactly("Kerry Vosk");
    assertThat(found("vosk -Gerry")).containsExactly("Kerry Vosk");
  }

  @Test
  void aBeginningIsTakenAsItIsWritten() {
    assertThat(found("Dour*")).containsExactly("Nozar Dourani’s office");
    assertThat(found("دور*")).containsExactly("نوذر دورانی");
    assertThat(found("orst*")).containsExactly("Ørsted Łuk");
  }

  @Test
  void theNameIsMarkedAsItStandsThere() {
    assertThat(marked("Durani"))
        .containsExactlyInAnyOrder("Nozar [Dowrani]", "Nozar [Dourani’s] office", "نوذر [دورانی]");
    assertThat(marked("\"Nozar Durani\"")).contains("[Nozar Dowrani]");
    assertThat(marked("ØRSTED luk")).containsExactly("[Ørsted] [Łuk]");
  }

  @Test
  void aNameInTheSpeakersWordsIsSoughtThereOnly() {
    assertThat(found("speaker:Durani")).hasSize(3);
    assertThat(found("cue:Durani")).isEmpty();
    assertThat(found("speaker:\"Nozar Durani\"")).hasSize(3);
    assertThat(found("speaker:number3")).isEmpty();
  }

  @Test
  void theWritingThatIsTypedStandsBeforeTheOthersByFit() {
    Question question = Question.of("Dowrani").by(Question.Order.RELEVANCE);
    assertThat(shelf.search.findStatements(question, 0, 1).getFirst().statement().said().speaker())
        .contains("Nozar Dowrani");
  }

  /** Each letter can be read in several ways; trying all of them together would take for ever. */
  @ParameterizedTest
  @ValueSource(strings = {"عو", "عی", "او", "یی", "وی", "عیو"})
  void aWordOfLettersWithManyReadingsIsComparedInTime(String letters) {
    String script = letters.repeat(240 / letters.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          for (String latin : List.of("au", "ai", "ui", "ia", "u", "i", "eiau", "iy")) {
            String word = latin.repeat(240 / latin.length()) + "e";
            Name name = Name.of(script).orElseThrow();
            assertThat(name.isLikeTerm(Name.of(word).orElseThrow().term())).isFalse();
          }
        });
  }
}
