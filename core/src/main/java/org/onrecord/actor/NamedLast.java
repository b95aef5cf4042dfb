package org.onrecord.actor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Who is named at the end of a source that first says what they are: "a top strategist, Ana Berg",
 * "the Harbour campaign's spokeswoman Ana Berg", "one of his advisers, Ana Berg, 40".
 */
final class NamedLast {
  /** What leads from words to somebody else: "lawyers for Ana Berg". */
  private static final Set<String> LEADING = RoleNouns.words("leading-words.txt");

  /** What says of somebody what they are called. */
  private static final Set<String> CALLED = Set.of("named", "called", "nicknamed");

  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "another", "one");

  /** What joins somebody else to who is named, or tells more of somebody. */
  private static final Set<String> ASIDE =
      Set.of("who", "whose", "which", "that", "and", "or", "nor", ";");

  /** What may follow the name: an age, an apposition, a body. */
  private static final Pattern AFTER = Pattern.compile("(?:[,(]|\\s+(?:of|from|at|with)\\b).*|");

  private NamedLast() {}

  /**
   * The mention by name, if there is one.
   *
   * @param source the words of who speaks
   * @param inside all mentions that begin in them
   */
  static Optional<Sighting> in(String text, Span source, Collection<Sighting> inside) {
    return inside.stream()
        .filter(each -> isFullName(text, each.mention()))
        .max(Comparator.comparingInt(each -> each.mention().span().start()))
        .filter(each -> isEnd(text, source, each.mention().span()))
        .filter(each -> isWhatTheyAre(text, source.start(), each.mention().span().start()))
        .filter(each -> inside.stream().noneMatch(it -> isListed(text, it, each)));
  }

  private static boolean isFullName(String text, Mention mention) {
    return mention.isNameOf(Type.PERSON) && mention.head().in(text).indexOf(' ') > 0;
  }

  private static boolean isEnd(String text, Span source, Span name) {
    int end = Math.min(name.end(), source.end());
    String after = text.substring(end, source.end());
    return name.start() > source.start() && AFTER.matcher(after.replace('\n', ' ')).matches();
  }

  /** Whether words say what somebody is, and not with whom or whose they are. */
  private static boolean isWhatTheyAre(String text, int from, int to) {
    List<Token> tokens = Token.cut(text, new Span(from, to));
    boolean comma = !tokens.isEmpty() && tokens.getLast().text().equals(",");
    List<Token> words = comma ? tokens.subList(0, tokens.size() - 1) : tokens;
    if (words.isEmpty() || words.stream().anyMatch(it -> ASIDE.contains(it.key()))) {
      return false;
    }
    Token last = words.getLast();
    boolean noun =
        last.isWord() && !last.isCapitalized() && !LEADING.contains(last.key()) && !isVerb(last);
    boolean told = words.stream().anyMatch(NamedLast::tells);
    return told && (comma ? last.isWord() : noun);
  }

  private static boolean isVerb(Token token) {
    boolean verb = token.key().endsWith("ing") || token.key().endsWith("ed");
    return verb && !CALLED.contains(token.key());
  }

  private static boolean tells(Token token) {
    return token.isWord() && !token.isCapitalized() && !DETERMINERS.contains(token.key());
  }

  /** Whether somebody stands before as one of several: "Ana Berg, Ben Holm". */
  private static boolean isListed(String text, Sighting one, Sighting name) {
    int end = one.mention().span().end();
    int start = name.mention().span().start();
    return one.mention().isNameOf(Type.PERSON)
        && end < start
        && text.substring(end, start).strip().startsWith(",");
  }
}
