package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of an article are one person's: actors with their mentions, by first mention. */
class PersonsTest {
  /** {@code Mara Quill=Mara Quill+Quill; …} */
  private static String drawn(String text) {
    Scene scene = Scene.of(text);
    return scene.cast().actors().stream()
        .map(
            actor ->
                scene.cast().mentions().stream()
                    .filter(each -> actor.mentions().contains(each.id()))
                    .map(each -> each.mention().span().in(scene.text()))
                    .collect(Collectors.joining("+", actor.name() + "=", "")))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Quill came. Then Quill left.               | Mara Quill=Mara Quill+Quill
          Then Quill came. Later Mara Quill left.         | Mara Quill=Quill+Mara Quill
          Mara Quill came. Then Ms. Quill left.           | Mara Quill=Mara Quill+Ms. Quill
          Mara Quill came. Then M. Quill left.            | Mara Quill=Mara Quill+M. Quill
          Mara Jane Quill came. Then Mara Quill left.     | Mara Jane Quill=Mara Jane Quill+Mara Quill
          Jonas Brandt Jr. came. Then Jonas Brandt left.  | Jonas Brandt Jr.=Jonas Brandt Jr.+Jonas Brandt
          Karim al-Masri came. Then al-Masri left.        | Karim al-Masri=Karim al-Masri+al-Masri
          Omar bin Said came. Then Omar left.             | Omar bin Said=Omar bin Said+Omar
          José Peña came. Then Jose Pena left.            | José Peña=José Peña+Jose Pena
          Mara Quill’s aide came. Then Quill left.        | Mara Quill=Mara Quill+Quill
          Zan Velka Moro Dai came. Then Moro Dai left.    | Zan Velka Moro Dai=Zan Velka Moro Dai+Moro Dai
          Ms. Mara Quill met Mr. Quill. Then Quill left.  | Mara Quill=Ms. Mara Quill; Quill=Mr. Quill+Quill
          Then Mara Quill met Mara J. Quill and Mara K. Quill. Later Mara Quill left. | Mara Quill=Mara Quill+Mara Quill; Mara J. Quill=Mara J. Quill; Mara K. Quill=Mara K. Quill
          """)
  void whatMayOnlyBeOnePersonIsOne(String text, String expected) {
    assertThat(drawn(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Quill met Tom Quill. Then Quill left.      | Mara Quill=Mara Quill; Tom Quill=Tom Quill; Quill=Quill
          Mara Quill met Tom Quill. Then Quill left. Later Quill came. | Mara Quill=Mara Quill; Tom Quill=Tom Quill; Quill=Quill+Quill
          Then Petrova met Ivan Petrov.                   | Petrova=Petrova; Ivan Petrov=Ivan Petrov
          Omar bin Said came. Then Omar, a docker, left.  | Omar bin Said=Omar bin Said; Omar=Omar
          Mara Quill met Mara Brandt.                     | Mara Quill=Mara Quill; Mara Brandt=Mara Brandt
          Tom Hale met Tom Hall.                          | Tom Hale=Tom Hale; Tom Hall=Tom Hall
          Ms. Quill met Mr. Quill.                        | Quill=Ms. Quill; Quill=Mr. Quill
          Mr. Tom Hale met Ms. Hale.                      | Tom Hale=Mr. Tom Hale; Hale=Ms. Hale
          Mara Quill met Jane Quill Brandt.               | Mara Quill=Mara Quill; Jane Quill Brandt=Jane Quill Brandt
          """)
  void whoMayBeTwoAreTwo(String text, String expected) {
    assertThat(drawn(text)).isEqualTo(expected);
  }

  @Test
  void aFamilyNameGoesToTheOnlyOneOfItsGender() {
    assertThat(drawn("Mr. Tom Hale met Ms. Ada Hale. Then Mr. Hale left."))
        .isEqualTo("Tom Hale=Mr. Tom Hale+Mr. Hale; Ada Hale=Ms. Ada Hale");
  }

  @Test
  void aTitleOfAnotherCountryKeepsTwoApart() {
    assertThat(drawn("Chilean President Pia Soto came. Then Peruvian President Soto left."))
        .isEqualTo(
            "Chile=Chilean; Pia Soto=Chilean President Pia Soto;"
                + " Peru=Peruvian; Soto=Peruvian President Soto");
  }

  @Test
  void ofTwoWhoMayBeMeantTheOneWhoseFamilyNameItIsCounts() {
    assertThat(drawn("Tom Hale met Hale Brandt. Then Hale left."))
        .isEqualTo("Tom Hale=Tom Hale+Hale; Hale Brandt=Hale Brandt");
  }

  @Test
  void initialsInBracketsAreNoPerson() {
    Scene scene = Scene.of("The Harbour Workers Union (HWU) met. Then HWU left.");
    assertThat(scene.cast().actors()).hasSize(1);
    assertThat(scene.named("Harbour Workers Union").known().type().code())
        .isEqualTo("organization");
  }

  @Test
  void theNameIsTheFullestWhereverItStands() {
    for (String text :
        List.of(
            "Then Quill met Mara Quill.",
            "Then Mara Quill met Quill.",
            "Then Ms. Quill left. Mara Quill came. Quill stayed.")) {
      assertThat(Scene.of(text).names()).as(text).containsExactly("Mara Quill");
    }
  }

  @Test
  void manyOfOneFamilyAreKeptApartInTime() {
    StringBuilder text = new StringBuilder();
    for (char first = 'A'; first <= 'Z'; first++) {
      for (char second = 'a'; second <= 'j'; second++) {
        text.append("Then ").append(first).append(second).append("nder Quillers came. ");
      }
    }
    long start = System.nanoTime();
    Scene scene = Scene.of(text + "Then Quillers left.");
    assertThat(scene.named("Quillers").mentions()).hasSize(1);
    assertThat(System.nanoTime() - start).isLessThan(2_500_000_000L);
  }
}
