package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of a division, kept for counting. */
class ColumnsTest {
  /** An index of entries that have a speaker each, all but the last, in one segment. */
  private static ByteBuffersDirectory speakers(int many) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      for (int i = 0; i < many; i++) {
        Document entry = new Document();
        entry.add(new SortedDocValuesField(Division.SPEAKER.column(), new BytesRef(name(i))));
        writer.addDocument(entry);
      }
      writer.addDocument(new Document());
      writer.forceMerge(1);
    }
    return directory;
  }

  private static String name(int i) {
    return String.format(Locale.ROOT, "speaker %06d", i);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_534, 65_535, 65_600})
  void everyEntryHasItsValueHoweverManyThereAre(int many) throws IOException {
    try (ByteBuffersDirectory directory = speakers(many);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Columns columns = Columns.of(reader.leaves().getFirst().reader());
      Columns.Column column = columns.column(Division.SPEAKER);
      assertThat(column.values()).hasSize(many);
      assertThat(column.number(many)).as("an entry without a value").isZero();
      for (int entry : List.of(0, 1, many / 2, many - 2, many - 1)) {
        if (entry >= 0 && entry < many) {
          assertThat(column.values()[column.number(entry) - 1]).isEqualTo(name(entry));
        }
      }
      assertThat(columns.column(Division.FORM).values()).isEmpty();
    }
  }

  @Test
  void valuesBeyondSixteenBitsAreCountedApart() throws IOException {
    int many = 65_600;
    try (ByteBuffersDirectory directory = speakers(many);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Question question =
          new Question(
              "",
              Map.of(Division.SPEAKER, Set.of(name(1), name(65_537), "nobody")),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Question.Order.DATE);
      Snapshot.Kept kept = new Snapshot.Kept();
      Divided divided =
          new IndexSearcher(reader)
              .search(
                  MatchAllDocsQuery.INSTANCE,
                  new Counting(kept::of, question, Set.of(Division.SPEAKER)));
      assertThat(divided.total()).isEqualTo(2);
      assertThat(divided.counts(Division.SPEAKER)).hasSize(many + 1);
      assertThat(divided.count(Division.SPEAKER, name(1))).isEqualTo(1);
      assertThat(divided.count(Division.SPEAKER, name(65_537))).isEqualTo(1);
      assertThat(divided.counts(Division.SPEAKER).getLast())
          .isEqualTo(new Divided.Count("nobody", 0));
    }
  }

  @Test
  void theValuesOfASegmentAreReadOnceAndLetGoWithIt() throws IOException {
    Snapshot.Kept kept = new Snapshot.Kept();
    try (ByteBuffersDirectory directory = speakers(3)) {
      Columns first;
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        first = kept.of(reader.leaves().getFirst());
        assertThat(kept.of(reader.leaves().getFirst())).isSameAs(first);
      }
      try (DirectoryReader again = DirectoryReader.open(directory)) {
        assertThat(kept.of(again.leaves().getFirst())).isNotSameAs(first);
      }
    }
  }
}
