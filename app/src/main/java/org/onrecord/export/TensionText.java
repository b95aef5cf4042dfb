package org.onrecord.export;

import java.util.stream.Collectors;
import org.onrecord.compare.Evidence;
import org.onrecord.issue.Stance;
import org.onrecord.store.StoredDeed;
import org.onrecord.store.StoredEvidence;
import org.onrecord.store.StoredStatement;
import org.onrecord.store.StoredTension;

/** Statements or deeds that don't sit together, as a person reads them in a terminal. */
public final class TensionText {
  private TensionText() {}

  /** Both with day, speaker and outlet, and what could explain it. */
  public static String of(StoredTension found) {
    String readings =
        found.tension().readings().stream()
            .map(each -> each.code().replace('-', ' '))
            .collect(Collectors.joining(", "));
    return side(found.tension().one(), found.one())
        + "\n"
        + side(found.tension().other(), found.other())
        + "\n  "
        + found.tension().bond().map(tie -> "tied by office: " + tie).orElse("one actor")
        + (readings.isEmpty() ? "" : "; could be: " + readings)
        + found.mark().map(mark -> "; a person says: " + mark.edit().what()).orElse("")
        + "\n";
  }

  private static String side(Evidence evidence, StoredEvidence stored) {
    return "%-10s %-11s %s (%s)%s"
        .formatted(
            evidence.day().map(Object::toString).orElse("undated"),
            evidence.side().code(),
            (who(stored) + ": " + evidence.words()).replaceAll("\\s+", " "),
            stored.article().outlet().orElse("outlet not given"),
            stored instanceof StoredDeed deed ? "; a deed: " + why(deed) : "");
  }

  private static String who(StoredEvidence stored) {
    return switch (stored) {
      case StoredStatement statement -> statement.said().name().orElse("");
      case StoredDeed deed -> deed.by().name();
    };
  }

  /** How the words of a deed decide where it stands: “imposed” sets up “tariffs”, … */
  public static String why(StoredDeed deed) {
    StoredDeed.Why why = deed.why();
    boolean supports = deed.stance() == Stance.SUPPORT;
    String side = supports ? "for" : "against";
    String other = supports ? "against" : "for";
    String verb = "“" + why.verb() + "”";
    String term = "“" + why.term() + "”";
    return switch (why.way()) {
      case IS -> verb + " is a deed that the issue is " + side;
      case SETS_UP -> verb + " sets up " + term + ", which the issue is " + side;
      case ENDS -> verb + " ends or harms " + term + ", which the issue is " + other;
      case TOWARDS -> verb + " is done to whom the issue names, and it is " + side + " such deeds";
    };
  }
}
