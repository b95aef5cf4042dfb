package org.onrecord.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.onrecord.store.ListPlace;
import org.onrecord.text.Span;

/** One question put to one state of the index. */
final class Inquiry {
  /** Beyond this many, how many there are isn't counted where only the first are wanted. */
  private static final int COUNTED = 1_000;

  /** Of these an article may have several values: they narrow articles and divide none. */
  private static final Set<Division> OF_STATEMENTS =
      Set.of(
          Division.FORM,
          Division.KIND,
          Division.STATUS,
          Division.ZONE,
          Division.ACT,
          Division.HAND,
          Division.ISSUE,
          Division.STANCE);

  private static final Sort BY_RELEVANCE = by(SortField.FIELD_SCORE);
  private static final Sort BY_SPEAKER =
      by(new SortField(Field.SPEAKER_ORDER, SortField.Type.STRING));
  private static final Sort BY_OUTLET =
      by(new SortField(Field.OUTLET_ORDER, SortField.Type.STRING));

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final Question question;
  private final Question divided;
  private final List<Field.Text> anywhere;
  private final Query words;
  private final Query base;

  private Inquiry(Snapshot snapshot, Question question, String type, List<Field.Text> anywhere)
      throws IOException {
    this.snapshot = snapshot;
    this.searcher = snapshot.searcher();
    this.question = question;
    this.divided = type.equals(Field.STATEMENT_TYPE) ? question : withoutMarks(question);
    this.anywhere = anywhere;
    this.words = new Asking(snapshot.reader(), anywhere).query(question.words());
    this.base = base(type);
  }

  /** The question, put to the statements. */
  static Inquiry statements(Snapshot snapshot, Question question) throws IOException {
    return new Inquiry(snapshot, question, Field.STATEMENT_TYPE, List.of(Field.WORDS));
  }

  /** The question, put to the articles. */
  static Inquiry articles(Snapshot snapshot, Question question) throws IOException {
    return new Inquiry(snapshot, question, Field.ARTICLE_TYPE, List.of(Field.TEXT, Field.TITLE));
  }

  /**
   * An entry that was found.
   *
   * @param number its number in this state of the index
   * @param id the id of the statement or article
   */
  record Entry(int number, String id) {}

  private static Question withoutMarks(Question question) {
    Question without = question;
    for (Division division : OF_STATEMENTS) {
      without = without.with(division, Set.of());
    }
    return without;
  }

  /** Everything but the choices that divide, which {@link Counting} looks at by itself. */
  private Query base(String type) {
    BooleanQuery.Builder base = new BooleanQuery.Builder();
    base.add(new TermQuery(new Term(Field.TYPE, type)), Occur.FILTER);
    base.add(words, Occur.MUST);
    question
        .article()
        .ifPresent(id -> base.add(new TermQuery(new Term(Field.ARTICLE, id)), Occur.FILTER));
    if (question.from().isPresent() || question.until().isPresent()) {
      long first = question.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
      long last = question.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
      base.add(LongPoint.newRangeQuery(Field.DAY, first, last), Occur.FILTER);
    }
    for (Division division : question.chosen().keySet()) {
      if (!divided.chosen().containsKey(division)) {
        base.add(chosen(division), Occur.FILTER);
      }
    }
    return base.build();
  }

  private Query narrowed() {
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(base, Occur.MUST);
    divided.chosen().keySet().forEach(division -> narrowed.add(chosen(division), Occur.FILTER));
    return narrowed.build();
  }

  private Query chosen(Division division) {
    List<BytesRef> terms = question.chosen(division).stream().map(BytesRef::new).toList();
    return new TermInSetQuery(division.code(), terms);
  }

  int count() throws IOException {
    return searcher.count(narrowed());
  }

  Divided divided(Set<Division> divisions) throws IOException {
    return searcher.search(base, new Counting(snapshot.kept()::of, divided, divisions));
  }

  /** A stretch of what is found, in the question's order. */
  List<Entry> entries(int offset, int limit) throws IOException {
    int most = (int) Math.min(searcher.getIndexReader().maxDoc(), (long) offset + limit);
    if (most <= offset) {
      return List.of();
    }
    ScoreDoc[] found = search(most, Optional.empty());
    List<Entry> entries = new ArrayList<>();
    for (int i = offset; i < found.length; i++) {
      entries.add(entry(found[i]));
    }
    return entries;
  }

  /** The next of what is found after an entry, for lists of any length. */
  ScoreDoc[] search(int most, Optional<FieldDoc> after) throws IOException {
    return searcher.search(
            narrowed(), new TopFieldCollectorManager(sort(), most, after.orElse(null), COUNTED))
        .scoreDocs;
  }

  private Sort sort() {
    return switch (question.order()) {
      case DATE -> Writing.NEWEST_FIRST;
      case RELEVANCE -> question.words().isBlank() ? Writing.NEWEST_FIRST : BY_RELEVANCE;
      case SPEAKER -> BY_SPEAKER;
      case OUTLET -> BY_OUTLET;
    };
  }

  /** What a field puts first, and then the newest. */
  private static Sort by(SortField first) {
    List<SortField> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(Writing.NEWEST_FIRST.getSort()));
    return new Sort(all.toArray(SortField[]::new));
  }

  /** What stands for a place in the order of the list, also where no entry stands there. */
  static FieldDoc after(ListPlace place) {
    Object[] keys = {new BytesRef(place.published()), new BytesRef(place.article()), place.place()};
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, keys);
  }

  Entry entry(ScoreDoc found) throws IOException {
    StoredFields fields = searcher.storedFields();
    return new Entry(found.doc, fields.document(found.doc, Set.of(Field.ID)).get(Field.ID));
  }

  /**
   * What is stored of a statement.
   *
   * @param places where its words stand
   * @param tells what it does
   */
  record Stored(Places places, Tells tells) {}

  Stored stored(Entry entry) throws IOException {
    Document stored =
        searcher.storedFields().document(entry.number(), Set.of(Field.SPANS, Field.TELLS));
    return new Stored(
        Places.of(stored.getBinaryValue(Field.SPANS)), Tells.of(stored.get(Field.TELLS)));
  }

  /** What the statement of an entry's number does. */
  static Tells tells(IndexSearcher searcher, int number) throws IOException {
    StoredFields fields = searcher.storedFields();
    return Tells.of(fields.document(number, Set.of(Field.TELLS)).get(Field.TELLS));
  }

  /** Gives for each entry where the words stand by which it was found; none without words. */
  Marker marker() throws IOException {
    if (question.words().isBlank()) {
      return entry -> List.of();
    }
    Highlights highlights = new Highlights(searcher, words);
    List<Field.Text> fields = new ArrayList<>(anywhere);
    fields.remove(Field.TITLE);
    fields.addAll(List.of(Field.SPEAKER, Field.CUE));
    return entry -> highlights.of(entry.number(), fields);
  }

  /** Says where in the article's text an entry is marked. */
  interface Marker {
    List<Span> of(Entry entry) throws IOException;
  }
}
