package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Sector;
import org.onrecord.mention.Type;

/** On whose side somebody is. */
class TeamTest {
  private static final Actor LATVIA = actor("a1", Type.COUNTRY, "LVA", Optional.empty());
  private static final Actor MINISTER = actor("a2", Type.PERSON, "LVA", Optional.of(Sector.GOV));
  private static final Actor CRITIC = actor("a3", Type.PERSON, "LVA", Optional.of(Sector.CVL));
  private static final Actor GHANA = actor("a4", Type.COUNTRY, "GHA", Optional.empty());

  private static Actor actor(String id, Type type, String country, Optional<Sector> sector) {
    Actor.Known known = new Actor.Known(type, Optional.empty(), Optional.of(country), sector);
    return new Actor(id, "Name " + id, known, List.of(), List.of(), List.of());
  }

  private static Team of(Actor speaker) {
    return new Team(Optional.of(speaker));
  }

  @Test
  void whoSpeaksForAStateIsOnItsSide() {
    assertThat(of(MINISTER).has(LATVIA)).isTrue();
    assertThat(of(LATVIA).has(MINISTER)).isTrue();
    assertThat(of(MINISTER).has(GHANA)).isFalse();
  }

  @Test
  void aCitizenIsNot() {
    assertThat(of(CRITIC).has(LATVIA)).isFalse();
    assertThat(of(MINISTER).has(CRITIC)).isFalse();
  }

  @Test
  void everybodyIsOnTheirOwnSide() {
    for (Actor each : List.of(LATVIA, MINISTER, CRITIC, GHANA)) {
      assertThat(of(each).has(each)).isTrue();
      assertThat(of(each).is(each)).isTrue();
    }
    assertThat(of(MINISTER).is(LATVIA)).isFalse();
  }

  @Test
  void aGroupHasItsMembers() {
    Actor group =
        new Actor(
            "a9",
            "Both",
            new Actor.Known(Type.GROUP, Optional.empty(), Optional.empty(), Optional.empty()),
            List.of("a3", "a4"),
            List.of(),
            List.of());
    assertThat(of(group).has(CRITIC)).isTrue();
    assertThat(of(group).has(GHANA)).isTrue();
    assertThat(of(group).has(LATVIA)).isFalse();
  }

  @Test
  void nobodyHasNoSide() {
    assertThat(new Team(Optional.empty()).has(LATVIA)).isFalse();
    assertThat(new Team(Optional.empty()).is(LATVIA)).isFalse();
  }
}
