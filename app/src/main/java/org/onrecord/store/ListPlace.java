package org.onrecord.store;

/**
 * A place in the order of the lists: newest day first, undated last, then by article, then by place
 * in its text. What is added later moves no place.
 *
 * @param published day of publication, ISO 8601; empty for undated
 * @param article the article's id
 * @param place which statement of the article, from 1; 0 in a list of articles
 */
public record ListPlace(String published, String article, int place) {
  /** The place of a statement. */
  public static ListPlace of(StoredStatement statement) {
    return new ListPlace(
        statement.article().published().orElse(""), statement.article().id(), statement.place());
  }

  /** The place of an article. */
  public static ListPlace of(ArticleSummary article) {
    return new ListPlace(article.published().orElse(""), article.id(), 0);
  }
}
