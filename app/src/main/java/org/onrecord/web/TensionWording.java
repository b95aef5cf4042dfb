package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.compare.Done;
import org.onrecord.compare.Evidence;
import org.onrecord.compare.Hand;
import org.onrecord.compare.Innocent;
import org.onrecord.compare.Stand;
import org.onrecord.compare.Tension;
import org.onrecord.correction.Correction;
import org.onrecord.export.TensionText;
import org.onrecord.store.StoredDeed;
import org.onrecord.store.StoredEvent;
import org.onrecord.store.StoredEvidence;
import org.onrecord.store.StoredStatement;
import org.onrecord.store.StoredTension;

/** Puts what doesn't sit together into words: why it is shown, and what could explain it. */
final class TensionWording {
  private final Map<String, String> issues;

  /**
   * The words for pairs on these issues.
   *
   * @param issues the names of issues by id
   */
  TensionWording(Map<String, String> issues) {
    this.issues = Map.copyOf(issues);
  }

  TensionsView view(List<StoredTension> found, TensionsView.Around around) {
    List<TensionsView.Pair> open = new ArrayList<>();
    List<TensionsView.Pair> explained = new ArrayList<>();
    for (StoredTension each : found) {
      (each.isExplained() ? explained : open).add(pair(each));
    }
    return new TensionsView(open, explained, around);
  }

  private TensionsView.Pair pair(StoredTension found) {
    Tension tension = found.tension();
    String issue = tension.one().issue();
    TensionsView.Marking marking =
        new TensionsView.Marking(
            tension.id(),
            List.of(tension.one().id(), tension.other().id(), issue),
            found.mark().map(TensionWording::mark).orElse(new TensionsView.Mark("", "", "", "")));
    return new TensionsView.Pair(
        side(tension.one(), found.one()),
        side(tension.other(), found.other()),
        issues.getOrDefault(issue, issue),
        reasons(tension),
        tension.readings().stream().map(each -> reading(each, tension)).toList(),
        marking);
  }

  private static TensionsView.Mark mark(Correction mark) {
    return new TensionsView.Mark(
        mark.id(),
        ValueWords.of(mark),
        ValueWords.made(mark),
        Correction.moment(mark.making().at()));
  }

  private static TensionsView.Side side(Evidence evidence, StoredEvidence stored) {
    boolean dated =
        switch (evidence) {
          case Done done -> done.day().isPresent();
          case Stand stand -> stand.said().occasion().day().isPresent();
        };
    IssueView.Report report =
        new IssueView.Report(
            address(stored),
            Wording.outlet(stored.article().outlet()),
            dated || evidence.day().isEmpty());
    IssueView.Row row =
        new IssueView.Row(
            Wording.day(evidence.day().map(Object::toString)).shown(),
            "",
            StanceSign.of(Optional.of(evidence.side())),
            "",
            evidence.words(),
            report);
    String hand = evidence instanceof Stand stand ? hand(stand.said().told().hand()) : "";
    return new TensionsView.Side(
        who(stored),
        evidence.actor().map(ActorsPage::address).orElse(""),
        hand + deed(stored),
        row);
  }

  /** The words in the workbench. */
  static String address(StoredEvidence stored) {
    return switch (stored) {
      case StoredStatement statement -> "/statements/" + statement.id();
      case StoredDeed deed -> address(deed.event());
    };
  }

  /** The words that tell an event in the workbench. */
  static String address(StoredEvent event) {
    return "/articles/" + event.article().id() + "#e" + event.place();
  }

  private static String who(StoredEvidence stored) {
    return switch (stored) {
      case StoredStatement statement ->
          statement.said().name().orElse("")
              + statement.said().speaking().role().map(role -> ", " + role).orElse("");
      case StoredDeed deed -> deed.by().name();
    };
  }

  /** A deed as an issue's page lists it. */
  static IssueView.Deed deed(StoredDeed deed) {
    IssueView.Row row =
        new IssueView.Row(
            Wording.day(deed.last().map(Object::toString)).shown(),
            "",
            StanceSign.of(Optional.of(deed.stance())),
            TensionText.why(deed),
            deed.event().told().words(),
            new IssueView.Report(address(deed), Wording.outlet(deed.article().outlet()), true));
    return new IssueView.Deed(
        deed.by().name(), deed.by().actor().map(ActorsPage::address).orElse(""), row);
  }

  private static String deed(StoredEvidence stored) {
    return stored instanceof StoredDeed deed
        ? "a deed, told in the outlet’s own voice: " + TensionText.why(deed)
        : "";
  }

  static String hand(Hand hand) {
    return switch (hand) {
      case FIRST -> "first-hand";
      case SECOND -> "second-hand";
      case UNNAMED -> "through an unnamed voice";
    };
  }

  private static List<String> reasons(Tension tension) {
    List<String> reasons = new ArrayList<>();
    reasons.add(
        tension.bond().map(tie -> "two actors, tied by office: " + tie).orElse("one actor"));
    if (tension.one() instanceof Done || tension.other() instanceof Done) {
      reasons.add("words and a deed");
    }
    reasons.add(side(tension.one()) + ", then " + side(tension.other()));
    reasons.add(
        tension.daysApart().isEmpty()
            ? "at least one is undated"
            : days(Math.toIntExact(tension.daysApart().getAsLong())));
    return reasons;
  }

  private static String days(int days) {
    return days == 0 ? "of one day" : Wording.count(days, "day") + " apart";
  }

  private static String side(Evidence evidence) {
    return switch (evidence.side()) {
      case SUPPORT -> "for it";
      case OPPOSE -> "against it";
      case CONDITIONAL -> "on a condition";
      case NEUTRAL -> "neutral";
    };
  }

  private static String reading(Innocent innocent, Tension tension) {
    return switch (innocent) {
      case CONDITION -> "one of them holds only under a condition" + condition(tension);
      case OTHER_QUESTION -> "they may answer two questions";
      case TRANSLATION ->
          "the words may be the outlet’s or a translator’s, since they aren’t all quoted";
      case CHANGED -> "what they speak of may have changed in between";
      case SECOND_HAND -> "one of them came through others";
      case OTHER_OFFICE -> "each may speak for itself alone";
      case RESERVE -> "one of them is said with reserve";
      case OTHER_HAND -> "what was done may have been another’s decision, or planned before";
    };
  }

  private static String condition(Tension tension) {
    for (Evidence each : List.of(tension.one(), tension.other())) {
      if (each instanceof Stand stand && stand.holding().condition().isPresent()) {
        return ": “" + stand.holding().condition().get() + "”";
      }
    }
    return "";
  }
}
