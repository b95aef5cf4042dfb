package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.mention.Mention;
import org.onrecord.text.Paragraphs;

/** Months that are somebody's name, and those that are none: the heads of the names found. */
class MonthsTest {
  private static String names(String text) {
    List<Mention> found = new WrittenNames().find(text, Paragraphs.of(text));
    return found.stream()
        .filter(each -> each.kind() == Mention.Kind.NAME)
        .map(each -> each.head().in(text))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Then Prime Minister Mara May left.                        | Mara May
          Then Mrs. May left.                                       | May
          Then President April Quill left.                          | April Quill
          Then Jan Brandt left.                                     | Jan Brandt
          Then Mara May left. May said no. It was May’s plan.       | Mara May, May, May
          Then Mara May left. In May she came back on May 5.        | Mara May
          Then Mara May left. Last May it rained, early May too.    | Mara May
          Then Mara May left. May the best win.                     | Mara May
          Then Mara May left. They told May that it was late.       | Mara May, May
          Then Mara May left. It was 5 May, 2019, and May, 2020.    | Mara May
          May said no. They left in May.                            | ''
          Then Mara Quill May 5 left.                               | Mara Quill
          Then on Jan 5 they left.                                  | ''
          """)
  void areNamesWhereTheWordsSaySo(String text, String expected) {
    assertThat(names(text)).isEqualTo(expected);
  }
}
