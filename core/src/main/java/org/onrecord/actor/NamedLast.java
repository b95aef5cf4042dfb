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

  /** "One, Ana Berg,": one of those who were told before. */
  private static final Set<String> ONE_OF_THEM = Set.of("one", "another");

  /** What joins somebody else to who is named, or tells more of somebody. */
  private static final Set<String> ASIDE =
      Set.of("who", "whose", "which", "that", "and", "or", "nor", ";");

  /** After these "that" points at something: "of that report". */
  private static final Set<String> POINTING =
      Set.of("of", "in", "on", "for", "by", "with", "at", "from", "to", "about");

  /** What may follow the name: an age, an apposition, a body. */
  private static final Pattern AFTER =
      Pattern.compile("(?:\\s?[,(—–]|\\s+(?:of|from|at|with)\\b).*|");

  /** What stands before a name that is told beside what somebody is. */
  private static final Set<String> BESIDE = Set.of(",", "—", "–");

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{3,}");

  /** So many words a title may have. */
  private static final int MOST_TITLE = 6;

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
        .filter(each -> isWhatTheyAre(text, source, each.mention()) || isBoth(text, source, each))
        .filter(each -> inside.stream().noneMatch(it -> isListed(text, it, each)))
        .or(() -> body(text, source, inside));
  }

  /** "The ship’s Norse owner, the company Harbour Line": a body after a noun for what it is. */
  private static Optional<Sighting> body(String text, Span source, Collection<Sighting> inside) {
    return inside.stream()
        .filter(each -> each.mention().isNameOf(Type.ORGANIZATION))
        .filter(each -> each.mention().span().start() > source.start())
        .filter(each -> each.mention().span().end() <= source.end())
        .filter(each -> isNoun(Token.cut(text, each.mention().span()).getFirst()))
        .filter(each -> !isOf(before(text, source, each.mention())))
        .filter(each -> text.substring(each.mention().span().end(), source.end()).isBlank())
        .filter(each -> !isMore(before(text, source, each.mention())))
        .findFirst()
        .or(() -> initials(text, source, inside));
  }

  /** "The Norse agency in charge of fish in Oslo, FISKA": the name's letters after a comma. */
  private static Optional<Sighting> initials(
      String text, Span source, Collection<Sighting> inside) {
    boolean body = inside.stream().anyMatch(each -> isBody(source, each.mention()));
    return inside.stream()
        .filter(each -> body && each.mention().kind() == Mention.Kind.NAME)
        .filter(each -> INITIALS.matcher(each.head()).matches() && each.entry().isEmpty())
        .filter(each -> text.substring(each.mention().span().end(), source.end()).isBlank())
        .filter(each -> isAfterComma(before(text, source, each.mention())))
        .findFirst();
  }

  private static boolean isBody(Span source, Mention mention) {
    return mention.isNounOf(Type.ORGANIZATION) && mention.span().start() == source.start();
  }

  private static boolean isAfterComma(List<Token> before) {
    return before.size() > 2
        && before.getLast().text().equals(",")
        && before.stream().filter(it -> it.text().equals(",")).count() == 1;
  }

  /** "Ana Berg of the company Harbour Line" is no company. */
  private static boolean isOf(List<Token> before) {
    return before.isEmpty()
        || LEADING.contains(before.getLast().key())
        || before.stream().anyMatch(it -> it.key().equals("against"))
        || before.stream().anyMatch(it -> it.isCapitalized() && !it.isPossessive() && it.isWord());
  }

  private static List<Token> before(String text, Span source, Mention name) {
    return Token.cut(text, new Span(source.start(), name.span().start()));
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
  private static boolean isWhatTheyAre(String text, Span source, Mention name) {
    List<Token> tokens = before(text, source, name);
    boolean comma = !tokens.isEmpty() && BESIDE.contains(tokens.getLast().text());
    List<Token> words = comma ? tokens.subList(0, tokens.size() - 1) : tokens;
    if (words.isEmpty() || isMore(words)) {
      return false;
    }
    boolean one = comma && words.size() == 1 && ONE_OF_THEM.contains(words.getFirst().key());
    boolean told = one || words.stream().anyMatch(NamedLast::tells);
    boolean noun = comma ? words.getLast().isWord() : isNoun(words.getLast());
    return told && (noun || isFor(words));
  }

  /** "Minister of State for Fishing Technology": an office, and what it is for. */
  private static boolean isFor(List<Token> words) {
    List<String> keys = words.stream().map(Token::key).toList();
    int led = keys.indexOf("for");
    return led > 0 && led + 1 < words.size() && Subjects.isLast(words.getLast());
  }

  /** Whether words join somebody else, or tell more of somebody. */
  private static boolean isMore(List<Token> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean points =
          i > 0 && words.get(i).key().equals("that") && POINTING.contains(words.get(i - 1).key());
      if (ASIDE.contains(words.get(i).key()) && !points) {
        return true;
      }
    }
    return false;
  }

  /**
   * Somebody with two titles, of which the name has the second: "the former harbour aide and
   * current port adviser Ana Berg", and with a title after a name: "“Night Port” host Ana Berg".
   */
  private static boolean isBoth(String text, Span source, Sighting name) {
    int head = name.mention().head().start();
    List<Token> all = Token.cut(text, new Span(source.start(), head));
    List<String> keys = all.stream().map(Token::key).toList();
    List<String> written = all.stream().map(Token::text).toList();
    int last = Math.max(keys.lastIndexOf("and"), written.lastIndexOf("”"));
    if (last < 1 || last + 1 >= all.size() || isMore(all.subList(0, last))) {
      return false;
    }
    List<Token> own = all.subList(last + 1, all.size());
    boolean title = isNoun(own.getLast());
    boolean another = DETERMINERS.contains(own.getFirst().key());
    boolean both = !keys.get(last).equals("and") || tells(all.get(last - 1));
    return title && both && !another && own.size() <= MOST_TITLE;
  }

  private static boolean isNoun(Token last) {
    return tells(last) && !LEADING.contains(last.key()) && !isVerb(last);
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
