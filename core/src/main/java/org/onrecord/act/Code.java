package org.onrecord.act;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type of act. All but {@link #STATE} are PLOVER's (Political Language Ontology for Verifiable
 * Event Records, Open Event Data Alliance).
 */
public enum Code {
  /** A comment, report, forecast or explanation that performs none of the others. */
  STATE(null),
  /** Promises, offers, declares willingness, agrees to cooperate. */
  AGREE(Quad.VERBAL_COOPERATION),
  /** Meets, talks, visits, mediates. */
  CONSULT(Quad.VERBAL_COOPERATION),
  /** Praises, endorses, sides with, recognises. */
  SUPPORT(Quad.VERBAL_COOPERATION),
  /** Promises to ease or to give in; apologises; declares a ceasefire. */
  CONCEDE(Quad.VERBAL_COOPERATION),
  /** Works together in deed. */
  COOPERATE(Quad.MATERIAL_COOPERATION),
  /** Gives money, goods, arms, protection. */
  AID(Quad.MATERIAL_COOPERATION),
  /** Gives in in deed: releases, withdraws, lifts. */
  RETREAT(Quad.MATERIAL_COOPERATION),
  /** Asks, demands, calls on. */
  REQUEST(Quad.VERBAL_CONFLICT),
  /** Blames, condemns, alleges, investigates. */
  ACCUSE(Quad.VERBAL_CONFLICT),
  /** Refuses, denies a request, calls off. */
  REJECT(Quad.VERBAL_CONFLICT),
  /** Warns of what it will do. */
  THREATEN(Quad.VERBAL_CONFLICT),
  /** Demonstrates, strikes, riots. */
  PROTEST(Quad.MATERIAL_CONFLICT),
  /** Reduces relations, bans, imposes sanctions. */
  SANCTION(Quad.MATERIAL_CONFLICT),
  /** Moves or readies forces. */
  MOBILIZE(Quad.MATERIAL_CONFLICT),
  /** Arrests, seizes, represses, censors. */
  COERCE(Quad.MATERIAL_CONFLICT),
  /** Attacks, kills, abuses. */
  ASSAULT(Quad.MATERIAL_CONFLICT);

  private final Optional<Quad> quad;

  Code(@Nullable Quad quad) {
    this.quad = Optional.ofNullable(quad);
  }

  /** Its name in lower case, as lists and tables write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether whoever hears it is who it is directed at: a demand or a threat. */
  public boolean isAsking() {
    return this == REQUEST || this == THREATEN;
  }

  /** The class it falls in; empty for {@link #STATE}. */
  public Optional<Quad> quad() {
    return quad;
  }
}
