package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.reading.Reading;
import org.onrecord.resolve.Appearance;
import org.onrecord.resolve.Identities;
import org.onrecord.resolve.Identity;

/**
 * Who is who in a store is what the rules say of the set of its articles, however it came about.
 */
@ParameterizedClass
@EnumSource
class ActorLawTest {
  private static final List<String> FIRST = List.of("Mara", "Jonas", "Karim", "J.", "Ada");
  private static final List<String> LAST = List.of("Quill", "Hale", "Araghian", "Araqian", "Kim");
  private static final List<String> COUNTRIES = List.of("LVA", "IRN", "KOR", "");
  private static final List<String> ROLES = List.of("minister", "former minister", "");

  @Parameter Backend backend = Backend.SQLITE;
  @TempDir private Path folder = Path.of("");

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static Reading article(int number, Random random) {
    Set<String> names = new HashSet<>();
    List<String> lines = new ArrayList<>();
    while (lines.size() < 1 + random.nextInt(3)) {
      String last = any(LAST, random);
      String name = random.nextInt(3) == 0 ? last : any(FIRST, random) + " " + last;
      String line = any(ROLES, random) + "; " + name + "; " + any(COUNTRIES, random);
      if (names.add(name)) {
        lines.add(random.nextInt(9) == 0 ? "a source" : line);
      }
    }
    return Speakers.reading("Post " + number, "2024-05-01", lines.toArray(String[]::new));
  }

  private static List<Reading> articles(Random random, int count) {
    List<Reading> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(article(i, random));
    }
    return all;
  }

  /** All that a store says of who is who, as one text. */
  private static String picture(Store store) {
    StringBuilder picture = new StringBuilder();
    for (ActorSummary each : store.actors().list(ActorQuery.all(), 0, 10_000)) {
      picture.append(each).append('\n').append(store.actors().aliases(each.id())).append('\n');
      picture.append(store.actors().roles(each.id())).append('\n');
    }
    store
        .findStatements(StatementQuery.all(), 0, 10_000)
        .forEach(each -> picture.append(each.id()).append(each.said().speaking()).append('\n'));
    return picture.toString();
  }

  @Test
  void theOrderInWhichArticlesComeDoesNotMatter() {
    Random random = new Random(11);
    List<Reading> readings = articles(random, 24);
    String expected = "";
    for (int round = 0; round < 4; round++) {
      try (Store store = backend.empty(folder)) {
        readings.forEach(reading -> store.add(reading, "any"));
        String picture = picture(store);
        assertThat(picture).contains("statements=");
        expected = round == 0 ? picture : expected;
        assertThat(picture).isEqualTo(expected);
      }
      Collections.shuffle(readings, random);
    }
  }

  @Test
  void whatCameAndWentLeavesNoTrace() {
    Random random = new Random(12);
    List<Reading> readings = articles(random, 20);
    try (Store plain = backend.empty(folder);
        Store worked = backend.empty(folder)) {
      readings.subList(0, 10).forEach(reading -> plain.add(reading, "any"));
      Collections.shuffle(readings.subList(10, 20), random);
      for (int i = 0; i < 10; i++) {
        worked.add(readings.get(10 + i), "any");
        worked.add(readings.get(i), "any");
      }
      worked.purge(
          readings.subList(10, 20).stream()
              .map(reading -> reading.article().id())
              .collect(Collectors.toSet()),
          "why");
      assertThat(picture(worked)).isEqualTo(picture(plain));
    }
  }

  @Test
  void theStoreJoinsWhomTheRulesJoin() {
    Random random = new Random(13);
    List<Reading> readings = articles(random, 30);
    List<Appearance> appearances = new ArrayList<>();
    for (Reading reading : readings) {
      reading
          .cast()
          .actors()
          .forEach(a -> appearances.add(Appearance.of(reading.article().id(), a)));
    }
    Map<Appearance.Key, String> expected = new TreeMap<>();
    for (Identity each : Identities.of(appearances, List.of()).all()) {
      each.appearances().forEach(one -> expected.put(one.key(), each.id()));
    }
    try (Store store = backend.empty(folder)) {
      readings.forEach(reading -> store.add(reading, "any"));
      Map<Appearance.Key, String> found = new TreeMap<>();
      for (Reading reading : readings) {
        String article = reading.article().id();
        store
            .actors()
            .inArticle(article)
            .forEach((local, actor) -> found.put(new Appearance.Key(article, local), actor.id()));
      }
      assertThat(found).isEqualTo(expected);
      countsAre(store, expected);
    }
  }

  /** Every actor has as many articles and statements as are its. */
  private static void countsAre(Store store, Map<Appearance.Key, String> expected) {
    for (ActorSummary each : store.actors().list(ActorQuery.all(), 0, 1000)) {
      long articles =
          expected.entrySet().stream()
              .filter(entry -> entry.getValue().equals(each.id()))
              .map(entry -> entry.getKey().article())
              .distinct()
              .count();
      assertThat(each.counts().articles()).isEqualTo((int) articles);
      long statements =
          store.findStatements(StatementQuery.all(), 0, 1000).stream()
              .filter(one -> one.said().speaking().actor().equals(Optional.of(each.id())))
              .count();
      assertThat(each.counts().statements()).isEqualTo((int) statements);
    }
  }
}
