package org.onrecord.web;

import java.util.List;

/**
 * A statement's page.
 *
 * @param id its id
 * @param context the sentences around it, with its words marked
 * @param fields everything that is known of it
 * @param citation how to cite it, as a text to copy
 * @param article the article that reports it
 * @param ways the ways on from here
 */
public record StatementView(
    String id, Around context, List<Field> fields, String citation, ArticleRow article, Ways ways) {

  /**
   * The words in their context.
   *
   * @param pieces the sentences, marked
   * @param sign the statement's form
   * @param begins whether text stands before them in their paragraph
   * @param ends whether text stands after them
   * @param language of the text, ISO 639-1; empty if not known
   */
  public record Around(
      List<Piece> pieces, Sign sign, boolean begins, boolean ends, String language) {}

  /**
   * One thing that is known.
   *
   * @param name what it is
   * @param value what is known; empty if nothing is
   * @param quoted whether the value is words of the text
   * @param from where it comes from
   * @param address where more of the value is to be seen; empty if nowhere
   */
  public record Field(String name, String value, boolean quoted, String from, String address) {
    /** One of which there is no more to be seen. */
    public Field(String name, String value, boolean quoted, String from) {
      this(name, value, quoted, from, "");
    }
  }

  /**
   * The ways on.
   *
   * @param previous the statement before it in the article; empty for the first
   * @param next the one after it; empty for the last
   * @param inArticle its place in the article's text
   * @param place which of the article's statements it is
   * @param utterance the page where all reports of the same stand; empty where it is the only one
   * @param reports how many there are
   */
  public record Ways(
      String previous,
      String next,
      String inArticle,
      String place,
      String utterance,
      String reports) {}

  public StatementView {
    fields = List.copyOf(fields);
  }
}
