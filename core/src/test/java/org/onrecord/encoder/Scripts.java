package org.onrecord.encoder;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts of a seeded generator in many scripts, with marks, numbers, emoji and breaks of lines. */
final class Scripts {
  private static final List<String> PIECES =
      List.of(
          "harbour",
          "Harbour",
          "HARBOUR",
          "O’Neill",
          "don't",
          "U.S.-led",
          "naïve",
          "Straße",
          "Łódź",
          "İzmir",
          "Ǆungla",
          "Ελλάδα",
          "Москва",
          "Київ",
          "ایران",
          "می\u200Cخواهد",
          "القاهرة",
          "יְרוּשָׁלַיִם",
          "हिन्दी",
          "ภาษาไทย",
          "한국어",
          "東京タワー",
          "北京",
          "𠀀𪜀",
          "𐐀𐐨",
          "😀",
          "👩\u200D🚀",
          "🇺🇦",
          "e\u0301\u0323",
          "ﬁn",
          "№5",
          "½",
          "3.14",
          "2024",
          "€5",
          "50%",
          "—",
          "“",
          "”",
          "«",
          "»",
          "،",
          "。",
          "(",
          ")",
          "…",
          "\u200F",
          "\u202E",
          "\uFEFF",
          "\uFFFD",
          "\uD83D",
          "\uE000",
          "\t",
          "\u00A0",
          "\u3000",
          "\r\n",
          "\n",
          "\n\n");

  private Scripts() {}

  /** As many texts as asked for, the same every time. */
  static Stream<String> some(int count) {
    Random random = new Random(20250704);
    return Stream.generate(() -> text(random, 1 + random.nextInt(60))).limit(count);
  }

  /** A text of so many pieces; every third one clings to the next. */
  static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
