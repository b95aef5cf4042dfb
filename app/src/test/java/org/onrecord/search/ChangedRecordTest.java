package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Kind;
import org.onrecord.reading.Reading;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;

/** What is read again or purged is found so, whoever writes the index. */
class ChangedRecordTest {
  @TempDir private Path folder = Path.of("");

  private static Reading read(boolean second) {
    Told told = new Told().source("The mayor").plain(" ").cue("said").plain(" ");
    if (second) {
      return told.content("open").plain(" bridge").end(Form.MIXED, Kind.WRITING).reading("", "");
    }
    return told.content("open bridge").end(Form.DIRECT, Kind.SPEECH).reading("", "");
  }

  @Test
  void anotherReadingTakesThePlaceOfTheFirst() {
    try (Shelf shelf = new Shelf(folder)) {
      shelf.store.add(read(false), "any");
      assertThat(shelf.find("bridge")).containsExactly("open [bridge]");
      assertThat(shelf.store.replace(read(true))).isTrue();
      assertThat(shelf.search.behind()).isPositive();
      assertThat(shelf.find("bridge")).isEmpty();
      assertThat(shelf.find("open")).containsExactly("[open]");
      Divided divided = shelf.divide(Question.all());
      assertThat(divided.counts(Division.FORM)).containsExactly(new Divided.Count("mixed", 1));
      assertThat(divided.counts(Division.KIND)).containsExactly(new Divided.Count("writing", 1));
      assertThat(shelf.search.findArticles(Question.of("bridge form:mixed"), 0, 5)).hasSize(1);
      assertThat(shelf.search.findArticles(Question.of("form:direct"), 0, 5)).isEmpty();
    }
  }

  private static Set<String> articlesOf(Shelf shelf, String words) {
    Set<String> ids = new java.util.HashSet<>();
    shelf
        .search
        .findArticles(Question.of(words), 0, 1_000)
        .forEach(hit -> ids.add(hit.article().id()));
    return ids;
  }

  @Test
  void aPurgeLeavesNoTraceInListsCountsOrFacets() {
    try (Shelf shelf = new Shelf(folder)) {
      shelf.add("Fenna Orlend said rain", "Gone", "2019-05-01");
      shelf.add("The mayor said rain", "Post", "2024-05-01");
      assertThat(shelf.divide(Question.of("rain")).total()).isEqualTo(2);
      shelf.store.purge(articlesOf(shelf, "Orlend"), "asked for");
      Divided divided = shelf.divide(Question.of("rain"));
      assertThat(divided.total()).isEqualTo(1);
      for (Division division : Division.values()) {
        assertThat(divided.counts(division)).as("%s", division).hasSize(1);
      }
      assertThat(shelf.find("Orl*")).isEmpty();
      assertThat(shelf.find("outlet:gone")).isEmpty();
      assertThat(shelf.search.divideArticles(Question.all(), Set.of()).total()).isEqualTo(1);
    }
  }

  @Test
  void manyPurgesBetweenManyAddsLeaveWhatTheStoreHas() {
    try (Shelf shelf = new Shelf(folder)) {
      RandomRecord random = new RandomRecord(8);
      for (int number = 0; number < 120; number++) {
        shelf.store.add(random.article(number), "random");
        if (number % 10 == 9) {
          List<String> ids = shelf.store.articleIds();
          shelf.store.purge(Set.of(random.one(ids)), "asked for");
          assertThat(shelf.search.countStatements(Question.all()))
              .isEqualTo(shelf.store.totals().statements());
        }
      }
      List<String> found = new ArrayList<>();
      shelf.search.useStatements(
          Question.all(), all -> all.forEach(statement -> found.add(statement.id())));
      assertThat(found)
          .containsExactlyInAnyOrderElementsOf(
              shelf.store.findStatements(StatementQuery.all(), 0, 10_000).stream()
                  .map(statement -> statement.id())
                  .toList());
    }
  }

  @Test
  void aReaderBesideTheWriterForgetsWhatWasPurgedWhenTheWriterDoes() {
    try (Shelf writer = new Shelf(folder)) {
      writer.add("Fenna Orlend said rain").add("The mayor said rain");
      writer.search.catchUp(taken -> {});
      try (Shelf reader = new Shelf(folder)) {
        assertThat(reader.find("rain")).hasSize(2);
        reader.store.purge(articlesOf(reader, "Orlend"), "asked for");
        writer.search.catchUp(taken -> {});
        assertThat(reader.find("rain")).containsExactly("[rain]");
        assertThat(reader.find("Orlend")).isEmpty();
        assertThat(reader.search.behind()).isZero();
      }
    }
  }

  @Test
  void aStatementThatIsGoneFromTheStoreBeforeTheIndexKnowsIsLeftOutOfTheList() {
    try (Shelf writer = new Shelf(folder)) {
      writer.add("Fenna Orlend said rain").add("The mayor said rain");
      writer.search.catchUp(taken -> {});
      try (Store other = Store.open(folder)) {
        List<String> seen = new ArrayList<>();
        writer.search.useStatements(
            Question.of("rain"),
            all -> {
              other.purge(Set.copyOf(other.articleIds()), "asked for");
              all.forEach(statement -> seen.add(statement.id()));
            });
        assertThat(seen).isEmpty();
      }
      assertThat(writer.find("rain")).isEmpty();
    }
  }

  @Test
  void aListThatIsBeingReadStaysAsItWasWhileTheIndexGoesOn() {
    try (Shelf shelf = new Shelf(folder)) {
      for (int number = 0; number < 30; number++) {
        shelf.add("Speaker " + number + " said rain", "Post", "2024-01-01");
      }
      shelf.search.useStatements(
          Question.of("rain"),
          all -> {
            shelf.add("A late speaker said rain", "Post", "2025-01-01");
            assertThat(shelf.search.countStatements(Question.of("rain"))).isEqualTo(31);
            assertThat(all.count()).isEqualTo(30);
          });
    }
  }

  @Test
  void anIndexMadeAnewByAnotherFindsAllAgain() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (Shelf shelf = new Shelf(folder)) {
      shelf.add("The mayor said rain").add("He said snow");
      shelf.find("rain");
      try (Search second = Search.open(shelf.store, copy, shelf.said::add)) {
        assertThat(second.behind()).isEqualTo(2);
        assertThat(second.countStatements(Question.of("rain"))).isEqualTo(1);
        assertThat(second.behind()).isZero();
      }
      assertThat(shelf.said)
          .containsOnly("The search index isn't there yet and is made now.")
          .hasSizeBetween(1, 2);
    }
  }

  @Test
  void aFolderThatIsAFileIsRefusedWithItsName() throws IOException {
    Path file = Files.writeString(folder.resolve("a file"), "x");
    try (Store store = Store.open(folder)) {
      assertThatThrownBy(() -> Search.open(store, file, said -> {}).close())
          .isInstanceOf(java.io.UncheckedIOException.class)
          .hasMessageContaining("the folder " + file + " can't be used");
    }
  }

  @Test
  void whatAListIsUsedForMayFailAndTheNextQuestionIsAnswered() {
    try (Shelf shelf = new Shelf(folder)) {
      shelf.add("The mayor said rain");
      assertThatThrownBy(
              () ->
                  shelf.search.useStatements(
                      Question.all(),
                      all -> {
                        throw new IllegalStateException("the disk is full");
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the disk is full");
      assertThat(shelf.find("rain")).hasSize(1);
      assertThat(shelf.said).doesNotContain("The search index was damaged and is made anew.");
    }
  }

  /** Changes bytes of segments where they lie, as a disk might under a reader that has them. */
  private void damage(ToIntFunction<String> from, int bytes) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".cfs")).toList()) {
        String held = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
          open.seek(from.applyAsInt(held));
          open.write(new byte[bytes]);
        }
      }
    }
  }

  @Test
  void whatAListIsUsedForSaysNothingOfTheIndex() throws IOException {
    try (Shelf shelf = new Shelf(folder)) {
      shelf.add("The mayor said rain");
      shelf.search.catchUp(taken -> {});
      damage(held -> held.length() - 8, 8); // the checksum: only looking through the file sees it
      UncheckedIOException gone = new UncheckedIOException(new IOException("Broken pipe"));
      assertThatThrownBy(
              () ->
                  shelf.search.useStatements(
                      Question.all(),
                      all -> {
                        assertThat(all.count()).isEqualTo(1);
                        throw gone;
                      }))
          .isSameAs(gone);
      assertThat(shelf.said).doesNotContain("The search index was damaged and is made anew.");
    }
  }

  @Test
  void anIndexThatFailsWhileItsListIsUsedIsMadeAnew() throws IOException {
    try (Shelf shelf = new Shelf(folder)) {
      shelf.add("The mayor said rain").add("The mayor said snow");
      shelf.search.catchUp(taken -> {});
      List<String> seen = new ArrayList<>();
      int[] used = {0};
      damage(held -> held.indexOf("StoredFields") + 100, 200);
      shelf.search.useStatements(
          Question.all(),
          all -> {
            used[0]++;
            all.forEach(statement -> seen.add(statement.said().content()));
          });
      assertThat(seen).containsExactlyInAnyOrder("rain", "snow");
      assertThat(shelf.said).contains("The search index was damaged and is made anew.");
      assertThat(used[0]).isEqualTo(1);
    }
  }

  @Test
  void anIndexThatIsMadeAnewInTheMiddleOfAListGivesEachEntryOnce() throws IOException {
    try (Shelf shelf = new Shelf(folder)) {
      for (int i = 0; i < 3; i++) {
        shelf.add("The mayor said rain\n".repeat(400), "Outlet " + i, "2024-01-0" + (i + 1));
      }
      shelf.search.catchUp(taken -> {});
      List<String> seen = new ArrayList<>();
      shelf.search.useStatements(
          Question.of("rain").by(Question.Order.RELEVANCE),
          all ->
              all.forEach(
                  statement -> {
                    if (seen.isEmpty()) {
                      damageFields();
                    }
                    seen.add(statement.id());
                  }));
      assertThat(shelf.said).contains("The search index was damaged and is made anew.");
      assertThat(seen).doesNotHaveDuplicates().hasSize(1_200);
    }
  }

  private void damageFields() {
    try {
      damage(held -> held.indexOf("StoredFields") + 100, 3_000);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void longValuesOfADivisionAreCutAndTheStatementIsStillFound() {
    try (Shelf shelf = new Shelf(folder)) {
      String speaker = "Very " + "long ".repeat(3_000) + "speaker";
      shelf.add(speaker + " said rain", "Outlet " + "😀".repeat(20_000), "2024-01-01");
      shelf.add("He said rain");
      assertThat(shelf.find("rain")).hasSize(2);
      assertThat(shelf.find("\"long speaker\" rain")).hasSize(1);
      for (Divided.Count count : shelf.divide(Question.all()).counts(Division.SPEAKER)) {
        Question only = Question.all().with(Division.SPEAKER, Set.of(count.value()));
        assertThat(shelf.find(only)).as("%s", count.value().length()).hasSize(1);
      }
      for (Divided.Count count : shelf.divide(Question.all()).counts(Division.OUTLET)) {
        assertThat(count.value()).doesNotContain("\uFFFD");
        Question only = Question.all().with(Division.OUTLET, Set.of(count.value()));
        assertThat(shelf.find(only)).as("%s", count.value().length()).hasSize(1);
      }
    }
  }
}
