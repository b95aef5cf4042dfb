package org.onrecord.web;

import java.util.List;

/**
 * Who acts towards whom.
 *
 * @param days which days are shown
 * @param drawing the picture
 * @param rows the same as a table
 * @param note what a reader must know: what is left out, and that nobody has checked it
 */
public record NetworkView(Days days, Drawing drawing, List<Row> rows, String note) {

  /**
   * Which days are shown.
   *
   * @param from the first; empty for any
   * @param until the last; empty for any
   * @param csv where all of them are had as a file
   */
  public record Days(String from, String until, String csv) {}

  /**
   * A picture in units of its own.
   *
   * @param width its width
   * @param height its height
   * @param nodes the actors
   * @param lines what they do to each other
   */
  public record Drawing(int width, int height, List<Node> nodes, List<Line> lines) {
    public Drawing {
      nodes = List.copyOf(nodes);
      lines = List.copyOf(lines);
    }
  }

  /**
   * An actor.
   *
   * @param x across
   * @param y down
   * @param label its name
   * @param address its events
   */
  public record Node(String x, String y, Label label, String address) {}

  /**
   * The name of an actor beside it.
   *
   * @param words the name, cut where it is long
   * @param whole the whole name
   * @param side which end of it is at the actor: {@code start} or {@code end}
   * @param x across
   * @param y down
   */
  public record Label(String words, String whole, String side, String x, String y) {}

  /**
   * A line from one actor to another.
   *
   * @param path its course
   * @param sign cooperation or conflict
   * @param width how thick it is
   * @param title what it says, in words
   * @param address its events
   */
  public record Line(String path, String sign, String width, String title, String address) {}

  /**
   * A line of the table.
   *
   * @param from who acts
   * @param to towards whom
   * @param sign cooperation or conflict
   * @param what what is told, with how often
   * @param period the first and last day; empty where none is known
   * @param count how often it is told
   */
  public record Row(String from, String to, String sign, String what, String period, Count count) {}

  /**
   * A number that leads to its list.
   *
   * @param number the number
   * @param address the list
   */
  public record Count(String number, String address) {}

  public NetworkView {
    rows = List.copyOf(rows);
  }
}
