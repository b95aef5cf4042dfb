package org.onrecord.web;

import java.util.List;

/**
 * A statement's page.
 *
 * @param id its id
 * @param shown its words in their context, and how to cite them
 * @param fields everything that is known of it
 * @param article the article that reports it
 * @param ways the ways on from here
 * @param people what people did about it
 */
public record StatementView(
    String id, Shown shown, List<Field> fields, ArticleRow article, Ways ways, People people) {

  /**
   * What is shown of its words.
   *
   * @param context the sentences around it, with its words marked
   * @param citation how to cite it, as a text to copy
   */
  public record Shown(Around context, String citation) {}

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
   * @param form by what it is corrected
   */
  public record Field(
      String name, String value, boolean quoted, String from, String address, FieldForm form) {
    /** One that can't be corrected. */
    Field(String name, String value, boolean quoted, String from, String address) {
      this(name, value, quoted, from, address, FieldForm.none());
    }

    /** One that can't be corrected, and of which there is no more to be seen. */
    Field(String name, String value, boolean quoted, String from) {
      this(name, value, quoted, from, "");
    }

    /** The same, to be corrected by a form. */
    Field with(FieldForm by) {
      return new Field(name, value, quoted, by.note().isEmpty() ? from : by.note(), address, by);
    }
  }

  /**
   * What people did about it.
   *
   * @param version the version that is shown
   * @param status its status, as stored
   * @param by the name under which this person corrected last; empty if not known
   * @param made the correction that was made just now; empty for none
   * @param done what that was, in a sentence
   * @param history what was corrected, the latest first
   */
  public record People(
      String version,
      String status,
      String by,
      String made,
      String done,
      List<CorrectionRow> history) {
    public People {
      history = List.copyOf(history);
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
