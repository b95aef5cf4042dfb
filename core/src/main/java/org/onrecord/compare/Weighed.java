package org.onrecord.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.act.Modality;
import org.onrecord.text.DayNames;
import org.onrecord.text.WordList;

/**
 * Evidence with what is compared of it.
 *
 * @param evidence the evidence
 * @param names the names in it
 * @param gists its words that tell something
 * @param innocent what of itself could explain that it doesn't sit with another
 */
record Weighed(Evidence evidence, Set<String> names, Set<String> gists, Set<Innocent> innocent) {
  private static final List<String> CONDITIONS =
      WordList.lines(Weighed.class, "condition-words.txt").stream()
          .map(words -> " " + words + " ")
          .toList();

  static Weighed of(Evidence evidence) {
    String told = told(evidence);
    List<Token> tokens = Token.cut(told);
    Set<Innocent> innocent =
        switch (evidence) {
          case Done ignored -> Set.of(Innocent.OTHER_HAND, Innocent.TRANSLATION);
          case Stand stand -> innocent(stand, tokens);
        };
    return new Weighed(evidence, names(evidence, told, tokens), gists(tokens), innocent);
  }

  /** The words that are compared: of a deed not those that tell who did it. */
  private static String told(Evidence evidence) {
    return switch (evidence) {
      case Done done -> done.telling().done();
      case Stand stand -> stand.words();
    };
  }

  private static Set<String> names(Evidence evidence, String told, List<Token> tokens) {
    Set<String> names = new TreeSet<>();
    for (Token token : tokens.subList(Math.min(1, tokens.size()), tokens.size())) {
      boolean capital = Character.isUpperCase(told.codePointAt(token.start()));
      boolean day = evidence instanceof Done && DayNames.has(token.plain());
      if (capital && !day && token.plain().length() > 1) {
        names.add(token.gist());
      }
    }
    return names;
  }

  private static Set<String> gists(List<Token> tokens) {
    Set<String> gists = new TreeSet<>();
    tokens.stream().filter(each -> each.weight() > 0).forEach(each -> gists.add(each.gist()));
    return gists;
  }

  private static Set<Innocent> innocent(Stand stand, List<Token> tokens) {
    Set<Innocent> found = EnumSet.noneOf(Innocent.class);
    if (isConditional(stand, tokens)) {
      found.add(Innocent.CONDITION);
    }
    if (stand.said().told().hand() == Hand.SECOND) {
      found.add(Innocent.SECOND_HAND);
    }
    if (stand.holding().hedged()) {
      found.add(Innocent.RESERVE);
    }
    if (!QuotedWords.in(stand.words())) {
      found.add(Innocent.TRANSLATION);
    }
    return found;
  }

  private static boolean isConditional(Stand stand, List<Token> tokens) {
    if (stand.holding().condition().isPresent()
        || stand.holding().modality().equals(Optional.of(Modality.CONDITIONAL))) {
      return true;
    }
    String words = tokens.stream().map(Token::plain).collect(Collectors.joining(" ", " ", " "));
    return CONDITIONS.stream().anyMatch(words::contains);
  }

  /**
   * Whether both name somebody or something, and nothing in common. Both on conditions sit together
   * too: “no talks under pressure” and “talks if the pressure ends”.
   */
  boolean isOnAnotherQuestion(Weighed other) {
    boolean limited =
        innocent.contains(Innocent.CONDITION) && other.innocent.contains(Innocent.CONDITION);
    boolean apart =
        !names.isEmpty() && !other.names.isEmpty() && Collections.disjoint(names, other.names);
    return apart || limited;
  }

  /** What of their own words could explain that two don't sit together. */
  Set<Innocent> with(Weighed other) {
    Set<Innocent> found = EnumSet.noneOf(Innocent.class);
    found.addAll(innocent);
    found.addAll(other.innocent);
    boolean alike = !Collections.disjoint(gists, other.gists);
    if (!alike || names.isEmpty() || other.names.isEmpty()) {
      found.add(Innocent.OTHER_QUESTION);
    }
    return found;
  }
}
