package org.onrecord.search;

import java.util.List;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Span;

/**
 * A statement that was found, and by which words.
 *
 * @param statement the statement
 * @param tells what it does
 * @param inText the words' places in the article's text, in UTF-16 units
 * @param inSpeaker their places in the speaker's words
 * @param inContent their places in the content's words
 */
public record Hit(
    StoredStatement statement,
    Tells tells,
    List<Span> inText,
    List<Span> inSpeaker,
    List<Span> inContent) {
  public Hit {
    inText = List.copyOf(inText);
    inSpeaker = List.copyOf(inSpeaker);
    inContent = List.copyOf(inContent);
  }

  /** A statement that was not sought by words. */
  public static Hit of(StoredStatement statement, Tells tells) {
    return new Hit(statement, tells, List.of(), List.of(), List.of());
  }
}
