package org.onrecord.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Span;

class MentionTest {
  private static Mention of(int start, int end, int headStart, int headEnd) {
    return new Mention(
        new Span(start, end), new Span(headStart, headEnd), Mention.Kind.NAME, Type.PERSON);
  }

  @Test
  void theHeadStandsInTheMention() {
    assertThat(of(3, 9, 5, 9).head()).isEqualTo(new Span(5, 9));
    assertThatThrownBy(() -> of(3, 9, 2, 9))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[start=2")
        .hasMessageContaining("[start=3");
  }

  @Test
  void mentionsStandInTextOrderTheShorterFirst() {
    Mention first = of(0, 5, 0, 5);
    Mention longer = of(0, 9, 5, 9);
    Mention later = of(2, 4, 2, 4);
    assertThat(Stream.of(later, longer, first).sorted()).containsExactly(first, longer, later);
  }

  @Test
  void kindsAndTypesArePrintedInSmallLetters() {
    assertThat(Stream.of(Mention.Kind.values()).map(Mention.Kind::code))
        .containsExactly("name", "nominal", "pronoun");
    assertThat(Stream.of(Type.values()).map(Type::code))
        .isEqualTo(
            List.of("person", "organization", "country", "group", "place", "document", "other"));
  }

  @Test
  void aHeadMayBeTheWholeMentionOrStandAtEitherEnd() {
    for (Mention mention : List.of(of(3, 9, 3, 9), of(3, 9, 3, 4), of(3, 9, 8, 9))) {
      assertThat(mention.span().contains(mention.head())).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"0,3", "9,12", "8,10", "2,4", "0,20"})
  void aHeadThatReachesOutIsRefused(int start, int end) {
    assertThatThrownBy(() -> of(3, 9, start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("start=" + start + ", end=" + end);
  }

  @Test
  void wordsAreOneMentionWhateverTheyAreTakenFor() {
    Mention person = of(3, 9, 5, 9);
    Mention body =
        new Mention(new Span(3, 9), new Span(5, 9), Mention.Kind.NOMINAL, Type.ORGANIZATION);
    assertThat(new TreeSet<>(List.of(person, body))).containsExactly(person);
    assertThat(new TreeSet<>(List.of(person, of(3, 9, 3, 9)))).hasSize(2);
  }

  @Test
  void theOrderIsTheSameFromBothSides() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      Mention one = any(random);
      Mention other = any(random);
      Mention third = any(random);
      assertThat(Integer.signum(one.compareTo(other)))
          .isEqualTo(-Integer.signum(other.compareTo(one)));
      if (one.compareTo(other) <= 0 && other.compareTo(third) <= 0) {
        assertThat(one).isLessThanOrEqualTo(third);
      }
    }
  }

  private static Mention any(Random random) {
    int start = random.nextInt(4);
    int end = start + 1 + random.nextInt(4);
    int head = start + random.nextInt(end - start);
    return of(start, end, head, end);
  }
}
