package org.onrecord.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.attribution.Form;
import org.onrecord.reading.Reading;
import org.onrecord.search.Question;
import org.onrecord.search.Search;
import org.onrecord.store.Store;
import org.onrecord.text.Article;
import org.onrecord.text.Origin;
import org.onrecord.text.Published;

/** A small record: two outlets, an undated article, wide characters and hostile words. */
final class Shelf {
  static final String HARBOUR =
      "🦋🦋 The harbour\nThe mayor said that it will rain.\n“No ship sails,” 𝔘na Petrova wrote.";
  static final String HOSTILE =
      "=SUM(A1) # [x](javascript:alert(1)) <b>*bold*</b>\nThe note said =cmd|' /C calc'!A0.";
  private static final String PRIVATE_INPUT = "/home/somebody/private notes/a.txt";

  private Shelf() {}

  static Store store(Path folder) {
    Store store = Store.open(folder);
    readings().forEach(reading -> store.add(reading, PRIVATE_INPUT));
    return store;
  }

  private static List<Reading> readings() {
    return List.of(
        Sample.reading(
            article(HARBOUR, "Harbour", "The Courier", "2024-05-03", "https://example.org/a?b=1"),
            List.of(),
            Sample.attribution(HARBOUR, Form.INDIRECT, "The mayor", "said", "that it will rain"),
            Sample.attribution(HARBOUR, Form.DIRECT, "𝔘na Petrova", "wrote", "“No ship sails,”")),
        Sample.reading(
            article(HOSTILE, "*Note* <script>", "=Bold_ & [Sons]", "2024-05-04", "javascript:x"),
            List.of(),
            Sample.attribution(HOSTILE, Form.MIXED, "The note", "said", "=cmd|' /C calc'!A0")),
        Sample.reading(
            article("He said “yes”, and left.", "", "", "", ""),
            List.of(),
            Sample.attribution("He said “yes”, and left.", Form.DIRECT, "He", "said", "“yes”")));
  }

  private static Article article(String text, String title, String outlet, String day, String url) {
    return new Article(
        text,
        new Origin(
            some(title),
            some(outlet),
            some(url),
            Optional.empty(),
            day.isEmpty() ? Published.unknown() : Published.parse(day),
            Optional.empty()));
  }

  private static Optional<String> some(String value) {
    return Optional.of(value).filter(words -> !words.isEmpty());
  }

  /** The search over a shelf. */
  static Search search(Store store) {
    return Search.open(store, Path.of(store.place()).resolve("index"), said -> {});
  }

  /** What an export of everything holds. */
  static byte[] bytes(ExportFormat format, Store store) throws IOException {
    return bytes(format, store, Question.all());
  }

  static byte[] bytes(ExportFormat format, Store store, Question question) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Search search = search(store)) {
      format.write(out, store, Selected.of(search, question));
    }
    return out.toByteArray();
  }

  /** The statements that are asked for, by their ids. */
  static List<String> ids(Store store, Question question) {
    try (Search search = search(store)) {
      return search.findStatements(question, 0, 100).stream()
          .map(hit -> hit.statement().id())
          .toList();
    }
  }

  static String text(ExportFormat format, Store store) throws IOException {
    return new String(bytes(format, store), StandardCharsets.UTF_8);
  }
}
