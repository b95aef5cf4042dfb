package org.onrecord.act;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Sentences;
import org.onrecord.text.Span;
import org.onrecord.text.Word;

/**
 * What is attributed, sentence by sentence. A piece that goes on after the words that interrupt it
 * belongs to the sentence before.
 *
 * @param sentences the words and marks of each; none is empty
 */
record Content(List<List<Word>> sentences) {
  /** So many units of a content are looked at; nobody claims longer things in one breath. */
  private static final int LONGEST = 4000;

  static Content of(String text, Attribution attribution) {
    List<List<Word>> sentences = new ArrayList<>();
    int left = LONGEST;
    for (Span piece : attribution.content()) {
      if (left <= 0) {
        break;
      }
      Span read = new Span(piece.start(), Math.min(piece.end(), piece.start() + left));
      left -= read.length();
      for (Span sentence : Sentences.of(text, read)) {
        add(sentences, withNames(Word.in(text, sentence), text), text);
      }
    }
    return new Content(sentences);
  }

  private static void add(List<List<Word>> sentences, List<Word> words, String text) {
    if (words.isEmpty()) {
      return;
    }
    if (!sentences.isEmpty() && goesOn(words, text) && !isEnded(sentences.getLast())) {
      sentences.getLast().addAll(words);
    } else {
      sentences.add(new ArrayList<>(words));
    }
  }

  /** "IS" in a sentence that isn't all in capitals is a name and no verb: it keeps its capitals. */
  private static List<Word> withNames(List<Word> words, String text) {
    boolean shouted =
        words.stream()
            .filter(Word::isWord)
            .map(word -> word.span().in(text))
            .noneMatch(each -> each.chars().anyMatch(Character::isLowerCase));
    return shouted ? words : words.stream().map(word -> withName(word, text)).toList();
  }

  private static Word withName(Word word, String text) {
    String written = word.span().in(text);
    return written.equals("IS") ? new Word(word.span(), written) : word;
  }

  private static boolean goesOn(List<Word> words, String text) {
    return words.stream()
        .filter(Word::isWord)
        .findFirst()
        .filter(word -> Character.isLowerCase(text.charAt(word.span().start())))
        .isPresent();
  }

  private static boolean isEnded(List<Word> words) {
    return words.reversed().stream().limit(2).anyMatch(word -> word.is(".", "!", "?"));
  }
}
