package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.RandomText;
import org.onrecord.text.Span;

class NamelessTest {
  private static Cast.Named named(Mention.Kind kind, Type type, Optional<String> actor) {
    Span span = new Span(0, 1);
    return new Cast.Named("m1", new Mention(span, span, kind, type), actor, "");
  }

  private static Optional<String> mark(String words) {
    return Nameless.mark(named(Mention.Kind.NOMINAL, Type.GROUP, Optional.empty()), () -> words);
  }

  @ParameterizedTest
  @CsvSource({
    "the dockers,~dockers",
    "Dockers,~dockers",
    "A docker,~docker",
    "an aide,~aide",
    "all dockers,~dockers",
    "theatre people,~theatre people",
    "15-year-old dockers,~15 year old dockers",
    "Norland’s   dockers,~norland s dockers",
    "nobody,~nobody"
  })
  void theSameWordsAreTheSamePeople(String words, String mark) {
    assertThat(mark(words)).contains(mark);
    assertThat(Nameless.isMark(mark)).isTrue();
  }

  @Test
  void noDockersAreNobody() {
    assertThat(mark("no dockers")).isEmpty();
    assertThat(mark("No dockers")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "NOMINAL", mode = EnumSource.Mode.EXCLUDE, value = Mention.Kind.class)
  void onlyNounsAreWithoutAName(Mention.Kind kind) {
    assertThat(Nameless.mark(named(kind, Type.GROUP, Optional.empty()), () -> "dockers")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Type.class)
  void placesDocumentsAndThingsAreNoPeople(Type type) {
    boolean people =
        switch (type) {
          case PERSON, GROUP, ORGANIZATION, COUNTRY -> true;
          case PLACE, DOCUMENT, OTHER -> false;
        };
    assertThat(Nameless.isPeople(type)).isEqualTo(people);
    assertThat(
            Nameless.mark(named(Mention.Kind.NOMINAL, type, Optional.empty()), () -> "dockers")
                .isPresent())
        .isEqualTo(people);
  }

  @Test
  void whoHasAnActorNeedsNoMark() {
    assertThat(
            Nameless.mark(
                named(Mention.Kind.NOMINAL, Type.GROUP, Optional.of("a1")), () -> "dockers"))
        .isEmpty();
  }

  @Test
  void idsTakeThePlaceOfMarks() {
    List<String> told = List.of("a2", "~dockers", "~crew", "a1");
    assertThat(Nameless.told(told, Map.of("~dockers", "a7"))).containsExactly("a2", "a7", "a1");
    assertThat(Nameless.told(told, Map.of())).containsExactly("a2", "a1");
    assertThat(Nameless.without(told)).containsExactly("a2", "a1");
  }

  @Test
  void anyWordsGiveAtMostOneMarkThatIsItsOwn() {
    RandomText.some(200)
        .forEach(
            words ->
                mark(words)
                    .ifPresent(
                        it -> {
                          assertThat(Nameless.isMark(it)).isTrue();
                          assertThat(it).doesNotContain("  ").isEqualTo(it.strip());
                          assertThat(mark(words.toUpperCase(Locale.ROOT))).isPresent();
                        }));
  }
}
