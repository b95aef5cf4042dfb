package org.onrecord.web;

import java.util.Locale;
import org.onrecord.access.Entrance;

/**
 * What stands round each page.
 *
 * @param title the page's title
 * @param here which entry of the navigation it belongs to: {@code home}, {@code articles}, {@code
 *     statements}, {@code add} or another word
 * @param reach who can see the page
 * @param leaves whether the page has a way to sign out
 * @param note what must be known before the page is read; empty if nothing
 */
public record Frame(String title, String here, String reach, boolean leaves, String note) {
  /** The page that asks for the token. */
  static final String SIGN_IN = "sign-in";

  /** The frame of a page that only this machine sees. */
  Frame(String title, String here) {
    this(title, here, "On this machine only.", false, "");
  }

  /** The same frame, for a list whose index lacks some changes of the record. */
  Frame behind(long changes) {
    String said =
        changes == 0
            ? ""
            : "The record has just changed: this list lacks its last "
                + String.format(Locale.ENGLISH, "%,d", changes)
                + (changes == 1 ? " change." : " changes.")
                + " Look again in a moment.";
    return new Frame(title, here, reach, leaves, said);
  }

  /** The same frame, for a page that is shown to those who are let in there. */
  Frame shownAt(Entrance entrance) {
    return new Frame(
        title,
        here,
        entrance.isLocal() ? reach : "Shown to whoever has the token.",
        entrance.token().isPresent() && !here.equals(SIGN_IN),
        note);
  }
}
