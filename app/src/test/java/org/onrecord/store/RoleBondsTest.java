package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.compare.Bond;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;

/** Who may speak in whose name, by the roles that articles give. */
class RoleBondsTest {
  private static final String SPOKE =
      "Mara Quill is a %s of the Foreign Ministry of Latvia. Quill said that Latvia is ready for"
          + " talks.";

  @TempDir private Path folder = Path.of("");

  private static Reading read(String text) {
    return read(text, Published.parse("2025-03-12"));
  }

  private static Reading read(String text, Published published) {
    Origin origin =
        new Origin(
            Optional.empty(),
            Optional.of("Harbour Post"),
            Optional.empty(),
            Optional.empty(),
            published,
            Optional.empty());
    return Reader.standard().read(new Article(text, origin));
  }

  private static String actor(Store store, String name) {
    return store.actors().list(ActorQuery.named(name), 0, 1).getFirst().id();
  }

  /** The bonds of a text as “who: in whose name (by what)”. */
  private static List<String> bonds(Store store, String text) {
    Reading reading = read(text);
    store.add(reading, "any");
    List<Bond> found = store.actors().bonds(Set.of(reading.article().id()));
    Set<String> ids = new HashSet<>();
    found.forEach(bond -> ids.addAll(List.of(bond.actor(), bond.body())));
    Map<String, String> names = store.actors().names(ids);
    return found.stream()
        .map(
            bond ->
                "%s: %s (%s)"
                    .formatted(names.get(bond.actor()), names.get(bond.body()), bond.how()))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void aSpokeswomanIsOneActorHerMinistryAnotherAndTheStateAThird(Backend backend) {
    try (Store store = backend.empty(folder)) {
      assertThat(
              bonds(
                  store,
                  "Mara Quill is a spokeswoman of the Foreign Ministry of Latvia. Quill said that"
                      + " Latvia is ready for talks."))
          .containsExactly(
              "Mara Quill: Foreign Ministry of Latvia (spokeswoman of the Foreign Ministry of"
                  + " Latvia)",
              "Mara Quill: Latvia (spokeswoman of the Foreign Ministry of Latvia)");
      assertThat(store.actors().list(ActorQuery.all(), 0, 10)).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLatestWordsForAnOfficeStandAndThoseWithoutADayOnlyWhereThereAreNoOthers(Backend backend) {
    try (Store store = backend.empty(folder)) {
      Reading undated = read(SPOKE.formatted("chief spokeswoman"), Published.unknown());
      Reading earlier = read(SPOKE.formatted("spokeswoman"), Published.parse("2025-03-10"));
      Reading later = read(SPOKE.formatted("senior spokeswoman"), Published.parse("2025-03-11"));
      List<String> ids = new ArrayList<>();
      for (Reading each : List.of(undated, earlier, later)) {
        store.add(each, "any");
        ids.add(each.article().id());
      }
      assertThat(store.actors().bonds(ids))
          .isNotEmpty()
          .allSatisfy(bond -> assertThat(bond.how()).startsWith("senior spokeswoman"));
      assertThat(store.actors().bonds(ids.subList(0, 2)))
          .isNotEmpty()
          .allSatisfy(bond -> assertThat(bond.how()).startsWith("spokeswoman"));
    }
  }

  @Test
  void whoHoldsAnOfficeNoMoreSpeaksForNobody() {
    try (Store store = Backend.SQLITE.empty(folder)) {
      assertThat(
              bonds(
                  store,
                  "Latvian President Jonas Hale said that Latvia refuses talks. Former Latvian"
                      + " President Karel Vann said that the talks are needed."))
          .containsExactly("Jonas Hale: Latvia (Latvian President)");
    }
  }

  @Test
  void thoseOfOneStateThatDoNotSitTogetherAreLaidSideBySideWithTheOfficeThatTiesThem() {
    try (Store store = Backend.SQLITE.empty(folder)) {
      store.add(
          read("Latvian President Jonas Hale said, “We will not negotiate with Lithuania.”"), "a");
      store.add(
          read(
              "Latvian Foreign Minister Karel Vann said on Monday: “We are ready for talks with"
                  + " Lithuania.”"),
          "b");
      store.add(
          read("Latvian actress Lina Vole said, “We are ready for talks with Lithuania.”"), "c");
      store.add(read("Latvia is small, a sailor said."), "d");
      assertThat(store.tensions().onIssue("talks", Optional.empty()).pairs())
          .singleElement()
          .satisfies(
              each ->
                  assertThat(each.tension().bond())
                      .hasValueSatisfying(
                          tie -> assertThat(tie).contains("Foreign Minister", "President")));
      assertThat(store.tensions().ofActor(actor(store, "Jonas Hale")))
          .singleElement()
          .satisfies(
              each ->
                  assertThat(each.tension().one().words() + each.tension().other().words())
                      .contains("We are ready for talks", "We will not negotiate"));
      assertThat(store.tensions().ofActor(actor(store, "Lina Vole"))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "spokesman,true",
    "deputy foreign minister,true",
    "secretary-general,true",
    "analyst,false",
    "former president,false",
    "ex-minister,false",
    "president-elect,false",
    "opposition leader,false",
    "headmaster,false"
  })
  void aTitleSaysWhetherItsHolderMaySpeakForTheBody(String title, boolean speaks) {
    assertThat(RoleBonds.speaksFor(title)).isEqualTo(speaks);
  }

  @Test
  void whoDirectsAThinkTanksProgramOnAStateSpeaksNotForThatState() {
    try (Store store = Backend.SQLITE.empty(folder)) {
      assertThat(
              bonds(
                  store,
                  "Mara Quill, director of the U.S.-Latvia policy program at the Harbour Council,"
                      + " said that Latvia is ready for talks. Jonas Hale, head of Latvia's space"
                      + " program, said that the rocket is ready."))
          .noneMatch(bond -> bond.matches("Mara Quill: (?:Latvia|United States).*"))
          .anyMatch(bond -> bond.startsWith("Jonas Hale: Latvia"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "director of the U.S.-Latvia policy program at the Harbour Council,false",
    "head of the Latvia programme,false",
    "director of Latvia policy at the Harbour Council,false",
    "chair of Latvian studies,false",
    "director of the Institute for Latvia,false",
    "Latvia research director,false",
    "head of the Latvia desk,false",
    "director of Latvia's intelligence service,true",
    "head of Latvia’s space program,true",
    "chief of the space program of Latvia,true",
    "Latvian foreign policy chief,true",
    "Latvian minister for European policy,true",
    "Latvian president,true",
    "spokeswoman of the Foreign Ministry of Latvia,true"
  })
  void aRoleIsOfAStateUnlessItIsOnlyConcernedWithIt(String words, boolean isOne) {
    assertThat(StateOffice.isOne(words)).isEqualTo(isOne);
  }
}
