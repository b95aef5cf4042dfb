package org.onrecord.web;

import java.util.List;

/**
 * One act of speech with its reports side by side.
 *
 * @param head who spoke, and how much stands behind it
 * @param reports its reports, who published first standing first
 * @param against the report that the others are compared with, by its address
 * @param why why these are taken for one, a sentence each
 * @param near statements that may report the same and aren't taken to
 * @param rulings what people ruled about it
 */
public record UtteranceView(
    Head head,
    List<Report> reports,
    String against,
    List<String> why,
    List<Near> near,
    List<Ruled> rulings) {

  /**
   * Who spoke, and how much stands behind it.
   *
   * @param id the utterance's id
   * @param speaker the words for the speaker
   * @param day the day that reports' words give; or that none does
   * @param counts reports, texts, origins
   * @param standing what stands ruled about its reports, sent back with a ruling
   */
  public record Head(String id, String speaker, Day day, Counted counts, String standing) {}

  /**
   * How much stands behind it.
   *
   * @param reports articles that report it
   * @param texts different texts these are
   * @param origins voices named as the one it comes from
   */
  public record Counted(String reports, String texts, String origins) {}

  /**
   * A report.
   *
   * @param statement its statement's id
   * @param article where it stands
   * @param sign its form
   * @param words its words, compared with those of another
   * @param told how it was told
   */
  public record Report(
      String statement, ArticleRow article, Sign sign, Compared words, Telling told) {}

  /**
   * Words beside those of another report.
   *
   * @param bits the words, in order
   * @param note what is to be known of the comparison; empty without any
   */
  public record Compared(List<Bit> bits, String note) {
    public Compared {
      bits = List.copyOf(bits);
    }
  }

  /**
   * Some words.
   *
   * @param side {@code both}, {@code cut} where only the other has them, {@code added} where only
   *     this one has
   * @param text the words
   */
  public record Bit(String side, String text) {}

  /**
   * How a report was told.
   *
   * @param hand through how many hands it came, in words
   * @param chain through whom, the outermost first
   * @param said when and how it was said, by its own words; empty where they don't say
   */
  public record Telling(String hand, List<String> chain, String said) {
    public Telling {
      chain = List.copyOf(chain);
    }
  }

  /**
   * A statement that may report the same.
   *
   * @param statement its id
   * @param words its words
   * @param article where it stands
   * @param standing what stands ruled about it and the report that others are compared with
   */
  public record Near(String statement, String words, ArticleRow article, String standing) {}

  /**
   * What a person ruled.
   *
   * @param id the ruling's id
   * @param says what was ruled, in words
   */
  public record Ruled(String id, String says) {}

  public UtteranceView {
    reports = List.copyOf(reports);
    why = List.copyOf(why);
    near = List.copyOf(near);
    rulings = List.copyOf(rulings);
  }
}
