package org.onrecord.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.mention.Type;

/** What people rule about persons, bodies and states. */
class RulingsTest {
  private static final List<String> NAMES =
      List.of("Mara Quill", "Quill", "M. Quill", "Jonas Brandt", "Portugal", "Harbour Union");

  private static Appearance of(String article, String name, Type type, String entry) {
    return new Appearance(
        new Appearance.Key(article, "a1"),
        new Appearance.Called(name),
        type,
        Optional.of(entry).filter(each -> !each.isEmpty()),
        Optional.of("LVA"));
  }

  private static Appearance person(String article, String name) {
    return of(article, name, Type.PERSON, "");
  }

  private static Appearance.Key key(int article) {
    return new Appearance.Key("x" + article, "a1");
  }

  private static Ruling same(int one, int other) {
    return new Ruling.Same(key(one), key(other));
  }

  private static Ruling apart(int one, int other) {
    return new Ruling.Apart(key(one), key(other));
  }

  private static List<String> shown(List<Appearance> appearances, Ruling... rulings) {
    return Identities.of(appearances, List.of(rulings)).all().stream()
        .map(
            each -> String.join(",", each.appearances().stream().map(Appearance::article).toList()))
        .sorted()
        .toList();
  }

  private static final List<Appearance> THREE =
      List.of(person("x1", "Mara Quill"), person("x2", "Jonas Brandt"), person("x3", "Ada Hale"));

  @Test
  void rulingsJoinOnFromOneToTheNext() {
    assertThat(shown(THREE, same(1, 2), same(2, 3))).containsExactly("x1,x2,x3");
    assertThat(shown(THREE, same(2, 3), same(3, 1))).containsExactly("x1,x2,x3");
    assertThat(shown(THREE, same(3, 2))).containsExactly("x1", "x2,x3");
  }

  @Test
  void sayingTheSameInBothDirectionsOrOfOneselfChangesNothingMore() {
    assertThat(shown(THREE, same(1, 2), same(2, 1))).containsExactly("x1,x2", "x3");
    assertThat(shown(THREE, same(1, 1))).containsExactly("x1", "x2", "x3");
  }

  @Test
  void whomARulingJoinsBringsTheNamesThatWereJoinedBefore() {
    List<Appearance> four = new ArrayList<>(THREE);
    four.add(person("x4", "Brandt"));
    Identity joined =
        Identities.of(four, List.of(same(1, 2))).all().stream()
            .filter(each -> each.appearances().size() == 3)
            .findFirst()
            .orElseThrow();
    assertThat(joined.names()).containsOnlyKeys("Mara Quill", "Jonas Brandt", "Brandt");
    assertThat(joined.names().values()).contains("a person ruled so", "its name");
  }

  @Test
  void oneOfAStateMayBeRuledApartWithoutGettingLost() {
    List<Appearance> states =
        List.of(
            of("x1", "Portugal", Type.COUNTRY, "iso:PRT"),
            of("x2", "Lisbon", Type.COUNTRY, "iso:PRT"),
            of("x3", "Portugal", Type.COUNTRY, "iso:PRT"));
    assertThat(shown(states)).containsExactly("x1,x2,x3");
    assertThat(shown(states, apart(1, 2))).containsExactly("x1,x3", "x2");
    assertThat(shown(states, apart(1, 2), apart(1, 3))).containsExactly("x1", "x2", "x3");
    assertThat(Identities.of(states, List.of(apart(1, 2))).all())
        .extracting(Identity::id)
        .contains("iso:PRT")
        .doesNotHaveDuplicates();
  }

  @Test
  void oneOfABodyMayBeRuledApart() {
    List<Appearance> bodies =
        List.of(
            of("x1", "Harbour Union", Type.ORGANIZATION, ""),
            of("x2", "harbour union", Type.ORGANIZATION, ""));
    assertThat(shown(bodies)).containsExactly("x1,x2");
    assertThat(shown(bodies, apart(1, 2))).containsExactly("x1", "x2");
  }

  @Test
  void whoIsApartTakesInNobody() {
    List<Appearance> quills = List.of(person("x1", "Mara Quill"), person("x2", "Quill"));
    assertThat(shown(quills)).containsExactly("x1,x2");
    assertThat(shown(quills, apart(2, 1))).containsExactly("x1", "x2");
    assertThat(shown(quills, apart(1, 2))).containsExactly("x1", "x2");
  }

  @Test
  void apartFromOneMayStillBeRuledAnother() {
    List<Appearance> four = new ArrayList<>(THREE);
    four.add(person("x4", "Mara Quill"));
    assertThat(shown(four, apart(1, 4), same(4, 2))).containsExactly("x1", "x2,x4", "x3");
  }

  private static List<Appearance> some(Random random, int count) {
    List<Appearance> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = NAMES.get(random.nextInt(NAMES.size()));
      made.add(
          switch (name) {
            case "Portugal" -> of("x" + i, name, Type.COUNTRY, "iso:PRT");
            case "Harbour Union" -> of("x" + i, name, Type.ORGANIZATION, "");
            default -> person("x" + i, name);
          });
    }
    return made;
  }

  private static List<Ruling> rulings(Random random, int count) {
    List<Ruling> made = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int one = random.nextInt(count);
      int other = random.nextInt(count);
      made.add(random.nextBoolean() ? same(one, other) : apart(one, other));
    }
    return made;
  }

  @Test
  void nobodyIsLostUnderAnyRulings() {
    Random random = new Random(21);
    for (int i = 0; i < 150; i++) {
      List<Appearance> appearances = some(random, 12);
      List<Identity> all = Identities.of(appearances, rulings(random, 12)).all();
      assertThat(all.stream().flatMap(each -> each.appearances().stream()))
          .containsExactlyInAnyOrderElementsOf(appearances);
      assertThat(all).extracting(Identity::id).doesNotHaveDuplicates().isSorted();
    }
  }

  @Test
  void theOrderOfRulingsDoesNotMatter() {
    Random random = new Random(22);
    for (int i = 0; i < 60; i++) {
      List<Appearance> appearances = some(random, 12);
      List<Ruling> rulings = new ArrayList<>(rulings(random, 12));
      List<Identity> expected = Identities.of(appearances, rulings).all();
      Collections.shuffle(rulings, random);
      assertThat(Identities.of(appearances, rulings).all()).isEqualTo(expected);
    }
  }

  @Test
  void whoIsRuledTheSameIsOne() {
    Random random = new Random(23);
    for (int i = 0; i < 60; i++) {
      List<Appearance> appearances = some(random, 12);
      int one = random.nextInt(12);
      int other = random.nextInt(12);
      assertThat(Identities.of(appearances, List.of(same(one, other))).all())
          .anySatisfy(
              each ->
                  assertThat(each.appearances())
                      .extracting(Appearance::key)
                      .contains(key(one), key(other)));
    }
  }
}
