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
   * @param name what it is called
   * @param source where it is from
   * @param added when it was added, ISO 8601 in UTC
   * @param input what it was read from
   * @param copies other articles with the same text
   */
  public record Head(
      Name name, Source source, String added, String input, List<ArticleRow> copies) {
    /** Its id. */
    public String id() {
      return name.id();
    }

    /** Its headline. */
    public String headline() {
      return name.headline();
    }

    /** Whether the headline stands in the text too. */
    public boolean inText() {
      return name.inText();
    }
  }

  /**
   * What an article is called.
   *
   * @param id its id
   * @param headline its headline
   * @param inText whether the headline stands in the text too
   */
  public record Name(String id, String headline, boolean inText) {}

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
   * @param speaker who speaks
   * @param words what is attributed
   * @param sign its form
   * @param place in how many other statements it stands, and what a person said of it
   */
  public record Item(
      int number, String key, SpeakerChip speaker, String words, Sign sign, Place place) {
    /** In how many other statements it stands. */
    public int depth() {
      return place.depth();
    }

    /** Its status, as stored. */
    public String status() {
      return place.status();
    }

    /** Whether a person corrected or marked it. */
    public boolean corrected() {
      return place.corrected();
    }

    /** What it does, and where it stands. */
    public Doing doing() {
      return place.doing();
    }
  }

  /**
   * Where a statement stands among the others and among people, and what it does.
   *
   * @param depth in how many other statements it stands
   * @param status its status, as stored
   * @param corrected whether a person corrected or marked it
   * @param doing what it does, and where it stands on issues
   */
  public record Place(int depth, String status, boolean corrected, Doing doing) {}

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
