package org.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Casting;
import org.onrecord.actor.Sector;
import org.onrecord.actor.WrittenNames;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/** People without a name who do something or to whom it is done. */
class UnnamedPartiesTest {
  private static List<String> names(String text) {
    return Sketch.of(text).cast().actors().stream().map(Actor::name).toList();
  }

  private static Actor last(String text) {
    return Sketch.of(text).cast().actors().getLast();
  }

  @Test
  void whoIsKilledBecomesAnActorAndWhoOnlySpeaksDoesNot() {
    assertThat(names("Norway killed six soldiers. [s Two pilots] [c said] [x they left]."))
        .containsExactly("Norway", "soldiers");
  }

  @Test
  void theyComeAfterTheOthersInTextOrder() {
    UnnamedParties read =
        read(
            "A 12-year-old was killed. Norway jailed a sniper.",
            Type.PERSON,
            "A 12-year-old",
            "a sniper");
    assertThat(read.cast().actors().stream().map(Actor::name))
        .containsExactly("Norway", "12-year-old", "sniper");
  }

  @Test
  void theSameWordsMeanTheSamePeopleWithinAnArticle() {
    Cast cast = Sketch.of("Norway killed protesters. Later it buried protesters.").cast();
    assertThat(cast.actors().getLast().mentions()).hasSize(2);
  }

  @Test
  void theirWordsTellTheirCountryAndSector() {
    Actor.Known known = last("Rebels killed Danish soldiers.").known();
    assertThat(known.country()).contains("DNK");
    assertThat(known.sector()).contains(Sector.MIL);
    assertThat(known.registry()).isEmpty();
    assertThat(known.type()).isEqualTo(Type.GROUP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Guards were killed.                       | guards
          Danish guards were killed.                | Danish guards
          Norway jailed a member of parliament.     | member of parliament
          Norway jailed the guards near the port.   | guards
          """)
  void aNameIsTheWordsUpToTheNoun(String text, String name) {
    assertThat(last(text).name()).isEqualTo(name);
  }

  @Test
  void eachActorsMentionsAreThoseThatNameIt() {
    WordSalad.of(List.of("Norway", "killed", "two", "guards", "aid", "workers", "near", "."), 60)
        .forEach(
            text -> {
              Cast cast = Sketch.of(text).cast();
              for (Cast.Named named : cast.mentions()) {
                named
                    .actor()
                    .ifPresent(
                        id ->
                            assertThat(cast.actors())
                                .filteredOn(actor -> actor.id().equals(id))
                                .allMatch(actor -> actor.mentions().contains(named.id())));
              }
            });
  }

  @Test
  void theSameWordsThatTheNetworkTakesForAThingAreNotTheirs() {
    String text = "Norway jailed a sniper. It bought a sniper.";
    Mention person = seen(text, "a sniper", Type.PERSON);
    Span again = new Span(text.lastIndexOf("a sniper"), text.length() - 1);
    Mention thing = new Mention(again, again, Mention.Kind.NOMINAL, Type.PERSON);
    Cast cast =
        new Cast(
            List.of(
                new Cast.Named("m1", person, Optional.empty(), ""),
                new Cast.Named("m2", thing, Optional.empty(), "")),
            List.of());
    Story.People people =
        new Story.People(new Cast(List.of(), List.of()), cast.mentions(), cast.mentions());
    Story story =
        new Story(text, Paragraphs.of(text), people, List.of(), List.of(), Optional.empty());
    Cast read =
        UnnamedParties.of(text, cast, List.of(person), Happenings.of(story), Set.of()).cast();
    assertThat(read.actors().getFirst().mentions()).containsExactly("m1");
    assertThat(read.mentions().getLast().actor()).isEmpty();
  }

  @Test
  void aCountHasNoCapital() {
    UnnamedParties read = read("Two snipers were killed.", Type.GROUP, "Two snipers");
    assertThat(read.cast().actors().stream().map(Actor::name)).containsExactly("two snipers");
  }

  @Test
  void whomTheNetworkTakesForThingsAreNoPeople() {
    UnnamedParties read = read("Norway jailed a sniper.", Type.DOCUMENT, "a sniper");
    assertThat(read.cast().actors()).hasSize(1);
    assertThat(read.happenings().events().getFirst().parties().targets()).isEmpty();
  }

  @Test
  void peopleWhomOnlyTheNetworkSeesAreDoneToAsWell() {
    UnnamedParties read =
        read(
            "Norway arrested a 15-year-old on Monday. A 12-year-old was killed.",
            Type.PERSON,
            "a 15-year-old",
            "A 12-year-old");
    assertThat(read.cast().names(read.happenings().events().getFirst().parties().targets()))
        .containsExactly("15-year-old");
    assertThat(read.cast().names(read.happenings().events().getLast().parties().targets()))
        .containsExactly("12-year-old");
  }

  /** What is read where a network sees people whom no rule finds, and takes them for such. */
  private static UnnamedParties read(String text, Type type, String... people) {
    List<Span> paragraphs = Paragraphs.of(text);
    List<Mention> written = new WrittenNames().find(text, paragraphs);
    Cast cast = Casting.of(text, paragraphs, Casting.Mentioned.of(written), List.of()).cast();
    List<Cast.Named> all = new ArrayList<>(cast.mentions());
    List<Mention> seen = Arrays.stream(people).map(words -> seen(text, words, type)).toList();
    seen.forEach(it -> all.add(new Cast.Named("m" + it.span().start(), it, Optional.empty(), "")));
    all.sort(Comparator.comparing(Cast.Named::mention));
    Cast whole = new Cast(all, cast.actors());
    Story story =
        new Story(
            text,
            paragraphs,
            Story.People.of(whole, written),
            List.of(),
            List.of(),
            Optional.empty());
    return UnnamedParties.of(text, whole, seen, Happenings.of(story), Set.of());
  }

  private static Mention seen(String text, String words, Type type) {
    Span span = new Span(text.indexOf(words), text.indexOf(words) + words.length());
    return new Mention(span, span, Mention.Kind.NOMINAL, type);
  }
}
