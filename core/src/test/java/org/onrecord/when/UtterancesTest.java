package org.onrecord.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Frame;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Sense;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/**
 * Statements drawn into their sentences: [source] {cue} &lt;content&gt;, out on 18 September 2024.
 */
class UtterancesTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.parse("2024-09-18"));
  private static final Pattern ROLE = Pattern.compile("\\[([^]]*)]|\\{([^}]*)}|<([^>]*)>");

  private static List<Uttered> read(String picture, Optional<LocalDate> published) {
    StringBuilder text = new StringBuilder();
    List<List<Span>> roles =
        Stream.generate(() -> (List<Span>) new ArrayList<Span>()).limit(3).toList();
    Matcher matcher = ROLE.matcher(picture);
    int at = 0;
    while (matcher.find()) {
      text.append(picture, at, matcher.start());
      for (int role = 0; role < 3; role++) {
        String words = matcher.group(role + 1);
        if (words != null) {
          roles.get(role).add(new Span(text.length(), text.length() + words.length()));
          text.append(words);
        }
      }
      at = matcher.end();
    }
    text.append(picture.substring(at));
    Attribution attribution =
        Attribution.of(
            new Frame(roles.get(0), roles.get(1), roles.get(2), Form.INDIRECT),
            Sense.of(Kind.SPEECH),
            0.5);
    List<Span> paragraphs = Paragraphs.of(text.toString());
    return Utterances.of(
        text.toString(),
        paragraphs,
        Dates.find(text.toString(), paragraphs, published),
        List.of(attribution),
        published);
  }

  private static Uttered one(String picture) {
    return read(picture, PUBLISHED).getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[The mayor] {said} Monday <that the port was shut>. | 2024-09-16",
        "<“The port is shut,”> [the mayor] {said} on Monday. | 2024-09-16",
        "<“The port is shut,”> {said} [the mayor] on Monday. | 2024-09-16",
        "[The mayor] on Monday {said} <that the port was shut>. | 2024-09-16",
        "On Monday, [the mayor] {said} <that the port was shut>. | 2024-09-16",
        "[The mayor] {rejected} <the charges> during a press conference Tuesday. | 2024-09-17",
        "[The mayor] {dismissed} <the charges> at Tuesday’s meeting. | 2024-09-17",
        "[The mayor] {hit back at} <the charges> in a letter published last month. | 2024-08",
        "[The mayor], speaking at Tuesday’s ceremony, {said} <it was late>. | 2024-09-17",
        "<“No,”> [the mayor] {said} in a statement on the radio of the port late on Monday. | 2024-09-16",
        "In an interview Monday with the Courier, [the mayor] {said} <the port was shut>. | 2024-09-16",
        "In a Monday post, [the mayor] {said} <that the port was shut>. | 2024-09-16",
        "[The mayor] {told} reporters at the quay last month <that it was shut>. | 2024-08",
        "[The mayor] {warned} in July <of a strike>. | 2024-07",
        "[The mayor] {said} <Monday the port was shut>. | 2024-09-16",
        "[The mayor] {rejected} <the plan> on Monday. | 2024-09-16",
        "Monday’s {announcement} <that the port was shut> came late. | 2024-09-16",
        "{According to} [a report released last week], <ships are late>. | 2024-09-09/2024-09-15",
        "[The mayor] {said} this week <that the port was shut>. | 2024-09-16/2024-09-18",
        "Since last August, [the union] {has called for} <a pause>. | 2024-08/2024-09",
        "A heading In a letter on Monday, [the mayor] {said} <no>. | 2024-09-16",
      })
  void wordsByTheCueDateTheSaying(String picture, String value) {
    assertThat(one(picture).value()).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[The mayor] {said} <that the port was shut on Monday>.",
        "[The mayor] {said} after Monday’s storm <that the port was shut>.",
        "[The mayor] {said} about the storm on Monday <that it was bad>.",
        "After the storm on Monday, [the mayor] {said} <that the port was shut>.",
        "[The mayor, who was elected in 2019,] {said} <that the port was shut>.",
        "The ferry sank on Monday and [the mayor] {said} <that the port was shut>.",
        "The ferry sank on Monday. [The mayor] {said} <that the port was shut>.",
        "<“The port is shut,”> [the mayor] {said}. On Monday it sank.",
        "[The mayor] {said} <Monday was a good day>.",
        "[The mayor] {dismissed} <the charges> over Tuesday’s meeting.",
        "[The mayor] {dismissed} <the charges> at the port that sank on Monday.",
        "[The mayor], at the helm since Monday, {said} <it was late>.",
      })
  void wordsOfSomethingElseDoNot(String picture) {
    Uttered uttered = one(picture);
    assertThat(uttered.value()).isEmpty();
    assertThat(uttered.basis()).isEmpty();
    assertThat(uttered.notAfter()).isEqualTo(PUBLISHED);
  }

  @Test
  void wordsAreKeptWhereNothingFollowsFromThem() {
    Uttered undated =
        read("[She] {said} this week <that it was shut>.", Optional.empty()).getFirst();
    assertThat(undated.value()).isEmpty();
    assertThat(undated.notAfter()).isEmpty();
    assertThat(undated.words()).containsExactly(new Span(9, 18));
  }

  @Test
  void aDayWithoutAYearStaysWithoutOneInAnUndatedArticle() {
    Uttered undated =
        read("[She] {said} on May 3 <that it was shut>.", Optional.empty()).getFirst();
    assertThat(undated.value()).contains("XXXX-05-03");
    assertThat(undated.basis()).contains(Basis.STATED);
  }

  @Test
  void nothingReportedWasSaidAfterPublication() {
    Uttered uttered = one("[She] {will say} on Friday <that it is shut>.");
    assertThat(uttered.value()).isEmpty();
    assertThat(uttered.words()).hasSize(1);
  }

  @Test
  void aValueComesWithItsBasisAndPrecision() {
    assertThatThrownBy(
            () ->
                new Uttered(
                    Optional.of("2024"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Precision.YEAR),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2024");
  }
}
