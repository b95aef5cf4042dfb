package org.onrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.reading.Reading;
import org.onrecord.search.Question;
import org.onrecord.search.Search;
import org.onrecord.store.Store;

class FindingTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void generatedReadingsHaveStatementsWhoseWordsStandInTheText() {
    List<Reading> readings = GeneratedReadings.endless(3).limit(20).toList();
    assertThat(readings).isEqualTo(GeneratedReadings.endless(3).limit(20).toList());
    assertThat(readings.stream().map(reading -> reading.article().id())).doesNotHaveDuplicates();
    for (Reading reading : readings) {
      assertThat(reading.statements()).hasSizeGreaterThan(3);
      assertThat(reading.statements().getFirst().speakerWords(reading.article().text()))
          .isPresent();
    }
  }

  @Test
  void whatIsAddedIsFound() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (Store store = Store.open(folder);
        Search search = Search.open(store, folder.resolve("index"), said -> {})) {
      Finding.add(store, search, 1_000, new PrintStream(printed, true, StandardCharsets.UTF_8));
      int all = search.countStatements(Question.all());
      assertThat(printed.toString(StandardCharsets.UTF_8))
          .contains("added and indexed 1,000 articles, %,d statements".formatted(all))
          .contains("times");
      long answered =
          Finding.questions(new Random(1)).stream()
              .filter(question -> search.countStatements(question) > 0)
              .count();
      assertThat(answered).isGreaterThan(200);
    }
  }
}
