package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;

/** Other names right after a name, which is drawn in brackets. */
class AliasesTest {
  private static String after(String picture) {
    String text = picture.replaceAll("[\\[\\]]", "");
    Span name = new Span(picture.indexOf('['), picture.indexOf(']') - 1);
    Mention mention = new Mention(name, name, Mention.Kind.NAME, Type.ORGANIZATION);
    return Aliases.after(text, mention).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The [Harbour Plan of Action] (HPOA) holds.            | hpoa
          [Mara Quill], also known as Quick, left.              | quick
          [Mara Quill], better known by her nickname as Quick,  | quick
          [Mara Quill], commonly known as “Quick”,              | quick
          [Harbour Front], also called Red Front, left.         | red front
          The [Harbour Front] “Kestrel” said.                   | kestrel
          The [Harbour Front] “Kestrel is late” said.           |
          [Harbour Front] (founded in 1990) left.               |
          [Harbour Front] (it left)                             |
          [Harbour Front], known for its boats,                 |
          [Harbour Front] left (HF).                            |
          [Harbour Front]                                       |
          """)
  void whatStandsRightAfterANameIsItsOtherName(String picture, String alias) {
    assertThat(after(picture)).isEqualTo(alias == null ? "" : alias);
  }

  @Test
  void theOtherNameMeansTheSameAfterwards() {
    Scene scene =
        Scene.of(
            "Tom Hale, also known as MBX, met the Harbour Treaty Front (HATF). MBX left the HATF.");
    assertThat(scene.mentions("Tom Hale")).contains("Tom Hale", "MBX");
    assertThat(scene.names()).doesNotContain("MBX", "HATF");
  }

  @Test
  void aPersonMayBeCalledByInitials() {
    Scene scene =
        Scene.of("President Juan Marcos Quill, often referred to as JMQ, left. JMQ came back.");
    assertThat(scene.mentions("Juan Marcos Quill"))
        .containsExactly("President Juan Marcos Quill", "JMQ", "JMQ");
  }

  @Test
  void anyTextIsReadToItsEnd() {
    for (String text : RandomText.some(200).toList()) {
      if (!text.isEmpty()) {
        Span whole = new Span(0, text.length());
        Mention mention = new Mention(whole, whole, Mention.Kind.NAME, Type.OTHER);
        assertThat(Aliases.after(text, mention)).isEmpty();
      }
    }
  }
}
