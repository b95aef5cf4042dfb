package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;

/**
 * What the words of a source say of the mentions in it: which of them speaks, and which doesn't.
 */
final class SourceWords {
  private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}{2,6}");
  private static final int LATEST_START = 4;

  /** What somebody says is theirs. */
  private static final Set<String> REMARKS =
      Set.of(
          "remarks", "comments", "words", "speech", "statement", "announcement", "claim", "call");

  /** Words that may follow somebody who speaks within a source. */
  private static final Set<String> FOLLOWING =
      Set.of("and", "or", "nor", "also", "itself", "themselves", "alone", "both", "as", "when");

  private static final Set<String> AWAY =
      Set.of("of", "from", "in", "by", "for", "among", "near", "to", "on");

  private static final Set<String> ISSUED =
      Set.of("issued", "released", "published", "posted", "carried", "read", "signed");

  /** First words for people of whom nobody says who they are. */
  private static final Set<String> SOME = RoleNouns.words("uncounted.txt");

  private SourceWords() {}

  /** "Many voters", "some of the crews": nobody in particular; "many Kestrians" are that people. */
  static boolean areSome(List<Token> tokens) {
    boolean people = tokens.size() == 2 && tokens.getLast().isCapitalized();
    boolean two = tokens.size() > 3 && tokens.getFirst().key().equals("both");
    boolean named = two && tokens.get(1).isCapitalized();
    return tokens.size() > 1 && SOME.contains(tokens.getFirst().key()) && !people && !named;
  }

  /** "The Harbour Council (HC) president": what the name is shortened to parts no words. */
  static List<Token> withoutShortNames(List<Token> tokens) {
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean opens = i > 0 && i + 3 < tokens.size() && tokens.get(i).text().equals("(");
      if (opens && isShortName(tokens.subList(i + 1, i + 4))) {
        i += 2;
      } else {
        kept.add(tokens.get(i));
      }
    }
    return kept;
  }

  private static boolean isShortName(List<Token> inside) {
    return SHORT_NAME.matcher(inside.getFirst().text()).matches()
        && inside.get(1).text().equals(")")
        && inside.get(2).isWord();
  }

  /** The words up to the first that leads away: "a report" of "a report by the port". */
  static List<Token> phrase(List<Token> tokens) {
    return tokens.stream().takeWhile(token -> token.isWord() && !leadsAway(token)).toList();
  }

  /** A statement is its issuer's, whom its words rarely tell. */
  static boolean isIssued(List<Token> tokens) {
    return phrase(tokens).stream()
        .filter(token -> !ISSUED.contains(token.key()))
        .reduce((first, last) -> last)
        .filter(token -> token.key().equals("statement"))
        .isPresent();
  }

  /** Whether a mention stands where a source begins, or a few words on. */
  static boolean startEarly(List<Token> tokens, Mention mention) {
    int before = 0;
    while (before < tokens.size()
        && tokens.get(before).span().start() < mention.span().start()
        && (tokens.get(before).isWord() || tokens.get(before).text().equals("("))) {
      before++;
    }
    return before < LATEST_START
        && before < tokens.size()
        && tokens.get(before).span().start() >= mention.span().start()
        && tokens.subList(0, before).stream().skip(1).noneMatch(SourceWords::leadsAway);
  }

  /** Whether somebody only tells whose or of where who speaks is: "Norland's civil defence". */
  static boolean areOf(List<Token> source, Mention mention) {
    List<Token> rest =
        source.stream().filter(it -> it.span().start() >= mention.span().end()).toList();
    if (rest.isEmpty()) {
      return false;
    }
    boolean owner = rest.getFirst().isPossessive();
    boolean named = mention.kind() == Mention.Kind.NAME && mention.type() != Type.PERSON;
    List<Token> owned = rest.subList(owner ? 1 : 0, rest.size());
    return (owner || named) && (isNoun(owned) || (owner && isName(owned)));
  }

  /**
   * Who bears a title of the body that is named first: "the Harbour Council (HC) head Ana Berg".
   */
  static Optional<Sighting> titled(List<Token> source, List<Sighting> inside) {
    if (inside.size() < 2 || inside.getFirst().mention().type() == Type.PERSON) {
      return Optional.empty();
    }
    int end = inside.getFirst().mention().span().end();
    List<Token> rest = source.stream().filter(it -> it.span().start() >= end).toList();
    return inside.stream()
        .filter(each -> each.mention().type() == Type.PERSON && !rest.isEmpty())
        .filter(each -> isAfterTitle(rest, each.mention().span().start()))
        .filter(each -> each.phrase().headTerm().filter(it -> it.is(Term.What.ROLE)).isPresent())
        .findFirst();
  }

  /** Whether only words of a title stand before a place: "national security" of "adviser". */
  private static boolean isAfterTitle(List<Token> rest, int place) {
    List<Token> before = rest.stream().filter(it -> it.span().start() < place).toList();
    return before.size() < LATEST_START
        && before.stream()
            .allMatch(it -> it.isWord() && !it.isCapitalized() && !Section.isOpener(it));
  }

  /** "The union's Sunday Express", of which nobody knows the name. */
  private static boolean isName(List<Token> rest) {
    return !rest.isEmpty() && rest.getFirst().isCapitalized();
  }

  /** Whether words go on with a noun, and with none for what somebody says. */
  private static boolean isNoun(List<Token> rest) {
    return rest.stream()
        .findFirst()
        .filter(it -> it.isWord() && !it.isCapitalized() && !it.key().endsWith("ed"))
        .filter(it -> !Section.isOpener(it) && !FOLLOWING.contains(it.key()))
        .map(any -> head(rest))
        .filter(it -> !REMARKS.contains(it.key()) && !Documents.isDocument(it))
        .isPresent();
  }

  /** The noun that counts: "unit" of "intelligence unit in Lisbon". */
  private static Token head(List<Token> rest) {
    return rest.stream()
        .takeWhile(it -> it.isWord() && !it.isCapitalized())
        .takeWhile(it -> !Section.isOpener(it) && !FOLLOWING.contains(it.key()))
        .filter(it -> !it.key().endsWith("ed"))
        .reduce((first, last) -> last)
        .orElse(rest.getFirst());
  }

  /** Whether a word leads to somebody else than who speaks. */
  static boolean leadsAway(Token token) {
    return AWAY.contains(token.key());
  }

  /** Whether one of some words, "by" for one, stands right before a mention. */
  static boolean isAfter(Set<String> words, List<Token> tokens, Mention mention) {
    return tokens.stream()
        .takeWhile(token -> token.span().end() <= mention.span().start())
        .reduce((first, last) -> last)
        .filter(token -> words.contains(token.key()))
        .isPresent();
  }
}
