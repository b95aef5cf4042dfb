package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are looked for as whole words. */
class WholeWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ali | Ali said no. | true
          Ali | In reality it is so. | false
          Ali | Alise said no. | false
          Ali | Somali officials met. | false
          Ali | al-Ali’s house | true
          Ma | made_at | false
          Ann Lee | Ann Lee | true
          Ann Lee | Joann Lee | false
          Ann Lee | Ann Leeds | false
          Ann Lee | Ann and Lee | false
          Ann Lee | Lee, Ann | false
          Lee, Ann | LEE: ANN | true
          ann-lee | Ann  Lee | true
          J. Quill | by J Quill | true
          Ann Lee | https://post.example/ann-lee.html | true
          Zoe | Zoë’s | true
          O’Neill | o'neill | true
          7th | the 7th day | true
          7th | the 17th day | false
          """)
  void theyStandAsTheseWordsInThisOrder(String words, String text, boolean expected) {
    assertThat(WholeWords.of(words).standIn(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          习近平 | 国家主席习近平说 | true
          김정은 | 김정은은 말했다 | true
          สมชาย | นายสมชายกล่าว | true
          Ali | 部长Ali说 | true
          Ali | 部长Alise说 | false
          Петрова | Анна Петрова | true
          Петров | Анна Петрова | false
          """)
  void whereNoSpacesPartWordsTheyMayStandAmongOthers(String words, String text, boolean expected) {
    assertThat(WholeWords.of(words).standIn(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \u00A0", "...", "“”"})
  void signsAreNoWords(String words) {
    assertThatThrownBy(() -> WholeWords.of(words))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no words");
  }

  @Test
  void whatIsASignToPatternsIsOneOfTheWordsSigns() {
    assertThat(WholeWords.of("\\Q.*").standIn("q")).isTrue();
    assertThat(WholeWords.of("a.b").standIn("axb")).isFalse();
  }
}
