package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.WordList;

/**
 * Each word of {@code function-words.tsv} in a sentence where it matters that it is on the list,
 * and the same sentence with a word that is not.
 */
class WordClassTest {
  private static final CueGroups GROUPS = new CueGroups(Cues.load());

  private static Stream<String> words(WordClass of) {
    return WordList.lines(WordClass.class, "function-words.tsv").stream()
        .map(line -> line.split("\t", 2))
        .filter(columns -> columns[0].equals(of.name().toLowerCase(Locale.ROOT)))
        .flatMap(columns -> Stream.of(columns[1].split(" ")))
        .filter(word -> word.matches("[a-z].*") && !word.equals("n't"));
  }

  /** The picture holds for the word, and not for one that only looks like it. */
  private static void mattersIn(String word, String picture) {
    String drawn = String.format(Locale.ROOT, picture, word);
    assertThat(Picture.of(Picture.text(drawn))).isEqualTo(drawn);
    String other = String.format(Locale.ROOT, picture, "x" + word + "x");
    assertThat(Picture.of(Picture.text(other))).isNotEqualTo(other);
  }

  private static boolean isVerb(String text, int token) {
    return GROUPS.isVerb(PassageTest.passage(text), token);
  }

  static Stream<String> determiners() {
    return words(WordClass.DETERMINER);
  }

  @ParameterizedTest
  @MethodSource("determiners")
  void afterADeterminerAWordIsNoVerb(String word) {
    assertThat(isVerb("They paid " + word + " charged kilns.", 3)).isFalse();
    assertThat(isVerb("They paid x" + word + "x charged kilns.", 3)).isTrue();
  }

  /** "There" is an adverb too, and stands before a verb as one. */
  static Stream<String> pronouns() {
    return words(WordClass.PRONOUN).filter(word -> !word.equals("there"));
  }

  @ParameterizedTest
  @MethodSource("pronouns")
  void aPronounIsASourceWithoutWhatStandsBeforeIt(String word) {
    mattersIn(word, "In the hall [%s] {said} <that the kiln was cold>.");
  }

  static Stream<String> objects() {
    return words(WordClass.OBJECT);
  }

  @ParameterizedTest
  @MethodSource("objects")
  void anObjectIsNoSource(String word) {
    mattersIn(word, "%s said that the kiln was cold.");
  }

  /** "That" after "met" may begin a noun phrase as well. */
  static Stream<String> relatives() {
    return words(WordClass.RELATIVE).filter(word -> !word.equals("that"));
  }

  @ParameterizedTest
  @MethodSource("relatives")
  void aRelativePronounIsTheSourceOfItsClause(String word) {
    mattersIn(word, "The smith met potters [%s] {say} <the kiln is cold>.");
  }

  static Stream<String> questions() {
    return words(WordClass.QUESTION);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aQuestionWordOpensAContent(String word) {
    mattersIn(word, "[The potter] {asked} <%s the kiln was lit>.");
  }

  static Stream<String> prepositions() {
    return words(WordClass.PREPOSITION);
  }

  @ParameterizedTest
  @MethodSource("prepositions")
  void aPrepositionBeginsNoSource(String word) {
    mattersIn(word, "“The kiln is cold,” said %s potters.");
  }

  static Stream<String> subordinators() {
    return words(WordClass.SUBORDINATOR).filter(word -> !word.equals("that"));
  }

  @ParameterizedTest
  @MethodSource("subordinators")
  void aSubordinatorEndsASource(String word) {
    mattersIn(word, "<“The kiln is cold,”> {said} [Ada Brook] %s they met.");
  }

  static Stream<String> coordinators() {
    return words(WordClass.COORDINATOR);
  }

  @ParameterizedTest
  @MethodSource("coordinators")
  void aCoordinatorBeforeAClauseIsNoPartOfIt(String word) {
    mattersIn(word, "%s <the kiln is cold>, [the potter] {said}.");
  }

  static Stream<String> auxiliaries() {
    return words(WordClass.AUXILIARY);
  }

  @ParameterizedTest
  @MethodSource("auxiliaries")
  void anAuxiliaryIsAFiniteVerb(String word) {
    assertThat(isVerb("The potter " + word + " there.", 2)).isTrue();
    assertThat(isVerb("The potter x" + word + "x there.", 2)).isFalse();
  }

  static Stream<String> formsOfBe() {
    return words(WordClass.BE);
  }

  @ParameterizedTest
  @MethodSource("formsOfBe")
  void aFormOfBeMakesAPassive(String word) {
    assertThat(moods("The potter " + word + " told.")).containsExactly(CueGroup.Mood.PASSIVE);
    assertThat(moods("The potter x" + word + "x told.")).containsExactly(CueGroup.Mood.FINITE);
  }

  private static List<CueGroup.Mood> moods(String text) {
    return GROUPS.in(PassageTest.passage(text)).stream().map(CueGroup::mood).toList();
  }

  static Stream<String> negations() {
    return words(WordClass.NEGATION);
  }

  @ParameterizedTest
  @MethodSource("negations")
  void aNegationBelongsToItsCue(String word) {
    mattersIn(word, "[The potter] {%s said} <that the kiln was cold>.");
  }

  static Stream<String> adverbs() {
    return words(WordClass.ADVERB);
  }

  @ParameterizedTest
  @MethodSource("adverbs")
  void anAdverbBetweenSourceAndCueIsNoPartOfEither(String word) {
    mattersIn(word, "[The potter] %s {said} <that the kiln was cold>.");
  }

  static Stream<String> times() {
    return words(WordClass.TIME);
  }

  @ParameterizedTest
  @MethodSource("times")
  void aTimeBetweenCueAndContentIsNoPartOfEither(String word) {
    mattersIn(word, "[The potter] {said} %s <that the kiln was cold>.");
  }

  static Stream<String> verbs() {
    return words(WordClass.VERB);
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void aVerbOfTheListIsFinite(String word) {
    assertThat(isVerb("The potter " + word + " there.", 2)).isTrue();
    assertThat(isVerb("The potter x" + word + "x there.", 2)).isFalse();
  }

  static Stream<String> plurals() {
    return words(WordClass.PLURAL);
  }

  @ParameterizedTest
  @MethodSource("plurals")
  void aPluralAgreesWithAVerbWithoutAnS(String word) {
    mattersIn(word, "[%s] {think} <that the kiln is cold>.");
  }

  static Stream<String> addressing() {
    return words(WordClass.ADDRESSING);
  }

  @ParameterizedTest
  @MethodSource("addressing")
  void aVerbOfAddressingHasAnObjectThatIsSpokenTo(String word) {
    assertThat(new Cue(word, Kind.SPEECH, Set.of()).isAddressing()).isTrue();
    assertThat(new Cue(word + " on", Kind.SPEECH, Set.of()).isAddressing()).isTrue();
    assertThat(new Cue("x" + word, Kind.SPEECH, Set.of()).isAddressing()).isFalse();
  }

  @Test
  void everyClassHasWords() {
    for (WordClass each : EnumSet.allOf(WordClass.class)) {
      assertThat(words(each)).as(each.name()).isNotEmpty().allMatch(each::has);
      assertThat(each.has("kiln")).isFalse();
      assertThat(each.has("")).isFalse();
    }
  }

  @Test
  void wordsAreInLowerCaseAndOnceInAClass() {
    for (WordClass each : WordClass.values()) {
      List<String> words = words(each).toList();
      assertThat(words).doesNotHaveDuplicates();
      assertThat(words).allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void everyFormOfBeIsAnAuxiliary() {
    assertThat(words(WordClass.BE)).allMatch(WordClass.AUXILIARY::has);
  }
}
