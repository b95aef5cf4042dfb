package org.onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts in one pass what a query finds and how it divides. An entry that fails the choice of
 * exactly one division counts in that division alone; one that fails none counts in all.
 */
final class Counting implements CollectorManager<Counting.Pass, Divided> {
  private static final Comparator<Divided.Count> MOST_FIRST =
      Comparator.comparingInt(Divided.Count::count).reversed().thenComparing(Divided.Count::value);

  private final Function<LeafReaderContext, Columns> columns;
  private final Question question;
  private final List<Division> divisions;

  /**
   * A count for one question.
   *
   * @param columns gives a segment's values
   * @param divisions the divisions to count; those chosen from are counted in any case
   */
  Counting(
      Function<LeafReaderContext, Columns> columns, Question question, Set<Division> divisions) {
    this.columns = columns;
    this.question = question;
    this.divisions =
        List.of(Division.values()).stream()
            .filter(
                division -> divisions.contains(division) || question.chosen().containsKey(division))
            .toList();
  }

  @Override
  public Pass newCollector() {
    return new Pass();
  }

  @Override
  public Divided reduce(Collection<Pass> passes) {
    int total = 0;
    Map<Division, Map<String, Integer>> sums = new EnumMap<>(Division.class);
    divisions.forEach(division -> sums.put(division, new HashMap<>()));
    for (Pass pass : passes) {
      total += pass.total;
      pass.segments.forEach(segment -> segment.addTo(sums));
    }
    Map<Division, List<Divided.Count>> counts = new EnumMap<>(Division.class);
    sums.forEach((division, values) -> counts.put(division, sorted(division, values)));
    return new Divided(total, counts);
  }

  /** The values with their counts; a chosen one stays even where nothing has it. */
  private List<Divided.Count> sorted(Division division, Map<String, Integer> values) {
    question.chosen(division).forEach(value -> values.putIfAbsent(value, 0));
    List<Divided.Count> counts = new ArrayList<>();
    values.forEach((value, count) -> counts.add(new Divided.Count(value, count)));
    counts.sort(MOST_FIRST);
    return List.copyOf(counts);
  }

  /** What one thread counts. */
  final class Pass implements Collector {
    private final List<Segment> segments = new ArrayList<>();
    private int total;

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) {
      Segment segment = new Segment(columns.apply(context));
      segments.add(segment);
      return new LeafCollector() {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int entry) throws IOException {
          total += segment.count(entry) ? 1 : 0;
        }
      };
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** The counts of one segment, by the numbers of its values. */
  private final class Segment {
    private final Columns.Column[] values = new Columns.Column[divisions.size()];
    private final int[][] counts = new int[divisions.size()][];
    private final boolean[][] chosen = new boolean[divisions.size()][];

    private Segment(Columns columns) {
      for (int i = 0; i < values.length; i++) {
        values[i] = columns.column(divisions.get(i));
        String[] names = values[i].values();
        counts[i] = new int[names.length + 1];
        Set<String> wanted = question.chosen(divisions.get(i));
        chosen[i] = new boolean[wanted.isEmpty() ? 0 : names.length + 1];
        for (int j = 0; j < names.length && chosen[i].length > 0; j++) {
          chosen[i][j + 1] = divisions.get(i).apart(names[j]).stream().anyMatch(wanted::contains);
        }
      }
    }

    /** Counts an entry and says whether it has a chosen value of every division. */
    boolean count(int entry) {
      int failed = -1;
      for (int i = 0; i < values.length; i++) {
        if (chosen[i].length > 0 && !chosen[i][values[i].number(entry)]) {
          if (failed >= 0) {
            return false;
          }
          failed = i;
        }
      }
      if (failed >= 0) {
        counts[failed][values[failed].number(entry)]++;
        return false;
      }
      for (int i = 0; i < values.length; i++) {
        counts[i][values[i].number(entry)]++;
      }
      return true;
    }

    void addTo(Map<Division, Map<String, Integer>> sums) {
      for (int i = 0; i < values.length; i++) {
        Map<String, Integer> sum = sums.getOrDefault(divisions.get(i), Map.of());
        for (int j = 1; j < counts[i].length; j++) {
          int count = counts[i][j];
          if (count > 0) {
            divisions
                .get(i)
                .apart(values[i].values()[j - 1])
                .forEach(value -> sum.merge(value, count, Integer::sum));
          }
        }
      }
    }
  }
}
