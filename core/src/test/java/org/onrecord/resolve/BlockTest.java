package org.onrecord.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.mention.Type;

/** Which names are compared at all, and what an identity keeps of them. */
class BlockTest {
  private static Appearance person(String article, String name, String country) {
    return new Appearance(
        new Appearance.Key(article, "a1"),
        new Appearance.Called(name),
        Type.PERSON,
        Optional.empty(),
        Optional.of(country));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Quill     | LVA | Quill          | CHL | same
          Karim Araghian | IRN | Karim Araqian  | USA | same
          Karim Araghian | IRN | عراقیان        | IRN | same
          Karim al-Masri | EGY | Masri          | EGY | same
          Ms. Ada Hale   | LVA | A. Hale        | LVA | same
          Kim Dae Ho     | KOR | Pak Chol Su    | KOR | same
          Kim Dae Ho     | KOR | Kim Dae Ho     | PRK | other
          Mara Quill     | LVA | Mara Brandt    | LVA | other
          Mara Quill     | LVA | Quill Mara     | LVA | other
          """)
  void namesThatMayBeOnesFallIntoOneBlock(
      String one, String home, String other, String abroad, String expected) {
    boolean same = Block.of(person("x1", one, home)).equals(Block.of(person("x2", other, abroad)));
    assertThat(same).isEqualTo(expected.equals("same"));
  }

  @Test
  void aBodyNamedLikeAPersonIsNotCompared() {
    Appearance body =
        new Appearance(
            new Appearance.Key("x1", "a1"),
            new Appearance.Called("Quill"),
            Type.ORGANIZATION,
            Optional.empty(),
            Optional.of("LVA"));
    assertThat(Block.of(body)).isNotEqualTo(Block.of(person("x2", "Quill", "LVA")));
    assertThat(Identities.of(List.of(body, person("x2", "Quill", "LVA")), List.of()).all())
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          attackers           | GROUP        | -   | 2
          Danish soldiers     | GROUP        | DNK | 2
          the report          | DOCUMENT     | -   | 2
          government          | ORGANIZATION | -   | 2
          foreign minister    | PERSON       | -   | 2
          government          | ORGANIZATION | DNK | 1
          foreign minister    | PERSON       | DNK | 1
          Harbour Front       | GROUP        | -   | 1
          Karim al-Masri      | PERSON       | -   | 1
          al-Nour             | GROUP        | -   | 1
          کریم                | GROUP        | -   | 1
          Harbour Treaty      | DOCUMENT     | -   | 1
          """)
  void whoIsCalledByANounAloneIsSomebodyElseInAnotherArticle(
      String name, Type type, String country, int many) {
    Optional<String> home = Optional.ofNullable(country);
    Appearance one =
        new Appearance(
            new Appearance.Key("x1", "a1"),
            new Appearance.Called(name),
            type,
            Optional.empty(),
            home);
    Appearance other =
        new Appearance(
            new Appearance.Key("x2", "a1"),
            new Appearance.Called(name),
            type,
            Optional.empty(),
            home);
    List<Identity> all = Identities.of(List.of(one, other), List.of()).all();
    assertThat(all).hasSize(many);
    assertThat(all.stream().map(Identity::id).distinct()).hasSize(many);
  }

  @Test
  void theNameIsTheFullestThatAnyArticleHas() {
    Identity one =
        Identities.of(
                List.of(
                    person("x1", "Quill", "LVA"),
                    person("x2", "Mara Quill", "LVA"),
                    person("x3", "M. Quill", "LVA")),
                List.of())
            .all()
            .getFirst();
    assertThat(one.name()).isEqualTo("Mara Quill");
    assertThat(one.names())
        .containsEntry("M. Quill", "initials")
        .containsEntry("Quill", "the family name alone")
        .containsEntry("Mara Quill", "its name");
  }

  @Test
  void anIdGoesOnAsMoreArticlesCome() {
    Identities before = Identities.of(List.of(person("x1", "Mara Quill", "LVA")), List.of());
    Identities after = before.with(List.of(person("x2", "Quill", "LVA")));
    assertThat(after.all()).hasSize(1);
    assertThat(after.all().getFirst().id())
        .isEqualTo(before.all().getFirst().id())
        .matches("i[0-9a-f]{20}");
  }

  @Test
  void whoStandsInOneArticleTwiceUnderAShortNameIsOne() {
    Appearance once = person("x1", "Quill", "LVA");
    Appearance again =
        new Appearance(
            new Appearance.Key("x1", "a2"),
            new Appearance.Called("Quill"),
            Type.PERSON,
            Optional.empty(),
            Optional.of("LVA"));
    assertThat(Identities.of(List.of(once, again), List.of()).all()).hasSize(1);
  }

  @Test
  void appearancesStandInTheOrderOfArticlesThenActors() {
    Appearance first = person("x1", "Quill", "LVA");
    Appearance second = person("x2", "Ada Hale", "LVA");
    assertThat(first).isLessThan(second);
    assertThat(first.key()).isLessThan(second.key());
    assertThat(new Appearance.Key("x1", "a2")).isGreaterThan(first.key());
    assertThat(first.compareTo(person("x1", "Quill", "LVA"))).isZero();
  }
}
