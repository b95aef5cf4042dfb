package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.issue.Examples;
import org.onrecord.issue.Issue;
import org.onrecord.issue.Issues;
import org.onrecord.issue.Terms;
import org.onrecord.text.WordList;

class DeedVerbTest {
  static Stream<Arguments> lines() {
    return WordList.lines(DeedVerb.class, "deed-words.tsv").stream()
        .map(line -> line.split("\t", -1))
        .map(columns -> Arguments.of(columns[0], columns[2], columns[4], columns[5]));
  }

  /** The bearings of a sentence on what stands in brackets in it. */
  private static List<String> read(String sentence) {
    String term = sentence.substring(sentence.indexOf('[') + 1, sentence.indexOf(']'));
    Terms terms = new Terms(List.of(term), List.of(), List.of(), List.of());
    Issue issue = new Issue("it", "It", "It should be.", terms, Examples.none());
    String text = sentence.replace("[", "").replace("]", "");
    return Drawn.bearings(text, "", Issues.of(List.of(issue)));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("lines")
  void eachVerbBearsOnWhatItsSentenceShows(String way, String forms, String caught, String missed) {
    String stance = way.equals("ends") ? "oppose" : "support";
    assertThat(read(caught))
        .as(forms)
        .singleElement()
        .asString()
        .startsWith("it " + stance + " | Norway | " + way);
  }

  @ParameterizedTest(name = "not {3}")
  @MethodSource("lines")
  void eachVerbLeavesItsOtherSentenceAlone(String way, String forms, String caught, String missed) {
    assertThat(read(missed)).as(forms).isEmpty();
  }
}
