package org.onrecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.page.PageMap;
import org.onrecord.page.RawPage;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reading;
import org.onrecord.text.Problem;

/** Pages, second readings and odd words, on both databases. */
@ParameterizedClass
@EnumSource
class KeepingTest {
  private static final Reading HARBOUR =
      Example.reading("The mayor said that the harbour would close", "Post", "2024-05-03");
  private static final Reading BRIDGE =
      Example.reading("The union said that the bridge is safe", "Post", "2024-05-04");

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

  private static RawPage page(String html, int length) {
    return new RawPage(
        html.getBytes(UTF_8),
        Optional.of("text/html"),
        Optional.of("https://post.example/1"),
        new PageMap("UTF-8", List.of(new PageMap.Stretch(0, length, 3, 3 + length))));
  }

  private static Intake from(String input, RawPage page) {
    return new Intake(input, Optional.of(page), false);
  }

  @Test
  void aPageIsKeptByItsHashWithThePlacesOfTheText() {
    RawPage page = page("<p>The mayor said that the harbour would close</p>\0\u00FF", 9);
    store.add(HARBOUR, from("one.html", page));
    StoredPage kept = store.findPage(page.hash()).orElseThrow();
    assertThat(kept.bytes()).isEqualTo(page.bytes());
    assertThat(kept.origin().hash()).isEqualTo(page.hash());
    assertThat(kept.origin().contentType()).contains("text/html");
    assertThat(kept.origin().address()).contains("https://post.example/1");
    assertThat(kept.origin().fetchedAt().orElseThrow()).startsWith("20");
    assertThat(store.findPageOf(HARBOUR.article().id())).contains(new KeptPage(page.hash(), page));
  }

  @Test
  void onePageServesManyArticlesAndEachHasItsOwnPlaces() {
    String html = "<p>The mayor said that the harbour would close</p>".repeat(50);
    store.add(HARBOUR, from("one.html", page(html, 9)));
    store.add(BRIDGE, from("two.html", page(html, 4)));
    assertThat(store.findPageOf(HARBOUR.article().id()).map(KeptPage::page))
        .contains(page(html, 9));
    assertThat(store.findPageOf(BRIDGE.article().id()).map(KeptPage::page)).contains(page(html, 4));
  }

  @Test
  void anArticleWithoutAPageHasNone() {
    store.add(HARBOUR, "one.txt");
    assertThat(store.findPageOf(HARBOUR.article().id())).isEmpty();
    assertThat(store.findPageOf("nowhere")).isEmpty();
    assertThat(store.findPage("nowhere")).isEmpty();
  }

  @Test
  void aPageOfManyBytesComesBackWhole() {
    byte[] bytes = new byte[3_000_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 ^ i >> 7);
    }
    RawPage page =
        new RawPage(
            bytes, Optional.empty(), Optional.empty(), new PageMap("windows-1252", List.of()));
    store.add(HARBOUR, from("big.html", page));
    assertThat(store.findPageOf(HARBOUR.article().id())).contains(new KeptPage(page.hash(), page));
  }

  @Test
  void anotherReadingTakesThePlaceOfTheFirst() {
    store.add(HARBOUR, "one.txt");
    String first = store.findStatements(StatementQuery.all(), 0, 10).getFirst().id();
    Reading without =
        new Reading(
            HARBOUR.article(),
            HARBOUR.language(),
            HARBOUR.zones(),
            Entries.of(List.of(), List.of()),
            List.of(Problem.of("odd", "nothing was found")));
    assertThat(store.replace(without)).isTrue();
    assertThat(store.findStatements(StatementQuery.all(), 0, 10)).isEmpty();
    StoredArticle kept = store.findArticle(HARBOUR.article().id()).orElseThrow();
    assertThat(kept.reading().statements()).isEmpty();
    assertThat(kept.reading().problems()).isEqualTo(without.problems());
    assertThat(store.findGiven(HARBOUR.article().id())).contains(HARBOUR.article());
    assertThat(kept.input()).isEqualTo("one.txt");
    assertThat(store.replace(HARBOUR)).isTrue();
    assertThat(store.findStatements(StatementQuery.all(), 0, 10))
        .extracting(StoredStatement::id)
        .containsExactly(first);
    assertThat(store.changesAfter(1, 10))
        .containsExactly(
            new Change(2, HARBOUR.article().id(), Change.What.CHANGED),
            new Change(3, HARBOUR.article().id(), Change.What.CHANGED));
  }

  @Test
  void theSameReadingAgainIsNoChange() {
    store.add(HARBOUR, "one.txt");
    assertThat(store.replace(HARBOUR)).isFalse();
    assertThat(store.lastChange()).isEqualTo(1);
  }

  @Test
  void whatIsNotKeptCannotBeReadAgain() {
    assertThatThrownBy(() -> store.replace(HARBOUR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(HARBOUR.article().id());
    assertThat(store.lastChange()).isZero();
  }

  @Test
  void namesThatADatabaseRefusesAreKeptWithAMark() {
    store.add(
        Example.reading("He said that it rains", "Po\0st \uD800", "2024-05-03"), "a\0b\uDC00.txt");
    assertThat(store.outlets().getFirst().outlet()).isEqualTo("Po\uFFFDst \uFFFD");
    store.addProblem("c\0.txt", Problem.of("odd", "half \uD800 a letter"));
    assertThat(store.problems(1).getFirst().input()).isEqualTo("c\uFFFD.txt");
    assertThat(store.problems(1).getFirst().message()).isEqualTo("half \uFFFD a letter");
    assertThat(Storable.words("whole 😀")).isEqualTo("whole 😀");
  }
}
