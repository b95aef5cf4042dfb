package org.onrecord.store;

/** Words or a deed that are laid beside others, as they are kept. */
public sealed interface StoredEvidence permits StoredStatement, StoredDeed {
  /** The statement's key or the event's id. */
  String id();

  /** Where it stands. */
  ArticleSummary article();
}
