package org.onrecord.event;

import java.util.stream.IntStream;

/**
 * A sentence that is drawn with a star, or two round a word.
 *
 * @param token the first token after the first star
 */
record Starred(Sentence sentence, int token) {
  static Starred of(String picture) {
    Sentence sentence = Sketch.of(picture.replace("*", "")).sentence();
    int star = picture.indexOf('*');
    int token =
        IntStream.range(0, sentence.size())
            .filter(i -> sentence.at(i).span().start() >= star)
            .findFirst()
            .orElseThrow();
    return new Starred(sentence, token);
  }
}
