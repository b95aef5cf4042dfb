package org.onrecord.mention;

import java.util.List;
import org.onrecord.text.Span;

/**
 * Finds mentions. Today they are found by rules over names and role nouns; a trained finder takes
 * their place without any change to what is made of mentions.
 */
public interface MentionFinder {
  /**
   * The mentions of these paragraphs by name and by noun, in text order; one may stand in another.
   *
   * @param paragraphs paragraphs of {@code text} in order, not overlapping
   */
  List<Mention> find(String text, List<Span> paragraphs);
}
