package org.onrecord.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.onrecord.attribution.Attribution;
import org.onrecord.compare.Hand;
import org.onrecord.correction.Entry;
import org.onrecord.issue.OnIssue;
import org.onrecord.issue.Stance;
import org.onrecord.reading.Statement;
import org.onrecord.store.StoredArticle;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Article;
import org.onrecord.text.Span;

/** The entries of one article in the index: its own, and one for each of its statements. */
final class Entries {
  /** What a field holds at most of a value, in UTF-16 units: Lucene takes no longer terms. */
  private static final int LONGEST = 2_000;

  /** Stands behind all words. */
  private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

  private static final org.apache.lucene.document.Field.Store NO =
      org.apache.lucene.document.Field.Store.NO;
  private static final FieldType PLACED = new FieldType();

  static {
    PLACED.setTokenized(true);
    PLACED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    PLACED.freeze();
  }

  private final Words words;
  private final StoredArticle stored;
  private final Article article;
  private final Map<String, StoredStatement> rows = new HashMap<>();

  /**
   * The entries of an article.
   *
   * @param rows its statements as they are kept
   * @param words gives each word its forms
   */
  Entries(StoredArticle stored, List<StoredStatement> rows, Words words) {
    this.words = words;
    this.stored = stored;
    this.article = stored.reading().article();
    rows.forEach(row -> this.rows.put(row.id(), row));
  }

  /** All of them, the article's own first. */
  List<Document> all() {
    List<Document> entries = new ArrayList<>();
    Document own = article();
    entries.add(own);
    List<Span> sources = new ArrayList<>();
    List<Span> cues = new ArrayList<>();
    Set<String> acts = new TreeSet<>();
    Set<String> hands = new TreeSet<>();
    for (Entry entry : stored.corrected().entries()) {
      StoredStatement row = rows.get(entry.key());
      if (row != null) {
        Attribution attribution = entry.statement().attribution();
        Document document = statement(row, entry.statement());
        stands(document, entry.statement().issues());
        noneOf(document, entry.statement().issues());
        sides(document, entry.statement().issues());
        entries.add(document);
        stands(own, entry.statement().issues());
        noneOf(own, entry.statement().issues());
        acts.add(act(entry.statement()));
        hands.add(Hand.of(entry.statement().voice().chain()).code());
        sources.addAll(attribution.source());
        cues.addAll(attribution.cue());
      }
    }
    add(own, Field.SPEAKER, PlacedWords.of(article.text(), sources));
    add(own, Field.CUE, PlacedWords.of(article.text(), cues));
    Stream.of(Division.FORM, Division.KIND, Division.STATUS, Division.ZONE)
        .forEach(division -> values(own, division));
    acts.forEach(act -> own.add(new StringField(Division.ACT.code(), act, NO)));
    hands.forEach(hand -> own.add(new StringField(Division.HAND.code(), hand, NO)));
    return entries;
  }

  private Document article() {
    Document entry = begin(Field.ARTICLE_TYPE, stored.id(), 0);
    List<Span> whole =
        article.text().isEmpty() ? List.of() : List.of(new Span(0, article.text().length()));
    add(entry, Field.TEXT, PlacedWords.of(article.text(), whole));
    add(entry, Field.TITLE, plain(stored.headline()));
    return entry;
  }

  private Document statement(StoredStatement row, Statement statement) {
    Attribution attribution = statement.attribution();
    Document entry = begin(Field.STATEMENT_TYPE, row.id(), row.place());
    divide(entry, Division.FORM, row.marks().form());
    divide(entry, Division.KIND, row.marks().kind());
    divide(entry, Division.STATUS, row.marks().status());
    divide(entry, Division.ZONE, row.marks().zone());
    divide(entry, Division.ACT, act(statement));
    divide(entry, Division.HAND, Hand.of(statement.voice().chain()).code());
    divide(entry, Division.ACTOR, row.said().speaking().actor().orElse(""));
    divide(entry, Division.SPEAKER, row.said().speaker().orElse(""));
    order(entry, Field.SPEAKER_ORDER, row.said().speaker().orElse(""));
    add(entry, Field.SPEAKER, PlacedWords.of(article.text(), attribution.source()));
    add(entry, Field.CUE, PlacedWords.of(article.text(), attribution.cue()));
    Places places = new Places(attribution.source(), attribution.cue(), attribution.content());
    add(entry, Field.WORDS, PlacedWords.of(article.text(), places.all()));
    entry.add(new StoredField(Field.SPANS, places.written()));
    entry.add(new StoredField(Field.TELLS, Tells.of(statement).written()));
    return entry;
  }

  /** What saying it does; empty where that wasn't read. */
  private static String act(Statement statement) {
    return statement.deed().act().map(act -> act.code().word()).orElse("");
  }

  /** The issues that it speaks of, and where it stands on each. */
  private static void stands(Document entry, List<OnIssue> issues) {
    for (OnIssue on : issues) {
      String stance = stance(on);
      entry.add(new StringField(Field.ISSUE, on.issue(), NO));
      entry.add(new StringField(Field.ISSUE, on.issue() + "/" + stance, NO));
      entry.add(new StringField(Field.STANCE, stance, NO));
    }
  }

  private static String stance(OnIssue on) {
    return on.stance().map(Stance::code).orElse(Typed.NO_STANCE);
  }

  /** What it is counted by: all issues, and all stances, that it has. */
  private static void sides(Document entry, List<OnIssue> issues) {
    count(entry, Division.ISSUE, issues.stream().map(OnIssue::issue).toList());
    count(entry, Division.STANCE, issues.stream().map(Entries::stance).toList());
  }

  /** That it speaks of none can be chosen like an issue. */
  private static void noneOf(Document entry, List<OnIssue> issues) {
    if (issues.isEmpty()) {
      entry.add(new StringField(Field.ISSUE, "", NO));
      entry.add(new StringField(Field.STANCE, "", NO));
    }
  }

  private static void count(Document entry, Division division, List<String> values) {
    BytesRef together = new BytesRef(kept(Division.together(values)));
    entry.add(new SortedDocValuesField(division.column(), together));
  }

  /** What an article is found by because a statement of its is. */
  private void values(Document own, Division division) {
    rows.values().stream()
        .map(StoredStatement::marks)
        .map(marks -> Entries.value(marks, division))
        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll)
        .forEach(value -> own.add(new StringField(division.code(), value.toString(), NO)));
  }

  private static String value(StoredStatement.Marks marks, Division division) {
    return switch (division) {
      case FORM -> marks.form();
      case KIND -> marks.kind();
      case STATUS -> marks.status();
      case ZONE -> marks.zone();
      case OUTLET, ACTOR, ACT, SPEAKER, YEAR, MONTH, HAND, ISSUE, STANCE ->
          throw new IllegalArgumentException("not a mark: " + division);
    };
  }

  /** What every entry has. */
  private Document begin(String type, String id, int place) {
    Document entry = new Document();
    entry.add(new StringField(Field.TYPE, type, NO));
    entry.add(new StringField(Field.ID, id, org.apache.lucene.document.Field.Store.YES));
    entry.add(new StringField(Field.ARTICLE, stored.id(), NO));
    entry.add(new SortedDocValuesField(Field.ARTICLE, new BytesRef(stored.id())));
    entry.add(new NumericDocValuesField(Field.PLACE, place));
    Optional<LocalDate> day = article.origin().published().day();
    String published = day.map(Object::toString).orElse("");
    entry.add(new SortedDocValuesField(Field.PUBLISHED, new BytesRef(published)));
    day.ifPresent(known -> entry.add(new LongPoint(Field.DAY, known.toEpochDay())));
    divide(entry, Division.YEAR, published.substring(0, Math.min(4, published.length())));
    divide(entry, Division.MONTH, published.substring(0, Math.min(7, published.length())));
    divide(entry, Division.OUTLET, article.origin().outlet().orElse(""));
    order(entry, Field.OUTLET_ORDER, article.origin().outlet().orElse(""));
    article.origin().outlet().ifPresent(outlet -> add(entry, Field.OUTLET, plain(outlet)));
    return entry;
  }

  private static void divide(Document entry, Division division, String value) {
    String kept = kept(value);
    entry.add(new StringField(division.code(), kept, NO));
    entry.add(new SortedDocValuesField(division.column(), new BytesRef(kept)));
  }

  private static void order(Document entry, String field, String value) {
    String folded = kept(Folding.fold(value));
    entry.add(new SortedDocValuesField(field, new BytesRef(folded.isEmpty() ? LAST : folded)));
  }

  /** The value, cut between two characters if it is too long. */
  private static String kept(String value) {
    if (value.length() <= LONGEST) {
      return value;
    }
    boolean splits = Character.isHighSurrogate(value.charAt(LONGEST - 1));
    return value.substring(0, splits ? LONGEST - 1 : LONGEST);
  }

  private static PlacedWords plain(String text) {
    return PlacedWords.of(text, text.isEmpty() ? List.of() : List.of(new Span(0, text.length())));
  }

  private void add(Document entry, Field.Text field, PlacedWords placed) {
    add(entry, field.exact(), placed, words::exact);
    add(entry, field.stem(), placed, words::stem);
    add(entry, field.names(), placed, words::name);
  }

  private static void add(
      Document entry, String field, PlacedWords placed, UnaryOperator<String> form) {
    entry.add(new org.apache.lucene.document.Field(field, placed.stream(form), PLACED));
  }
}
