package org.onrecord.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.act.Code;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Kind;
import org.onrecord.compare.Hand;
import org.onrecord.correction.Status;
import org.onrecord.text.Zone;

/**
 * A way to divide what is found. Every entry has one value of each, the empty one is unknown; of
 * the issues that it speaks of, and of stances, it may have several.
 */
public enum Division {
  /** Who published the article. */
  OUTLET,
  /** Direct, indirect or mixed. */
  FORM,
  /** Speech, writing, belief … */
  KIND,
  /** What saying it does, in lower case: request, accuse …; state for a comment. */
  ACT,
  /** Machine, checked, disputed or rejected. */
  STATUS,
  /** Who speaks, across articles. */
  ACTOR,
  /** The words that name the speaker. */
  SPEAKER,
  /** The year of publication. */
  YEAR,
  /** The month of publication, such as 2025-03. */
  MONTH,
  /** The kind of zone that a statement stands in. */
  ZONE,
  /** Whether words came first-hand, through others, or through somebody who isn't named. */
  HAND,
  /** The ids of the issues that it speaks of. */
  ISSUE,
  /** The stances that it takes on them: support, oppose …; none where it takes no side. */
  STANCE;

  /** Between an entry's values, in the one that is counted. */
  private static final String AND = "\n";

  /** The name in addresses, and of the index's field that is sought in. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether an entry may have several values of it. */
  private boolean isMany() {
    return this == ISSUE || this == STANCE;
  }

  /** The values that an entry may have, in lower case; empty where any words may be one. */
  public Set<String> vocabulary() {
    return switch (this) {
      case FORM -> codes(Form.values());
      case KIND -> codes(Kind.values());
      case ACT -> codes(Code.values());
      case ZONE -> codes(Zone.Kind.values());
      case HAND -> codes(Hand.values());
      case STATUS -> codes(Status.values());
      case OUTLET, ACTOR, SPEAKER, YEAR, MONTH, ISSUE, STANCE -> Set.of();
    };
  }

  private static Set<String> codes(Enum<?>[] values) {
    Set<String> codes = new TreeSet<>();
    for (Enum<?> value : values) {
      codes.add(value.name().toLowerCase(Locale.ROOT));
    }
    return codes;
  }

  /** An entry's values as one. */
  static String together(Collection<String> values) {
    return String.join(AND, new TreeSet<>(values));
  }

  /** The values that stand together in one, as an entry has it. */
  List<String> apart(String value) {
    return isMany() ? List.of(value.split(AND, -1)) : List.of(value);
  }

  /** The name of the index's field that is counted. */
  String column() {
    return code() + ".column";
  }
}
