package org.onrecord.web;

import java.util.List;

/**
 * An actor's page.
 *
 * @param head what is known of the actor
 * @param names its names
 * @param roles its roles, the latest first
 * @param listed where it speaks and appears
 * @param together what it says that doesn't sit together
 * @param decisions what people decided about it
 */
public record ActorView(
    Head head,
    List<Name> names,
    List<Role> roles,
    Listed listed,
    TensionsView together,
    Decided decisions) {

  /**
   * Where the actor speaks and appears.
   *
   * @param statements its statements of this page
   * @param pager the way to its other statements
   * @param articles where it appears, the newest first
   */
  public record Listed(
      List<StatementsView.Row> statements, Pager pager, List<ArticleRow> articles) {
    public Listed {
      statements = List.copyOf(statements);
      articles = List.copyOf(articles);
    }
  }

  /**
   * What people decided.
   *
   * @param all the decisions, the latest first
   * @param standing what stands decided, sent back with another decision
   */
  public record Decided(List<Decision> all, String standing) {
    public Decided {
      all = List.copyOf(all);
    }
  }

  /**
   * What a person decided.
   *
   * @param words what, in words
   * @param made when, ISO 8601 in UTC
   * @param by who
   * @param undo where it is taken back; empty where it was
   */
  public record Decision(String words, String made, String by, String undo) {}

  /**
   * What is known of an actor.
   *
   * @param id its id
   * @param name its name
   * @param facts type, country and sector, as far as known
   * @param inList where its statements are listed
   * @param total how many statements it has, in words
   * @param appears in how many articles it appears, in words
   */
  public record Head(
      String id, String name, List<String> facts, String inList, String total, String appears) {}

  /**
   * A name.
   *
   * @param name the name
   * @param why why it was taken for the actor's
   * @param apart where it is said that it is somebody else's
   */
  public record Name(String name, String why, String apart) {}

  /**
   * A role that articles gave.
   *
   * @param words its words
   * @param first the first day on which an article gave it
   * @param last the last
   * @param articles how many articles gave it
   * @param article the latest of these, as an address
   */
  public record Role(String words, Day first, Day last, String articles, String article) {}

  public ActorView {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
  }
}
