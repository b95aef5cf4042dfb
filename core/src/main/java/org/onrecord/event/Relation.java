package org.onrecord.event;

import java.util.Locale;

/** What one actor is to another for more than a moment. */
public enum Relation {
  /** Belongs to a body. */
  MEMBER_OF(Sign.NEUTRAL),
  /** Has an office of a body or country. */
  HOLDS(Sign.NEUTRAL),
  /** Gives somebody an office. */
  APPOINTS(Sign.NEUTRAL),
  /** Stands above a body or person. */
  SUPERVISES(Sign.NEUTRAL),
  /** Is at the head of a body or country. */
  LEADS(Sign.NEUTRAL),
  /** Speaks in the name of a body or person. */
  SPEAKS_FOR(Sign.NEUTRAL),
  /** Counsels a body or person. */
  ADVISES(Sign.COOPERATION),
  /** Is an ally. */
  ALLIED_WITH(Sign.COOPERATION),
  /** Supports in word or deed. */
  BACKS(Sign.COOPERATION),
  /** Gives or sells arms. */
  ARMS(Sign.COOPERATION),
  /** Gives money. */
  FUNDS(Sign.COOPERATION),
  /** Is against. */
  OPPOSES(Sign.CONFLICT),
  /** Keeps sanctions on. */
  SANCTIONS(Sign.CONFLICT),
  /** Carries messages or makes peace. */
  MEDIATES(Sign.COOPERATION);

  /** Whether a relation joins or parts. */
  public enum Sign {
    /** It joins. */
    COOPERATION,
    /** It parts. */
    CONFLICT,
    /** It does neither: an office, a membership. */
    NEUTRAL;

    /** The sign in lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Sign sign;

  Relation(Sign sign) {
    this.sign = sign;
  }

  /** Whether it joins or parts. */
  public Sign sign() {
    return sign;
  }

  /** The relation as the reading prints it: in lower case, with hyphens. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The relation that the reading prints so.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Relation of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
