package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.attribution.Drawn;
import org.onrecord.text.Gold;
import org.onrecord.text.Picture;
import org.onrecord.text.Span;
import org.onrecord.text.Word;
import org.onrecord.text.WordList;

class ConditionsTest {
  static List<Gold> cases() {
    return Gold.cases("conditions.yaml");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theWordsOfConditionsAreFound(Gold gold) {
    Drawn drawn = Drawn.of(gold.text());
    List<Span> found = Claims.of(drawn.text(), drawn.attribution(), Optional.empty()).condition();
    assertThat(found.stream().map(span -> span.in(drawn.text())).toList())
        .as(gold.why())
        .isEqualTo(gold.expect());
  }

  static List<String> openers() {
    return WordList.lines(Conditions.class, "condition-openers.tsv");
  }

  @ParameterizedTest
  @MethodSource("openers")
  void eachOpenerOpensInItsOneSentenceAndNotInItsOther(String line) {
    String[] columns = line.split("\t", -1);
    assertThat(columns).hasSize(3);
    assertThat(in(columns[1]))
        .anyMatch(span -> span.in(columns[1]).toLowerCase(Locale.ROOT).startsWith(columns[0]));
    assertThat(in(columns[2]))
        .noneMatch(span -> span.in(columns[2]).toLowerCase(Locale.ROOT).startsWith(columns[0]));
  }

  private static List<Span> in(String sentence) {
    return Conditions.in(Word.in(sentence, new Span(0, sentence.length())));
  }

  private static String picture(String sentence) {
    return Picture.of(sentence, in(sentence));
  }

  @Test
  void aConditionEndsWithItsClause() {
    assertThat(picture("If the ice melts, we sail.")).isEqualTo("[If the ice melts], we sail.");
    assertThat(picture("We sail if the ice melts; if not, we stay."))
        .isEqualTo("We sail [if the ice melts]; if not, we stay.");
    assertThat(picture("We sail unless the wind, the ice or the owners hinder us"))
        .isEqualTo("We sail [unless the wind], the ice or the owners hinder us");
  }

  @Test
  void anOpenerAtTheVeryEndOpensNothing() {
    assertThat(picture("Nobody knows if")).isEqualTo("Nobody knows if");
    assertThat(picture("if")).isEqualTo("if");
    assertThat(picture("unless.")).isEqualTo("unless.");
  }
}
