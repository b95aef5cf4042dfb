package org.onrecord.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.compare.Hand;
import org.onrecord.compare.Link;
import org.onrecord.compare.Match;
import org.onrecord.compare.Occasion;
import org.onrecord.compare.Ruling;
import org.onrecord.compare.Said;
import org.onrecord.compare.WordingDiff;
import org.onrecord.setting.Medium;
import org.onrecord.store.ArticleSummary;
import org.onrecord.store.StoredStatement;
import org.onrecord.store.StoredUtterance;

/** Puts the reports of one act of speech side by side, each beside the words of one of them. */
final class ReportsCompared {
  /** How many statements that may report the same are shown. */
  static final int NEAR = 8;

  private static final int WHY = 12;
  private static final int WORDS = 8;

  private final StoredUtterance utterance;
  private final Said against;

  ReportsCompared(StoredUtterance utterance, Said against) {
    this.utterance = utterance;
    this.against = against;
  }

  /**
   * The page.
   *
   * @param near statements that may report the same
   * @param standing what stands ruled about statements
   */
  UtteranceView view(List<StoredStatement> near, Function<List<String>, String> standing) {
    StoredStatement first = utterance.statement(utterance.utterance().reports().getFirst());
    return new UtteranceView(
        new UtteranceView.Head(
            utterance.utterance().id(),
            speaker(first),
            Wording.day(utterance.utterance().day()),
            new UtteranceView.Counted(
                Wording.count(utterance.counts().reports(), "report"),
                Wording.count(utterance.counts().texts(), "text"),
                Wording.count(utterance.counts().origins(), "named origin")),
            standing.apply(utterance.utterance().reports().stream().map(Said::statement).toList())),
        utterance.utterance().reports().stream().map(this::report).toList(),
        against.statement(),
        utterance.utterance().links().stream().limit(WHY).map(this::why).toList(),
        near.stream()
            .map(
                each ->
                    new UtteranceView.Near(
                        each.id(),
                        each.said().content(),
                        Wording.row(each.article()),
                        standing.apply(List.of(against.statement(), each.id()))))
            .toList(),
        utterance.rulings().entrySet().stream().map(this::ruled).toList());
  }

  /** The fullest words that reports have for the speaker. */
  private String speaker(StoredStatement first) {
    return utterance.statements().values().stream()
        .flatMap(each -> each.said().speaker().stream())
        .max(Comparator.comparingInt(String::length).thenComparing(words -> words))
        .orElse(first.said().cue());
  }

  private UtteranceView.Report report(Said said) {
    StoredStatement statement = utterance.statement(said);
    return new UtteranceView.Report(
        said.statement(),
        Wording.row(statement.article()),
        Wording.sign(statement.marks()),
        said.equals(against) ? own(said) : compared(said),
        new UtteranceView.Telling(
            hand(said.told().hand()), chain(said), occasion(said.occasion())));
  }

  private static UtteranceView.Compared own(Said said) {
    UtteranceView.Bit whole = new UtteranceView.Bit("both", said.told().content());
    return new UtteranceView.Compared(List.of(whole), "");
  }

  private UtteranceView.Compared compared(Said said) {
    WordingDiff diff = WordingDiff.of(against.told().content(), said.told().content());
    if (diff.rendering()) {
      return new UtteranceView.Compared(
          own(said).bits(), "Another rendering: hardly a word is the same. Original: not seen.");
    }
    List<UtteranceView.Bit> bits = new ArrayList<>();
    for (WordingDiff.Piece piece : diff.pieces()) {
      bits.add(
          switch (piece.side()) {
            case BOTH -> new UtteranceView.Bit("both", piece.other());
            case ONE -> new UtteranceView.Bit("cut", piece.one());
            case OTHER -> new UtteranceView.Bit("added", piece.other());
          });
    }
    boolean same = bits.stream().allMatch(bit -> bit.side().equals("both"));
    return new UtteranceView.Compared(bits, same ? "Word for word the same." : "");
  }

  static String hand(Hand hand) {
    return switch (hand) {
      case FIRST -> "first-hand: the outlet reports the speaker";
      case SECOND -> "second-hand: through others, all named";
      case UNNAMED -> "somebody it came through is not named";
    };
  }

  private static List<String> chain(Said said) {
    return said.told().chain().stream().map(name -> name.orElse("somebody unnamed")).toList();
  }

  private static String occasion(Occasion occasion) {
    String day =
        occasion.day().map(it -> Wording.day(Optional.of(it.toString())).shown()).orElse("");
    String medium = occasion.medium().filter(it -> it != Medium.OTHER).map(Medium::code).orElse("");
    return (day + (day.isEmpty() || medium.isEmpty() ? "" : ", ") + medium);
  }

  private String why(Link link) {
    String both = both(link.one(), link.other()) + ": ";
    Match match = link.match();
    String words =
        String.join(", ", match.words().subList(0, Math.min(WORDS, match.words().size())));
    String ground =
        switch (match.ground()) {
          case WORDING -> "both have the words “" + match.run() + "”";
          case GIST -> "the same in other words, both have " + words;
          case REWORDED -> "near in meaning at the same time, both have " + words;
          case RULED -> "a person ruled so";
        };
    String day =
        match
            .day()
            .map(it -> "; both say " + Wording.day(Optional.of(it.toString())).shown())
            .orElse("");
    String medium = match.medium().map(it -> "; both name a " + it.code()).orElse("");
    return both + ground + day + medium;
  }

  /** Where two reports stand; of one article that tells it twice, once. */
  private String both(String one, String other) {
    String first = outlet(one);
    String second = outlet(other);
    return first.equals(second) ? first + ", twice" : first + " and " + second;
  }

  /** The outlet of a report; where it has several, with the headline by which they differ. */
  private String outlet(String statement) {
    return Optional.ofNullable(utterance.statements().get(statement))
        .map(each -> each.article())
        .map(
            article ->
                Wording.outlet(article.outlet())
                    + (hasSeveral(article) ? " (“" + article.headline() + "”)" : ""))
        .orElse(statement);
  }

  private boolean hasSeveral(ArticleSummary article) {
    return utterance.statements().values().stream()
            .map(each -> each.article())
            .filter(other -> other.outlet().equals(article.outlet()))
            .map(ArticleSummary::id)
            .distinct()
            .count()
        > 1;
  }

  private UtteranceView.Ruled ruled(Map.Entry<String, Ruling> ruled) {
    String says =
        switch (ruled.getValue()) {
          case Ruling.Same ignored -> "These report the same: ";
          case Ruling.Apart ignored -> "These don’t report the same: ";
        };
    return new UtteranceView.Ruled(
        ruled.getKey(), says + both(ruled.getValue().one(), ruled.getValue().other()));
  }
}
