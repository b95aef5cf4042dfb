package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Two mentions, the first of them a state's or a person's that words name. */
class ApartTest {
  private static Mention mention(String text, String words, Mention.Kind kind, Type type) {
    int start = text.indexOf(words);
    int head = start + words.lastIndexOf(' ') + 1;
    int end = start + words.length();
    Span name = new Span(start, end);
    return new Mention(name, kind == Mention.Kind.NAME ? name : new Span(head, end), kind, type);
  }

  private static boolean areApart(String name, Type named, String noun, Type type) {
    String text = name + " spoke of " + noun + ".";
    Mention first = mention(text, name, Mention.Kind.NAME, named);
    Mention second = mention(text, noun, Mention.Kind.NOMINAL, type);
    Clusters clusters = new Clusters();
    Cluster cluster = clusters.begin(named, name);
    clusters.give(first, cluster, "named");
    Owners owners = new Owners(text);
    owners.add(first);
    owners.add(second);
    List<Optional<Cluster>> cast = new ArrayList<>(List.of(Optional.of(cluster), Optional.empty()));
    Apart apart = new Apart(text, clusters, owners, List.of(first, second), cast);
    assertThat(apart.are(1, 0)).isEqualTo(apart.are(0, 1));
    return apart.are(0, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "the aid groups,GROUP,true",
    "the other sides,GROUP,true",
    "the authorities,GROUP,false",
    "the islands,GROUP,false",
    "the government,ORGANIZATION,false",
    "the draft,DOCUMENT,true"
  })
  void severalAreNoState(String noun, Type type, boolean expected) {
    assertThat(areApart("Latvia", Type.COUNTRY, noun, type)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"the fighters,GROUP,false", "the group,ORGANIZATION,false", "the plan,OTHER,true"})
  void severalMayBeABody(String noun, Type type, boolean expected) {
    assertThat(areApart("Hamas", Type.ORGANIZATION, noun, type)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "the farmers,GROUP,true",
    "farmers,PERSON,true",
    "the unions,GROUP,false",
    "the dockers,GROUP,false",
    "the union,ORGANIZATION,false"
  })
  void theFarmersAreNotTheirUnion(String noun, Type type, boolean expected) {
    assertThat(areApart("Coastal Farmers’ Union", Type.ORGANIZATION, noun, type))
        .isEqualTo(expected);
  }
}
