package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionReportTest {
  /** What {@code score_attribution.py} prints for the invented articles, but for the interval. */
  private static final String PUBLISHED =
      """
      SOURCE   exact P 0.800 R 0.667 F1 0.727   overlap F1 0.909
      CUE      exact P 0.750 R 0.692 F1 0.720   overlap F1 0.880
      CONTENT  exact P 0.353 R 0.400 F1 0.375   overlap F1 0.812
      ALL      exact P 0.590 R 0.575 F1 0.582   overlap F1 0.861
      token F1 {'source': 0.909, 'cue': 0.815, 'content': 0.847}
      linked (cue overlaps, F1): source+content overlap 0.621  content>=.5 0.483  \
      source+content exact 0.207  triple exact 0.138   (gold 14, predicted 15)
        direct         {'n': 4, 'found': 0.5, 'recall half': 0.5, \
      'recall source+content exact': 0.25, 'right source | matched': 1.0}
        indirect       {'n': 9, 'found': 0.667, 'recall half': 0.444, \
      'recall source+content exact': 0.222, 'right source | matched': 0.714}
        mixed          {'n': 1, 'found': 1.0, 'recall half': 1.0, \
      'recall source+content exact': 0.0, 'right source | matched': 1.0}
        no source      {'n': 3, 'found': 0.667, 'recall half': 0.333, \
      'recall source+content exact': 0.333, 'right source | matched': 0.5}
        pronoun source {'n': 3, 'found': 0.333, 'recall half': 0.333, \
      'recall source+content exact': 0.0, 'right source | matched': 1.0}
        split content  {'n': 1, 'found': 0.0, 'recall half': 0.0, \
      'recall source+content exact': 0.0, 'right source | matched': 1.0}
      figure all-exact 0.582 content-exact 0.375 linked-half 0.483 linked-sc-exact 0.207
      """;

  private static String report(AttributionScores scores) {
    return AttributionReport.print(scores);
  }

  private static AttributionScores scores(Tally tally, Map<Slice, SliceTally> slices) {
    RoleTallies same = new RoleTallies(tally, tally, tally);
    return new AttributionScores(
        same, same, new Interval(0.25, 0.75), same, new Links(9, 8, 7, 6, 5, 4), slices);
  }

  @Test
  void figuresEqualThePublishedScorers() {
    String report = report(AttributionScores.of(Invented.articles()));

    assertThat(report.replaceFirst("(?m)^ALL exact, document.*\n", "")).isEqualTo(PUBLISHED);
  }

  @Test
  void layoutIsThePublishedScorers() {
    AttributionScores scores =
        scores(
            new Tally(1, 2, 4),
            Map.of(
                Slice.SPLIT_CONTENT, new SliceTally(3, 2, 1, 1, 2, 2),
                Slice.DIRECT, new SliceTally(2, 2, 1, 0, 2, 1)));

    assertThat(report(scores))
        .isEqualTo(
            """
            SOURCE   exact P 0.500 R 0.250 F1 0.333   overlap F1 0.333
            CUE      exact P 0.500 R 0.250 F1 0.333   overlap F1 0.333
            CONTENT  exact P 0.500 R 0.250 F1 0.333   overlap F1 0.333
            ALL      exact P 0.500 R 0.250 F1 0.333   overlap F1 0.333
            ALL exact, document bootstrap 95 %: 0.250..0.750
            token F1 {'source': 0.333, 'cue': 0.333, 'content': 0.333}
            linked (cue overlaps, F1): source+content overlap 0.824  content>=.5 0.706  \
            source+content exact 0.588  triple exact 0.471   (gold 9, predicted 8)
              direct         {'n': 2, 'found': 1.0, 'recall half': 0.5, \
            'recall source+content exact': 0.0, 'right source | matched': 0.5}
              split content  {'n': 3, 'found': 0.667, 'recall half': 0.333, \
            'recall source+content exact': 0.333, 'right source | matched': 1.0}
            figure all-exact 0.333 content-exact 0.333 linked-half 0.706 linked-sc-exact 0.588
            """);
  }

  /** A tie is one only if the binary value is exactly half way: then the even digit wins. */
  @ParameterizedTest
  @CsvSource({
    "1, 16, 0.062, 0.062",
    "3, 16, 0.188, 0.188",
    "5, 16, 0.312, 0.312",
    "9, 2000, 0.004, 0.004",
    "1, 2000, 0.001, 0.001",
    "69, 100, 0.690, 0.69",
    "1, 1, 1.000, 1.0",
    "0, 1, 0.000, 0.0",
    "1, 10, 0.100, 0.1",
    "19999, 20000, 1.000, 1.0",
  })
  void roundingIsPythons(int hits, int of, String padded, String shortest) {
    String report = report(scores(new Tally(hits, of, of), Map.of()));

    assertThat(report).startsWith("SOURCE   exact P " + padded + " R " + padded + " F1 " + padded);
    assertThat(report).contains("token F1 {'source': " + shortest + ", 'cue'");
  }

  @Test
  void theMachinesLanguageDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext"));
      assertThat(report(scores(new Tally(1, 2, 4), Map.of()))).contains("P 0.500 R 0.250");
    } finally {
      Locale.setDefault(before);
    }
  }
}
