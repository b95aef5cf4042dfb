package org.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.actor.WrittenNames;
import org.onrecord.attribution.Attribution;
import org.onrecord.event.Sketch;
import org.onrecord.event.Story;
import org.onrecord.text.Span;

class DoneTest {
  private static List<Attribution> left(String picture) {
    Story story = Sketch.of(picture).story();
    List<Attribution> told = story.told().stream().map(Story.Told::attribution).toList();
    return Done.without(
        story.text(),
        story.paragraphs(),
        new WrittenNames().find(story.text(), story.paragraphs()),
        told);
  }

  private static String cues(String picture) {
    String text = Sketch.of(picture).story().text();
    return left(picture).stream()
        .map(each -> Span.words(each.cue(), text))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[s Norway] [c imposed] [x new tariffs on Danish fish].",
        "[s Norway] [c has imposed] [x sanctions on Denmark].",
        "[s Norway] [c lifted] [x the sanctions on Denmark].",
        "[s Norway] [c released] [x two Danish prisoners].",
        "[s Norway] [c cancelled] [x the drills with Denmark].",
        "[s Norway] [c has dropped] [x its inquiry into Harald Berg].",
        "[s Norway] [c pulled out of] [x the treaty with Denmark].",
      })
  void aDeedIsNoStatement(String picture) {
    assertThat(left(picture)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[s Norway] [c said] [x Denmark imposed tariffs].",
        "[s Norway] [c announced] [x tariffs on Danish fish].",
        "[s Norway] [c would impose] [x tariffs on Danish fish].",
        "[s Norway] [c will impose] [x tariffs on Danish fish].",
        "[s Norway] [c attacked] [x Denmark] over the plan.",
        "[s Norway] [c rejected] [x the plan].",
        "[s Norway] [c dropped] [x the idea].",
        "[s Norway] [c threatened] [x to impose tariffs on Danish fish].",
      })
  void whatIsSaidOrOnlyMeantIsOne(String picture) {
    assertThat(left(picture)).hasSize(1);
  }

  @Test
  void whatStoodInADeedStandsInTheStatementAroundIt() {
    String picture =
        "[s Oslo] [c said] [x [s Norway] [c imposed] [x tariffs that [s Denmark] [c called] [x unfair]]].";
    assertThat(cues(picture)).isEqualTo("said, called");
    List<Attribution> left = left(picture);
    assertThat(left.getLast().parent()).contains(left.getFirst());
  }
}
