package org.onrecord.text;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts of a seeded generator: words, marks, lines of page frames, dates and odd characters. */
public final class RandomText {
  private static final List<String> PIECES =
      List.of(
          "harbour",
          "The",
          "strike",
          "Minister",
          "U.S.",
          "said",
          "a",
          "“no",
          "yes”",
          "(",
          ")",
          ".",
          ". ",
          "? ",
          "! ",
          ", ",
          ": ",
          "; ",
          "— ",
          "- ",
          "1. ",
          "\n",
          "\n\n",
          "\r\n",
          "\u2028",
          " ",
          "\u00A0",
          "\t",
          "Table of Contents",
          "\nRelated Articles\n",
          "\nRead more:\n",
          "\nShare\n",
          "— Jane Doe (@jane) January 29, 2025\n",
          "\nPhoto: Jane Doe\n",
          "#harbour",
          "October 7, 2023",
          "February 30",
          "2018",
          "in 1979",
          "the 1970s",
          "2019–2021",
          "March",
          "in May",
          "May 3-5, 2024",
          "2025-03-13",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "\u200C",
          "\u0301",
          "\u202E",
          "\u2067",
          "\uFEFF",
          "ایران",
          "北京",
          "Sharing: ");

  private RandomText() {}

  /** As many texts as asked for, the same every time. */
  public static Stream<String> some(int count) {
    Random random = new Random(20250313);
    return Stream.generate(() -> next(random)).limit(count);
  }

  private static String next(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(120);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
