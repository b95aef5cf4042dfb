package org.onrecord.web;

import java.util.List;

/**
 * An article's page.
 *
 * @param head what is known of the article
 * @param notes what a reader must know before reading: copies, why it was not read
 * @param blocks the text
 * @param statements the list beside it
 * @param layers events, ties and words that take a side
 * @param language the text's language, ISO 639-1; empty if not known
 */
public record ArticleView(
    Head head,
    List<String> notes,
    List<TextBlock> blocks,
    List<Item> statements,
    List<Layer> layers,
    String language) {

  /**
   * What is known of the article.
   *
   * @param headline its headline
   * @param inText whether the headline stands in the text too
   * @param source where it is from
   * @param added when it was added, ISO 8601 in UTC
   * @param input what it was read from
   * @param copies other articles with the same text
   */
  public record Head(
      String headline,
      boolean inText,
      Source source,
      String added,
      String input,
      List<ArticleRow> copies) {}

  /**
   * Where an article is from.
   *
   * @param outlet who published it, or that this is not given
   * @param author the byline; empty if not given
   * @param published when
   * @param url its address on the web, where it can be a link; else empty
   */
  public record Source(String outlet, String author, Day published, String url) {}

  /**
   * A statement in the list beside the text.
   *
   * @param number its number in the article
   * @param key its id
   * @param speaker the words that name the speaker; empty if none do
   * @param words what is attributed
   * @param sign its form
   * @param depth in how many other statements it stands
   */
  public record Item(int number, String key, String speaker, String words, Sign sign, int depth) {}

  /**
   * A list of what the article tells besides its statements.
   *
   * @param title what it lists
   * @param note what a reader must know of it
   * @param entries in text order
   */
  public record Layer(String title, String note, List<Entry> entries) {
    public Layer {
      entries = List.copyOf(entries);
    }
  }

  /**
   * An entry of a layer.
   *
   * @param anchor the place of its words in the text
   * @param chip its kind
   * @param sign cooperation, conflict or neutral
   * @param words what it says, in short
   * @param details who asserts it, when
   */
  public record Entry(String anchor, String chip, String sign, String words, String details) {}

  public ArticleView {
    layers = List.copyOf(layers);
    notes = List.copyOf(notes);
    blocks = List.copyOf(blocks);
    statements = List.copyOf(statements);
  }
}
