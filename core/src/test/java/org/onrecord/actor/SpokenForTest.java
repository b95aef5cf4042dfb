package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "we" means in what somebody says: the last voice of each scene. */
class SpokenForTest {
  private static String we(String picture) {
    return Scene.of(picture).speakers().getLast();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Quill, head of the Harbour Council,   | Harbour Council
          Harbour Council spokesman Jonas Brandt     | Harbour Council
          Jonas Brandt, the Harbour Council chairman | Harbour Council
          Harbour Council press secretary Ada Hale   | Harbour Council
          """)
  void isTheBodyWhoseHeadOrVoiceSpeaks(String source, String expected) {
    assertThat(we("[1:" + source + "] said <1:“[2:We] want <2:rain>”>.")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Portugal was late. [1:White House national security spokesman Jonas Brandt]   | White House
          The United States was late. [1:White House spokesman Jonas Brandt]            | United States
          Latvia was late. [1:Latvian Foreign Minister Ilze Kalve]                      | Latvia
          """)
  void isTheStateOfAnOfficialWhereItIsNamed(String source, String expected) {
    assertThat(we(source + " said <1:“[2:We] want <2:rain>”>.")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Quill, a guest of the Harbour Council,
          Mara Quill, a critic of the Harbour Council,
          Mara Quill, the former head of the Harbour Council,
          Mara Quill
          """)
  void isNobodyKnownWhereSomebodySpeaksForThemselves(String source) {
    assertThat(we("[1:" + source + "] said <1:“[2:We] want <2:rain>”>.")).isEqualTo("?We");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The United States was late. [1:The State Department]  | United States
          Then it rained. [1:The State Department]              | State Department
          Peru was late. [1:The Harbour Council]                | Harbour Council
          """)
  void isTheStateWhoseMinistrySpeaksWhereItIsNamed(String source, String expected) {
    assertThat(we(source + " said <1:“[2:We] want <2:rain>”>.")).isEqualTo(expected);
  }
}
