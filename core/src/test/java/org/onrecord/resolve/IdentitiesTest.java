package org.onrecord.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.mention.Type;

class IdentitiesTest {
  private static final List<String> FIRST =
      List.of("Mara", "Jonas", "Ilze", "Karim", "Ada", "Tom", "Pia", "Raul", "J.", "Muhammad");
  private static final List<String> LAST =
      List.of(
          "Quill", "Brandt", "Kalve", "al-Masri", "Masri", "Hale", "Araghian", "Araqian", "Kim");
  private static final List<String> OFFICES = List.of("president", "premier", "", "", "");
  private static final List<String> COUNTRIES = List.of("LVA", "CHL", "KOR", "", "");

  /** An appearance from {@code article actor | name | country}; a registry entry after @. */
  private static Appearance person(String article, String name, String country) {
    return new Appearance(
        new Appearance.Key(article, "a1"),
        new Appearance.Called(name),
        Type.PERSON,
        Optional.empty(),
        Optional.of(country).filter(code -> !code.isEmpty()));
  }

  private static Appearance holding(String office, String article, String name, String country) {
    Appearance person = person(article, name, country);
    return new Appearance(
        person.key(),
        new Appearance.Called(name, Optional.of(office).filter(each -> !each.isEmpty())),
        person.type(),
        person.registry(),
        person.country());
  }

  /** One of {@code office, name, country}. */
  private static Appearance holding(String article, String line) {
    String[] cells = line.split(", *", -1);
    return holding(cells[0], article, cells[1], cells[2]);
  }

  private static Appearance.Key key(String article) {
    return new Appearance.Key(article, "a1");
  }

  /** Who is who: the articles of each identity, in order. */
  private static List<String> shown(Identities identities) {
    return identities.all().stream()
        .map(
            each -> String.join(",", each.appearances().stream().map(Appearance::article).toList()))
        .sorted()
        .toList();
  }

  private static List<String> shown(List<Appearance> appearances, Ruling... rulings) {
    return shown(Identities.of(appearances, List.of(rulings)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Quill     | LVA | Mara Quill      | LVA | one
          Mara Quill     | LVA | Ms. Mara Quill  | LVA | one
          Mara Quill     | LVA | Mara Quill      |     | one
          Mara Quill     |     | Mara Quill      |     | one
          Mara Quill     | LVA | Mara Quill      | CHL | two
          Mara Quill     | LVA | Jonas Quill     | LVA | two
          Mara Quill     | LVA | Quill           | LVA | one
          Mara Quill     | LVA | Quill           |     | two
          Mara Quill     | LVA | Quill           | CHL | two
          Quill          | LVA | Quill           | LVA | two
          M. Quill       | LVA | Mara Quill      | LVA | one
          M. Quill       | LVA | Mara Quill      | CHL | two
          Karim Araghian | IRN | Karim Araqian   | IRN | one
          Karim Araghian | IRN | کریم عراقیان    | IRN | one
          Peter Johnson  | LVA | Peter Johnston  | LVA | two
          Kim Dae Ho     | KOR | Dae Ho Kim      | KOR | one
          Kim Dae Ho     | KOR | Kim             | KOR | one
          """)
  void namesAreJoinedOnlyOnEvidence(
      String one, String home, String other, String abroad, String expected) {
    List<String> found =
        shown(
            List.of(
                person("x1", one, home == null ? "" : home),
                person("x2", other, abroad == null ? "" : abroad)));
    assertThat(found).hasSize(expected.equals("one") ? 1 : 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          president, Mara Quill, LVA | president, Quill,        | one
          president, Mara Quill,     | president, Quill,        | one
          president, Mara Quill, LVA | premier, Quill,          | two
          president, Mara Quill, LVA | , Quill,                 | two
          , Mara Quill, LVA          | president, Quill,        | two
          president, Mara Quill, LVA | president, Quill, CHL    | two
          president, Quill,          | president, Quill,        | one
          president, Quill, LVA      | president, Quill, LVA    | one
          president, Quill, LVA      | president, Quill,        | one
          president, Quill, LVA      | president, Quill, CHL    | two
          president, Mara Quill, LVA | premier, Mara Quill, LVA | one
          president, Mara Hale, LVA  | president, Quill,        | two
          """)
  void anOfficeThatOnlyOneHoldsSaysWhoIsMeant(String one, String other, String expected) {
    List<Appearance> two = List.of(holding("x1", one), holding("x2", other));
    assertThat(shown(two)).hasSize(expected.equals("one") ? 1 : 2);
  }

  @Test
  void anOfficeThatTwoOfTheNameHeldIsNeithers() {
    List<Appearance> three =
        List.of(
            holding("president", "x1", "Ada Hale", "LVA"),
            holding("president", "x2", "Tom Hale", "LVA"),
            holding("president", "x3", "Hale", ""));
    assertThat(shown(three)).containsExactly("x1", "x2", "x3");
    Identity whole =
        Identities.of(List.of(three.getFirst(), three.getLast()), List.of()).all().getFirst();
    assertThat(whole.names())
        .containsEntry("Hale", "the family name alone, the only such president");
  }

  @Test
  void aFamilyNameThatTwoHaveIsNeithers() {
    assertThat(
            shown(
                List.of(
                    person("x1", "Ada Hale", "LVA"),
                    person("x2", "Tom Hale", "LVA"),
                    person("x3", "Hale", "LVA"))))
        .containsExactly("x1", "x2", "x3");
  }

  @Test
  void anInitialThatTwoHaveIsNeithers() {
    assertThat(
            shown(
                List.of(
                    person("x1", "Jonas Hale", "LVA"),
                    person("x2", "Jana Hale", "LVA"),
                    person("x3", "J. Hale", "LVA"))))
        .containsExactly("x1", "x2", "x3");
  }

  @Test
  void aNameWithoutACountryIsNeithersWhereTwoCountriesHaveIt() {
    assertThat(
            shown(
                List.of(
                    person("x1", "Juan Rojas", "CHL"),
                    person("x2", "Juan Rojas", "PER"),
                    person("x3", "Juan Rojas", ""))))
        .containsExactly("x1", "x2", "x3");
  }

  @Test
  void whatIsInTheRegistryIsOneByItsEntry() {
    Appearance lisbon =
        new Appearance(
            new Appearance.Key("x1", "a1"),
            new Appearance.Called("Lisbon"),
            Type.COUNTRY,
            Optional.of("iso:PRT"),
            Optional.of("PRT"));
    Appearance portugal =
        new Appearance(
            new Appearance.Key("x2", "a1"),
            new Appearance.Called("Portugal"),
            Type.COUNTRY,
            Optional.of("iso:PRT"),
            Optional.of("PRT"));
    List<Identity> all = Identities.of(List.of(lisbon, portugal), List.of()).all();
    assertThat(all).hasSize(1);
    assertThat(all.getFirst().id()).isEqualTo("iso:PRT");
    assertThat(all.getFirst().names()).containsOnlyKeys("Lisbon", "Portugal");
  }

  @Test
  void eachNameSaysWhyItIsThisOnes() {
    Identity quill =
        Identities.of(
                List.of(person("x1", "Mara Quill", "LVA"), person("x2", "Quill", "LVA")), List.of())
            .all()
            .getFirst();
    assertThat(quill.name()).isEqualTo("Mara Quill");
    assertThat(quill.names())
        .isEqualTo(
            new TreeMap<>(Map.of("Mara Quill", "its name", "Quill", "the family name alone")));
  }

  @Test
  void aPersonsRulingMakesTwoOne() {
    List<Appearance> two = List.of(person("x1", "Mara Quill", "LVA"), person("x2", "Quill", ""));
    assertThat(shown(two)).containsExactly("x1", "x2");
    Ruling same = new Ruling.Same(key("x1"), key("x2"));
    assertThat(shown(two, same)).containsExactly("x1,x2");
    assertThat(Identities.of(two, List.of(same)).all().getFirst().names())
        .containsEntry("Quill", "a person ruled so")
        .hasSize(2);
  }

  @Test
  void aPersonsRulingMakesOneTwo() {
    List<Appearance> two =
        List.of(person("x1", "Mara Quill", "LVA"), person("x2", "Mara Quill", "LVA"));
    assertThat(shown(two)).containsExactly("x1,x2");
    assertThat(shown(two, new Ruling.Apart(key("x1"), key("x2")))).containsExactly("x1", "x2");
  }

  @Test
  void aRulingAboutSomebodyUnknownChangesNothing() {
    List<Appearance> one = List.of(person("x1", "Mara Quill", "LVA"));
    assertThat(shown(one, new Ruling.Same(key("x1"), key("x9")))).containsExactly("x1");
    assertThat(shown(one, new Ruling.Apart(key("x8"), key("x9")))).containsExactly("x1");
  }

  @Test
  void theSameAppearanceTwiceChangesNothing() {
    Appearance quill = person("x1", "Mara Quill", "LVA");
    Identities once = Identities.of(List.of(quill), List.of());
    assertThat(once.with(List.of(quill)).all()).isEqualTo(once.all());
    assertThat(Identities.of(List.of(quill, quill), List.of()).all()).isEqualTo(once.all());
  }

  @Test
  void nobodyIsNobody() {
    assertThat(Identities.of(List.of(), List.of()).all()).isEmpty();
  }

  private static List<Appearance> some(Random random, int count) {
    List<Appearance> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String first = FIRST.get(random.nextInt(FIRST.size()));
      String last = LAST.get(random.nextInt(LAST.size()));
      String name = random.nextInt(4) == 0 ? last : first + " " + last;
      String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
      made.add(holding(OFFICES.get(random.nextInt(OFFICES.size())), "x" + i, name, country));
    }
    return made;
  }

  private static List<Ruling> rulings(Random random, int count) {
    return List.of(
        new Ruling.Same(key("x" + random.nextInt(count)), key("x" + random.nextInt(count))),
        new Ruling.Apart(key("x" + random.nextInt(count)), key("x" + random.nextInt(count))));
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    Random random = new Random(1);
    List<Appearance> appearances = some(random, 24);
    List<Ruling> rulings = rulings(random, 24);
    List<Identity> expected = Identities.of(appearances, rulings).all();
    for (int i = 0; i < 1000; i++) {
      Collections.shuffle(appearances, random);
      assertThat(Identities.of(appearances, rulings).all()).isEqualTo(expected);
    }
  }

  @Test
  void addingIsTheSameAsComputingAll() {
    Random random = new Random(2);
    for (int i = 0; i < 40; i++) {
      List<Appearance> appearances = some(random, 30);
      List<Ruling> rulings = rulings(random, 30);
      Identities grown = Identities.under(rulings);
      int at = 0;
      while (at < appearances.size()) {
        int to = Math.min(appearances.size(), at + 1 + random.nextInt(7));
        grown = grown.with(appearances.subList(at, to));
        at = to;
      }
      assertThat(grown.all()).isEqualTo(Identities.of(appearances, rulings).all());
    }
  }

  @Test
  void everybodyIsSomebodyOnce() {
    Random random = new Random(3);
    for (int i = 0; i < 20; i++) {
      List<Appearance> appearances = some(random, 50);
      List<Identity> all = Identities.of(appearances, rulings(random, 50)).all();
      assertThat(all.stream().flatMap(each -> each.appearances().stream()))
          .containsExactlyInAnyOrderElementsOf(appearances);
      assertThat(all).extracting(Identity::id).doesNotHaveDuplicates();
    }
  }

  @Test
  void countriesNeverMixWithoutARuling() {
    Random random = new Random(4);
    for (Identity each : Identities.of(some(random, 400), List.of()).all()) {
      assertThat(
              each.appearances().stream().flatMap(one -> one.country().stream()).distinct().count())
          .as(each.name())
          .isLessThanOrEqualTo(1);
    }
  }

  @Test
  void anIdentityWithoutAppearancesIsRefused() {
    assertThatThrownBy(
            () ->
                new Identity("i1", "x", Type.PERSON, Optional.empty(), new TreeMap<>(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("i1");
  }

  private static long nanos(int count) {
    Random random = new Random(5);
    List<Appearance> many = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int who = random.nextInt(count / 2);
      String name = letters(who) + " " + letters(who / 5 + 1000) + "ski";
      many.add(person("x" + i, name, COUNTRIES.get(who % 3)));
    }
    long start = System.nanoTime();
    assertThat(Identities.of(many, List.of()).all()).hasSizeGreaterThan(count / 10);
    return System.nanoTime() - start;
  }

  private static String letters(int number) {
    StringBuilder name = new StringBuilder("B");
    for (int rest = number; rest > 0; rest /= 21) {
      name.append("bcdfghjklmnpqrstvwxyz".charAt(rest % 21)).append("aeiou".charAt(rest % 5));
    }
    return name.toString();
  }

  @Test
  @Timeout(30)
  void manyArticlesAreLinkedInLinearTime() {
    nanos(1_000);
    long few = nanos(3_000);
    long many = nanos(12_000);
    assertThat(Duration.ofNanos(many)).isLessThan(Duration.ofNanos(Math.max(few, 50_000_000) * 16));
  }

  @Test
  @Timeout(20)
  void manyOfOneNameAreLinkedInTime() {
    List<Appearance> alike = new ArrayList<>();
    for (int i = 0; i < 6_000; i++) {
      alike.add(person("x" + i, i % 3 == 0 ? "Hale" : letters(i % 2000) + " Hale", "LVA"));
    }
    assertThat(Identities.of(alike, List.of()).all()).hasSizeGreaterThan(1000);
  }
}
