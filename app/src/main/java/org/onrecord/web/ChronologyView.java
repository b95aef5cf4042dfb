package org.onrecord.web;

import java.util.List;

/**
 * The chronology: events by their days, or those without one.
 *
 * @param search what is asked for
 * @param codes the types of events to choose from
 * @param rows the events of this page
 * @param unchecked what a reader must know of who read them; empty if a person has checked all
 * @param pager the way to the other pages
 * @param ways the other ways to see the same events
 */
public record ChronologyView(
    Search search, List<Choice> codes, List<Row> rows, String unchecked, Pager pager, Ways ways) {

  /**
   * What is asked for beside the types.
   *
   * @param actor words of a name
   * @param from the first day; empty for any
   * @param until the last day; empty for any
   * @param checked whether only what a person has checked
   * @param dated whether events with a day, or those without
   */
  public record Search(String actor, String from, String until, boolean checked, boolean dated) {}

  /**
   * A type of events.
   *
   * @param value as the address has it
   * @param label as a person reads it
   * @param number how many there are
   * @param chosen whether it is asked for
   */
  public record Choice(String value, String label, String number, boolean chosen) {}

  /**
   * An event.
   *
   * @param day when, in EDTF; empty where the words don't decide
   * @param dayWords the words that date it; empty without any
   * @param deed what kind of event it is, who did it to whom
   * @param words the words that tell it, those marked that name it
   * @param source who asserts it, in which article
   * @param status its status
   */
  public record Row(
      String day, String dayWords, Deed deed, List<Bit> words, Source source, String status) {}

  /**
   * What kind of event it is.
   *
   * @param chip its type
   * @param sign cooperation, conflict or neutral
   * @param between who acts towards whom; empty where nobody is known
   */
  public record Deed(String chip, String sign, String between) {}

  /**
   * Where an event is told.
   *
   * @param address the words in the article
   * @param by who asserts it
   * @param outlet who published it
   * @param published when
   * @param headline the article's headline
   */
  public record Source(String address, String by, String outlet, Day published, String headline) {}

  /**
   * The other ways to see the same events.
   *
   * @param dated the address of those with a day
   * @param undated the address of those without
   * @param datedNumber how many have a day
   * @param undatedNumber how many have none
   * @param csv the address of the file
   */
  public record Ways(
      String dated, String undated, String datedNumber, String undatedNumber, String csv) {}

  public ChronologyView {
    codes = List.copyOf(codes);
    rows = List.copyOf(rows);
  }
}
