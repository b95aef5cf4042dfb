package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.act.Code;
import org.onrecord.act.Modality;

/** Whether a noun is told to happen; the noun stands in brackets. */
class OccurrenceTest {
  private static Optional<Modality> modality(
      String picture, Code code, boolean acting, boolean meant, boolean dated) {
    int from = picture.indexOf('[');
    int to = picture.indexOf(']') - 1;
    String text = picture.replaceAll("[\\[\\]]", "");
    Sentence sentence = Sketch.of(text).sentence();
    int first = 0;
    while (sentence.at(first).span().start() < from) {
      first++;
    }
    int end = first;
    while (end < sentence.size() && sentence.at(end).span().start() < to) {
      end++;
    }
    NounPhrase phrase = NounPhrase.of(sentence, first, end);
    return new Occurrence(sentence, phrase).modality(code, acting, meant, dated);
  }

  private static Optional<Modality> alone(String picture) {
    return modality(picture, Code.CONSULT, false, false, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They held [talks] there. | PAST",
        "They will hold [talks] there. | FUTURE",
        "They would hold [talks] there. | HYPOTHETICAL",
        "They are due to hold [talks] there. | FUTURE",
        "They managed to hold [talks] there. | PAST",
        "The [talks] broke down. | PAST",
        "The [talks] will resume. | FUTURE",
        "The [talks] could resume. | HYPOTHETICAL",
        "The [talks] continue. | ACTUAL",
        "There were [talks]. | PAST",
        "There have been [talks]. | PAST",
        "She was involved in [talks]. | PAST",
        "They led the upcoming [talks]. | FUTURE",
      })
  void aVerbMakesItHappen(String picture, Modality modality) {
    assertThat(alone(picture)).contains(modality);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They spoke of [talks].",
        "They must hold [talks].",
        "They want to hold [talks].",
        "They left to hold [talks].",
        "Another [meeting] began.",
        "Any [meeting] is a mistake.",
        "They called for [talks].",
        "They rejected [talks].",
        "They condemn [talks].",
        "They are open to [talks].",
        "They insisted on [talks].",
        "If the [talks] began, they came.",
        "The threat of [talks] began.",
        "Engaging in [talks] is hard.",
        "The [talks] are a mistake.",
        "She knows [talks].",
      })
  void whatIsOnlySpokenOfDoesNotHappen(String picture) {
    assertThat(alone(picture)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A wave of [attacks] shut the port. | true | true",
        "A wave of [attacks] shut the port. | false | false",
        "After [attacks] they slept. | true | true",
        "After [attacks] they slept. | false | false",
        "They praised the [attack]. | true | true",
        "They praised the [attack]. | false | false",
        "They praised an [attack]. | true | false",
      })
  void whomItMeetsMakesItCertain(String picture, boolean meant, boolean told) {
    assertThat(modality(picture, Code.ASSAULT, false, meant, false).isPresent()).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The vote is an [attack].",
        "They saw it as an [attack].",
        "The trade [war] goes on.",
        "The [attack] on our rights shook them.",
        "The [attacks] against the press went on.",
      })
  void aFigureOfSpeechIsNoViolenceWhoeverDoesIt(String picture) {
    assertThat(modality(picture, Code.ASSAULT, true, true, true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"They accused him of [murder].", "He was convicted of [murder]."})
  void whatIsLaidToSomebodyIsAssertedToHaveHappened(String picture) {
    assertThat(modality(picture, Code.ASSAULT, false, false, false)).contains(Modality.PAST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They praised a [meeting]. | false | true | true",
        "They praised a [meeting]. | true | false | true",
        "They praised a [meeting]. | false | false | false",
        "They spoke about [talks]. | true | false | false",
      })
  void aDayOrADoerMakesItCertainUnlessItIsOnlySpokenOf(
      String picture, boolean acting, boolean dated, boolean told) {
    assertThat(modality(picture, Code.CONSULT, acting, false, dated).isPresent()).isEqualTo(told);
  }
}
