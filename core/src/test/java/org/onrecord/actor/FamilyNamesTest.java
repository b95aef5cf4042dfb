package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Paragraphs;

/** Words that are somebody's family name, and the same words where they are none. */
class FamilyNamesTest {
  private static List<Mention> persons(String text) {
    return new WrittenNames()
        .find(text, Paragraphs.of(text)).stream()
            .filter(each -> each.isNameOf(Type.PERSON))
            .toList();
  }

  private static String names(String text) {
    return persons(text).stream()
        .map(each -> each.head().in(text))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Then Mara King left. King said no. They told King, too.      | Mara King, King, King
          Then Mara King left. It was King’s plan.                     | Mara King, King
          Then Mara King left. The King said no. A King never does.    | Mara King
          Then Mara King left. King of the harbour he was.             | Mara King
          Then Mara King left. They met the Norse King.                | Mara King
          Then Carl Judge left. Judge added that it was late.          | Carl Judge, Judge
          Then Carl Judge left. Judge by the papers alone.             | Carl Judge
          Then Rita Banks left. Banks said no, and the Banks paid.     | Rita Banks, Banks
          King said no. They left the King.                            | ''
          Then Juan Orlando Quill left.                                | Juan Orlando Quill
          Then they left Juan, Orlando and Quill.                      | Juan, Quill
          """)
  void areNamesWhereSomebodyHasThem(String text, String expected) {
    assertThat(names(text)).isEqualTo(expected);
  }

  @Test
  void areFoundInLinearTime() {
    String text = "Then Mara King left. " + "King said no. The King left. ".repeat(20_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(persons(text)).hasSize(20_001));
  }
}
