package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  /** Fifty words that are on no list; a function word more or less decides nothing alone. */
  private static final String FILLER = "kiln potter harbour clay forge ".repeat(10);

  private static Optional<String> of(String text) {
    return Language.of(Article.of(text));
  }

  private static Optional<String> given(String code, String text) {
    Origin origin =
        new Origin(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Published.unknown(),
            Optional.of(code));
    return Language.of(new Article(text, origin));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour was closed for a week, and the ferries that had been at sea were sent to the"
            + " next port on the coast.",
        "THE HARBOUR WAS CLOSED FOR A WEEK, AND THE FERRIES THAT HAD BEEN AT SEA WERE SENT AWAY.",
        "“We will not go,” she said. “You have been told that it is over, and it is not.”",
        "Ministers from Lisbon, Porto and Faro said on Monday that their ports would be open by"
            + " the end of May, but that no ship would be let in before.",
        "Envoy Ana Berg conveyed President Tom Reed’s strong support for Norland on Monday. Kestria's"
            + " Foreign Minister Jan Holm welcomed it in Riga, Lisbon and Porto.",
        "Captain João Araújo of the São Pedro said that he had not been told of the closure at"
            + " Setúbal, or of the one at Peniche.",
      })
  void englishIsKnownByItsSmallWords(String text) {
    assertThat(of(text)).contains("en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          French     | Le port sera fermé pendant une semaine, et les navires qui sont en mer iront dans un autre port de la côte, a dit le maire.
          Spanish    | El puerto estará cerrado durante una semana, y los barcos que están en el mar irán a otro puerto de la costa, dijo el alcalde.
          German     | Der Hafen bleibt eine Woche lang geschlossen, und die Schiffe, die auf See sind, fahren in einen anderen Hafen an der Küste.
          Italian    | Il porto resterà chiuso per una settimana, e le navi che sono in mare andranno in un altro porto della costa, ha detto il sindaco.
          Portuguese | O porto ficará fechado durante uma semana, e os navios que estão no mar irão para outro porto da costa, disse o prefeito.
          Dutch      | De haven blijft een week lang gesloten, en de schepen die op zee zijn varen naar een andere haven langs de kust, zei de burgemeester.
          Swedish    | Hamnen är stängd i en vecka, och fartygen som är till sjöss går till en annan hamn längs kusten, sade borgmästaren till oss.
          Turkish    | Liman bir hafta boyunca kapalı kalacak ve denizdeki gemiler kıyıdaki başka bir limana gidecek, dedi belediye başkanı dün akşam.
          Russian    | Порт будет закрыт на неделю, а корабли, которые находятся в море, пойдут в другой порт на побережье, сказал мэр.
          Persian    | بندر یک هفته بسته می‌ماند و کشتی‌هایی که در دریا هستند به بندر دیگری در ساحل می‌روند، شهردار گفت.
          Arabic     | سيغلق الميناء لمدة أسبوع وستذهب السفن التي في البحر إلى ميناء آخر على الساحل كما قال رئيس البلدية اليوم.
          Polish     | Port będzie zamknięty przez tydzień, a statki, które są na morzu, popłyną do innego portu na wybrzeżu, powiedział burmistrz.
          """)
  void otherLanguagesAreNotTakenForEnglish(String name, String text) {
    assertThat(of(text)).as(name).isEmpty();
  }

  @Test
  void aTitleAloneIsJudgedByItsLetters() {
    assertThat(of("Harbour closes")).contains("en");
    assertThat(of("Hafen zu")).as("too short to tell from English").contains("en");
    assertThat(of("Порт закрыт")).isEmpty();
    assertThat(of("بندر بسته شد")).isEmpty();
    assertThat(of("北京 港口")).isEmpty();
    assertThat(of("Ship 北京 порт")).as("one Latin word of three").isEmpty();
  }

  @Test
  void withoutAWordThereIsNoLanguage() {
    assertThat(of("")).isEmpty();
    assertThat(of(" \n\t")).isEmpty();
    assertThat(of("1 2 3 — 4!")).isEmpty();
    assertThat(of("\uD83D\uDE00 \uD83D")).isEmpty();
  }

  @Test
  void whatTheSourceGivesGoesBeforeWhatTheTextShows() {
    String english = "The harbour was closed and the ships were sent to another port by the mayor.";
    assertThat(given("fr", english)).contains("fr");
    assertThat(given("en", "Le port sera fermé")).contains("en");
    assertThat(given("EN", english)).contains("en");
    assertThat(given("en-GB", english)).contains("en");
    assertThat(given("en_US", english)).contains("en");
    assertThat(given(" fa ", english)).contains("fa");
    assertThat(given("", english)).as("an empty code gives nothing").contains("en");
    assertThat(given("  ", "北京")).isEmpty();
  }

  static List<String> functionWords() {
    return WordList.lines(Language.class, "english-words.txt");
  }

  @ParameterizedTest
  @MethodSource("functionWords")
  void aWordOfTheListSpeaksForEnglishAndItsLikenessDoesNot(String word) {
    assertThat(of(FILLER + (word + " ").repeat(10))).contains("en");
    assertThat(of(FILLER + (word.toUpperCase(Locale.ROOT) + " ").repeat(10))).contains("en");
    assertThat(of(FILLER + ("x" + word + " ").repeat(10))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("functionWords")
  void aWordOfTheListInAForeignTextDecidesNothing(String word) {
    assertThat(of(FILLER + word)).isEmpty();
  }

  @Test
  void theListHasEachWordOnceInLowerCase() {
    assertThat(functionWords()).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z]+"));
  }

  @Test
  void onlyTheBeginningOfALongTextIsLookedAt() {
    String english = "the harbour was closed and the ships were sent to it. ".repeat(200);
    assertThat(of(english + "le port sera fermé pendant une semaine ".repeat(2_000)))
        .contains("en");
  }
}
