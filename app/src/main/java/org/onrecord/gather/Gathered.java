package org.onrecord.gather;

import java.util.Optional;
import org.onrecord.page.RawPage;
import org.onrecord.text.Article;
import org.onrecord.text.Problem;

/** What came of one input. */
public sealed interface Gathered {
  /** What it was gathered from, as given: a file, {@code file:line}, {@code -} … */
  String input();

  /**
   * An article.
   *
   * @param input what it was gathered from
   * @param id the id that the input gave it
   * @param article the article
   * @param page the page that the article was taken from, if it was one
   */
  record Found(String input, Optional<String> id, Article article, Optional<RawPage> page)
      implements Gathered {

    /** An article that was given as text. */
    public Found(String input, Optional<String> id, Article article) {
      this(input, id, article, Optional.empty());
    }
  }

  /**
   * An input that is no article, and why.
   *
   * @param input what should have been gathered
   * @param problem why it was not
   */
  record Unreadable(String input, Problem problem) implements Gathered {}
}
