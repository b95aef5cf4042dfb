package org.onrecord.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores as {@code score_attribution.py} prints them, figure for figure to three decimals. */
public final class AttributionReport {
  private static final int DECIMALS = 3;

  private AttributionReport() {}

  /** The lines for {@code scores}, each ended by a line feed. */
  public static String print(AttributionScores scores) {
    StringBuilder lines = new StringBuilder();
    for (Role role : Role.values()) {
      lines.append(role(role.name(), scores.exact().of(role), scores.overlap().of(role)));
    }
    lines.append(role("ALL", scores.exact().all(), scores.overlap().all()));
    lines.append(
        line(
            "ALL exact, document bootstrap 95 %%: %s..%s",
            scores.interval().low(), scores.interval().high()));
    lines.append("token F1 ").append(tokens(scores.tokens())).append('\n');
    lines.append(links(scores.links()));
    for (Slice slice : Slice.values()) {
      SliceTally tally = scores.slices().get(slice);
      if (tally != null) {
        lines.append(String.format(Locale.ROOT, "  %-14s %s\n", slice.label(), slice(tally)));
      }
    }
    return lines.append(summary(scores)).toString();
  }

  private static String role(String name, Tally exact, Tally overlap) {
    return String.format(Locale.ROOT, "%-8s ", name)
        + line(
            "exact P %s R %s F1 %s   overlap F1 %s",
            exact.precision(), exact.recall(), exact.f1(), overlap.f1());
  }

  private static String tokens(RoleTallies tokens) {
    return dictionary(
        List.of(
            Map.entry("source", shortest(tokens.source().f1())),
            Map.entry("cue", shortest(tokens.cue().f1())),
            Map.entry("content", shortest(tokens.content().f1()))));
  }

  private static String links(Links links) {
    return "linked (cue overlaps, F1): "
        + line(
            "source+content overlap %s  content>=.5 %s  source+content exact %s  triple exact %s"
                + "   (gold "
                + links.gold()
                + ", predicted "
                + links.predicted()
                + ")",
            links.overlappingF1(),
            links.halfF1(),
            links.exactF1(),
            links.tripleF1());
  }

  private static String slice(SliceTally tally) {
    return dictionary(
        List.of(
            Map.entry("n", Integer.toString(tally.gold())),
            Map.entry("found", shortest(tally.foundShare())),
            Map.entry("recall half", shortest(tally.halfShare())),
            Map.entry("recall source+content exact", shortest(tally.exactShare())),
            Map.entry("right source | matched", shortest(tally.rightSourceShare()))));
  }

  private static String summary(AttributionScores scores) {
    return line(
        "figure all-exact %s content-exact %s linked-half %s linked-sc-exact %s",
        scores.exact().all().f1(),
        scores.exact().content().f1(),
        scores.links().halfF1(),
        scores.links().exactF1());
  }

  private static String dictionary(List<Map.Entry<String, String>> entries) {
    List<String> pairs =
        entries.stream().map(entry -> "'" + entry.getKey() + "': " + entry.getValue()).toList();
    return "{" + String.join(", ", pairs) + "}";
  }

  /** One line in which {@code %s} stands for each figure, with all three decimals. */
  private static String line(String format, double... figures) {
    Object[] rounded = new Object[figures.length];
    for (int i = 0; i < figures.length; i++) {
      rounded[i] = round(figures[i]).toPlainString();
    }
    return String.format(Locale.ROOT, format + "\n", rounded);
  }

  /** Three decimals at most and one at least: {@code 0.69}, {@code 1.0}. */
  private static String shortest(double figure) {
    BigDecimal stripped = round(figure).stripTrailingZeros();
    return stripped.setScale(Math.max(1, stripped.scale())).toPlainString();
  }

  /** Half to even on the exact binary value, as Python rounds. */
  private static BigDecimal round(double figure) {
    return new BigDecimal(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
