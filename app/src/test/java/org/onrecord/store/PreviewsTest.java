package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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

/** How articles would be read now, as it is kept until a person decides. */
@ParameterizedClass
@EnumSource
class PreviewsTest {
  private static final String NOW = "2025-06-01T10:00:00Z";
  private static final Previews.Difference SOME = new Previews.Difference(1, 0, 2, 1);
  private static final Previews.Difference NONE = new Previews.Difference(0, 0, 0, 0);
  private static final Reading KEPT =
      Reporting.reading("Post", "2025-03-04", "Mara Quill said “We want free trade.”");
  private static final Reading OTHER =
      Reporting.reading("Star", "2025-03-05", "Jonas Hale said “We want it too.”");

  @Parameter Backend backend = Backend.SQLITE;
  @TempDir private Path folder = Path.of("");
  private Store store;

  @BeforeEach
  void openStore() {
    store = backend.empty(folder);
    store.add(KEPT, "any");
    store.add(OTHER, "any");
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  private Optional<Previews.Preview> found() {
    return store.previews().find(KEPT.article().id());
  }

  @Test
  void aReadingWaitsWholeWithHowMuchItChanges() {
    assertThat(store.previews().keep(KEPT, SOME, NOW)).isTrue();
    assertThat(found().orElseThrow().madeAt()).isEqualTo(NOW);
    assertThat(found().orElseThrow().read().orElseThrow().statements())
        .isEqualTo(KEPT.statements());
    assertThat(store.previews().waiting(5))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.article().id()).isEqualTo(KEPT.article().id());
              assertThat(each.change()).isEqualTo(SOME);
            });
    assertThat(store.previews().ids()).containsExactly(KEPT.article().id());
  }

  @Test
  void whatChangesNothingIsKnownButWaitsForNobody() {
    store.previews().keep(KEPT, NONE, NOW);
    assertThat(found()).contains(new Previews.Preview(NOW, Optional.empty()));
    assertThat(store.previews().waiting(5)).isEmpty();
    store.previews().keep(KEPT, SOME, NOW);
    assertThat(store.previews().waiting(5)).hasSize(1);
  }

  @Test
  void acceptingDroppingAndPurgingTakeItAway() {
    store.previews().keep(KEPT, SOME, NOW);
    store.previews().keep(OTHER, SOME, NOW);
    store.previews().drop(OTHER.article().id());
    assertThat(store.previews().ids()).containsExactly(KEPT.article().id());
    store.purge(Set.of(KEPT.article().id()), "asked for");
    assertThat(found()).isEmpty();
    assertThat(store.previews().keep(KEPT, SOME, NOW)).isFalse();
    store.previews().keep(OTHER, SOME, NOW);
    store.previews().dropAll();
    assertThat(store.previews().ids()).isEmpty();
  }

  @Test
  void aBackupCarriesWhatWaits() throws IOException {
    store.previews().keep(KEPT, SOME, NOW);
    Path file = folder.resolve("all.zip");
    store.backUp(file);
    try (Store other = backend.empty(folder)) {
      other.restore(file);
      assertThat(other.previews().waiting(5)).isEqualTo(store.previews().waiting(5));
    }
  }
}
