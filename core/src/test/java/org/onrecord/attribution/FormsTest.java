package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

class FormsTest {
  private static final Pattern CONTENT = Pattern.compile("<([^>]*)>");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <“The road is closed,”> she said.              | DIRECT
          <“The road”>, she said, <“is closed.”>         | DIRECT
          <\"It is,\"> she said.                         | DIRECT
          She said <that the road was “closed for good”>. | MIXED
          She said <that “the road” was “closed”>.       | MIXED
          She said <that the road was “closed”>.         | INDIRECT
          She said <that the road was closed>.           | INDIRECT
          “He said <the road was closed>,” she recalled. | DIRECT
          """)
  void theFormSaysHowMuchIsQuoted(String picture, Form form) {
    String text = picture.replaceAll("[<>]", "");
    List<Span> content = new ArrayList<>();
    int brackets = 0;
    for (MatchResult match : CONTENT.matcher(picture).results().toList()) {
      content.add(new Span(match.start() - brackets, match.end() - brackets - 2));
      brackets += 2;
    }
    assertThat(new Forms(text, Quotations.find(text, Paragraphs.of(text))).of(content))
        .isEqualTo(form);
  }
}
