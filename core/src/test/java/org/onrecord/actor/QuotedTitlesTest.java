package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.mention.Mention;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;

/** Titles that stand in quotation marks; what is found is drawn with brackets. */
class QuotedTitlesTest {
  private static List<Span> titles(String text) {
    return QuotedTitles.in(Token.cut(text, new Span(0, text.length())));
  }

  private static String picture(String text) {
    StringBuilder drawn = new StringBuilder(text);
    for (Span title : titles(text).reversed()) {
      drawn.insert(title.end(), ']').insert(title.start(), '[');
    }
    return drawn.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She told NTV's \"[Face the Harbour]\" show that it was late.",
        "He said on “[This Evening]” that it was late.",
        "He told “[Face the Harbour],” a weekly broadcast, that it was late.",
        "She told “[Fish & Boats]” and \"[Good Night Riga]\" that it was late.",
        "An old film, «[Songs of the Harbour in Spring]», was shown.",
      })
  void aTitleInMarksIsFound(String drawn) {
    assertThat(picture(drawn.replaceAll("[\\[\\]]", ""))).isEqualTo(drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Portugal and Latvia,” she said.",
        "He is known as “Abu Marah” at home.",
        "“The Northern Trade Union,” she said, “is late.”",
        "She called it “a gift to the Latvians” and left.",
        "“Face the truth,” she said.",
        "“Portugal” is a word.",
        "“This is Portugal,” she said.",
        "An opening mark “Face the Harbour and no other.",
        "“”",
      })
  void aNameAndWhatSomebodySaidAreNoTitles(String text) {
    assertThat(titles(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Quill told NTV's “Face the Nation” it was late.  | Nation
          Mara Quill told “Good Morning America” it was late.   | America
          """)
  void nobodyIsNamedInATitle(String text, String inside) {
    List<String> words =
        new WrittenNames()
            .find(text, Paragraphs.of(text)).stream()
                .map(Mention::span)
                .map(span -> span.in(text))
                .toList();
    assertThat(words).contains("Mara Quill").noneMatch(each -> each.contains(inside));
  }

  @Test
  void anyTextIsSearchedWithinItsBounds() {
    RandomText.some(300)
        .map(each -> "“" + each + "”")
        .forEach(
            text ->
                assertThat(titles(text))
                    .allSatisfy(
                        title -> assertThat(title.in(text)).doesNotContain("“", "”").isNotBlank()));
  }
}
