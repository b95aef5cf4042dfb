package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.RandomText;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zürich     | zurich
          Gdańsk     | gdansk
          Łódź       | lodz
          O’Neill    | o'neill
          ERDOĞAN    | erdogan
          Şahin      | sahin
          Søren      | soren
          Nguyễn     | nguyen
          """)
  void accentsAndTypographyDoNotMatter(String word, String plain) {
    assertThat(Folding.plain(word)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Araghchi   | Araqchi
          Araghchi   | عراقچی
          Khatami    | خاتمی
          Tehrani    | تهرانی
          Mohammed   | Muhammad
          Mohammed   | محمد
          Hussein    | Hosein
          Sergei     | Sergey
          Sergei     | Сергей
          Shevchuk   | Шевчук
          """)
  void transliterationsOfOneNameHaveOneSkeleton(String one, String other) {
    assertThat(Folding.skeleton(one)).isEqualTo(Folding.skeleton(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Karimi,Rahimi", "Petrov,Pavlov", "Brandt,Brunner", "Hale,Cole", "Kim,Lim"})
  void differentNamesHaveDifferentSkeletons(String one, String other) {
    assertThat(Folding.skeleton(one)).isNotEqualTo(Folding.skeleton(other));
  }

  @Test
  void foldingTwiceChangesNothing() {
    RandomText.some(300)
        .forEach(
            text -> assertThat(Folding.plain(Folding.plain(text))).isEqualTo(Folding.plain(text)));
  }

  @Test
  void aSkeletonIsOfSmallLatinLetters() {
    assertThat(Folding.skeleton("")).isEmpty();
    assertThat(Folding.skeleton("—")).isEmpty();
    assertThat(Folding.skeleton("Łukasz")).matches("[a-z]+");
  }

  @Test
  void theScriptIsTold() {
    assertThat(Folding.isForeign("Ana")).isFalse();
    assertThat(Folding.isForeign("Ana آنا")).isTrue();
    assertThat(Folding.isForeign("123")).isFalse();
  }
}
