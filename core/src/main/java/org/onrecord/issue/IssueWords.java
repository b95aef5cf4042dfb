package org.onrecord.issue;

import java.util.List;
import java.util.Optional;

/** The terms of one issue, ready to be found in tokens. Immutable. */
final class IssueWords {
  private final List<Term> words;
  private final List<Term> against;
  private final List<Term> near;
  private final List<Term> not;
  private final List<Term> deeds;
  private final List<Term> counterdeeds;

  IssueWords(Terms terms) {
    this.words = terms.words().stream().map(Term::of).toList();
    this.against = terms.against().stream().map(Term::of).toList();
    this.near = terms.near().stream().map(Term::of).toList();
    this.not = terms.not().stream().map(Term::of).toList();
    this.deeds = deeds(terms.deeds());
    this.counterdeeds = deeds(terms.counterdeeds());
  }

  /**
   * A term that stands somewhere.
   *
   * @param length how many tokens it takes
   * @param against whether it stands against the proposition
   */
  record Hit(int length, boolean against) {}

  /** The longest term that begins at a token and that no excluded phrase covers. */
  Optional<Hit> at(List<Token> tokens, int at) {
    return hit(longest(words, tokens, at), longest(against, tokens, at), tokens, at);
  }

  private Optional<Hit> hit(int forIt, int againstIt, List<Token> tokens, int at) {
    int length = Math.max(forIt, againstIt);
    if (length == 0 || hidden(tokens, at, length)) {
      return Optional.empty();
    }
    return Optional.of(new Hit(length, againstIt > forIt));
  }

  private static List<Term> deeds(List<String> written) {
    return written.stream().filter(each -> !Terms.isCode(each)).map(Term::of).toList();
  }

  /** The longest word for a deed that begins at a token and that no excluded phrase covers. */
  Optional<Hit> deedAt(List<Token> tokens, int at) {
    int forIt = longest(deeds, tokens, at);
    int againstIt = longest(counterdeeds, tokens, at);
    return forIt == againstIt ? Optional.empty() : hit(forIt, againstIt, tokens, at);
  }

  /** Whether one of the terms that must be near stands there. */
  boolean isNeeded(List<Token> tokens) {
    return !near.isEmpty() && isNear(tokens);
  }

  private boolean hidden(List<Token> tokens, int at, int length) {
    for (Term term : not) {
      int first = Math.max(0, at - term.parts().size() + 1);
      for (int from = first; from <= at; from++) {
        int taken = term.at(tokens, from);
        if (taken > 0 && from + taken >= at + length) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one of the terms that must be near stands there, or none must. */
  boolean isNear(List<Token> tokens) {
    if (near.isEmpty()) {
      return true;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (longest(near, tokens, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private static int longest(List<Term> terms, List<Token> tokens, int at) {
    int longest = 0;
    for (Term term : terms) {
      longest = Math.max(longest, term.at(tokens, at));
    }
    return longest;
  }
}
