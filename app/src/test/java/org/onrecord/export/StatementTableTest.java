package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table at a terminal, compared whole. */
class StatementTableTest {
  private static final String HEADING =
      "published   who                         cue             words\n";

  private static String row(String speaker, String cue, String content) {
    String table = StatementTable.write(List.of(Sample.statement(speaker, cue, content)));
    assertThat(table).startsWith(HEADING).endsWith("\n");
    return table.substring(HEADING.length(), table.length() - 1);
  }

  @Test
  void nothingFoundIsSaid() {
    assertThat(StatementTable.write(List.of())).isEqualTo("Nothing found.\n");
  }

  @Test
  void columnsStandUnderTheirHeading() {
    assertThat(
            StatementTable.write(
                List.of(
                    Sample.statement("The mayor", "said", "that the harbour would close"),
                    Sample.bare("“No ship is late.”"))))
        .isEqualTo(
            HEADING
                + "2024-05-03  The mayor                   said            that the harbour would"
                + " close\n"
                + "undated     –                                           “No ship is late.”\n");
  }

  @Test
  void longCellsAreCutWithAnEllipsisAtTheColumnsWidth() {
    assertThat(row("a".repeat(26), "b".repeat(14), "c".repeat(72)))
        .isEqualTo("2024-05-03  " + "a".repeat(26) + "  " + "b".repeat(14) + "  " + "c".repeat(72));
    assertThat(row("a".repeat(27), "b".repeat(15), "c".repeat(73)))
        .isEqualTo(
            "2024-05-03  "
                + ("a".repeat(25) + "…  ")
                + ("b".repeat(13) + "…  ")
                + ("c".repeat(71) + "…"));
  }

  @Test
  void lineFeedsAndTabsDoNotBreakTheTable() {
    assertThat(row("The\nmayor", "said\r\n\tthen", "first\n\nsecond"))
        .isEqualTo("2024-05-03  The mayor                   said then       first second");
  }

  @Test
  void aCharacterOutsideTheBasicPlaneIsNotCutInTwo() {
    String row = row("😀".repeat(30), "said", "𝔘".repeat(100));
    assertThat(row).contains("😀".repeat(25) + "…  said").endsWith("𝔘".repeat(71) + "…");
    assertThat(row.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
  }
}
