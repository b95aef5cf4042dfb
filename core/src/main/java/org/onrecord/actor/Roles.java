package org.onrecord.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.actor.Term.What;
import org.onrecord.text.Span;

/** Reads roles from titles before a name and from appositions beside it. */
final class Roles {
  private static final int LONGEST_APPOSITION = 26;
  private static final int LATEST_NOUN = 8;
  private static final int STATE_TOKENS = 5;
  private static final Set<String> ENDS =
      Set.of(",", ";", "—", "–", ".", ")", "!", "?", ":", "\"", "“", "”");
  private static final Set<String> OPENS = Set.of(",", "—", "–", "(");
  private static final Set<String> VERBS =
      Set.of(
          "said", "told", "says", "who", "which", "whose", "was", "is", "has", "had", "were",
          "that", "added", "warned", "wrote", "called", "as", "since", "until", "when", "while");
  private static final Set<String> FILLERS = Set.of(",", "who", "also", "now", "then");
  private static final Set<String> COPULAS =
      Set.of("is", "was", "became", "remains", "will", "be", "been", "become", "served", "serves");

  /** Before "been"; alone they are no being. */
  private static final Set<String> HAVING = Set.of("has", "had");

  /** After "was", what makes somebody the holder of an office. */
  private static final Set<String> APPOINTED =
      Set.of("appointed", "confirmed", "elected", "named", "reappointed", "reelected");

  /** Before "as", what somebody does in an office, or others do with them: "resigned as". */
  private static final Set<String> SERVING = RoleNouns.words("serving-verbs.txt");

  /** What says that somebody holds the office no longer: "resigned", "down". */
  private static final Set<String> LEAVING = RoleNouns.words("leaving-words.txt");

  /** Who has done it may do it still: "has served as". */
  private static final Set<String> LASTING = Set.of("served", "worked", "acted");

  /** Before how long, or why, or what came then. */
  private static final Set<String> TENURE =
      Set.of("after", "amid", "before", "between", "but", "during", "following", "from", "over");

  /** So many words may stand between a name and "as". */
  private static final int SERVED_WITHIN = 8;

  private static final Set<String> ADVERBS = Set.of("now", "also", "currently", "then", "later");
  private static final Set<String> THEIRS = Set.of("his", "her", "their");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> OWNERS =
      Set.of("his", "her", "their", "its", "our", "my", "your");
  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private Roles() {}

  /** The role that stands before a person's name: its title. */
  static Optional<Role> title(Sighting sighting, String text) {
    Phrase phrase = sighting.phrase();
    Optional<Section> head = phrase.head();
    boolean titled = head.flatMap(Section::lastRole).filter(phrase::isOffice).isPresent();
    if (sighting.person().isEmpty() || !titled) {
      return Optional.empty();
    }
    return role(phrase, head.orElseThrow(), text, false);
  }

  /** The role that words for an office tell of whoever they mean. */
  static Role office(Sighting office, String text) {
    Span head = office.mention().head();
    return new Role(
        head.in(text).toLowerCase(Locale.ROOT),
        organization(office.phrase(), text),
        office.coding().country(),
        head);
  }

  /** A title, of the state that is named after its holder: "President Ana Berg of Norland". */
  static Role ofState(Role title, List<Token> after) {
    boolean of = after.size() > 1 && after.getFirst().key().equals("of");
    if (!of || title.country().isPresent() || title.organization().isPresent()) {
      return title;
    }
    int first = ARTICLES.contains(after.get(1).key()) ? 2 : 1;
    List<Token> state = after.subList(first, Math.min(after.size(), first + STATE_TOKENS));
    return Terms.of(state).stream()
        .limit(1)
        .filter(term -> term.from() == 0 && term.is(Entry.Kind.STATE))
        .map(term -> of(title, term, words(state.subList(0, term.to()))))
        .findFirst()
        .orElse(title);
  }

  private static Role of(Role title, Term owner, String words) {
    Optional<String> country = owner.entry().flatMap(Entry::country);
    return new Role(title.title(), Optional.of(words), country, title.span());
  }

  /** A title, of the body that is named right before it: "the Council national spokesman Berg". */
  static Role ofBody(Role title, List<Token> before) {
    if (title.organization().isPresent() || title.country().isPresent()) {
      return title;
    }
    return Terms.of(before).stream()
        .filter(term -> term.isBody() || term.is(Entry.Kind.STATE))
        .filter(term -> isOfTitle(before.subList(term.to(), before.size())))
        .map(term -> of(title, term, words(before.subList(term.from(), term.to()))))
        .findFirst()
        .orElse(title);
  }

  /** Whether words between a body and a title are of the title: "national security". */
  private static boolean isOfTitle(List<Token> between) {
    return between.stream().allMatch(Chunk::isModifier)
        || RoleNouns.isPortfolio(words(between).toLowerCase(Locale.ROOT));
  }

  private static String words(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::text).toList());
  }

  /** The role that an apposition after {@code end} gives, up to the mark that ends it. */
  static Optional<Role> apposition(List<Token> after, String text) {
    if (after.isEmpty() || !OPENS.contains(after.getFirst().text()) || isNext(after)) {
      return Optional.empty();
    }
    return phrase(after, 1, text);
  }

  /** "Berg, his wife, Ana Berg": who is named next is his wife, not he. */
  private static boolean isNext(List<Token> after) {
    int to = end(after, 1);
    return after.size() > 1
        && THEIRS.contains(after.get(1).key())
        && to + 1 < after.size()
        && after.get(to).text().equals(",")
        && after.get(to + 1).isCapitalized();
  }

  /** The role that a sentence gives with "is", "was", "served as" after {@code name}. */
  static Optional<Role> predicate(List<Token> after, String text) {
    int at = 0;
    while (at < after.size() && at < 4 && FILLERS.contains(after.get(at).key())) {
      at++;
    }
    int verb = at;
    while (at < after.size() && at - verb < 3 && isCopula(after.get(at))) {
      at++;
    }
    if (at > verb && HAVING.contains(after.get(at - 1).key())) {
      return Optional.empty();
    }
    while (at > verb && at < after.size() && ADVERBS.contains(after.get(at).key())) {
      at++;
    }
    boolean appointed = at > verb && at < after.size() && APPOINTED.contains(after.get(at).key());
    at += appointed ? 1 : 0;
    boolean served = at > verb && after.get(verb).key().startsWith("serv");
    at += (served || appointed) && is(after, at, "as") ? 1 : 0;
    return at > verb && at < after.size() ? phrase(after, at, text) : Optional.empty();
  }

  /** The office after "as": "Berg, who resigned as head of", "recognised Berg as the head of". */
  static Optional<Role> served(List<Token> after, String text) {
    boolean serving = false;
    boolean left = false;
    for (int at = 0; at < Math.min(SERVED_WITHIN, after.size() - 1); at++) {
      Token token = after.get(at);
      if (token.key().equals("as") && (serving || at == 0)) {
        boolean one = INDEFINITE.contains(after.get(at + 1).key());
        Optional<Role> role =
            serving || !one ? phrase(tenure(after, at + 1), at + 1, text) : Optional.empty();
        return left ? role.map(Roles::former) : role;
      }
      if (ENDS.contains(token.text()) && !token.text().equals(",")) {
        return Optional.empty();
      }
      boolean still = at > 0 && HAVING.contains(after.get(at - 1).key());
      left |= LEAVING.contains(token.key()) && !(still && LASTING.contains(token.key()));
      serving |= SERVING.contains(token.key());
    }
    return Optional.empty();
  }

  private static Role former(Role role) {
    String title = role.title().startsWith("former") ? role.title() : "former " + role.title();
    return new Role(title, role.organization(), role.country(), role.span());
  }

  /** Up to what says since when or until when: "head of the port in 2019". */
  private static List<Token> tenure(List<Token> after, int from) {
    for (int at = from; at < after.size(); at++) {
      boolean year = at + 1 < after.size() && after.get(at + 1).text().matches("\\d{4}");
      if (TENURE.contains(after.get(at).key()) || year) {
        return after.subList(0, at);
      }
    }
    return after;
  }

  private static boolean isCopula(Token token) {
    return COPULAS.contains(token.key()) || HAVING.contains(token.key());
  }

  private static boolean is(List<Token> tokens, int at, String word) {
    return at < tokens.size() && tokens.get(at).key().equals(word);
  }

  private static Optional<Role> phrase(List<Token> after, int from, String text) {
    int to = end(after, from);
    if (to == from || to - from >= LONGEST_APPOSITION) {
      return Optional.empty();
    }
    Phrase phrase = Phrase.of(after.subList(from, to));
    Optional<Section> head = phrase.head();
    boolean named = phrase.personName().isPresent();
    boolean office =
        head.flatMap(Section::lastRole)
            .filter(role -> role.from() < LATEST_NOUN && phrase.isOffice(role))
            .isPresent();
    if (named || !office || isAdjectival(phrase) || !beginsAsRole(phrase)) {
      return Optional.empty();
    }
    return role(phrase, head.orElseThrow(), text, true);
  }

  /** An apposition begins with an article, a name or the role itself, not with a verb. */
  private static boolean beginsAsRole(Phrase phrase) {
    Token first = phrase.tokens().getFirst();
    boolean marked = ARTICLES.contains(first.key()) || first.isCapitalized();
    int from = phrase.head().orElseThrow().terms().getFirst().from();
    return marked || from == 0 || (from <= 2 && Chunk.isAdjective(first));
  }

  private static int afterArticle(Phrase phrase, Section head) {
    return ARTICLES.contains(phrase.tokens().get(head.from()).key())
        ? head.from() + 1
        : head.from();
  }

  /** The title in small letters, with "former" where that stands farther in front. */
  private static String title(Phrase phrase, Section head, String words) {
    String title = words.toLowerCase(Locale.ROOT);
    Token first = phrase.tokens().get(afterArticle(phrase, head));
    boolean former = first.key().equals("former") && !title.startsWith("former");
    return former ? "former " + title : title;
  }

  /** Where the words that begin at a token end: at the next mark or verb. */
  private static int end(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size() && !ends(tokens.get(to))) {
      to++;
    }
    return to;
  }

  private static boolean ends(Token token) {
    return ENDS.contains(token.text()) || VERBS.contains(token.text());
  }

  /** A phrase that begins with a preposition or a number is no role: ", of the union". */
  private static boolean isAdjectival(Phrase phrase) {
    return phrase.sections().getFirst().terms().isEmpty() && phrase.sections().size() > 1;
  }

  private static Optional<Role> role(Phrase phrase, Section head, String text, boolean whole) {
    Term last = head.lastOffice().orElseThrow();
    Span words = phrase.span(titleStart(phrase, head, last), last.to());
    int begin = whole ? 0 : afterArticle(phrase, head);
    int end = whole ? phrase.tokens().size() : last.to();
    Coding coding = Coder.code(phrase, text);
    return Optional.of(
        new Role(
            title(phrase, head, words.in(text)),
            organization(phrase, text),
            coding.country(),
            phrase.span(begin, end)));
  }

  /** Where the title begins: after articles, places and bodies. */
  private static int titleStart(Phrase phrase, Section head, Term last) {
    int from = head.from();
    for (Term term : head.terms()) {
      if (term.to() <= last.from() && !term.is(What.ROLE)) {
        from = term.to();
      }
    }
    while (from < last.from()
        && (phrase.tokens().get(from).isPossessive()
            || OWNERS.contains(phrase.tokens().get(from).key())
            || ARTICLES.contains(phrase.tokens().get(from).key()))) {
      from++;
    }
    return from;
  }

  /** Whose role it is: the body or state before it, or after "of", "at", "for". */
  static Optional<String> organization(Phrase phrase, String text) {
    Optional<Term> before =
        phrase.head().stream()
            .flatMap(head -> head.terms().stream())
            .filter(term -> term.isBody() || term.isGeographic())
            .reduce((first, last) -> last);
    return before
        .or(
            () ->
                phrase.rest().stream()
                    .filter(section -> section.isBelonging() || section.says("for"))
                    .filter(section -> !isQuality(phrase, section))
                    .flatMap(section -> section.terms().stream())
                    .filter(
                        term ->
                            term.isBody()
                                || term.isGeographic()
                                || term.is(What.NAME)
                                || isNamedBody(phrase, term))
                    .findFirst())
        .map(term -> phrase.words(term, text));
  }

  /** "Director for Latvia policy": a place that only says of what kind a thing is. */
  private static boolean isQuality(Phrase phrase, Section section) {
    if (!section.says("for") || section.terms().isEmpty()) {
      return false;
    }
    Term term = section.terms().getFirst();
    boolean noun =
        term.to() < section.to()
            && phrase.tokens().get(term.to()).isWord()
            && !phrase.tokens().get(term.to()).isCapitalized();
    return noun && term.isGeographic();
  }

  /** "The Electoral Commission": words for a body of some kind that are one's name. */
  private static boolean isNamedBody(Phrase phrase, Term term) {
    List<Token> words = phrase.tokens().subList(term.from(), term.to());
    return term.is(What.ROLE)
        && words.size() > 1
        && words.stream().allMatch(Token::isCapitalized)
        && RoleNouns.isOrganization(words.getLast());
  }
}
