package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.search.Tells;
import org.onrecord.store.KeptUtterances;
import org.onrecord.store.StoredStatement;

/**
 * The list of statements.
 *
 * @param search what is asked for beside the facets
 * @param facets the ways to divide the list
 * @param rows the statements of this page
 * @param unchecked how many of all that are found no person has checked, in a sentence
 * @param pager the way to the other pages
 * @param exports where the whole list is had as files
 */
public record StatementsView(
    Search search,
    List<Facet> facets,
    List<Row> rows,
    String unchecked,
    Pager pager,
    List<Export> exports) {

  /**
   * What is asked for beside the facets.
   *
   * @param words words and phrases
   * @param from first day, ISO 8601; empty for any
   * @param until last day; empty for any
   * @param article the one article that is asked for; empty for all
   * @param listing the orders and lengths that the list can have
   * @param narrowed whether anything is asked for at all
   */
  public record Search(
      String words, String from, String until, String article, Listing listing, boolean narrowed) {}

  /**
   * One statement.
   *
   * @param address its page
   * @param speaker who speaks
   * @param words what is attributed
   * @param sign its form
   * @param marks what it is marked with
   * @param article where it is reported
   */
  public record Row(
      String address,
      SpeakerChip speaker,
      List<Bit> words,
      Sign sign,
      Marks marks,
      ArticleRow article) {
    public Row {
      words = List.copyOf(words);
    }

    /** The same, as one of several reports; told twice in one article it is none of several. */
    Row reported(KeptUtterances.Belonging belonging) {
      if (belonging.articles() < 2) {
        return this;
      }
      Marks all =
          new Marks(
              marks.telling(),
              UtterancePage.PATH + "/" + belonging.utterance(),
              Wording.count(belonging.articles(), "report"),
              marks.others());
      return new Row(address, speaker, words, sign, all, article);
    }

    /** The same, with another report of it that has no line of its own. */
    Row with(Row other) {
      List<Other> others = new ArrayList<>(marks.others());
      others.add(new Other(other.address(), other.article()));
      Marks all = new Marks(marks.telling(), marks.utterance(), marks.reports(), others);
      return new Row(address, speaker, words, sign, all, article);
    }
  }

  /**
   * What a statement is marked with.
   *
   * @param telling how it is told and what it does
   * @param utterance the page where all reports of the same stand; empty where it is the only one
   * @param reports how many there are
   * @param others those of them that this list has found too, and that have no line of their own
   */
  public record Marks(Telling telling, String utterance, String reports, List<Other> others) {
    public Marks {
      others = List.copyOf(others);
    }
  }

  /**
   * How a statement is told and what it does.
   *
   * @param cue the words that attribute it
   * @param kind what they tell: speech, belief …
   * @param denied whether they deny it
   * @param said when it was said, in words; empty where no words say it
   * @param doing what it does
   */
  public record Telling(String cue, String kind, boolean denied, String said, Doing doing) {
    static Telling of(StoredStatement statement, Tells tells, Map<String, String> issues) {
      return new Telling(
          statement.said().cue(),
          statement.marks().kind(),
          tells.denied(),
          tells.said().map(DateWords::of).orElse(""),
          Doing.of(tells, issues));
    }
  }

  /**
   * Another report of the same.
   *
   * @param address its page
   * @param article where it stands
   */
  public record Other(String address, ArticleRow article) {}

  /**
   * Where the whole list is had.
   *
   * @param name the form, for a person
   * @param address where it is had in that form
   */
  public record Export(String name, String address) {}

  public StatementsView {
    facets = List.copyOf(facets);
    rows = List.copyOf(rows);
    exports = List.copyOf(exports);
  }
}
