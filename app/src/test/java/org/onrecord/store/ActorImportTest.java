package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.actor.Sector;
import org.onrecord.gather.ListedActor;
import org.onrecord.mention.Type;
import org.onrecord.reading.Reading;

/** Lists of actors join the names that they give to one. */
@ParameterizedClass
@EnumSource
class ActorImportTest {
  private static final Reading FULL = Speakers.reading("Post", "2024-05-01", "; Mara Quill; LVA");
  private static final Reading OTHER = Speakers.reading("Star", "2024-05-02", "; The Tide; LVA");
  private static final Reading BARE = Speakers.reading("Echo", "2024-05-03", "; Quill; LVA");

  @Parameter Backend backend = Backend.SQLITE;
  @TempDir private Path folder = Path.of("");
  private Store store;

  @BeforeEach
  void openStore() {
    store = backend.empty(folder);
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private static ListedActor quill(String... names) {
    return new ListedActor(
        "Q1",
        List.of(names),
        Type.PERSON,
        Optional.of("LVA"),
        Optional.of(Sector.GOV),
        List.of(new ListedActor.Role("minister", Optional.of("2020"), Optional.empty())));
  }

  private List<String> shown() {
    return store.actors().list(ActorQuery.all(), 0, 100).stream()
        .map(each -> each.name() + " " + each.counts().statements())
        .sorted()
        .toList();
  }

  @Test
  void namesOfOneListedActorAreOneInArticlesThatAreThereAndThatCome() {
    store.add(FULL, "any");
    store.actors().take(List.of(quill("Mara Quill", "The Tide", "مارا کوئل")));
    store.add(OTHER, "any");
    store.add(BARE, "any");
    assertThat(shown()).containsExactly("Mara Quill 3");
    ActorSummary quill = store.actors().list(ActorQuery.named("کوئل"), 0, 10).getFirst();
    assertThat(store.actors().aliases(quill.id()))
        .contains(new ActorAlias("Quill", "the family name alone"))
        .anySatisfy(
            alias -> {
              assertThat(alias.name()).isEqualTo("The Tide");
              assertThat(alias.why()).isEqualTo("imported");
            });
    assertThat(store.actors().listedRoles(quill.id()))
        .extracting(ListedActor.Role::title)
        .containsExactly("minister");
  }

  @Test
  void anotherListInItsPlaceUndoesIt() {
    store.add(FULL, "any");
    store.add(OTHER, "any");
    store.actors().take(List.of(quill("Mara Quill", "The Tide")));
    assertThat(shown()).containsExactly("Mara Quill 2");
    store.actors().take(List.of(quill("Mara Quill")));
    assertThat(shown()).containsExactly("Mara Quill 1", "The Tide 1");
  }

  @Test
  void theOrderOfListsAndArticlesDoesNotMatter() {
    List<Runnable> work = new ArrayList<>();
    List.of(FULL, OTHER, BARE).forEach(each -> work.add(() -> store.add(each, "any")));
    work.add(() -> store.actors().take(List.of(quill("Mara Quill", "The Tide"))));
    List<ActorSummary> expected = List.of();
    for (int round = 0; round < 4; round++) {
      work.forEach(Runnable::run);
      List<ActorSummary> found = store.actors().list(ActorQuery.all(), 0, 100);
      expected = round == 0 ? found : expected;
      assertThat(found).isEqualTo(expected).isNotEmpty();
      store.close();
      store = backend.empty(folder);
      Collections.shuffle(work, new Random(round));
    }
  }

  @Test
  void rolesStandByTheDayOnWhichTheyBeganAndThoseWithoutOneFirst() {
    List<ListedActor.Role> roles =
        List.of(role("mayor", "2021"), role("judge", ""), role("minister", "2019-05"));
    store.add(FULL, "any");
    ListedActor quill = quill("Mara Quill");
    store
        .actors()
        .take(
            List.of(
                new ListedActor(
                    quill.id(),
                    quill.names(),
                    quill.type(),
                    quill.country(),
                    quill.sector(),
                    roles)));
    String id = store.actors().list(ActorQuery.all(), 0, 1).getFirst().id();
    assertThat(store.actors().listedRoles(id))
        .extracting(ListedActor.Role::title)
        .containsExactly("judge", "minister", "mayor");
  }

  private static ListedActor.Role role(String title, String from) {
    return new ListedActor.Role(
        title, Optional.of(from).filter(day -> !day.isEmpty()), Optional.empty());
  }

  @Test
  void twoOfOneFamilyNameStayTwoAlsoFromALists() {
    store.add(BARE, "any");
    ListedActor other =
        new ListedActor(
            "Q2",
            List.of("Ada Quill"),
            Type.PERSON,
            Optional.of("LVA"),
            Optional.empty(),
            List.of());
    store.actors().take(List.of(quill("Mara Quill"), other));
    assertThat(shown()).containsExactly("Ada Quill 0", "Mara Quill 0", "Quill 1");
  }
}
