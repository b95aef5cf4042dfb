package org.onrecord.web;

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
    int first = Math.min(total, ask.offset() + 1);
    int last = Math.min(total, ask.offset() + ask.size());
    String shown =
        Wording.number(first) + "–" + Wording.number(last) + " of " + Wording.number(total);
    return new Pager(
        Wording.number(total),
        shown,
        ask.page() > 1 ? ask.onPage(ask.page() - 1).address(path) : "",
        last < total ? ask.onPage(ask.page() + 1).address(path) : "");
  }
}
