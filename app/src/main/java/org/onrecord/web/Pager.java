package org.onrecord.web;

import java.util.function.IntFunction;

/**
 * The way through a long list.
 *
 * @param total how many entries there are
 * @param shown which entries stand on the page, such as “51–100 of 1,204”
 * @param previous address of the page before; empty on the first
 * @param next address of the page after; empty on the last
 */
public record Pager(String total, String shown, String previous, String next) {

  static Pager of(Ask ask, String path, int total) {
    return of(ask.page(), total, page -> ask.onPage(page).address(path));
  }

  /** The way through a list of pages of the usual length. */
  static Pager of(int page, int total, IntFunction<String> address) {
    return of(page, Ask.PAGE, total, address);
  }

  /**
   * The way through a list.
   *
   * @param page the page, from 1
   * @param length how many entries stand on a page
   * @param address where a page is
   */
  static Pager of(int page, int length, int total, IntFunction<String> address) {
    int first = Math.min(total, (page - 1) * length + 1);
    int last = Math.min(total, page * length);
    String shown =
        Wording.number(first) + "–" + Wording.number(last) + " of " + Wording.number(total);
    return new Pager(
        Wording.number(total),
        shown,
        page > 1 ? address.apply(page - 1) : "",
        last < total ? address.apply(page + 1) : "");
  }
}
