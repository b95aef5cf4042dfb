package org.onrecord.web;

import org.onrecord.store.StoredStatement;

/** How to cite a statement: who reports it, the words, where they stand. */
final class Citation {
  private static final String OPENERS = "\"“‘'«";

  private Citation() {}

  /** One paragraph that says no more than the record does. */
  static String of(StoredStatement statement) {
    StringBuilder text = new StringBuilder();
    text.append(statement.said().speaker().orElse("Speaker not named"));
    text.append(", ").append(quoted(statement.said().content()));
    text.append(" (").append(statement.marks().form()).append("), reported by ");
    text.append(Wording.outlet(statement.article().outlet()));
    text.append(", “").append(statement.article().headline()).append("”, ");
    text.append(Wording.day(statement.article().published()).shown());
    statement.url().ifPresent(url -> text.append(", ").append(url));
    text.append(". Onrecord statement ").append(statement.id());
    text.append(", characters ").append(statement.said().start());
    text.append("–").append(statement.said().end());
    text.append(
        statement.marks().status().equals("machine")
            ? ", not checked by a person."
            : ", " + statement.marks().status() + ".");
    return text.toString();
  }

  private static String quoted(String words) {
    return OPENERS.indexOf(words.charAt(0)) >= 0 ? words : "“" + words + "”";
  }
}
