package org.onrecord.web;

import org.onrecord.attribution.Polarity;
import org.onrecord.correction.Entry;
import org.onrecord.store.StoredStatement;

/**
 * How to cite a statement: who reports it, the words, where they stand. Only what the text quotes
 * stands in quotation marks; the outlet's own words are said to be its own, with their cue.
 */
final class Citation {
  private static final String OPENERS = "\"“‘'«";

  private Citation() {}

  /** One paragraph that says no more than the record does. */
  static String of(StoredStatement statement, Entry entry) {
    String outlet = Wording.outlet(statement.article().outlet());
    boolean denied = entry.statement().attribution().sense().polarity() == Polarity.DENIED;
    StringBuilder text = new StringBuilder();
    text.append(statement.said().speaker().orElse("Speaker not named"));
    text.append(told(statement)).append(words(statement));
    text.append(" (").append(form(statement.marks().form()));
    text.append(denied ? ", denied" : "").append("), reported by ").append(outlet);
    text.append(", “").append(statement.article().headline()).append("”, ");
    text.append(Wording.day(statement.article().published()).shown());
    statement.url().ifPresent(url -> text.append(", ").append(url));
    text.append(". Onrecord statement ").append(statement.id());
    text.append(", characters ").append(statement.said().start());
    text.append("–").append(statement.said().end());
    text.append(entry.isCorrected() ? ", corrected by a person" : "");
    text.append(checked(statement.marks().status(), entry.isCorrected())).append('.');
    return text.toString();
  }

  private static String told(StoredStatement statement) {
    String cue = statement.said().cue();
    return cue.isEmpty() || cue.equals(":") ? ": " : " [" + cue + "]: ";
  }

  private static String words(StoredStatement statement) {
    String words = statement.said().content();
    boolean quoted = OPENERS.indexOf(words.charAt(0)) >= 0;
    return statement.marks().form().equals("direct") && !quoted ? "“" + words + "”" : words;
  }

  private static String form(String form) {
    return switch (form) {
      case "direct" -> "direct: quoted words";
      case "indirect" -> "indirect: the outlet’s words";
      case "mixed" -> "mixed: the outlet’s words, some of them quoted";
      default -> form;
    };
  }

  private static String checked(String status, boolean corrected) {
    if (!status.equals("machine")) {
      return ", " + status;
    }
    return corrected ? "" : ", not checked by a person";
  }
}
