package org.onrecord.actor;

import java.util.Set;
import org.onrecord.text.WordList;

/** Nouns of things written, which may speak: {@code documents.txt}. */
final class Documents {
  private static final Set<String> NOUNS =
      Set.copyOf(WordList.lines(Documents.class, "documents.txt"));

  /** Nouns that mean whatever written thing was spoken of last. */
  private static final Set<String> GENERAL =
      Set.of("report", "document", "draft", "text", "paper", "study");

  private Documents() {}

  /** Whether a word is such a noun, in the singular or plural. */
  static boolean isDocument(Token token) {
    String key = token.key();
    return NOUNS.contains(key)
        || (key.endsWith("s") && NOUNS.contains(key.substring(0, key.length() - 1)));
  }

  static boolean isGeneral(Token token) {
    return GENERAL.contains(token.key());
  }
}
