package org.onrecord.event;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts of words put together at random, the same every time. */
final class WordSalad {
  private WordSalad() {}

  /** As many texts as asked for. */
  static Stream<String> of(List<String> words, int count) {
    Random random = new Random(20260301);
    return Stream.generate(() -> next(words, random)).limit(count);
  }

  private static String next(List<String> words, Random random) {
    StringBuilder text = new StringBuilder();
    int length = 3 + random.nextInt(30);
    for (int i = 0; i < length; i++) {
      String word = words.get(random.nextInt(words.size()));
      boolean close = word.startsWith("-") || word.startsWith("’") || word.length() == 1;
      text.append(close ? "" : " ").append(word);
    }
    return text.append('.').toString();
  }
}
