package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.RandomText;

/** What holds for every pair of names, tried on names of a seeded generator. */
class PersonNameLawsTest {
  private static final List<String> FIRST =
      List.of("Mara", "Jonas", "J.", "Karim", "Anna-Lena", "Muhammad", "Mohammed", "Nuño", "کریم");
  private static final List<String> PARTICLES = List.of("", "", "", "al-", "von der ", "bin ");
  private static final List<String> LAST =
      List.of("Quill", "Brandt", "Araghian", "Araqian", "Kim", "O’Hale", "Şahin", "عراقیان");

  private static Stream<String> names(int count) {
    Random random = new Random(17);
    return Stream.generate(() -> name(random)).limit(count);
  }

  private static String name(Random random) {
    String last = pick(PARTICLES, random) + pick(LAST, random);
    String middle = random.nextInt(4) == 0 ? pick(FIRST, random) + " " : "";
    return random.nextInt(4) == 0 ? last : pick(FIRST, random) + " " + middle + last;
  }

  private static String pick(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private static Optional<String> why(String one, String other) {
    return PersonName.of(one).matches(PersonName.of(other));
  }

  @Test
  void aNameMatchesItself() {
    names(300).forEach(name -> assertThat(why(name, name)).contains("the same name"));
  }

  @Test
  void matchingIsTheSameFromBothSides() {
    List<String> names = names(60).distinct().toList();
    for (String one : names) {
      for (String other : names) {
        assertThat(why(one, other)).as(one + " and " + other).isEqualTo(why(other, one));
      }
    }
  }

  @Test
  void honorificsSuffixesAndCapitalsChangeNoName() {
    names(200)
        .filter(
            name -> !Folding.isForeign(name) && !name.contains(" bin ") && !name.contains("von"))
        .filter(name -> !name.startsWith("bin") && !name.contains("al-"))
        .forEach(
            name -> {
              PersonName plain = PersonName.of(name);
              assertThat(PersonName.of("Mr. " + name)).as(name).isEqualTo(plain);
              assertThat(PersonName.of(name + " Jr.")).as(name).isEqualTo(plain);
              assertThat(PersonName.of(name + ", PhD")).as(name).isEqualTo(plain);
              assertThat(PersonName.of(name.toUpperCase(Locale.ROOT))).as(name).isEqualTo(plain);
            });
  }

  @Test
  void theFamilyNameAloneIsEnoughToMatch() {
    names(200)
        .map(PersonName::of)
        .filter(name -> !name.isShort())
        .forEach(
            name ->
                assertThat(new PersonName(List.of(name.last())).matches(name))
                    .contains("the family name alone"));
  }

  @Test
  void namesThatMatchInTheirLastWordShareABlock() {
    List<String> names = names(80).distinct().toList();
    for (String one : names) {
      for (String other : names) {
        PersonName left = PersonName.of(one);
        PersonName right = PersonName.of(other);
        boolean initials = PersonName.bare(left.last()).length() < 3;
        if (!initials && PersonName.same(left.last(), right.last())) {
          assertThat(left.block()).as(one + " and " + other).isEqualTo(right.block());
        }
      }
    }
  }

  @Test
  void anyTextIsSomeNameOrNone() {
    RandomText.some(300)
        .map(PersonName::of)
        .forEach(
            name -> {
              assertThat(name.parts()).noneMatch(String::isBlank);
              assertThat(name.isShort()).isEqualTo(name.parts().size() < 2);
              assertThat(name.last().isEmpty()).isEqualTo(name.parts().isEmpty());
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          quill        | quill        | true
          al-masri     | masri        | true
          as-masri     | al-masri     | true
          von der heide| heide        | true
          o'hale       | ohale        | true
          j.           | jonas        | true
          j            | karl         | false
          araghian     | araqian      | true
          petrova      | petrov       | false
          kim          | kym          | false
          hale         | hail         | false
          johansen     | johanson     | true
          johansen     | jensen       | false
          levchenko    | левченко     | true
          li           | ли           | false
          """)
  void twoWordsAreOneWhereLettersOrSoundsSaySo(String one, String other, boolean same) {
    assertThat(PersonName.same(one, other)).isEqualTo(same);
    assertThat(PersonName.same(other, one)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          al-masri      | masri
          ash-sharif    | sharif
          von der heide | heide
          quill         | quill
          alba          | alba
          al            | al
          """)
  void aWordIsBaredOfItsParticles(String part, String bare) {
    assertThat(PersonName.bare(part)).isEqualTo(bare);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "Mr.", "Dr. Mrs.", "'s", "12", "—", "Jr.", "“”", "al", "von der"})
  void whatIsNoNameHasNoParts(String words) {
    PersonName name = PersonName.of(words);
    assertThat(name.parts()).isEmpty();
    assertThat(name.last()).isEmpty();
    assertThat(name.block()).isEmpty();
    assertThat(name.matches(PersonName.of("Mara Quill"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Quill            | Mara Jane Quill     | the same name with fewer words
          Mara Quill            | Mara Quill Brandt   | the same name with fewer words
          Jane Quill            | Mara Jane Quill     | no
          Quill Mara            | Mara Quill          | family name first or last
          Kim Dae Ho            | Dae Ho Kim          | family name first or last
          Dae Kim Ho            | Kim Dae Ho          | no
          M. J. Quill           | Mara Jane Quill     | initials
          M. Quill              | J. Quill            | no
          """)
  void theOrderOfWordsCounts(String one, String other, String reason) {
    assertThat(why(one, other).orElse("no")).isEqualTo(reason);
  }
}
