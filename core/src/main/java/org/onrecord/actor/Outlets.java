package org.onrecord.actor;

import java.util.Optional;
import java.util.Set;

/** Tells papers and stations, and the nouns for who reports. */
final class Outlets {
  private static final Set<String> NOUNS = RoleNouns.words("outlet-nouns.txt");

  /** Last words of the names of papers and stations. */
  private static final Set<String> MASTHEADS = RoleNouns.words("mastheads.txt");

  private Outlets() {}

  /** Whether a noun means who reports: "the newspaper". */
  static boolean isNoun(String noun) {
    return NOUNS.contains(noun);
  }

  /** Whether a body is known to report, or is named as papers are. */
  static boolean is(Cluster body) {
    String name = Folding.plain(body.name());
    return body.sector().equals(Optional.of(Sector.JRN))
        || MASTHEADS.contains(name.substring(name.lastIndexOf(' ') + 1));
  }
}
