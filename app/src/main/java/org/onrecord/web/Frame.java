package org.onrecord.web;

/**
 * What stands round each page.
 *
 * @param title the page's title
 * @param here which entry of the navigation it belongs to: {@code home}, {@code articles}, {@code
 *     statements}, {@code add} or another word
 * @param reach who can see the page
 */
public record Frame(String title, String here, String reach) {
  /** The frame of a page that only this machine sees. */
  Frame(String title, String here) {
    this(title, here, "On this machine only.");
  }

  /** The same frame, for a page that others see too unless it is shown locally. */
  Frame shownLocally(boolean local) {
    return local ? this : new Frame(title, here, "Shown to whoever has the token.");
  }
}
