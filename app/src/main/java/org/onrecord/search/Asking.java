package org.onrecord.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns what a person typed into a query of Lucene's. */
final class Asking {
  /** A word as it is written counts so much more than its stem. */
  private static final float AS_WRITTEN = 1.5f;

  /** A name in another writing counts so much. */
  private static final float AS_NAME = 0.8f;

  private static final int MOST_WORDS = 200;
  private static final int MOST_NAMES = 500;

  private final IndexReader reader;
  private final List<Field.Text> anywhere;
  private final Words words = new Words();

  /**
   * A translator for one state of the index.
   *
   * @param anywhere where words without a field are sought
   */
  Asking(IndexReader reader, List<Field.Text> anywhere) {
    this.reader = reader;
    this.anywhere = anywhere;
  }

  /** The query for what was typed; for nothing, all. */
  Query query(String typed) throws IOException {
    if (typed.isBlank()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    List<List<Typed.Part>> groups = Typed.parse(typed).groups();
    if (groups.isEmpty()) {
      return new MatchNoDocsQuery("nothing in it can be sought");
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean must = false;
    for (List<Typed.Part> group : new ArrayList<>(new LinkedHashSet<>(groups))) {
      boolean not = group.size() == 1 && group.getFirst().not();
      must |= !not;
      all.add(not ? part(group.getFirst()) : any(group), not ? Occur.MUST_NOT : Occur.MUST);
    }
    if (!must) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return all.build();
  }

  private Query any(List<Typed.Part> group) throws IOException {
    if (group.size() == 1) {
      return part(group.getFirst());
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Typed.Part part : group) {
      any.add(part.not() ? allBut(part(part)) : part(part), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query allBut(Query query) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(query, Occur.MUST_NOT)
        .build();
  }

  private Query part(Typed.Part part) throws IOException {
    return switch (part.in()) {
      case ANYWHERE -> text(part, anywhere);
      case SPEAKER -> text(part, List.of(Field.SPEAKER));
      case CUE -> text(part, List.of(Field.CUE));
      case OUTLET -> text(part, List.of(Field.OUTLET));
      case FORM -> value(part, Division.FORM);
      case KIND -> value(part, Division.KIND);
      case ZONE -> value(part, Division.ZONE);
      case STATUS -> value(part, Division.STATUS);
      case ACT -> value(part, Division.ACT);
      case HAND -> value(part, Division.HAND);
      case ISSUE -> new TermQuery(new Term(Field.ISSUE, part.text().toLowerCase(Locale.ROOT)));
      case STANCE -> new TermQuery(new Term(Field.STANCE, part.text().toLowerCase(Locale.ROOT)));
      case FROM, TO -> day(part);
    };
  }

  /** One of a fixed vocabulary; what isn't in it was meant as words. */
  private Query value(Typed.Part part, Division division) throws IOException {
    String value = Folding.fold(part.text());
    if (division.vocabulary().contains(value)) {
      return new TermQuery(new Term(division.code(), value));
    }
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(word(division.code(), anywhere), Occur.MUST);
    both.add(text(part, anywhere), Occur.MUST);
    return both.build();
  }

  private Query day(Typed.Part part) throws IOException {
    Optional<Long> day = part.day().map(LocalDate::toEpochDay);
    if (day.isEmpty()) {
      return text(part, anywhere);
    }
    return part.in() == Typed.In.FROM
        ? LongPoint.newRangeQuery(Field.DAY, day.get(), Long.MAX_VALUE)
        : LongPoint.newRangeQuery(Field.DAY, Long.MIN_VALUE, day.get());
  }

  private Query text(Typed.Part part, List<Field.Text> fields) throws IOException {
    List<String> tokens =
        Token.of(part.text()).stream()
            .map(Token::word)
            .filter(word -> !words.exact(word).isEmpty())
            .limit(MOST_WORDS)
            .toList();
    if (tokens.isEmpty()) {
      return new MatchNoDocsQuery("no word in it");
    }
    boolean single = tokens.size() == 1;
    return switch (part.shape()) {
      case WORD -> single ? word(tokens.getFirst(), fields) : phrase(tokens, fields);
      case PHRASE -> phrase(tokens, fields);
      case PREFIX -> single ? prefix(tokens.getFirst(), fields) : phrase(tokens, fields);
    };
  }

  private Query prefix(String beginning, List<Field.Text> fields) {
    List<Query> any = new ArrayList<>();
    for (Field.Text field : fields) {
      any.add(new PrefixQuery(new Term(field.exact(), words.exact(beginning))));
    }
    return either(any);
  }

  private Query word(String word, List<Field.Text> fields) throws IOException {
    List<Query> any = new ArrayList<>();
    for (Field.Text field : fields) {
      Query exact = new TermQuery(new Term(field.exact(), words.exact(word)));
      any.add(new BoostQuery(exact, AS_WRITTEN));
      any.add(new TermQuery(new Term(field.stem(), words.stem(word))));
      List<Term> names = names(field, word);
      if (!names.isEmpty()) {
        SynonymQuery.Builder alike = new SynonymQuery.Builder(field.names());
        names.forEach(alike::addTerm);
        any.add(new BoostQuery(alike.build(), AS_NAME));
      }
    }
    return either(any);
  }

  /** The words side by side as they are written, or as names if they are written so. */
  private Query phrase(List<String> tokens, List<Field.Text> fields) throws IOException {
    boolean names = tokens.stream().allMatch(Name::isWrittenAsName);
    List<Query> any = new ArrayList<>();
    for (Field.Text field : fields) {
      String[] exact = tokens.stream().map(words::exact).toArray(String[]::new);
      any.add(new PhraseQuery(field.exact(), exact));
      if (names && tokens.size() > 1) {
        namePhrase(tokens, field).ifPresent(any::add);
      }
    }
    return either(any);
  }

  private Optional<Query> namePhrase(List<String> tokens, Field.Text field) throws IOException {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (String token : tokens) {
      List<Term> names = names(field, token);
      if (names.isEmpty()) {
        return Optional.empty();
      }
      phrase.add(names.toArray(Term[]::new));
    }
    return Optional.of(new BoostQuery(phrase.build(), AS_NAME));
  }

  private static Query either(List<Query> queries) {
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
  }

  /** The terms of a field that stand for names which a word is like. */
  private List<Term> names(Field.Text field, String word) throws IOException {
    Optional<Name> name = Name.of(word);
    if (name.isEmpty()) {
      return List.of();
    }
    Set<String> found = new HashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field.names());
      if (terms != null) {
        collect(terms.iterator(), name.get(), found);
      }
    }
    return found.stream().sorted().map(term -> new Term(field.names(), term)).toList();
  }

  private static void collect(TermsEnum terms, Name name, Set<String> found) throws IOException {
    String key = name.key() + Name.BAR;
    if (terms.seekCeil(new BytesRef(key)) == TermsEnum.SeekStatus.END) {
      return;
    }
    BytesRef at = terms.term();
    while (at != null && found.size() < MOST_NAMES) {
      String term = at.utf8ToString();
      if (!term.startsWith(key)) {
        return;
      }
      if (name.isLikeTerm(term)) {
        found.add(term);
      }
      at = terms.next();
    }
  }
}
