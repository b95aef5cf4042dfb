package org.onrecord.record;

import java.util.List;
import org.onrecord.reading.Entries;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.store.Store;
import org.onrecord.text.Article;
import org.onrecord.text.Problem;

/** The reader of today, but for articles with certain words, at which it fails. */
public final class FailingReader {
  private FailingReader() {}

  /** A recorder whose reader fails at articles with {@code words}. */
  public static Recorder at(String words, Store store) {
    Reader reader = Reader.standard();
    return new Recorder(
        reader.by(),
        article -> article.text().contains(words) ? failed(article) : reader.read(article),
        store);
  }

  private static Reading failed(Article article) {
    Problem problem = Problem.of(Reader.FAILED, "not read, for a fault of the reader");
    return new Reading(
        Reader.standard().by(),
        article,
        Reader.standard().read(article).language(),
        List.of(),
        Entries.of(List.of(), List.of()),
        List.of(problem));
  }
}
