package org.onrecord.search;

/** The names of the index's fields. */
final class Field {
  /** Whether an entry is an article or a statement. */
  static final String TYPE = "type";

  static final String ARTICLE_TYPE = "a";
  static final String STATEMENT_TYPE = "s";

  /** The id of a statement, or of an article in its own entry. */
  static final String ID = "id";

  /** The id of the article that an entry is, or stands in. */
  static final String ARTICLE = "article";

  /** Day of publication for the order: ISO 8601, empty if unknown. */
  static final String PUBLISHED = "published";

  /** The speaker's words for the order: folded, and behind all others if there are none. */
  static final String SPEAKER_ORDER = "speaker.order";

  /** The outlet's name for the order, likewise. */
  static final String OUTLET_ORDER = "outlet.order";

  /** Day of publication as a number, for stretches of days. */
  static final String DAY = "day";

  /** Which statement of the article an entry is, from 1; 0 for the article itself. */
  static final String PLACE = "place";

  /** Where the words of a statement stand, stored. */
  static final String SPANS = "spans";

  /** What a statement does, as lists show it. */
  static final String TELLS = "tells";

  /** The ids of the issues that a statement speaks of, each also with its stance: talks/oppose. */
  static final String ISSUE = Division.ISSUE.code();

  /** The stances that a statement takes, on whatever issue. */
  static final String STANCE = Division.STANCE.code();

  /** The words in which a plain question looks, of a statement. */
  static final Text WORDS = new Text("words");

  /** The same of an article: its text and title. */
  static final Text TEXT = new Text("text");

  static final Text TITLE = new Text("title");
  static final Text SPEAKER = new Text("speaker");
  static final Text CUE = new Text("cue");
  static final Text OUTLET = new Text("outlet");

  private Field() {}

  /**
   * Words in three forms.
   *
   * @param name what the fields' names begin with
   */
  record Text(String name) {
    /** Folded. */
    String exact() {
      return name + ".exact";
    }

    /** Stems. */
    String stem() {
      return name + ".stem";
    }

    /** Names by their sounds. */
    String names() {
      return name + ".names";
    }
  }
}
