package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  private static String why(String one, String other) {
    return PersonName.of(one).matches(PersonName.of(other)).orElse("no");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Quill         | Mara Quill            | the same name
          Mara Quill         | Ms. Mara Quill        | the same name
          Mara Quill         | MARA QUILL            | the same name
          José Peña          | Jose Pena             | the same name
          Quill              | Mara Quill            | the family name alone
          De Quill           | Mara de Quill         | the family name alone
          De Quill           | Mara De Quill         | the family name alone
          de Quill           | Mara De Quill         | the family name alone
          Von der Quill      | Mara von der Quill    | the family name alone
          Mr. Hale           | Ada Hale              | the family name alone
          Al-Masri           | Karim al-Masri        | the family name alone
          Masri              | Karim al-Masri        | the family name alone
          von der Heide      | Ursula von der Heide  | the family name alone
          Moro Dai           | Zan Velka Moro Dai    | the end of the name alone
          Abdul Karim        | Adel Abdul Karim      | the end of the name alone
          Heide              | Ursula von der Heide  | the family name alone
          Kim                | Kim Dae Ho            | the first part of the name alone
          Jonas E. Brandt    | Jonas Brandt          | the same name with fewer words
          Jonas Brandt Jr.   | Jonas Brandt          | the same name
          J. Brandt          | Jonas Brandt          | initials
          J.E. Brandt        | Jonas Brandt          | no
          Araghian           | Araqian               | the name spelt otherwise
          Mohammed Nasser    | Muhammad Naser        | the name spelt otherwise
          Yusuf Karimi       | Yousef Karimi         | the name spelt otherwise
          Nagy Istvan        | Istvan Nagy           | family name first or last
          Chen Weiming       | Weiming Chen          | family name first or last
          """)
  void namesThatMayBeOnesMatchWithAReason(String one, String other, String reason) {
    assertThat(why(one, other)).isEqualTo(reason);
    assertThat(why(other, one)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Quill      | Jonas Quill
          Mara Quill      | Mara Brandt
          Hale            | Hall
          Ada Hale        | Hall
          Peter Johnson   | Peter Johnston
          Quill           | Quilliam
          J. Brandt       | Karl Brandt
          Kim Dae Ho      | Kim Jin Soo
          Ana             | Anna-Lena Kraus
          Brandt Mara     | Mara Quill
          """)
  void namesOfTwoStayTwo(String one, String other) {
    assertThat(why(one, other)).isEqualTo("no");
    assertThat(why(other, one)).isEqualTo("no");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Karimi      | کریمی
          Rostami     | رستمی
          Araqian     | عراقیان
          Petrov      | Петров
          Zhdanov     | Жданов
          Levchenko   | Левченко
          Mansouri    | منصوری
          Nasser      | ناصر
          """)
  void aNameInAnotherScriptMatches(String latin, String other) {
    assertThat(why(latin, other)).isEqualTo("the name in another script");
  }

  @Test
  void whatIsNoNameMatchesNothing() {
    assertThat(why("", "Mara Quill")).isEqualTo("no");
    assertThat(why("Mr.", "Mr.")).isEqualTo("no");
    assertThat(PersonName.of("'s").parts()).isEmpty();
    assertThat(PersonName.of("\u0301").parts()).isEmpty();
  }

  @Test
  void particlesBelongToTheWordAfterThem() {
    assertThat(PersonName.of("Ursula von der Heide").parts())
        .containsExactly("ursula", "von der heide");
    assertThat(PersonName.of("Omar bin Said").parts()).containsExactly("omar", "bin said");
    assertThat(PersonName.of("Karim al-Masri").last()).isEqualTo("al-masri");
    assertThat(PersonName.of("Luc de la Tour").last()).isEqualTo("de la tour");
  }

  @Test
  void honorificsAndSuffixesAreNoPartOfAName() {
    assertThat(PersonName.of("Dr. Ada Hale, PhD").parts()).containsExactly("ada", "hale");
    assertThat(PersonName.of("Sir Jonas Brandt III").parts()).containsExactly("jonas", "brandt");
  }

  @Test
  void spellingsOfOneNameShareABlock() {
    assertThat(PersonName.of("Abbas Araghian").block())
        .isEqualTo(PersonName.of("A. Araqian").block())
        .isEqualTo(PersonName.of("عراقیان").block());
  }

  @Test
  void aMiddlePartOfALongNameMayStandAlone() {
    assertThat(why("Quell", "Ivo Marn Quell da Rosa")).isEqualTo("a middle part of the name alone");
    assertThat(why("Luis", "Ivo Luis Marn Berg")).isEqualTo("no");
    assertThat(why("Rok", "Ivo Rok Marn Berg")).isEqualTo("no");
    assertThat(why("Hollis", "Mara Hollis Quill")).isEqualTo("no");
  }
}
