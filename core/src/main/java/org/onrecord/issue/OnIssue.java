package org.onrecord.issue;

import java.util.List;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * That a statement speaks of an issue, and where it stands on it.
 *
 * @param issue the issue's id
 * @param stance where it stands; empty where its words don't decide it, or are the outlet's
 *     interpretation
 * @param confidence from 0 to 1: how often such words stand for this; without a stance, how often
 *     such words speak of the issue
 * @param evidence the words that show it, in text order: with a stance those that decide it and
 *     those that name the issue, without one the latter alone
 */
public record OnIssue(
    String issue, Optional<Stance> stance, double confidence, List<Span> evidence) {
  public OnIssue {
    evidence = List.copyOf(evidence);
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("no words that speak of the issue " + issue);
    }
  }
}
