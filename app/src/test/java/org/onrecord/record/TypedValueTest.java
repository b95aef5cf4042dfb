package org.onrecord.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.correction.Entry;
import org.onrecord.correction.Field;
import org.onrecord.correction.Value;
import org.onrecord.reading.Reading;
import org.onrecord.store.Reporting;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;

class TypedValueTest {
  private static final Reading READING =
      Reporting.reading(
          "Post", "2025-03-01", "Mara Quill said the talks failed unless the dockers return");

  @TempDir private Path folder = Path.of("");
  private Store store;
  private Corrector corrector;
  private Entry entry;

  @BeforeEach
  void read() {
    store = Store.open(folder);
    store.add(READING, "any");
    StoredArticle article = store.findArticle(READING.article().id()).orElseThrow();
    corrector = new Corrector(article, "desk", "");
    entry = article.corrected().entries().getFirst();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Value typed(Field field, String words, String how, String medium) {
    return new TypedValue(field, words, how, medium).of(corrector, entry);
  }

  private Value typed(Field field, String words) {
    return typed(field, words, "", "");
  }

  @Test
  void aSpeakerIsNamedUnnamedOrNobody() {
    assertThat(typed(Field.SPEAKER, " Ana P "))
        .isEqualTo(typed(Field.SPEAKER, "Ana P", "named", ""))
        .isEqualTo(new Value.Names(List.of("Ana P")));
    assertThat(typed(Field.SPEAKER, "a docker", "unnamed", ""))
        .isEqualTo(new Value.Unnamed("a docker"));
    assertThat(typed(Field.SPEAKER, "whoever", "nobody", "")).isEqualTo(Value.nothing());
    assertThat(typed(Field.SPEAKER, " ", "unnamed", "")).isEqualTo(Value.nothing());
    assertThatThrownBy(() -> typed(Field.SPEAKER, "A", "perhaps", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("perhaps");
  }

  @Test
  void severalAreTypedWithSemicolonsOrOnLines() {
    assertThat(typed(Field.ADDRESSEE, "Ana; Bo\n Cy;"))
        .isEqualTo(new Value.Names(List.of("Ana", "Bo", "Cy")));
    assertThat(typed(Field.ADDRESSEE, " ; ")).isEqualTo(Value.nothing());
  }

  @Test
  void wordsOfTheTextStandWhereTheyStand() {
    Value condition = typed(Field.CONDITION, "unless the dockers return\n");
    assertThat(condition).isInstanceOf(Value.Places.class);
    assertThat(((Value.Places) condition).passages())
        .singleElement()
        .satisfies(
            passage -> {
              assertThat(passage.exact()).isEqualTo("unless the dockers return");
              assertThat(passage.start()).isEqualTo(33);
            });
    assertThatThrownBy(() -> typed(Field.CONDITION, "unless it snows"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unless it snows");
  }

  @Test
  void aCodeIsItsTermAndBlankIsNothing() {
    assertThat(typed(Field.KIND, " order ")).isEqualTo(new Value.Term("order"));
    for (Field field : Field.values()) {
      assertThat(typed(field, " ")).as(field.code()).isEqualTo(Value.nothing());
    }
  }

  @Test
  void anOccasionHasItsWordsAndItsMedium() {
    assertThat(typed(Field.VENUE, "the talks", "", "meeting"))
        .isInstanceOfSatisfying(
            Value.Occasion.class,
            occasion -> {
              assertThat(occasion.words().exact()).isEqualTo("the talks");
              assertThat(occasion.medium()).isEqualTo("meeting");
            });
  }
}
