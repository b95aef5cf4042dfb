package org.onrecord.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.onrecord.setting.Medium;

/**
 * Whether two statements report one act of speech: a function of the two alone. It holds only for
 * statements that share a key of {@link Keyed}, so that looking up keys misses none.
 */
final class Likeness {
  private static final int LONG_RUN = 5;
  private static final int SHORT_RUN = 3;
  private static final int SLOGAN = 8;
  private static final double TELLING_RUN = 1.3;
  private static final double WHOLE = .8;
  private static final double SHARED_GIST = .58;
  private static final double SHARED_OF_ALL = .36;
  private static final double GIST_MASS = 1.9;
  private static final double SHARED_REWORDED = .4;
  private static final double REWORDED_MASS = 1.2;
  private static final int MANY = 4;
  private static final int NEAR_DAYS = 2;

  private final Keyed one;
  private final Keyed other;
  private final CommonRun run;

  private Likeness(Keyed one, Keyed other) {
    this.one = one;
    this.other = other;
    this.run = CommonRun.of(one.gist().tokens(), other.gist().tokens());
  }

  /** Why both are one; empty if that can't be said. */
  static Optional<Match> of(Keyed one, Keyed other) {
    if (!Utterances.mayBeOne(one.said(), other.said()) || !one.sharesKey(other)) {
      return Optional.empty();
    }
    boolean first = one.said().compareTo(other.said()) <= 0;
    return (first ? new Likeness(one, other) : new Likeness(other, one)).match();
  }

  private Optional<Match> match() {
    if (numbersDisagree()) {
      return Optional.empty();
    }
    double covered = covered();
    if (isSameWording(covered)) {
      return Optional.of(match(Match.Ground.WORDING, 2 + covered));
    }
    if (isOneArticle() || isUndated() || isTurnedRound()) {
      return Optional.empty();
    }
    double shared = one.gist().sharedMass(other.gist());
    double least = Math.min(one.gist().mass(), other.gist().mass());
    double ofAll = shared / (one.gist().mass() + other.gist().mass() - shared);
    double ofLeast = shared / least;
    if (shared >= GIST_MASS && ofLeast >= SHARED_GIST && ofAll >= SHARED_OF_ALL && isNear()) {
      return Optional.of(match(Match.Ground.GIST, 1 + ofAll));
    }
    if (shared >= REWORDED_MASS && ofLeast >= SHARED_REWORDED && isOneOccasion()) {
      return Optional.of(match(Match.Ground.REWORDED, ofAll));
    }
    return Optional.empty();
  }

  private boolean isSameWording(double covered) {
    double mass = run.in(one.gist().tokens()).stream().mapToDouble(Token::weight).sum();
    boolean whole = covered >= WHOLE && mass >= 1 && run.length() >= SHORT_RUN;
    if (isOneArticle()) {
      return whole && mass >= TELLING_RUN && !isTurnedRound();
    }
    boolean longEnough = run.length() >= (isUndated() ? SLOGAN : LONG_RUN) && mass >= TELLING_RUN;
    return (longEnough || (whole && !isUndated())) && !isTurnedRound();
  }

  /** How much of the shorter text the row of words is. */
  private double covered() {
    int least = Math.min(one.gist().tokens().size(), other.gist().tokens().size());
    return least == 0 ? 0 : (double) run.length() / least;
  }

  /** Whether what both say is turned round in only one of them. */
  private boolean isTurnedRound() {
    List<String> both = one.gist().shared(other.gist());
    return both.stream().anyMatch(one.gist().negated()::contains)
        != both.stream().anyMatch(other.gist().negated()::contains);
  }

  /** Each has a number that the other hasn't: revised counts are other statements. */
  private boolean numbersDisagree() {
    NavigableSet<String> here = new TreeSet<>(one.gist().numbers());
    here.removeAll(other.gist().numbers());
    NavigableSet<String> there = new TreeSet<>(other.gist().numbers());
    there.removeAll(one.gist().numbers());
    return !here.isEmpty() && !there.isEmpty();
  }

  private boolean isOneArticle() {
    return one.said().report().article().equals(other.said().report().article());
  }

  private boolean isUndated() {
    return one.said().occasion().isUndated() || other.said().occasion().isUndated();
  }

  /** Whether nothing keeps the occasions apart, and the reports came out close to each other. */
  private boolean isNear() {
    Optional<LocalDate> here = one.said().occasion().last();
    Optional<LocalDate> there = other.said().occasion().last();
    boolean close =
        here.isPresent()
            && there.isPresent()
            && Math.abs(ChronoUnit.DAYS.between(here.get(), there.get())) <= NEAR_DAYS;
    return close && !mediaDiffer();
  }

  private boolean mediaDiffer() {
    Optional<Medium> here = medium(one);
    Optional<Medium> there = medium(other);
    return here.isPresent() && there.isPresent() && !here.equals(there);
  }

  private static Optional<Medium> medium(Keyed keyed) {
    return keyed.said().occasion().medium().filter(it -> it != Medium.OTHER);
  }

  /** Strong evidence beside the words: the same day in words, and no other occasion. */
  private boolean isOneOccasion() {
    boolean sameDay = day().isPresent();
    boolean near = isNear() && one.gist().shared(other.gist()).size() >= MANY;
    return (sameDay || near) && !mediaDiffer();
  }

  private Optional<LocalDate> day() {
    Optional<LocalDate> day = one.said().occasion().day();
    return day.filter(it -> other.said().occasion().day().equals(Optional.of(it)));
  }

  private Match match(Match.Ground ground, double score) {
    List<Token> tokens = run.in(one.gist().tokens());
    boolean tells = tokens.stream().mapToDouble(Token::weight).sum() >= 1;
    String words =
        tells
            ? one.said()
                .told()
                .content()
                .substring(tokens.getFirst().start(), tokens.getLast().end())
            : "";
    Optional<Medium> medium = medium(one).filter(it -> medium(other).equals(Optional.of(it)));
    return new Match(ground, score, words, shared(), day(), medium);
  }

  /** What both come to, in the words of the one. */
  private List<String> shared() {
    return one.gist().shared(other.gist()).stream()
        .map(
            gist ->
                one.gist().tokens().stream()
                    .filter(token -> token.gist().equals(gist))
                    .map(Token::plain)
                    .findFirst()
                    .orElse(gist))
        .toList();
  }
}
