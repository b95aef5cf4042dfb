package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.actor.Term.What;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * A noun phrase without what a preposition adds to it.
 *
 * @param sentence the tokens it stands in
 * @param from its first token, an article or a word such as "former" included
 * @param to first token after it
 * @param terms its terms, of which there is at least one
 */
record Chunk(List<Token> sentence, int from, int to, List<Term> terms) {
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "our", "this", "that", "these", "another",
          "some", "many", "most", "several", "few", "all", "both", "other", "no");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> MODIFIERS = RoleNouns.words("modifiers.txt");

  private static final int LONGEST_LEAD = 4;

  /** Tokens of whose something is: "the island's". */
  private static final int OWNER = 3;

  private static final int MOST_TERMS = 12;

  /** Role nouns that are verbs as often. */
  private static final Set<String> VERBS = RoleNouns.words("role-verbs.txt");

  /** The phrases of a sentence, in order. */
  static List<Chunk> of(List<Token> sentence, Set<String> names) {
    List<Term> terms = Terms.of(sentence);
    List<Chunk> chunks = new ArrayList<>();
    int at = 0;
    int free = 0;
    while (at < terms.size()) {
      int end = at + 1;
      while (end < terms.size()
          && end - at < MOST_TERMS
          && joins(sentence, terms.get(end - 1), terms.get(end))) {
        end++;
      }
      List<Term> inside = List.copyOf(terms.subList(at, end));
      int from = start(sentence, inside, free);
      Chunk chunk = new Chunk(sentence, from, inside.getLast().to(), inside);
      free = chunk.to();
      if (chunk.isMention(names)) {
        chunks.add(chunk);
      }
      at = end;
    }
    return chunks;
  }

  /** Whether two neighbouring terms are of one phrase. */
  private static boolean joins(List<Token> sentence, Term one, Term next) {
    int gap = one.to();
    boolean possessive = gap < next.from() && sentence.get(gap).isPossessive();
    boolean adjoins = next.from() == gap;
    boolean nounIsVerb =
        next.is(What.ROLE) && VERBS.contains(sentence.get(next.from()).text()) && !possessive;
    boolean named = one.is(What.NAME) || one.is(Entry.Kind.STATE) || one.is(Entry.Kind.CAPITAL);
    if ((nounIsVerb && named) || (!possessive && isVerbBetween(sentence, one, next))) {
      return false;
    }
    if (adjoins) {
      boolean names = one.is(What.NAME) && next.is(What.NAME);
      return !names && !(one.is(Entry.Kind.BODY) && next.is(Entry.Kind.STATE));
    }
    int begin = possessive ? gap + 1 : gap;
    boolean modified = next.from() - begin <= 2;
    for (int i = begin; i < next.from(); i++) {
      modified &=
          MODIFIERS.contains(sentence.get(i).text()) || isAdjective(possessive, sentence, i);
    }
    return modified && (next.is(What.ROLE) || possessive);
  }

  /** "The army ousted President Berg", though not "Norse ousted leaders". */
  private static boolean isVerbBetween(List<Token> sentence, Term one, Term next) {
    return !one.is(Entry.Kind.DEMONYM)
        && sentence.subList(one.to(), next.from()).stream()
            .anyMatch(token -> token.key().endsWith("ed"));
  }

  private static boolean isAdjective(boolean possessive, List<Token> sentence, int at) {
    Token token = sentence.get(at);
    return possessive && token.isWord() && !token.isCapitalized() && !Section.isOpener(token);
  }

  /**
   * Where the phrase round some terms begins. "A" stands before a noun: it is no part of "Hong
   * Kong" in "a Hong Kong vessel".
   */
  private static int start(List<Token> sentence, List<Term> terms, int free) {
    Term term = terms.getFirst();
    int at = term.from();
    while (at > free && term.from() - at < LONGEST_LEAD && isModifier(sentence.get(at - 1))) {
      at--;
    }
    boolean role = term.is(What.ROLE) && !sentence.get(term.from()).isCapitalized();
    Set<String> articles = terms.getLast().is(What.ROLE) ? ARTICLES : Set.of("the");
    Set<String> determiners = role ? DETERMINERS : articles;
    int next = terms.getLast().to();
    boolean joined = next < sentence.size() && sentence.get(next).text().equals("-");
    boolean determined = at > free && !joined && determiners.contains(sentence.get(at - 1).key());
    if (role && at - free >= OWNER && isBodys(sentence, terms) && isOwned(sentence, at)) {
      return at - OWNER;
    }
    return determined ? at - 1 : role ? withUnknownAdjectives(sentence, at, free) : at;
  }

  private static boolean isBodys(List<Token> sentence, List<Term> terms) {
    return RoleNouns.isOrganization(sentence.get(terms.getLast().to() - 1));
  }

  /** "The island's" before "defence ministry". */
  private static boolean isOwned(List<Token> sentence, int at) {
    Token owner = sentence.get(at - 2);
    return sentence.get(at - 1).isPossessive()
        && owner.isWord()
        && !owner.isCapitalized()
        && ARTICLES.contains(sentence.get(at - OWNER).key());
  }

  static boolean isModifier(Token token) {
    return MODIFIERS.contains(token.key())
        || token.isBacked()
        || token.text().chars().allMatch(Character::isDigit);
  }

  /** "The divisional superintendent": words between an article and the role. */
  private static int withUnknownAdjectives(List<Token> sentence, int at, int free) {
    for (int i = at - 1; i >= free && at - i <= 3 && isAdjective(sentence.get(i)); i--) {
      Token token = sentence.get(i);
      if (DETERMINERS.contains(token.key())) {
        return i;
      }
    }
    return at;
  }

  /** An article, or a word that doesn't look like a verb. */
  static boolean isAdjective(Token token) {
    return token.isWord()
        && (DETERMINERS.contains(token.key())
            || (!token.isCapitalized() && !token.key().matches(".*(?:s|ed|ing)|said|told|by|and")));
  }

  private boolean isMention(Set<String> names) {
    Term first = terms.getFirst();
    if (terms.size() > 1) {
      return true;
    }
    Token token = sentence.get(first.from());
    boolean alone = first.to() - first.from() == 1;
    boolean determined = from < first.from();
    return switch (first.what()) {
      case HONORIFIC -> false;
      case BODY -> true;
      case NAME ->
          !alone
              || !Terms.isInitial(sentence, first.from())
              || names.contains(PersonName.bare(token.key()))
              || isFollowedAsName(first.to())
              || Folding.isForeign(token.text());
      case ROLE -> !alone || determined || !VERBS.contains(token.text());
      case ENTRY -> !first.is(Entry.Kind.DEMONYM) || isPeople(token, first.to());
    };
  }

  /** A lone word at the beginning of a sentence is a name where a possessive follows it. */
  private boolean isFollowedAsName(int next) {
    return next < sentence.size() && sentence.get(next).isPossessive();
  }

  /** "The Iranians" are people, "Iranian oil" is not. */
  private boolean isPeople(Token token, int next) {
    boolean adjective = next < sentence.size() && sentence.get(next).isWord();
    return (token.text().endsWith("s") && !token.text().endsWith("ss")) || !adjective;
  }

  /** How a phrase refers. */
  static Mention.Kind kind(Phrase phrase) {
    boolean nominal =
        phrase.personName().isEmpty()
            && phrase.headTerm().filter(term -> term.is(What.ROLE)).isPresent();
    return nominal ? Mention.Kind.NOMINAL : Mention.Kind.NAME;
  }

  /** Whether it ends with a role, so that more may belong to it. */
  boolean isNominal() {
    return terms.getLast().is(What.ROLE);
  }

  /** Whether a whole name follows a body's or state's, as in "the Harbour Council Ana Berg". */
  boolean endsWithPerson() {
    Term last = terms.getLast();
    if (terms.size() < 2 || !last.is(What.NAME) || last.to() - person() < 2) {
      return false;
    }
    Term before = terms.get(terms.size() - 2);
    boolean noun = before.is(What.ROLE) && RoleNouns.isOrganization(sentence.get(before.to() - 1));
    boolean state = before.is(Entry.Kind.STATE);
    boolean told = before.to() - before.from() > 1 || !state || person() > last.from();
    List<String> words = sentence.subList(person(), last.to()).stream().map(Token::text).toList();
    boolean called = Gender.of(PersonName.of(String.join(" ", words))) != Gender.OPEN;
    return before.to() == last.from() && (before.isBody() || noun || state) && (told || called);
  }

  /** Where a person's name begins in the last term: after "Policy" in "North Norland Policy". */
  private int person() {
    int at = terms.getLast().from();
    while (at < to && Subjects.isLast(sentence.get(at))) {
      at++;
    }
    return at;
  }

  /** The body or state, and the person whose name follows it. */
  List<Chunk> apart() {
    List<Term> before = terms.subList(0, terms.size() - 1);
    Term name = Term.of(person(), terms.getLast().to(), What.NAME);
    return List.of(
        new Chunk(sentence, from, before.getLast().to(), before),
        new Chunk(sentence, name.from(), name.to(), List.of(name)));
  }

  /** The mention that the whole phrase is, up to token {@code end}. */
  Optional<Mention> mention(int end) {
    List<Token> words = sentence.subList(from, end);
    Phrase phrase = Phrase.of(words);
    if (phrase.head().isEmpty()) {
      return Optional.empty();
    }
    Span head = phrase.personName().or(phrase::headTerm).map(phrase::span).orElseThrow();
    Span span = new Span(words.getFirst().span().start(), words.getLast().span().end());
    return Optional.of(new Mention(span, head, kind(phrase), phrase.type()));
  }

  /** Whose it is: "Turkey" and "Erdogan" in "Erdogan's adviser", each a mention of its own. */
  List<Mention> possessors() {
    List<Mention> found = new ArrayList<>();
    for (Term term : terms) {
      boolean possessor = term.to() < to && sentence.get(term.to()).isPossessive();
      if (possessor && !term.is(What.ROLE)) {
        new Chunk(sentence, from, term.to(), List.of(term))
            .mention(term.to())
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** States and bodies by name in front of a role or name: "U.S." in "U.S. officials". */
  List<Mention> before() {
    List<Mention> found = new ArrayList<>();
    for (Term term : terms.subList(0, terms.size() - 1)) {
      boolean possessor = term.to() < to && sentence.get(term.to()).isPossessive();
      boolean named = term.is(Entry.Kind.STATE) || term.isBody();
      if (named && !possessor) {
        Span span =
            new Span(
                sentence.get(term.from()).span().start(), sentence.get(term.to() - 1).span().end());
        Type type = term.is(Entry.Kind.STATE) ? Type.COUNTRY : Type.ORGANIZATION;
        found.add(new Mention(span, span, Mention.Kind.NAME, type));
      }
    }
    return found;
  }
}
