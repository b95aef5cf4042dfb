package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

class SameNamesTest {
  private final Clusters clusters = new Clusters();
  private final StringBuilder text = new StringBuilder();

  /** Somebody of a type who is named so in the text. */
  private Cluster named(Type type, String name) {
    Span span = new Span(text.length(), text.length() + name.length());
    text.append(name).append(". ");
    Cluster cluster = clusters.begin(type, name);
    if (type == Type.PERSON) {
      cluster.call(name, PersonName.of(name));
    }
    clusters.give(new Mention(span, span, Mention.Kind.NAME, type), cluster, "its name");
    return cluster;
  }

  private boolean isJoined(Cluster one, Cluster other) {
    SameNames.join(text.toString(), clusters);
    return clusters.meant(one).equals(clusters.meant(other));
  }

  @Test
  void aPersonWrittenWithAndWithoutAHyphenIsOne() {
    assertThat(isJoined(named(Type.PERSON, "Ho Jin-Su"), named(Type.PERSON, "Ho Jin Su"))).isTrue();
  }

  @Test
  void aNameBeforeANounIsWhoseItIs() {
    Cluster person = named(Type.PERSON, "Quill");
    Cluster thing = named(Type.OTHER, "the Quill");
    assertThat(isJoined(thing, person)).isTrue();
    assertThat(clusters.meant(thing).type()).isEqualTo(Type.PERSON);
  }

  @Test
  void twoOfOneFamilyNameWhoAreBothCalledByItStayTwo() {
    Cluster one = named(Type.PERSON, "Ana Quill");
    Cluster other = named(Type.PERSON, "Mara Quill");
    for (Cluster each : List.of(one, other)) {
      Span span = new Span(text.length(), text.length() + 5);
      text.append("Quill. ");
      clusters.give(new Mention(span, span, Mention.Kind.NAME, Type.PERSON), each, "its name");
    }
    assertThat(isJoined(one, other)).isFalse();
  }

  @Test
  void aBodyGoesByItsNameWithoutWhatItIs() {
    Cluster agency = named(Type.ORGANIZATION, "Harbourfeed news agency");
    assertThat(isJoined(named(Type.PERSON, "Harbourfeed"), agency)).isTrue();
  }

  @Test
  void whatNoTableKnowsIsTheBodyOfItsName() {
    Cluster body = named(Type.ORGANIZATION, "Harbourfeed");
    assertThat(isJoined(named(Type.PERSON, "Harbourfeed"), body)).isTrue();
    assertThat(clusters.all().stream().filter(each -> !each.mentions().isEmpty()))
        .containsExactly(body);
  }

  @Test
  void aNameThatCouldBeSeveralsStaysApart() {
    List<Cluster> three =
        List.of(
            named(Type.PERSON, "Quill"),
            named(Type.ORGANIZATION, "Quill"),
            named(Type.OTHER, "Quill"));
    SameNames.join(text.toString(), clusters);
    assertThat(three.stream().map(clusters::meant).distinct()).hasSize(3);
  }

  @Test
  void personsOfTwoStatesOrGendersAndFamiliesStayApart() {
    Cluster latvian = named(Type.PERSON, "Mara Quill");
    Cluster maltese = named(Type.PERSON, "Mara-Quill");
    Registry.standard().find("Latvia").ifPresent(latvian::locate);
    Registry.standard().find("Malta").ifPresent(maltese::locate);
    assertThat(isJoined(latvian, maltese)).isFalse();
    Cluster man = named(Type.PERSON, "Tom Brandt");
    Cluster woman = named(Type.PERSON, "Tom-Brandt");
    man.learn(Gender.told("m"));
    woman.learn(Gender.told("f"));
    assertThat(isJoined(man, woman)).isFalse();
    assertThat(isJoined(named(Type.PERSON, "Holm"), named(Type.PERSON, "Holm"))).isFalse();
  }

  @Test
  void aPlaceIsNoBody() {
    assertThat(isJoined(named(Type.PLACE, "Harbour"), named(Type.ORGANIZATION, "Harbour")))
        .isFalse();
  }

  @Test
  void aBodyIsCalledByItsName() {
    Cluster company = named(Type.ORGANIZATION, "Quillstone");
    company.rename("Norse mining company");
    Span noun = new Span(text.length(), text.length() + 20);
    text.append("Norse mining company. ");
    Mention words = new Mention(noun, noun, Mention.Kind.NOMINAL, Type.ORGANIZATION);
    clusters.give(words, company, "these words stand beside the name");
    SameNames.join(text.toString(), clusters);
    assertThat(company.name()).isEqualTo("Quillstone");
  }

  @Test
  void aBodyIsNotCalledByAWordInSmallLetters() {
    Cluster body = named(Type.ORGANIZATION, "community");
    body.rename("harbour community");
    SameNames.join(text.toString(), clusters);
    assertThat(body.name()).isEqualTo("harbour community");
  }
}
