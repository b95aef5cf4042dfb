package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.reading.Reader;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Article;

/** The flat schema that every table shares. */
class ColumnTest {
  private static final Pattern CODE = Pattern.compile("`([a-z_]+)`");

  private static String paper() throws IOException {
    Path here = Path.of("docs/export.md");
    return Files.readString(Files.exists(here) ? here : Path.of("..").resolve(here));
  }

  @Test
  void thePaperNamesEveryColumnInItsOrderAndNoOther() throws IOException {
    List<String> named =
        paper()
            .lines()
            .takeWhile(line -> !line.startsWith("## PLOVER"))
            .filter(line -> line.startsWith("| `"))
            .flatMap(
                line ->
                    CODE.matcher(line.substring(0, line.indexOf('|', 1)))
                        .results()
                        .map(found -> found.group(1)))
            .toList();
    assertThat(named).isEqualTo(Arrays.stream(Column.values()).map(Column::title).toList());
  }

  @Test
  void aReadingTellsWhatAStatementDoesToWhomAndHow() {
    String text = "Norway rejected talks with Denmark if the port stays shut.";
    Row row = Row.of(Reader.standard().read(Article.of(text))).getFirst();
    assertThat(Column.ACT.value(row).map(Object::toString)).contains("reject");
    assertThat(Column.QUAD.value(row).map(Object::toString)).contains("verbal conflict");
    assertThat(Column.TARGETS.value(row).map(Object::toString)).contains("Denmark");
    assertThat(Column.POLARITY.value(row).map(Object::toString)).contains("denied");
    assertThat(Column.MODALITY.value(row).map(Object::toString)).contains("conditional");
    assertThat(Column.CONDITION.value(row).map(Object::toString))
        .contains("if the port stays shut");
    assertThat(Column.VENUE.value(row)).isEmpty();
  }

  @Test
  void thePaperNamesEveryForm() throws IOException {
    String paper = paper();
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(paper).contains(format.word());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aValueIsTextOrANumberAndNeverEmptyText(Column column) {
    for (StoredStatement statement :
        List.of(Sample.statement("Ana", "said", "that it rains"), Sample.bare("“No.”"))) {
      column
          .value(Row.bare(statement))
          .ifPresent(
              value -> {
                assertThat(value).isInstanceOfAny(String.class, BigDecimal.class);
                assertThat(value.toString()).isNotEmpty();
              });
    }
  }

  @Test
  void whatEveryStatementHasIsThereAlsoWhereNothingElseIsKnown() {
    TreeMap<String, Boolean> known = new TreeMap<>();
    for (Column column : Column.OF_LISTS) {
      known.put(column.title(), column.value(Row.bare(Sample.bare("“No.”"))).isPresent());
    }
    assertThat(known.entrySet().stream().filter(entry -> !entry.getValue()))
        .extracting(entry -> entry.getKey())
        .containsExactly(
            "actor", "actor_id", "cue", "outlet", "published", "role", "speaker", "url");
  }
}
