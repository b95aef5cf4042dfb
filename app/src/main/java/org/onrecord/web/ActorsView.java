package org.onrecord.web;

import java.util.List;

/**
 * The list of actors.
 *
 * @param words the name that is sought
 * @param silent whether those are shown too who say nothing
 * @param narrowed whether less than all who speak is asked for
 * @param facets the ways to divide the list
 * @param rows the actors of this page
 * @param pager the way to the other pages
 */
public record ActorsView(
    String words,
    boolean silent,
    boolean narrowed,
    List<Facet> facets,
    List<Row> rows,
    Pager pager) {

  /**
   * One actor.
   *
   * @param address its page
   * @param name its name
   * @param type what it is
   * @param country its country, in words; empty if not known
   * @param sector its sector, in words; empty if not known
   * @param counts how often it appears
   */
  public record Row(
      String address, String name, String type, String country, String sector, Counts counts) {}

  /**
   * How often an actor appears, grouped for the eye.
   *
   * @param statements how many statements are its
   * @param inList where these are listed
   * @param articles in how many articles it appears
   */
  public record Counts(String statements, String inList, String articles) {}

  public ActorsView {
    facets = List.copyOf(facets);
    rows = List.copyOf(rows);
  }
}
