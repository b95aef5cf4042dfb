package org.onrecord.store;

import java.util.Optional;

/**
 * A statement as it is kept, with the article it stands in.
 *
 * @param id its key, which stays with these words in this article
 * @param article where it stands
 * @param said its words
 * @param marks how it is marked
 * @param place which statement of the article it is, from 1
 * @param url the article's address
 */
public record StoredStatement(
    String id, ArticleSummary article, Said said, Marks marks, int place, Optional<String> url) {

  /**
   * The words of a statement.
   *
   * @param speaker the source's words
   * @param cue the cue's words; empty for a floating quotation
   * @param content the content's words, parts joined by " … "
   * @param start where the content starts, in code points into the article's text
   * @param end where it ends
   */
  public record Said(Optional<String> speaker, String cue, String content, int start, int end) {}

  /**
   * The vocabularies that a statement is marked with.
   *
   * @param zone the kind of zone it stands in
   * @param form direct, indirect or mixed
   * @param kind speech, writing, belief …
   * @param confidence the reader's own estimate, in hundredths
   * @param status machine, checked, disputed or rejected
   */
  public record Marks(String zone, String form, String kind, int confidence, String status) {}
}
