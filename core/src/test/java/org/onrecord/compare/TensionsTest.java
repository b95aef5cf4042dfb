package org.onrecord.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.issue.Stance;

class TensionsTest {
  private static final Tensions.Bounds USUAL = Tensions.Bounds.usual();

  private static Stand stand(String key, String day, String actor, Stance side, String words) {
    return new Stand(
        Reports.said(key, day, actor, words),
        "talks",
        side,
        Stand.Holding.plain(),
        Optional.empty());
  }

  private static List<String> shown(List<Tension> found) {
    return found.stream().map(each -> each.one().id() + " " + each.other().id()).toList();
  }

  @Test
  void theEarlierStandsFirstWhicheverSideItTakes() {
    Stand early = stand("s9", "2025-03-01", "Quill", Stance.SUPPORT, "we are ready for talks");
    Stand late = stand("s1", "2025-03-05", "Quill", Stance.OPPOSE, "we will not talk");
    assertThat(shown(Tensions.of(List.of(late, early), List.of(), USUAL))).containsExactly("s9 s1");
  }

  @Test
  void twoActorsOfOneOfficeAreTiedByBothRoles() {
    Stand one = stand("s1", "2025-03-01", "Quill", Stance.SUPPORT, "we are ready for talks");
    Stand other = stand("s2", "2025-03-05", "Hale", Stance.OPPOSE, "we will not talk");
    List<Bond> bonds =
        List.of(new Bond("Quill", "port", "port director"), new Bond("Hale", "port", "spokesman"));
    assertThat(Tensions.of(List.of(one, other), bonds, USUAL))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.bond()).hasValueSatisfying(tie -> assertThat(tie).contains(" · "));
              assertThat(each.readings()).contains(Innocent.OTHER_OFFICE);
            });
    assertThat(Tensions.of(List.of(one, other), List.of(), USUAL)).isEmpty();
  }

  @Test
  void whatLiesTooFarApartIsNotLaidSideBySide() {
    Stand one = stand("s1", "2025-03-01", "Quill", Stance.SUPPORT, "we are ready for talks");
    Stand other = stand("s2", "2025-05-30", "Quill", Stance.OPPOSE, "we will not talk");
    assertThat(Tensions.of(List.of(one, other), List.of(), USUAL)).hasSize(1);
    Tensions.Bounds narrow = new Tensions.Bounds(89, 20);
    assertThat(Tensions.of(List.of(one, other), List.of(), narrow)).isEmpty();
    assertThatThrownBy(() -> new Tensions.Bounds(-1, 20)).hasMessageContaining("-1");
  }

  @Test
  void twoReportsOfOneActOfSpeechAreOneSide() {
    Stand one = stand("s1", "2025-03-01", "Quill", Stance.SUPPORT, "we are ready for talks");
    Stand against = stand("s2", "2025-03-05", "Quill", Stance.OPPOSE, "we will not talk");
    Stand again =
        new Stand(
            Reports.said("s3", "2025-03-05", "Quill", "we will not talk"),
            "talks",
            Stance.OPPOSE,
            Stand.Holding.plain(),
            Optional.of("u1"));
    Stand first =
        new Stand(against.said(), "talks", Stance.OPPOSE, Stand.Holding.plain(), Optional.of("u1"));
    assertThat(Tensions.of(List.of(one, first, again), List.of(), USUAL)).hasSize(1);
    assertThat(Tensions.of(List.of(one, against, again), List.of(), USUAL)).hasSize(2);
  }

  @Test
  void theOrderOfTheEvidenceDoesNotMatter() {
    Random random = new Random(3);
    List<Evidence> evidence = new ArrayList<>(many(60, random));
    List<String> expected = shown(Tensions.of(evidence, List.of(), USUAL));
    assertThat(expected).hasSize(20);
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(evidence, random);
      assertThat(shown(Tensions.of(evidence, List.of(), USUAL))).isEqualTo(expected);
    }
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void aThousandStatementsOfOneActorAreWeighedAtOnce() {
    assertThat(Tensions.of(many(1_000, new Random(4)), List.of(), USUAL)).hasSize(20);
  }

  private static List<Stand> many(int count, Random random) {
    List<Stand> stands = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean against = random.nextBoolean();
      String day = LocalDate.parse("2025-03-01").plusDays(random.nextInt(40)).toString();
      String words = against ? "we will not talk about shed " : "we are ready for talks in shed ";
      stands.add(
          stand(
              "s%04d".formatted(i),
              day,
              "Quill",
              against ? Stance.OPPOSE : Stance.SUPPORT,
              words + i));
    }
    return stands;
  }

  @Test
  void thoseAreTiedWhomAnOfficeTiesToOneOrToTheSameBody() {
    List<Bond> bonds =
        List.of(
            new Bond("minister", "state", "minister of the state"),
            new Bond("spokeswoman", "ministry", "its spokeswoman"),
            new Bond("president", "state", "its president"),
            new Bond("envoy", "other", "its envoy"));
    assertThat(Tensions.tied("minister", bonds))
        .containsExactlyInAnyOrder("minister", "state", "president");
    assertThat(Tensions.tied("state", bonds))
        .containsExactlyInAnyOrder("state", "minister", "president");
    assertThat(Tensions.tied("ministry", bonds))
        .containsExactlyInAnyOrder("ministry", "spokeswoman");
    assertThat(Tensions.tied("nobody", bonds)).containsExactly("nobody");
  }
}
