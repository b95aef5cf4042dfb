package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Which words without a name say who speaks once a link gives them to somebody. */
class IdentifiedTest {
  private final Clusters clusters = new Clusters();

  private static Mention mention(String words, Mention.Kind kind, Type type) {
    Span span = new Span(0, words.length());
    return new Mention(span, new Span(words.lastIndexOf(' ') + 1, words.length()), kind, type);
  }

  private boolean says(String words, Cluster cluster) {
    Mention mention = mention(words, Mention.Kind.NOMINAL, Type.COUNTRY);
    return Identified.is(words, Map.entry(mention, cluster), clusters);
  }

  private Cluster state() {
    Cluster state = clusters.state("LVA", "Latvia");
    Span far = new Span(900, 906);
    clusters.give(new Mention(far, far, Mention.Kind.NAME, Type.COUNTRY), state, "its name");
    return state;
  }

  @ParameterizedTest
  @ValueSource(strings = {"the country", "The kingdom", "his country", "the oil-rich nation"})
  void aStateIsMeantByANounForOne(String words) {
    assertThat(says(words, state())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a country", "no other country", "the harbour", "country"})
  void aStateIsNotMeantByOtherWords(String words) {
    assertThat(says(words, state())).isFalse();
  }

  @Test
  void somebodyWithoutANameIsNoState() {
    assertThat(says("the country", clusters.begin(Type.COUNTRY, "country"))).isFalse();
    assertThat(says("the country", clusters.begin(Type.PERSON, "Mara Quill"))).isFalse();
  }

  @Test
  void twoThatWereNamedAreBothOrTheTwo() {
    Cluster one = clusters.begin(Type.PERSON, "Mara Quill");
    Cluster other = clusters.begin(Type.PERSON, "Jonas Brandt");
    Cluster pair = clusters.group(List.of(one, other));
    assertThat(says("the two leaders", pair)).isTrue();
    assertThat(says("both leaders", pair)).isTrue();
    assertThat(says("they", pair)).isFalse();
    Cluster three = clusters.group(List.of(one, other, clusters.begin(Type.PERSON, "Ida Holm")));
    assertThat(says("the two leaders", three)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Mara Quill’s office", "Mara Quill's campaign", "Mara Quill’s supporters"})
  void whoHasANameHasAnOfficeThatSpeaks(String words) {
    Cluster owner = clusters.begin(Type.PERSON, "Mara Quill");
    Span name = new Span(0, 10);
    clusters.give(new Mention(name, name, Mention.Kind.NAME, Type.PERSON), owner, "her name");
    Cluster office = clusters.begin(Type.ORGANIZATION, "office");
    assertThat(says(words, office)).isTrue();
    assertThat(says(words.replaceAll("[^ ]*$", "sister"), office)).isFalse();
    assertThat(says(words.replaceAll("['’]s", ""), office)).isFalse();
  }

  @Test
  void thoseWhoAreForSomebodyAreAGroupAndAnOfficeIsABody() {
    String text = "Mara Quill’s supporters and Mara Quill’s office";
    Cluster owner = clusters.begin(Type.PERSON, "Mara Quill");
    int second = text.lastIndexOf("Mara");
    for (int at : new int[] {0, second}) {
      Span name = new Span(at, at + 10);
      clusters.give(new Mention(name, name, Mention.Kind.NAME, Type.PERSON), owner, "her name");
    }
    Span head = new Span(13, 23);
    Mention group = new Mention(new Span(0, 23), head, Mention.Kind.NOMINAL, Type.GROUP);
    Span noun = new Span(second + 13, text.length());
    Mention office =
        new Mention(new Span(second, text.length()), noun, Mention.Kind.NOMINAL, Type.ORGANIZATION);
    Identified.begin(text, List.of(group, office), clusters);
    assertThat(clusters.of(group).orElseThrow().type()).isEqualTo(Type.GROUP);
    assertThat(clusters.of(office).orElseThrow().type()).isEqualTo(Type.ORGANIZATION);
  }

  @ParameterizedTest
  @CsvSource({
    "Norwegian fishing ministry spokesman Jonas Brandt, Norwegian fishing ministry",
    "fishing ministry spokesman Jonas Brandt, ",
    "Norwegian fishing ministry clerk Jonas Brandt, "
  })
  void aStatesBodyThatSomebodySpeaksForIsOne(String text, String name) {
    Span words = new Span(0, text.indexOf("ministry") + "ministry".length());
    Mention ministry = new Mention(words, words, Mention.Kind.NOMINAL, Type.ORGANIZATION);
    Identified.begin(text, List.of(ministry), clusters);
    assertThat(clusters.of(ministry).map(Cluster::name)).isEqualTo(Optional.ofNullable(name));
  }

  @Test
  void aStatesBodyForWhichTwoSpeakIsOne() {
    String one = "Norwegian fishing ministry spokesman Jonas Brandt left. ";
    String text = one + "Norwegian Fishing Ministry spokeswoman Ida Holm left.";
    List<Mention> both =
        Stream.of(0, one.length())
            .map(at -> new Span(at, at + "Norwegian fishing ministry".length()))
            .map(words -> new Mention(words, words, Mention.Kind.NAME, Type.ORGANIZATION))
            .toList();
    Identified.begin(text, both, clusters);
    assertThat(clusters.of(both.getFirst())).isPresent().isEqualTo(clusters.of(both.getLast()));
  }

  @Test
  void aBodyKnownByItsNounIsCalledByItsName() {
    String text = "Norwegian Fishing Ministry; the ministry";
    Cluster body = clusters.begin(Type.ORGANIZATION, "ministry");
    Span name = new Span(0, 26);
    clusters.give(new Mention(name, name, Mention.Kind.NAME, Type.ORGANIZATION), body, "linked");
    Identified.settle(text, clusters);
    assertThat(body.name()).isEqualTo("Norwegian Fishing Ministry");
  }

  @Test
  void aCampaignThatBearsANameSpeaks() {
    String words = "the Mara Quill campaign";
    Cluster owner = clusters.begin(Type.PERSON, "Mara Quill");
    Span name = new Span(4, 14);
    clusters.give(new Mention(name, name, Mention.Kind.NAME, Type.PERSON), owner, "her name");
    Cluster campaign = clusters.begin(Type.ORGANIZATION, "campaign");
    assertThat(says(words, campaign)).isTrue();
    assertThat(says("his Mara Quill campaign", campaign)).isFalse();
    assertThat(says("the Mara Quill sister", campaign)).isFalse();
  }

  @Test
  void aBodyIsMeantByTheLastNounOfItsName() {
    String text = "the fund, the bank, the body and International Rope Fund";
    Cluster fund = clusters.begin(Type.ORGANIZATION, "International Rope Fund");
    Span name = new Span(text.indexOf("International"), text.length());
    clusters.give(new Mention(name, name, Mention.Kind.NAME, Type.ORGANIZATION), fund, "its name");
    assertThat(Identified.is(text, Map.entry(noun(text, "the fund"), fund), clusters)).isTrue();
    assertThat(Identified.is(text, Map.entry(noun(text, "the bank"), fund), clusters)).isFalse();
    assertThat(Identified.is(text, Map.entry(noun(text, "the body"), fund), clusters)).isTrue();
    Cluster unnamed = clusters.begin(Type.ORGANIZATION, "fund");
    assertThat(Identified.is(text, Map.entry(noun(text, "the body"), unnamed), clusters)).isFalse();
    Cluster person = clusters.begin(Type.PERSON, "Fund");
    assertThat(Identified.is(text, Map.entry(noun(text, "the fund"), person), clusters)).isFalse();
  }

  private static Mention noun(String text, String words) {
    int at = text.indexOf(words);
    Span head = new Span(at + words.lastIndexOf(' ') + 1, at + words.length());
    return new Mention(new Span(at, head.end()), head, Mention.Kind.NOMINAL, Type.ORGANIZATION);
  }

  @Test
  void anOfficeOfNobodyWithANameSaysNothing() {
    assertThat(says("the mayor’s office", clusters.begin(Type.ORGANIZATION, "office"))).isFalse();
  }
}
