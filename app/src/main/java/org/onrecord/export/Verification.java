package org.onrecord.export;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.attribution.Attribution;
import org.onrecord.correction.Entry;
import org.onrecord.page.PageMap;
import org.onrecord.page.RawPage;
import org.onrecord.reading.Reader;
import org.onrecord.reading.Reading;
import org.onrecord.reading.ReadingJson;
import org.onrecord.store.Following;
import org.onrecord.store.KeptPage;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Article;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Sha256;
import org.onrecord.text.Span;

/**
 * Checks that what is kept of articles agrees: that words stand at their offsets in the text and in
 * the page, that hashes are those of what they name, and, where asked, that the reading can be made
 * again. It does not check that anything was said, nor that a page was ever published.
 */
public final class Verification {
  private static final int MOST_STATEMENTS = 1_000_000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\x00-\\x1F]");

  private final Optional<Reader> reader;
  private final List<Mismatch> mismatches = new ArrayList<>();
  private int articles;
  private int statements;
  private int pages;
  private int reread;
  private int otherReader;

  /** A check that reads again with {@code reader}, if there is one. */
  public Verification(Optional<Reader> reader) {
    this.reader = reader;
  }

  /**
   * Something that doesn't agree.
   *
   * @param where the article, statement or file
   * @param what what is wrong with it
   */
  public record Mismatch(String where, String what) {}

  /** What doesn't agree, in the order in which it was found. */
  public List<Mismatch> mismatches() {
    return List.copyOf(mismatches);
  }

  /** What was checked, in one sentence. */
  public String told() {
    String told =
        "Checked %,d articles, %,d statements, %,d pages".formatted(articles, statements, pages);
    if (reader.isPresent()) {
      told += "; read %,d again".formatted(reread);
    }
    if (otherReader > 0) {
      told +=
          "; %,d were read by other networks than these and can't be read again so"
              .formatted(otherReader);
    }
    return told + ": " + (mismatches.isEmpty() ? "all agree." : mismatches.size() + " mismatches.");
  }

  /** Checks an article of a record. */
  public void record(Store store, String id) {
    StoredArticle stored = store.findArticle(id).orElseThrow();
    Reading read = stored.corrected().read();
    Following.Text kept =
        store
            .following()
            .text(id)
            .orElseThrow(() -> new IllegalStateException("the text of " + id + " is not there"));
    article(id, read, kept.text(), kept.hash());
    Optional<KeptPage> keptPage = store.findPageOf(id);
    keptPage.ifPresent(each -> hash(id, each));
    Optional<RawPage> page = keptPage.map(KeptPage::page);
    page.ifPresent(each -> page(id, each, kept.text()));
    List<StoredStatement> rows =
        store.findStatements(StatementQuery.ofArticle(id), 0, MOST_STATEMENTS);
    CodePoints points = CodePoints.of(kept.text());
    for (StoredStatement row : rows) {
      row(stored, row, kept.text(), points, page);
    }
    String json = store.following().reading(id).orElse("");
    readAgain(id, read, json, stored.input(), page.isPresent());
  }

  /** Checks that a text is the one that a reading and a hash are of. */
  void article(String id, Reading read, String text, String hash) {
    articles++;
    if (!Sha256.hex(text).equals(hash)) {
      mismatch(id, "its text is not the one that was hashed when it was added");
    }
    if (!read.article().text().equals(text)) {
      mismatch(id, "its reading is of another text");
    }
    if (!read.article().id().equals(id)) {
      mismatch(id, "its id is not the hash of its text and its origin: " + read.article().id());
    }
  }

  private void hash(String id, KeptPage kept) {
    if (!kept.page().hash().equals(kept.hash())) {
      mismatch(id, "its page's bytes have another hash than " + kept.hash());
    }
  }

  /** Checks that a text stands in its page, stretch by stretch; a space stands for any blank. */
  void page(String id, RawPage page, String text) {
    pages++;
    String shown = decoded(page);
    CodePoints inPage = CodePoints.of(shown);
    CodePoints inText = CodePoints.of(text);
    for (PageMap.Stretch stretch : page.map().stretches()) {
      if (stretch.textEnd() - stretch.textStart() == stretch.pageEnd() - stretch.pageStart()
          && !words(shown, inPage, stretch.pageStart(), stretch.pageEnd())
              .equals(words(text, inText, stretch.textStart(), stretch.textEnd()))) {
        mismatch(
            id,
            "characters %d–%d of its text don't stand at %d–%d of its page"
                .formatted(
                    stretch.textStart(),
                    stretch.textEnd(),
                    stretch.pageStart(),
                    stretch.pageEnd()));
        return;
      }
    }
  }

  private static String decoded(RawPage page) {
    String shown = new String(page.bytes(), Charset.forName(page.map().charset()));
    return !shown.isEmpty() && shown.charAt(0) == BYTE_ORDER_MARK ? shown.substring(1) : shown;
  }

  private void row(
      StoredArticle article,
      StoredStatement row,
      String text,
      CodePoints points,
      Optional<RawPage> page) {
    Optional<Entry> entry = article.corrected().entry(row.id());
    if (entry.isEmpty()) {
      statements++;
      mismatch(row.id(), "it is in no reading of its article");
      return;
    }
    Attribution attribution = entry.get().statement().attribution();
    int start = points.codePoint(attribution.content().getFirst().start());
    int end = points.codePoint(attribution.content().getLast().end());
    if (start != row.said().start() || end != row.said().end()) {
      mismatch(row.id(), "its row says another place than its reading");
    }
    statement(row.id(), text, attribution.content(), row.said().content());
    if (!Span.words(attribution.cue(), text).equals(row.said().cue())) {
      mismatch(row.id(), "its cue doesn't stand at its offsets");
    }
    if (page.isPresent() && page.get().map().places(start, end).isEmpty()) {
      mismatch(row.id(), "its words have no place in the article's page");
    }
  }

  /** Checks that a statement's words stand at its offsets in a text. */
  void statement(String id, String text, List<Span> content, String words) {
    statements++;
    boolean inside = content.stream().allMatch(span -> span.end() <= text.length());
    if (!inside || !Span.words(content, text).equals(words)) {
      mismatch(id, "its words don't stand at its offsets in the text");
    }
  }

  /** Reads an article again and compares, byte for byte. */
  void readAgain(String id, Reading read, String json, String input, boolean fromPage) {
    if (reader.isEmpty()) {
      return;
    }
    if (!reader.get().by().equals(read.by())) {
      otherReader++;
      return;
    }
    reread++;
    Article given = read.article();
    Article article =
        new Article(given.text(), given.origin(), fromPage ? read.zones() : List.of());
    String now = ReadingJson.write(reader.get().read(article), input, Optional.empty());
    if (!now.equals(json)) {
      mismatch(id, "it is read otherwise now");
    }
  }

  void mismatch(String where, String what) {
    mismatches.add(new Mismatch(where, what));
  }

  private static String words(String text, CodePoints points, int start, int end) {
    try {
      String words = text.substring(points.utf16(start), points.utf16(end));
      return BLANK.matcher(words).replaceAll(" ");
    } catch (IndexOutOfBoundsException e) {
      return "";
    }
  }
}
