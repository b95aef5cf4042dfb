package org.onrecord.compare;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.issue.Stance;

/** Words or a deed that say where an actor stands on an issue. */
public sealed interface Evidence permits Stand, Done {
  /** The statement's key or the event's id. */
  String id();

  /** What is one however often it is reported: the same for the same deed or act of speech. */
  String speech();

  /** Whose it is, under one identity across articles; empty for one that isn't named. */
  Optional<String> actor();

  /** The issue's id. */
  String issue();

  /** Where it stands. */
  Stance side();

  /** The words that say so. */
  String words();

  /** The last day on which it can have been. */
  Optional<LocalDate> day();
}
