package org.onrecord.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.actor.Term.What;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;
import org.onrecord.text.WordList;

/**
 * A noun phrase taken apart: "Iranian Foreign Minister Abbas Araghchi" is a demonym, a role and a
 * name.
 *
 * @param tokens its words and marks
 * @param terms the names and role nouns among them
 * @param sections its parts between prepositions
 */
record Phrase(List<Token> tokens, List<Term> terms, List<Section> sections) {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Pattern ARTICLE = Pattern.compile("^(?i:the|an?)\\s+");
  private static final Pattern BACKED =
      Pattern.compile(
          "^\\p{L}[\\p{L}.]*-(?:led|backed|based|owned|run|controlled|aligned|sponsored|funded)"
              + "\\s+(?=\\p{Lu})");
  private static final Set<String> VESSELS =
      Set.copyOf(WordList.lines(Phrase.class, "vessels.txt"));
  private static final Set<String> COUNTS = Set.of("group", "team", "crowd", "number");
  private static final Set<String> FORMER = Set.of("former", "ex", "then", "late", "ousted");

  /** The phrase that these words are. */
  static Phrase of(String text, Span span) {
    return of(Token.cut(text, span));
  }

  /** Words without the article before them. */
  static String bare(String words) {
    return ARTICLE.matcher(words).replaceFirst("");
  }

  /** A name without the article, and without who leads or pays it: "the Norse-backed Trust". */
  static String called(String words) {
    return BACKED.matcher(bare(words)).replaceFirst("");
  }

  static Phrase of(List<Token> tokens) {
    List<Term> terms = Terms.of(tokens);
    return new Phrase(tokens, terms, Section.of(tokens, terms));
  }

  /** The section that says what it is: the first one with a term. */
  Optional<Section> head() {
    return sections.stream().filter(section -> !section.terms().isEmpty()).findFirst();
  }

  /** The sections after the head, in order. */
  List<Section> rest() {
    return head()
        .map(head -> sections.subList(sections.indexOf(head) + 1, sections.size()))
        .orElse(List.of());
  }

  /** A person's name that the head section ends with. */
  Optional<Term> personName() {
    return head()
        .flatMap(Section::lastName)
        .filter(term -> !isPossessor(term))
        .filter(term -> !RoleNouns.isOrganization(tokens.get(term.to() - 1)));
  }

  private boolean isPossessor(Term term) {
    return term.to() < tokens.size() && tokens.get(term.to()).isPossessive();
  }

  /** The term that says what the whole is: before a person's name, the role. */
  Optional<Term> headTerm() {
    if (head().isEmpty()) {
      return Optional.empty();
    }
    List<Term> all = head().get().terms();
    Optional<Term> role = head().get().lastRole();
    return personName().isPresent() && role.isPresent() ? role : Optional.of(all.getLast());
  }

  /** Whether a word such as "former" stands before the role. */
  boolean isFormer() {
    return head().isPresent()
        && tokens.subList(head().get().from(), head().get().to()).stream()
            .anyMatch(token -> FORMER.contains(token.key().replaceFirst("-.*", "")));
  }

  /** What kind of thing the phrase names. */
  Type type() {
    if (head().isEmpty()) {
      return Type.OTHER;
    }
    boolean title =
        head().get().terms().stream()
            .anyMatch(term -> isPersonRole(term) || term.is(What.HONORIFIC));
    Term head = headTerm().orElseThrow();
    if (personName().isPresent() && isVessel(head)) {
      return Type.OTHER;
    }
    if (personName().isPresent() && title) {
      return Type.PERSON;
    }
    if (isCount(head)) {
      return Type.GROUP;
    }
    return head.is(What.NAME) ? typeOfName(head) : type(head);
  }

  /** "The tanker Marigold": a ship's name is nobody's. */
  private static boolean isVessel(Term head) {
    return head.role().filter(it -> VESSELS.contains(it.noun())).isPresent();
  }

  /** "A group of students" are students. */
  private boolean isCount(Term head) {
    return head.is(What.ROLE)
        && COUNTS.contains(noun(head).key())
        && rest().stream()
            .limit(1)
            .filter(section -> section.says("of"))
            .flatMap(section -> section.lastRole().flatMap(Term::role).stream())
            .anyMatch(RoleNoun::plural);
  }

  /** Whether it is a person's name without a title or role. */
  boolean isUntitled() {
    return personName().isPresent()
        && head().stream()
            .flatMap(section -> section.terms().stream())
            .noneMatch(term -> isPersonRole(term) || term.is(What.HONORIFIC));
  }

  /** A name that no table has is a person's, unless an article or its last word says otherwise. */
  private Type typeOfName(Term name) {
    if (RoleNouns.isOrganization(tokens.get(name.to() - 1))) {
      return Type.ORGANIZATION;
    }
    for (Token token : tokens.subList(name.from(), name.to())) {
      if (Documents.isDocument(token)) {
        return Type.DOCUMENT;
      }
    }
    boolean article = ARTICLES.contains(tokens.getFirst().key()) && name.from() > 0;
    return article ? Type.OTHER : Type.PERSON;
  }

  private Type type(Term head) {
    return switch (head.what()) {
      case BODY -> Type.ORGANIZATION;
      case HONORIFIC, NAME -> Type.PERSON;
      case ROLE -> typeOfRole(head);
      case ENTRY ->
          switch (head.entry().orElseThrow().kind()) {
            case STATE, CAPITAL, BREAKAWAY -> Type.COUNTRY;
            case DEMONYM -> Type.GROUP;
            case PLACE -> Type.PLACE;
            case SEAT, BODY -> Type.ORGANIZATION;
          };
    };
  }

  private Type typeOfRole(Term role) {
    if (RoleNouns.isOrganization(noun(role)) || RoleNouns.isOrganization(role)) {
      return Type.ORGANIZATION;
    }
    if (RoleNouns.isPlace(noun(role))) {
      return Type.PLACE;
    }
    return role.role().orElseThrow().plural() ? Type.GROUP : Type.PERSON;
  }

  /** The word that counts: in "member of parliament" the one before "of". */
  private Token noun(Term role) {
    int at = role.from() + 1;
    while (at < role.to() && !Section.isOpener(tokens.get(at))) {
      at++;
    }
    return tokens.get(at - 1);
  }

  /** Whether a role is one person's. */
  boolean isOffice(Term role) {
    return typeOfRole(role) == Type.PERSON;
  }

  private boolean isPersonRole(Term term) {
    return term.is(What.ROLE) && typeOfRole(term) != Type.ORGANIZATION;
  }

  /** The country that a term speaks of; for a body told by its words, that of a place in them. */
  Optional<String> country(Term term) {
    if (term.entry().isPresent()) {
      return term.entry().get().country();
    }
    Optional<String> found = Optional.empty();
    for (int at = term.from(); term.is(What.BODY) && at < term.to(); at++) {
      Optional<Entry> entry = Registry.standard().longest(tokens, at).map(WordTrie.Hit::value);
      Optional<String> known = found;
      found = entry.filter(Phrase::isPlace).flatMap(Entry::country).or(() -> known);
    }
    return found;
  }

  private static boolean isPlace(Entry entry) {
    return entry.kind() != Entry.Kind.BODY && entry.kind() != Entry.Kind.SEAT;
  }

  /** A term's words as the text has them. */
  String words(Term term, String text) {
    return span(term).in(text);
  }

  Span span(Term term) {
    return span(term.from(), term.to());
  }

  Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }
}
