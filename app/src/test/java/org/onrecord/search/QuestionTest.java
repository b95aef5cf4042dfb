package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.text.Span;

/** Questions as values: the same conditions are the same question. */
class QuestionTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.parse("2024-02-29"));

  @ParameterizedTest
  @EnumSource
  void aDivisionOfWhichNothingIsChosenDoesNotNarrow(Division division) {
    Question ticked = Question.all().with(division, Set.of("x"));
    assertThat(ticked.narrows()).isTrue();
    assertThat(ticked.chosen(division)).containsExactly("x");
    assertThat(ticked.with(division, Set.of())).isEqualTo(Question.all());
    assertThat(ticked.with(division, Set.of()).narrows()).isFalse();
  }

  @Test
  void tickingTakesThePlaceOfWhatWasTickedInThatDivisionOnly() {
    Question question =
        Question.of("rain")
            .with(Division.FORM, Set.of("direct", "mixed"))
            .with(Division.OUTLET, Set.of(""))
            .with(Division.FORM, Set.of("indirect"));
    assertThat(question.chosen())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(Division.FORM, Set.of("indirect"), Division.OUTLET, Set.of("")));
    assertThat(question.words()).isEqualTo("rain");
  }

  @Test
  void theOrderNarrowsNothingAndWordsAndDaysDo() {
    assertThat(Question.all().narrows()).isFalse();
    assertThat(Question.all().by(Question.Order.RELEVANCE).narrows()).isFalse();
    assertThat(Question.of("a").narrows()).isTrue();
    assertThat(Question.all().between(DAY, Optional.empty()).narrows()).isTrue();
    assertThat(Question.all().between(Optional.empty(), DAY).narrows()).isTrue();
    assertThat(
            new Question("", Map.of(), DAY, DAY, Optional.of("a1"), Question.Order.DATE)
                .between(Optional.empty(), Optional.empty())
                .narrows())
        .as("one article")
        .isTrue();
  }

  @Test
  void aChangeKeepsEverythingElse() {
    Question question =
        new Question(
            "rain",
            Map.of(Division.YEAR, Set.of("2024")),
            DAY,
            DAY,
            Optional.of("a1"),
            Question.Order.RELEVANCE);
    assertThat(question.by(Question.Order.DATE).by(Question.Order.RELEVANCE)).isEqualTo(question);
    assertThat(question.between(Optional.empty(), DAY).between(DAY, DAY)).isEqualTo(question);
    assertThat(question.with(Division.KIND, Set.of("speech")).with(Division.KIND, Set.of()))
        .isEqualTo(question);
  }

  @Test
  void whatTheCallerDoesAfterwardsChangesNoQuestion() {
    Set<String> values = new HashSet<>(Set.of("direct"));
    Map<Division, Set<String>> chosen = new EnumMap<>(Division.class);
    chosen.put(Division.FORM, values);
    Question question =
        new Question(
            "", chosen, Optional.empty(), Optional.empty(), Optional.empty(), Question.Order.DATE);
    values.add("mixed");
    chosen.put(Division.KIND, Set.of("speech"));
    assertThat(question.chosen()).isEqualTo(Map.of(Division.FORM, Set.of("direct")));
    assertThatThrownBy(() -> question.chosen(Division.FORM).add("mixed"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void whatTheCallerDoesAfterwardsChangesNoHit() {
    List<Span> places = new ArrayList<>(List.of(new Span(1, 2)));
    Places kept = new Places(places, places, places);
    places.clear();
    assertThat(kept.all()).containsExactly(new Span(1, 2), new Span(1, 2), new Span(1, 2));
  }

  @Test
  void aValueThatNothingHasIsCountedAsNone() {
    Divided divided =
        new Divided(3, Map.of(Division.FORM, List.of(new Divided.Count("direct", 3))));
    assertThat(divided.count(Division.FORM, "direct")).isEqualTo(3);
    assertThat(divided.count(Division.FORM, "mixed")).isZero();
    assertThat(divided.counts(Division.KIND)).isEmpty();
    assertThat(divided.count(Division.KIND, "")).isZero();
  }

  @Test
  void noTwoDivisionsShareAnAddressOrAColumn() {
    List<Division> divisions = List.of(Division.values());
    assertThat(divisions.stream().map(Division::code)).doesNotHaveDuplicates();
    assertThat(divisions.stream().map(Division::column))
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(divisions.stream().map(Division::code).toList());
  }
}
