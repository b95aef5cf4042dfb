package org.onrecord.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.actor.Nameless;
import org.onrecord.issue.OnIssue;
import org.onrecord.text.Span;

/**
 * What a statement does and how it claims what it claims; empty where it wasn't read.
 *
 * @param act what saying it does
 * @param modality how what is claimed stands to fact
 * @param certainty how firmly it is claimed
 * @param condition the words of the condition it is made under, in text order
 * @param issues the issues it speaks of, and where it stands on each
 */
public record Deed(
    Optional<Act> act,
    Optional<Modality> modality,
    Optional<Certainty> certainty,
    List<Span> condition,
    List<OnIssue> issues) {
  public Deed {
    condition = List.copyOf(condition);
    issues = List.copyOf(issues);
  }

  /** One that speaks of no issue. */
  public Deed(
      Optional<Act> act,
      Optional<Modality> modality,
      Optional<Certainty> certainty,
      List<Span> condition) {
    this(act, modality, certainty, condition, List.of());
  }

  /** The same deed, speaking of these issues. */
  public Deed on(List<OnIssue> these) {
    return new Deed(act, modality, certainty, condition, these);
  }

  /** The same deed, with ids in the place of the marks of people without a name. */
  public Deed towards(Map<String, String> byMark) {
    Optional<Act> known =
        act.map(
            it ->
                new Act(
                    it.code(), Nameless.told(it.targets(), byMark), it.words(), it.confidence()));
    return new Deed(known, modality, certainty, condition, issues);
  }

  /** Nothing read. */
  public static Deed unknown() {
    return new Deed(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }
}
