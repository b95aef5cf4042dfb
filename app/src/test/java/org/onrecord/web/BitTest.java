package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;

/** Words in lists, with brackets round those by which an entry was found. */
class BitTest {
  private static String picture(List<Bit> bits) {
    return bits.stream()
        .map(bit -> bit.found() ? "[" + bit.text() + "]" : bit.text())
        .collect(Collectors.joining());
  }

  @Test
  void foundWordsAreBitsOfTheirOwn() {
    assertThat(picture(Bit.of("no ship is late", List.of(new Span(0, 2), new Span(11, 15)))))
        .isEqualTo("[no] ship is [late]");
    assertThat(Bit.of("no ship", List.of())).containsExactly(new Bit("no ship", false));
    assertThat(Bit.of("", List.of())).isEmpty();
  }

  @Test
  void placesThatDoNotFitTheWordsMarkNothing() {
    assertThat(picture(Bit.of("late", List.of(new Span(2, 9))))).isEqualTo("late");
    assertThat(picture(Bit.of("late", List.of(new Span(0, 3), new Span(1, 4)))))
        .isEqualTo("[lat]e");
  }

  @Test
  void anExcerptBeginsAndEndsAtWords() {
    String text = "before ".repeat(30) + "the 😀 ferry sails " + "after ".repeat(60);
    int at = text.indexOf("ferry");
    String picture =
        picture(Excerpt.of(text, List.of(new Span(at, at + 5), new Span(at + 6, at + 11))));
    assertThat(picture)
        .startsWith("… before ")
        .contains("the 😀 [ferry] [sails] after")
        .endsWith("after …");
    assertThat(picture.length()).isLessThan(260);
  }

  @Test
  void aWholeShortTextHasNoEllipsis() {
    assertThat(picture(Excerpt.of("A ferry.", List.of(new Span(2, 7))))).isEqualTo("A [ferry].");
    assertThat(Excerpt.of("A ferry.", List.of())).isEmpty();
    assertThat(Excerpt.of("A", List.of(new Span(2, 7)))).isEmpty();
  }
}
