package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.act.Act;
import org.onrecord.act.Code;
import org.onrecord.attribution.Polarity;
import org.onrecord.issue.OnIssue;
import org.onrecord.issue.Stance;
import org.onrecord.reading.Statement;

/**
 * What a statement does, as lists show it.
 *
 * @param act the act; empty for one that performs none
 * @param unsure whether the reader was unsure of the act
 * @param denied whether it was denied or refused that it was said
 * @param said when it was said, in EDTF; empty where no words say it
 * @param stands where it stands, on each issue on which its words decide that
 */
public record Tells(
    Optional<Code> act, boolean unsure, boolean denied, Optional<String> said, List<On> stands) {
  private static final double SURE = 0.5;

  /** Between parts, which hold no line break. */
  private static final String AND = "\n";

  /** Parts that are always there: the act, both flags and the date. */
  private static final int FIXED = 4;

  /**
   * Where a statement stands on an issue.
   *
   * @param issue the issue's id
   * @param stance the stance
   */
  public record On(String issue, Stance stance) {}

  public Tells {
    stands = List.copyOf(stands);
  }

  /** One of which only the words are known. */
  public static Tells nothing() {
    return new Tells(Optional.empty(), false, false, Optional.empty(), List.of());
  }

  /** What a statement does that is as it was read or corrected. */
  public static Tells of(Statement statement) {
    Optional<Act> act = statement.deed().act().filter(one -> one.code() != Code.STATE);
    List<On> stands = new ArrayList<>();
    for (OnIssue on : statement.issues()) {
      on.stance().ifPresent(stance -> stands.add(new On(on.issue(), stance)));
    }
    return new Tells(
        act.map(Act::code),
        act.filter(one -> one.confidence() < SURE).isPresent(),
        statement.attribution().sense().polarity() == Polarity.DENIED,
        statement.uttered().value(),
        stands);
  }

  /** As one line for each part. */
  String written() {
    List<String> parts = new ArrayList<>();
    parts.add(act.map(Code::name).orElse(""));
    parts.add(Boolean.toString(unsure));
    parts.add(Boolean.toString(denied));
    parts.add(said.orElse(""));
    for (On on : stands) {
      parts.add(on.stance().name());
      parts.add(on.issue());
    }
    return String.join(AND, parts);
  }

  /** What {@link #written} wrote. */
  static Tells of(String written) {
    String[] parts = written.split(AND, -1);
    List<On> stands = new ArrayList<>();
    for (int i = FIXED; i + 1 < parts.length; i += 2) {
      stands.add(new On(parts[i + 1], Stance.valueOf(parts[i])));
    }
    return new Tells(
        Optional.of(parts[0]).filter(code -> !code.isEmpty()).map(Code::valueOf),
        Boolean.parseBoolean(parts[1]),
        Boolean.parseBoolean(parts[2]),
        Optional.of(parts[3]).filter(date -> !date.isEmpty()),
        stands);
  }
}
