package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void plainWordsStayAsTheyAre() {
    for (String words :
        List.of(
            "The mayor said so.", "“No,” she said – twice (2×).", "متن", "U.S. 50% + 3", "😀")) {
      assertThat(Markdown.words(words)).isEqualTo(words);
    }
  }

  @Test
  void signsOfMarkdownStandBehindABackslash() {
    assertThat(Markdown.words("*a* _b_ `c` [d](e) <f> #g !h |i| ~j~ ^k $l &amp; m\\n"))
        .isEqualTo(
            "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\#g \\!h \\|i\\| \\~j\\~ \\^k \\$l"
                + " \\&amp; m\\\\n");
  }

  @Test
  void wordsStandOnOneLine() {
    assertThat(Markdown.words(" a\n\n# b\r\n\tc\u2028d\u0000e ")).isEqualTo("a \\# b c d e");
    assertThat(Markdown.words(" \n ")).isEmpty();
  }

  @Test
  void onlyAddressesOfTheWebAreLinks() {
    assertThat(Markdown.link("https://example.org/a?b=c&d=(e)"))
        .isEqualTo("<https://example.org/a?b=c&d=(e)>");
    assertThat(Markdown.link("HTTP://example.org/ü")).isEqualTo("<HTTP://example.org/%C3%BC>");
    assertThat(Markdown.link("javascript:alert(1)")).isEqualTo("javascript\\:alert(1)");
    assertThat(Markdown.link("https://x.example/> <b>"))
        .isEqualTo("https\\://x.example/\\> \\<b\\>");
    assertThat(Markdown.link("https:///nohost")).doesNotStartWith("<");
    assertThat(Markdown.link("/etc/passwd")).isEqualTo("/etc/passwd");
  }
}
