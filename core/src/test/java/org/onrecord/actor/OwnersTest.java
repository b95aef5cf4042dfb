package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Groups of mentions that are being linked, and whose they are. */
class OwnersTest {
  /** Those of phrases that stand one after the other, each ending with its head. */
  private static Owners of(String... phrases) {
    String text = String.join(" | ", phrases);
    Owners owners = new Owners(text);
    int at = 0;
    for (String phrase : phrases) {
      Span span = new Span(at, at + phrase.length());
      Span head = new Span(at + phrase.lastIndexOf(' ') + 1, span.end());
      owners.add(new Mention(span, head, Mention.Kind.NOMINAL, Type.ORGANIZATION));
      at = span.end() + 3;
    }
    return owners;
  }

  @Test
  void groupsOfDifferentStatesAreApart() {
    Owners owners = of("Latvian forces", "Ghanaian forces", "the forces");
    assertThat(owners.areApart(0, 1)).isTrue();
    assertThat(owners.areApart(0, 2)).isFalse();
    assertThat(owners.areApart(1, 2)).isFalse();
  }

  @Test
  void whatJoinsAGroupTellsOfIt() {
    Owners owners = of("the forces", "Latvian forces", "Ghanaian forces");
    assertThat(owners.areApart(0, 2)).isFalse();
    owners.join(0, 1);
    assertThat(owners.areApart(0, 2)).isTrue();
  }

  @Test
  void branchesOfAStateAreApart() {
    Owners owners = of("the government", "the parliament", "the group");
    assertThat(owners.areOfOther(0, Sector.LEG)).isTrue();
    assertThat(owners.areOfOther(0, Sector.GOV)).isFalse();
    assertThat(owners.areOfOther(1, Sector.GOV)).isTrue();
    assertThat(owners.areOfOther(2, Sector.GOV)).isFalse();
    assertThat(owners.areOfOther(0, Sector.MIL)).isFalse();
    owners.join(2, 1);
    assertThat(owners.areOfOther(2, Sector.GOV)).isTrue();
  }

  @Test
  void aGroupOfAnotherStateIsOutside() {
    Owners owners = of("Latvian forces", "the forces");
    assertThat(owners.areOutside(0, "LVA")).isFalse();
    assertThat(owners.areOutside(0, "GHA")).isTrue();
    assertThat(owners.areOutside(1, "GHA")).isFalse();
  }

  @Test
  void whoIsOfTwoStatesIsOutsideNeither() {
    Owners owners = of("the Latvian and Ghanaian forces");
    assertThat(owners.areOutside(0, "LVA")).isFalse();
    assertThat(owners.areOutside(0, "GHA")).isFalse();
    assertThat(owners.areOutside(0, "PER")).isTrue();
  }

  @Test
  void aPronounBeforeANounOwnsIt() {
    String text = "her aide";
    Owners owners = new Owners(text);
    Span her = new Span(0, 3);
    owners.add(new Mention(her, her, Mention.Kind.PRONOUN, Type.PERSON));
    Span aide = new Span(4, 8);
    owners.add(new Mention(new Span(0, 8), aide, Mention.Kind.NOMINAL, Type.PERSON));
    assertThat(owners.of(1)).contains(0);
    assertThat(owners.of(0)).isEmpty();
  }

  @Test
  void everyMentionHasItsNumber() {
    List<String> phrases = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      phrases.add(i % 2 == 0 ? "Latvian forces" : "Ghanaian forces");
    }
    Owners owners = of(phrases.toArray(String[]::new));
    for (int i = 1; i < 200; i++) {
      assertThat(owners.areApart(0, i)).isEqualTo(i % 2 == 1);
    }
  }
}
