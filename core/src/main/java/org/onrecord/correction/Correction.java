package org.onrecord.correction;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.text.Sha256;

/**
 * Something that a person corrected. The log of them is only added to; one that no longer holds
 * says since when.
 *
 * @param id {@code c} and 20 hexadecimal digits of a hash of what it says
 * @param making who made it, when and why
 * @param anchor where it belongs; empty for what is about no single place
 * @param scope how far it reaches
 * @param edit what it changes
 * @param revokedAt since when it no longer holds
 */
public record Correction(
    String id,
    Making making,
    Optional<Anchor> anchor,
    Scope scope,
    Edit edit,
    Optional<Instant> revokedAt)
    implements Comparable<Correction> {
  private static final int ID_DIGITS = 20;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final Comparator<Correction> ORDER =
      Comparator.comparing((Correction each) -> each.making().at()).thenComparing(Correction::id);

  /**
   * The making of a correction.
   *
   * @param at when, to the millisecond
   * @param by who; empty where nobody said so
   * @param why the reason; empty where none was given
   */
  public record Making(Instant at, String by, String why) {
    public Making {
      at = at.truncatedTo(ChronoUnit.MILLIS);
    }
  }

  public Correction {
    boolean isPlaced = !(edit instanceof Edit.Ruled || edit instanceof Edit.Decided);
    if (isPlaced != anchor.isPresent()) {
      throw new IllegalArgumentException("the place of " + edit.what() + ": " + anchor);
    }
    if (scope != Scope.MENTION && !reachesFurther(edit)) {
      throw new IllegalArgumentException(edit.what() + " reaches no further than its statement");
    }
    if (scope == Scope.NAME && nameOf(edit).isEmpty()) {
      throw new IllegalArgumentException("no name that could stand elsewhere: " + edit);
    }
  }

  /** A new correction. */
  public static Correction of(Making making, Optional<Anchor> anchor, Scope scope, Edit edit) {
    String said = making + "|" + anchor + "|" + scope + "|" + edit;
    String id = "c" + Sha256.hex(said, ID_DIGITS);
    return new Correction(id, making, anchor, scope, edit, Optional.empty());
  }

  /** Whether it holds. */
  public boolean stands() {
    return revokedAt.isEmpty();
  }

  /** The same, revoked at a moment. */
  public Correction revoked(Instant at) {
    return new Correction(
        id, making, anchor, scope, edit, Optional.of(at.truncatedTo(ChronoUnit.MILLIS)));
  }

  /** The name by which it reaches every article; empty unless it does. */
  public Optional<String> name() {
    return scope == Scope.NAME ? nameOf(edit).map(SpeakerName::folded) : Optional.empty();
  }

  /** Whether it may change a reading of this article. */
  public boolean concerns(String article) {
    return scope == Scope.NAME || anchor.filter(at -> at.article().equals(article)).isPresent();
  }

  /** A moment as it is printed and stored: ISO 8601 in UTC with milliseconds. */
  public static String moment(Instant at) {
    return MOMENT.format(at);
  }

  private static boolean reachesFurther(Edit edit) {
    return edit instanceof Edit.Set set && set.field() == Field.SPEAKER;
  }

  private static Optional<String> nameOf(Edit edit) {
    return edit instanceof Edit.Set set && set.before() instanceof Value.Names names
        ? names.names().stream().findFirst()
        : Optional.empty();
  }

  @Override
  public int compareTo(Correction other) {
    return ORDER.compare(this, other);
  }
}
