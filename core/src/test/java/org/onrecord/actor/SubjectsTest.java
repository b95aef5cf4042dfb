package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Paragraphs;

/** Where a name begins that what an office is for ran into: {@code text | the persons in it}. */
class SubjectsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Deputy Secretary for Western Affairs Tom Reed came late.    | Tom Reed
          The office of Harbour Security Mara Quill came late.        | Mara Quill
          Yesterday Western Affairs Tom Reed came late.               | Affairs Tom Reed
          Deputy Secretary for Western Affairs Reed came late.        | Affairs Reed
          """)
  void isNoPartOfTheName(String text, String names) {
    List<String> persons =
        new WrittenNames()
            .find(text, Paragraphs.of(text)).stream()
                .filter(each -> each.isNameOf(Type.PERSON))
                .map(Mention::head)
                .map(head -> head.in(text))
                .toList();
    assertThat(persons).contains(names);
  }
}
