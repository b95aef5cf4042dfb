package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.reading.Reading;

/** Who speaks in a record. */
@ParameterizedClass
@EnumSource
class ActorsTest {
  private static final Reading BEFORE =
      Speakers.reading("Post", "2018-03-01", "President; Mara Quill; LVA", "a diplomat");
  private static final Reading AFTER =
      Speakers.reading("Post", "2022-05-01", "former president; Mara Quill; LVA", "a diplomat");
  private static final Reading ABROAD =
      Speakers.reading("Star", "2022-06-01", "; Karim Araghchi; IRN", "; the guard; IRN");

  @Parameter Backend backend = Backend.SQLITE;
  @TempDir private Path folder = Path.of("");
  private Store store;

  @BeforeEach
  void openStore() {
    store = backend.empty(folder);
    List.of(BEFORE, AFTER, ABROAD).forEach(reading -> store.add(reading, "any"));
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private List<String> names(ActorQuery query) {
    return store.actors().list(query, 0, 100).stream().map(ActorSummary::name).toList();
  }

  @Test
  void whoSaysMostStandsFirst() {
    assertThat(names(ActorQuery.speaking())).startsWith("Mara Quill").hasSize(3);
    assertThat(store.actors().count(ActorQuery.speaking())).isEqualTo(3);
    ActorSummary first = store.actors().list(ActorQuery.speaking(), 0, 1).getFirst();
    assertThat(store.actors().listAfter(ActorQuery.speaking(), ActorPlace.of(first), 10))
        .hasSize(2)
        .doesNotContain(first);
    assertThatThrownBy(() -> store.actors().list(ActorQuery.all(), -1, 1))
        .hasMessageContaining("-1");
  }

  @Test
  void aNameIsFoundInAnySpellingAndScript() {
    for (String typed : List.of("Araghchi", "araqchi", "Karim Arag", "عراقچی", "ARAGHCHI")) {
      assertThat(names(ActorQuery.named(typed))).as(typed).containsExactly("Karim Araghchi");
    }
    assertThat(names(ActorQuery.named("Brandt"))).isEmpty();
    assertThat(names(ActorQuery.named("100%"))).isEmpty();
  }

  @Test
  void theListIsDividedByTypeAndCountry() {
    assertThat(names(new ActorQuery("", Set.of("person"), Set.of("LVA"), false)))
        .containsExactly("Mara Quill");
    assertThat(store.actors().countries(ActorQuery.speaking()))
        .containsExactly(new Actors.Count("IRN", 2), new Actors.Count("LVA", 1));
    assertThat(store.actors().types(ActorQuery.speaking()))
        .containsExactly(new Actors.Count("person", 3));
  }

  @Test
  void aRoleIsTheOneOfItsDay() {
    String quill = store.actors().list(ActorQuery.named("Quill"), 0, 1).getFirst().id();
    assertThat(store.actors().roles(quill))
        .extracting(role -> role.words() + " " + role.given().first().orElse(""))
        .containsExactly("former president 2022-05-01", "President 2018-03-01");
    assertThat(store.actors().roleNear(quill, LocalDate.parse("2018-05-01")))
        .map(GivenRole::words)
        .contains("President");
    assertThat(store.actors().roleNear(quill, LocalDate.parse("2022-04-01")))
        .map(GivenRole::words)
        .contains("former president");
    assertThat(store.actors().roleNear(quill, LocalDate.parse("2020-05-01"))).isEmpty();
    assertThat(store.findStatements(StatementQuery.ofActor(quill), 0, 10))
        .extracting(statement -> statement.said().speaking().role().orElse(""))
        .containsExactly("former president", "President");
  }

  @Test
  void unnamedVoicesStayNobodyAndAreNotJoined() {
    assertThat(store.actors().unresolved(true, 0, 10))
        .singleElement()
        .satisfies(
            speaker -> {
              assertThat(speaker.words()).isEqualTo("a diplomat");
              assertThat(speaker.statements()).isEqualTo(2);
            });
    assertThat(store.actors().unresolved(false, 0, 10)).isEmpty();
  }

  @Test
  void whomNoArticleNamesStaysInTheirArticle() {
    store.add(Speakers.reading("Echo", "2022-06-02", "; the guard; IRN"), "any");
    assertThat(names(ActorQuery.named("guard"))).containsExactly("the guard", "the guard");
  }

  @Test
  void whoIsUnknownIsNotFound() {
    assertThat(store.actors().find("i0")).isEmpty();
    assertThat(store.actors().aliases("i0")).isEmpty();
    assertThat(store.actors().roles("i0")).isEmpty();
    assertThat(store.actors().articles("i0", 0, 10)).isEmpty();
    assertThat(store.actors().names(List.of("i0"))).isEmpty();
    assertThat(store.actors().roleNear("i0", LocalDate.parse("2020-01-01")))
        .isEqualTo(Optional.empty());
  }

  @Test
  void aPresidentCalledByTheFamilyNameIsThePresident() {
    Reading bare = Speakers.reading("Star", "2018-04-01", "President; Quill; ");
    store.add(bare, "any");
    assertThat(names(ActorQuery.named("Quill"))).containsExactly("Mara Quill");
    String quill = store.actors().list(ActorQuery.named("Quill"), 0, 1).getFirst().id();
    assertThat(store.actors().aliases(quill))
        .contains(new ActorAlias("Quill", "the family name alone, the only such president"));
    store.purge(Set.of(BEFORE.article().id(), AFTER.article().id()), "why");
    assertThat(names(ActorQuery.named("Quill"))).containsExactly("Quill");
    store.add(Speakers.reading("Echo", "2018-04-02", "President; Quill; "), "any");
    assertThat(names(ActorQuery.named("Quill"))).containsExactly("Quill");
    store.add(Speakers.reading("Echo", "2018-04-03", "; Quill; "), "any");
    assertThat(names(ActorQuery.named("Quill"))).containsExactly("Quill", "Quill");
  }
}
