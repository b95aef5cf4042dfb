package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.search.Question;
import org.onrecord.store.Store;

/** What holds for every form in which statements leave the record. */
class SameRowsTest {
  private static final Pattern ID = Pattern.compile("\\bs[0-9a-f]{20}\\b");

  @TempDir private Path folder = Path.of("");
  private Store store;

  @BeforeEach
  void open() {
    store = Shelf.store(folder);
  }

  private Set<String> ids(ExportFormat format, Question query) throws IOException {
    Set<String> ids = new TreeSet<>();
    ID.matcher(readable(format, query)).results().forEach(found -> ids.add(found.group()));
    return ids;
  }

  /** The export as one text, whether it is packed or not. */
  private String readable(ExportFormat format, Question query) throws IOException {
    byte[] bytes = Shelf.bytes(format, store, query);
    if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    StringBuilder all = new StringBuilder();
    Path file = Files.write(folder.resolve("packed.zip"), bytes);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        all.append(entry.getName()).append('\n');
        all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  @ParameterizedTest
  @EnumSource
  void everyFormHoldsTheStatementsThatTheQueryFinds(ExportFormat format) throws IOException {
    List<Question> queries =
        List.of(Question.all(), Question.of("ship"), Question.of("nowhere to be found"));
    for (Question query : queries) {
      assertThat(ids(format, query))
          .as(query.words())
          .isEqualTo(new TreeSet<>(Shelf.ids(store, query)));
    }
    assertThat(ids(format, Question.all())).hasSize(4);
  }

  /** A workbook says when it was made; the others don't change. */
  @ParameterizedTest
  @EnumSource(names = "XLSX", mode = EnumSource.Mode.EXCLUDE)
  void theSameRecordGivesTheSameBytes(ExportFormat format) throws IOException {
    assertThat(Shelf.bytes(format, store)).isEqualTo(Shelf.bytes(format, store));
  }

  @ParameterizedTest
  @EnumSource
  void everyFormSaysThatNobodyHasCheckedIt(ExportFormat format) throws IOException {
    assertThat(readable(format, Question.all())).contains("machine");
  }

  @ParameterizedTest
  @EnumSource
  void whereAnArticleWasReadFromStaysInTheRecord(ExportFormat format) throws IOException {
    assertThat(readable(format, Question.all())).doesNotContain("private notes", "somebody/");
  }

  @Test
  void eachFormHasItsOwnEndingAndWord() {
    assertThat(ExportFormat.values())
        .extracting(ExportFormat::ending)
        .doesNotHaveDuplicates()
        .allMatch(ending -> ending.startsWith("."));
    assertThat(ExportFormat.values())
        .extracting(ExportFormat::word)
        .containsExactly("csv", "xlsx", "jsonl", "plover", "brat", "annotations", "brief");
  }
}
