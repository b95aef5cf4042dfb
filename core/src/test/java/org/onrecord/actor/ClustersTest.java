package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Mentions that are gathered while an article is read. */
class ClustersTest {
  private static Mention mention(int start) {
    Span span = new Span(start, start + 4);
    return new Mention(span, span, Mention.Kind.NAME, Type.PERSON);
  }

  private static Coding coding(String country, Sector sector) {
    return new Coding(
        Optional.of(country), List.of(sector), Type.PERSON, List.of(), Optional.empty(), List.of());
  }

  private static Role role(String title, int start) {
    return new Role(title, Optional.empty(), Optional.of("LVA"), new Span(start, start + 5));
  }

  @Test
  void whatIsLearntFirstStays() {
    Cluster cluster = new Cluster(Type.PERSON, "Quill");
    cluster.learn(coding("LVA", Sector.GOV));
    cluster.learn(coding("CHL", Sector.MIL));
    assertThat(cluster.country()).contains("LVA");
    assertThat(cluster.sector()).contains(Sector.GOV);
    assertThat(cluster.known())
        .isEqualTo(
            new Actor.Known(
                Type.PERSON, Optional.empty(), Optional.of("LVA"), Optional.of(Sector.GOV)));
  }

  @Test
  void aMentionThatIsGivenAgainIsTheLastOnesAlone() {
    Clusters clusters = new Clusters();
    Cluster one = clusters.begin(Type.PERSON, "Quill");
    Cluster other = clusters.begin(Type.ORGANIZATION, "Harbour");
    Span span = new Span(0, 5);
    clusters.give(new Mention(span, span, Mention.Kind.NOMINAL, Type.PERSON), one, "first");
    Mention again = new Mention(span, span, Mention.Kind.NOMINAL, Type.ORGANIZATION);
    clusters.give(again, other, "second");
    assertThat(clusters.of(again)).contains(other);
    assertThat(one.mentions()).isEmpty();
    assertThat(other.mentions()).containsOnlyKeys(again);
  }

  @Test
  void aRoleIsHeldOnceForEachTitleAndPlace() {
    Cluster cluster = new Cluster(Type.PERSON, "Quill");
    cluster.hold(role("mayor", 0));
    cluster.hold(role("mayor", 50));
    cluster.hold(role("former mayor", 3));
    cluster.hold(role("envoy", 5));
    assertThat(cluster.roles()).extracting(Role::title).containsExactly("mayor", "envoy");
    assertThat(cluster.country()).contains("LVA");
  }

  @Test
  void aRoleIsKeptAtItsFirstPlace() {
    Cluster cluster = new Cluster(Type.PERSON, "Quill");
    cluster.hold(role("mayor", 50));
    cluster.hold(role("mayor", 0));
    assertThat(cluster.roles()).containsExactly(role("mayor", 0));
  }

  @Test
  void theFullestNameIsKept() {
    Cluster cluster = new Cluster(Type.PERSON, "Quill");
    cluster.call("Quill", PersonName.of("Quill"));
    cluster.call("Mara Quill", PersonName.of("Mara Quill"));
    cluster.call("M. Quill", PersonName.of("M. Quill"));
    cluster.call("Quill", PersonName.of("Quill"));
    assertThat(cluster.name()).isEqualTo("Mara Quill");
    assertThat(cluster.person().map(PersonName::parts)).contains(List.of("mara", "quill"));
  }

  @Test
  void thePronounThatCameFirstTellsTheGender() {
    Cluster cluster = new Cluster(Type.PERSON, "Quill");
    assertThat(cluster.gender()).isEqualTo(Gender.OPEN);
    cluster.learn(Gender.HERS);
    cluster.learn(Gender.HIS);
    assertThat(cluster.gender()).isEqualTo(Gender.HERS);
  }

  @Test
  void theReasonThatCameFirstStays() {
    Cluster cluster = new Cluster(Type.PERSON, "Quill");
    cluster.add(mention(3), "its name");
    cluster.add(mention(3), "another reason");
    assertThat(cluster.mentions()).containsExactly(java.util.Map.entry(mention(3), "its name"));
  }

  @Test
  void theFirstMentionIsTheFirstInTheTextNotTheFirstAdded() {
    Cluster cluster = new Cluster(Type.PERSON, "Quill");
    cluster.add(mention(30), "x");
    cluster.add(mention(3), "x");
    cluster.add(mention(13), "x");
    assertThat(cluster.firstMention()).isEqualTo(mention(3));
    assertThatThrownBy(() -> new Cluster(Type.PERSON, "Hale").firstMention())
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aMentionIsWhoseItWasGivenLast() {
    Clusters clusters = new Clusters();
    Cluster quill = clusters.begin(Type.PERSON, "Quill");
    Cluster hale = clusters.begin(Type.PERSON, "Hale");
    clusters.give(mention(3), quill, "x");
    assertThat(clusters.of(mention(3))).contains(quill);
    clusters.give(mention(3), hale, "x");
    assertThat(clusters.of(mention(3))).contains(hale);
    assertThat(clusters.of(mention(9))).isEmpty();
  }

  @Test
  void whatIsOneClustersCanBeGivenToAnotherForGood() {
    Clusters clusters = new Clusters();
    Cluster envoy = clusters.begin(Type.PERSON, "envoy");
    Cluster quill = clusters.begin(Type.PERSON, "Quill");
    Cluster mara = clusters.begin(Type.PERSON, "Mara Quill");
    clusters.give(mention(3), envoy, "x");
    clusters.give(mention(9), quill, "x");
    envoy.hold(role("envoy", 3));
    clusters.join(envoy, quill, "linked");
    clusters.join(quill, mara, "linked");
    assertThat(clusters.of(mention(3))).contains(mara);
    assertThat(clusters.meant(envoy)).isSameAs(mara);
    assertThat(clusters.meant(mara)).isSameAs(mara);
    assertThat(mara.mentions()).containsOnlyKeys(mention(3), mention(9));
    assertThat(mara.roles()).extracting(Role::title).containsExactly("envoy");
    assertThat(envoy.mentions()).isEmpty();
    assertThat(clusters.lastBefore(Set.of(mara), 9)).contains(mara);
  }

  @Test
  void aStateIsBegunOnce() {
    Clusters clusters = new Clusters();
    assertThat(clusters.state("PRT")).isEmpty();
    Cluster portugal = clusters.state("PRT", "Portugal");
    assertThat(clusters.state("PRT", "Lisbon")).isSameAs(portugal);
    assertThat(clusters.state("PRT")).contains(portugal);
    assertThat(portugal.name()).isEqualTo("Portugal");
    assertThat(clusters.all()).containsExactly(portugal);
  }

  @Test
  void personsAndDocumentsAreToldApart() {
    Clusters clusters = new Clusters();
    Cluster person = clusters.begin(Type.PERSON, "Quill");
    Cluster report = clusters.begin(Type.DOCUMENT, "report");
    Cluster body = clusters.begin(Type.ORGANIZATION, "union");
    assertThat(clusters.persons()).containsExactly(person);
    assertThat(clusters.documents()).containsExactly(report);
    body.become(Type.DOCUMENT);
    assertThat(clusters.documents()).containsExactly(report, body);
  }

  @Test
  void ofSomeTheOneMentionedLastBeforeAPlaceIsFound() {
    Clusters clusters = new Clusters();
    Cluster quill = clusters.begin(Type.PERSON, "Quill");
    Cluster hale = clusters.begin(Type.PERSON, "Hale");
    Cluster reed = clusters.begin(Type.PERSON, "Reed");
    clusters.give(mention(0), quill, "x");
    clusters.give(mention(10), hale, "x");
    clusters.give(mention(20), quill, "x");
    Set<Cluster> both = Set.of(quill, hale);
    assertThat(clusters.lastBefore(both, 30)).contains(quill);
    assertThat(clusters.lastBefore(both, 20)).contains(hale);
    assertThat(clusters.lastBefore(both, 10)).contains(quill);
    assertThat(clusters.lastBefore(both, 0)).isEmpty();
    assertThat(clusters.lastBefore(Set.of(reed), 30)).isEmpty();
    assertThat(clusters.lastBefore(Set.of(), 30)).isEmpty();
    assertThat(clusters.lastPlace(quill, 15)).isZero();
    assertThat(clusters.lastPlace(quill, 99)).isEqualTo(20);
    assertThat(clusters.lastPlace(reed, 99)).isEqualTo(-1);
  }

  @Test
  void aClusterMadeElsewhereIsTakenInWithItsMentions() {
    Cluster quill = new Cluster(Type.PERSON, "Quill");
    quill.add(mention(3), "its name");
    Clusters clusters = new Clusters();
    clusters.take(quill);
    assertThat(clusters.all()).containsExactly(quill);
    assertThat(clusters.of(mention(3))).contains(quill);
    assertThat(clusters.mentions()).containsOnlyKeys(mention(3));
  }
}
