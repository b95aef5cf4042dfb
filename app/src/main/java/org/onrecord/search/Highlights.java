package org.onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.onrecord.text.Span;

/**
 * Where in the article's text the words stand by which an entry is found: as the index keeps their
 * places, not by looking at the text again.
 */
final class Highlights {
  private final List<LeafReaderContext> leaves;
  private final Weight weight;

  Highlights(IndexSearcher searcher, Query query) throws IOException {
    leaves = searcher.getIndexReader().leaves();
    weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** The places in an entry, in order, none inside another. */
  List<Span> of(int entry, List<Field.Text> fields) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
    Matches matches = weight.matches(leaf, entry - leaf.docBase);
    TreeSet<Span> places = new TreeSet<>();
    if (matches != null) {
      for (Field.Text field : fields) {
        for (String form : List.of(field.exact(), field.stem(), field.names())) {
          collect(matches.getMatches(form), places);
        }
      }
    }
    return apart(places);
  }

  private static void collect(MatchesIterator matches, Set<Span> places) throws IOException {
    while (matches != null && matches.next()) {
      if (matches.startOffset() >= 0 && matches.startOffset() < matches.endOffset()) {
        places.add(new Span(matches.startOffset(), matches.endOffset()));
      }
    }
  }

  private static List<Span> apart(Set<Span> places) {
    List<Span> apart = new ArrayList<>();
    for (Span place : places) {
      if (!apart.isEmpty() && apart.getLast().overlaps(place)) {
        Span last = apart.removeLast();
        apart.add(new Span(last.start(), Math.max(last.end(), place.end())));
      } else {
        apart.add(place);
      }
    }
    return apart;
  }

  /**
   * The same places in words that are cut out of the text.
   *
   * @param parts the stretches that were cut out
   * @param joint how many units stand between them where they are joined
   */
  static List<Span> within(List<Span> places, List<Span> parts, int joint) {
    List<Span> within = new ArrayList<>();
    int before = 0;
    for (Span part : parts) {
      for (Span place : places) {
        if (place.overlaps(part)) {
          int start = Math.max(place.start(), part.start()) - part.start();
          int end = Math.min(place.end(), part.end()) - part.start();
          within.add(new Span(before + start, before + end));
        }
      }
      before += part.length() + joint;
    }
    return within;
  }
}
