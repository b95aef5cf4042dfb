package org.onrecord.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
}
