package org.onrecord.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.onrecord.actor.Term.What;
import org.onrecord.actor.WordTrie.Hit;
import org.onrecord.text.DayNames;
import org.onrecord.text.WordList;

/** Finds the terms among tokens: the longest names and role nouns, then names that no table has. */
final class Terms {
  private static final Set<String> PARTICLES =
      Set.copyOf(WordList.lines(Terms.class, "particles.txt"));
  private static final Map<String, String> HONORIFICS = honorifics();
  private static final Set<String> STARTERS = RoleNouns.words("plain-starters.txt");
  private static final Set<String> INSIDE_BODIES = Set.of("of", "for", "on", "and", "the", "&");
  private static final Set<String> OFFICES = RoleNouns.words("offices.txt");
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  private static final int LONGEST_NAME = 8;
  private static final int MOST_PARTS = 10;

  /** "I’m", "We’ve": words for speakers, however they begin. */
  private static final Pattern SHORTENED =
      Pattern.compile("(?:I|We|You|They|He|She|It)['’](?:m|ve|re|d|ll)");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final List<Token> tokens;
  private final List<Term> found = new ArrayList<>();

  private Terms(List<Token> tokens) {
    this.tokens = tokens;
  }

  private static Map<String, String> honorifics() {
    Map<String, String> genders = new HashMap<>();
    for (String line : WordList.lines(Terms.class, "honorifics.txt")) {
      String[] cells = line.split("\t", -1);
      genders.put(Folding.plain(cells[0]), cells[1]);
    }
    return Map.copyOf(genders);
  }

  /** {@code m}, {@code f} or {@code -} for an honorific; empty for another word. */
  static Optional<String> gender(Token token) {
    return Optional.ofNullable(HONORIFICS.get(token.key()));
  }

  private static boolean isStarter(Token token) {
    return STARTERS.contains(token.key()) || DayNames.has(token.key());
  }

  static boolean isParticle(Token token) {
    return PARTICLES.contains(token.key());
  }

  /** Whether a word stands where any word begins with a capital. */
  static boolean isInitial(List<Token> tokens, int at) {
    return at == 0 || "“\"‘'(:—[.".indexOf(tokens.get(at - 1).text()) >= 0;
  }

  /** The terms of {@code tokens}, in order, none in another. */
  static List<Term> of(List<Token> tokens) {
    Terms terms = new Terms(tokens);
    int at = 0;
    while (at < tokens.size()) {
      Optional<Term> term = terms.at(at);
      term.ifPresent(terms.found::add);
      at = term.map(Term::to).orElse(at + 1);
    }
    return List.copyOf(new Bodies(tokens).join(terms.found));
  }

  private Optional<Term> at(int at) {
    Token token = tokens.get(at);
    if (!token.isWord()) {
      return Optional.empty();
    }
    if (gender(token).isPresent() && token.isCapitalized()) {
      return Optional.of(Term.of(at, at + 1, What.HONORIFIC));
    }
    Optional<Hit<Entry>> entry = Registry.standard().longest(tokens, at);
    Optional<Hit<RoleNoun>> role = RoleNouns.standard().longest(tokens, at);
    int named = entry.map(Hit::length).orElse(0);
    int roled = role.map(Hit::length).orElse(0);
    boolean mayBeName =
        isAfterTitle(at) || entry.map(Hit::value).filter(Terms::isPlace).isPresent();
    if (named > 0 && mayBeName && continuesAsName(at, at + named)) {
      return name(at);
    }
    if (named == 1 && mayBeName && isAfterHonorific(at)) {
      return name(at);
    }
    if (named == 1 && mayBeName && isAfterParticle(at)) {
      return Optional.of(Term.of(at - 1, at + 1, What.NAME));
    }
    if (named >= roled && named > 0) {
      return Optional.of(entry(at, named, entry.orElseThrow().value()));
    }
    if (roled > 0) {
      Optional<RoleNoun> noun = role.map(Hit::value);
      return Optional.of(new Term(at, at + roled, What.ROLE, Optional.empty(), noun));
    }
    return name(at);
  }

  /** Whether a title stands right before, after which a body's word is a first name. */
  private boolean isAfterTitle(int at) {
    if (found.isEmpty() || found.getLast().to() != at) {
      return false;
    }
    Term last = found.getLast();
    boolean title = last.is(What.ROLE) && tokens.get(last.from()).isCapitalized();
    return last.is(What.HONORIFIC) || title;
  }

  /** "Mr. Rhodes" is no island; "DR Congo" is a state. */
  private boolean isAfterHonorific(int at) {
    boolean led = !found.isEmpty() && found.getLast().to() == at;
    return led
        && found.getLast().is(What.HONORIFIC)
        && !tokens.get(found.getLast().from()).isAllCapitals();
  }

  /** "De Lima" and "von Hamburg" are people, not where they are from. */
  private boolean isAfterParticle(int at) {
    boolean free = found.isEmpty() || found.getLast().to() < at;
    return at > 0
        && free
        && PersonName.isNeverFirst(tokens.get(at - 1))
        && !tokens.get(at - 1).isCapitalized();
  }

  private static boolean isPlace(Entry entry) {
    return entry.kind() == Entry.Kind.PLACE
        || entry.kind() == Entry.Kind.CAPITAL
        || entry.kind() == Entry.Kind.STATE;
  }

  /** Whether a place is rather somebody's first name: "Jordan Hale". */
  private boolean continuesAsName(int at, int next) {
    return next == at + 1
        && !tokens.get(at).isAllCapitals()
        && next < tokens.size()
        && !tokens.get(next).isAllCapitals()
        && isNameWord(next)
        && Registry.standard().longest(tokens, next).isEmpty()
        && RoleNouns.standard().longest(tokens, next).isEmpty()
        && gender(tokens.get(next)).isEmpty();
  }

  private static Term entry(int at, int length, Entry entry) {
    return new Term(at, at + length, What.ENTRY, Optional.of(entry), Optional.empty());
  }

  /** Capitalised words that no table has, with the particles between them. */
  private Optional<Term> name(int at) {
    boolean alone = tokens.size() == 1 || isAfterTitle(at);
    if (!isNameWord(at) && !(alone && Months.isName(tokens, at))) {
      return Optional.empty();
    }
    int to = at + 1;
    while (to < tokens.size() && to - at < LONGEST_NAME) {
      int next = to;
      while (next < tokens.size() && next - to < 2 && isParticle(tokens.get(next))) {
        next++;
      }
      if (next >= tokens.size() || !continuesName(at, next)) {
        break;
      }
      to = next + 1;
    }
    Optional<Entry> misspelt =
        to == at + 1 ? Registry.standard().misspelt(tokens.get(at)) : Optional.empty();
    return Optional.of(
        misspelt.map(entry -> entry(at, 1, entry)).orElse(Term.of(at, to, What.NAME)));
  }

  private boolean continuesName(int from, int at) {
    Token token = tokens.get(at);
    if (SUFFIXES.contains(token.key()) || YEAR.matcher(token.text()).matches()) {
      return true;
    }
    boolean taken =
        Registry.standard().longest(tokens, at).isPresent()
            || RoleNouns.standard().longest(tokens, at).isPresent();
    boolean last = at + 1 >= tokens.size() || !tokens.get(at + 1).isCapitalized();
    boolean month = at == from + 1 && Months.isName(tokens, at);
    return (isNameWord(at) || month)
        && (!taken || ((last || isInside(from, at)) && mayBeSurname(from, at)));
  }

  /** "Imam", "Shia" and the like stand inside names, and towns. */
  private boolean isInside(int from, int at) {
    return FamilyNames.isInside(tokens, from, at)
        || RoleNouns.standard()
            .longest(tokens, at)
            .filter(hit -> hit.length() == 1 && hit.value().sectors().contains(Sector.REL))
            .isPresent();
  }

  /** A word of a table may be a person's name too, at the end of one: "Jim Justice". */
  private boolean mayBeSurname(int from, int at) {
    return at - from <= 2
        && !OFFICES.contains(tokens.get(at).key())
        && !RoleNouns.isOrganization(tokens.get(at))
        && tokens.get(at).isCapitalized()
        && !tokens.get(at).isAllCapitals();
  }

  private boolean isNameWord(int at) {
    Token token = tokens.get(at);
    return token.isCapitalized()
        && token.isWord()
        && !SHORTENED.matcher(token.text()).matches()
        && (!Calendar.has(token) || Months.isFirstName(tokens, at))
        && !(isInitial(tokens, at) && Chunk.isModifier(token) && tokens.size() > 1)
        && !(isInitial(tokens, at) && isStarter(token) && tokens.size() > 1)
        && !(isStarter(token) && token.text().length() < 5)
        && (token.text().length() > 1 || tokens.size() == 1 || FamilyNames.isLetter(tokens, at));
  }

  /** Joins what together is the name of a body: capitalised words round "Ministry", "of". */
  private static final class Bodies {
    private final List<Token> tokens;

    Bodies(List<Token> tokens) {
      this.tokens = tokens;
    }

    List<Term> join(List<Term> terms) {
      List<Term> joined = new ArrayList<>();
      int at = 0;
      while (at < terms.size()) {
        int end = Math.max(bodyEnd(terms, at), branchEnd(terms, at));
        if (end > at) {
          joined.add(body(terms, at, end));
          at = end;
        } else {
          joined.add(terms.get(at++));
        }
      }
      return joined;
    }

    private static Term body(List<Term> terms, int from, int to) {
      Optional<RoleNoun> role =
          terms.subList(from, to).stream().flatMap(term -> term.role().stream()).findFirst();
      return new Term(
          terms.get(from).from(), terms.get(to - 1).to(), What.BODY, Optional.empty(), role);
    }

    /** The index after the last term of a body's name that begins here; {@code from} if none. */
    private int bodyEnd(List<Term> terms, int from) {
      if (terms.get(from).is(Entry.Kind.DEMONYM)) {
        return from;
      }
      int at = from;
      int end = from;
      while (at < terms.size()
          && at - from < MOST_PARTS
          && mayBePart(terms.get(at))
          && follows(terms, from, at)) {
        boolean head = headsBody(terms, at) && (at > from || isOpen(terms, at));
        if (head || (end > from && isAfterOf(terms, at))) {
          end = at + 1;
        }
        at++;
      }
      return end > from && (end - from > 1 || isWholeName(terms.get(from))) ? end : from;
    }

    /** The index after a body's branch in a state, "Harbour Aid Latvia"; else the same. */
    private int branchEnd(List<Term> terms, int at) {
      boolean branch =
          at + 1 < terms.size()
              && terms.get(at).is(Entry.Kind.BODY)
              && !terms.get(at).entry().flatMap(Entry::country).equals(Optional.of("IGO"))
              && (terms.get(at + 1).is(Entry.Kind.STATE) || isOfFirm(terms, at))
              && terms.get(at).to() == terms.get(at + 1).from();
      int next = at + 2;
      boolean alone = next >= terms.size() || terms.get(next).from() > terms.get(at + 1).to();
      boolean owner =
          branch
              && terms.get(at + 1).to() < tokens.size()
              && tokens.get(terms.get(at + 1).to()).isPossessive();
      return branch && alone && !owner ? next : at;
    }

    /** "Harbour Oil Trading", where the table has Harbour Oil: a firm of its own. */
    private static boolean isOfFirm(List<Term> terms, int at) {
      Term next = terms.get(at + 1);
      return terms.get(at).sector().filter(each -> each == Sector.BUS).isPresent()
          && next.is(What.NAME)
          && next.to() - next.from() == 1;
    }

    /** Whether the name goes on after this term: "Ministry of". */
    private boolean isOpen(List<Term> terms, int at) {
      return at + 1 < terms.size() && isAfterOf(terms, at + 1) && mayBePart(terms.get(at + 1));
    }

    private boolean isAfterOf(List<Term> terms, int at) {
      return terms.get(at).from() > terms.get(at - 1).to();
    }

    /** A term in capitals that isn't somebody's title. */
    private boolean mayBePart(Term term) {
      Token first = tokens.get(term.from());
      boolean ofBody =
          term.is(What.NAME)
              || term.is(Entry.Kind.PLACE)
              || term.is(Entry.Kind.BODY)
              || term.is(Entry.Kind.STATE)
              || term.is(Entry.Kind.CAPITAL)
              || term.is(Entry.Kind.DEMONYM);
      return first.isCapitalized() && (ofBody || term.is(What.ROLE));
    }

    private boolean headsBody(List<Term> terms, int at) {
      Term term = terms.get(at);
      Token last = tokens.get(term.to() - 1);
      boolean role = term.is(What.ROLE) || term.is(What.NAME) || isBeginningOfLonger(terms, at);
      return role && last.isCapitalized() && RoleNouns.isOrganization(last);
    }

    /** "Northern Council on Harbour Affairs" is not the Northern Council. */
    private boolean isBeginningOfLonger(List<Term> terms, int at) {
      return terms.get(at).is(Entry.Kind.BODY)
          && at + 1 < terms.size()
          && terms.get(at + 1).is(What.NAME)
          && terms.get(at + 1).to() - terms.get(at + 1).from() > 1
          && terms.get(at + 1).from() == terms.get(at).to() + 1
          && tokens.get(terms.get(at).to()).text().equals("on");
    }

    /** Whether only small words of a name stand between this term and the one before. */
    private boolean follows(List<Term> terms, int from, int at) {
      if (at == from) {
        return true;
      }
      int end = terms.get(at - 1).to();
      int gap = terms.get(at - 1).is(What.NAME) && tokens.get(end).isAfterPlural() ? end + 1 : end;
      boolean small = terms.get(at).from() - gap <= 2;
      for (int i = gap; i < terms.get(at).from(); i++) {
        small &= INSIDE_BODIES.contains(tokens.get(i).text());
      }
      boolean adjoins = gap == terms.get(at).from();
      boolean and = !adjoins && tokens.get(gap).key().equals("and");
      return small
          && (adjoins
              || (headed(terms, from, at) && !(and && beginsAnother(terms, from, at)))
              || (and && isPairOfQualities(terms, from, at)));
    }

    /**
     * After "and" a state begins another body, and an office somebody's next title; so does
     * anything after somebody's name: "Harbour Council President Ana Berg and".
     */
    private boolean beginsAnother(List<Term> terms, int from, int at) {
      Term term = terms.get(at);
      boolean holder =
          at - from > 1 && isWholeName(terms.get(at - 1)) && isOffice(terms.get(at - 2));
      return holder || isOffice(term) || term.is(Entry.Kind.STATE) || term.is(Entry.Kind.DEMONYM);
    }

    private static boolean isWholeName(Term term) {
      return term.is(What.NAME) && term.to() - term.from() > 1;
    }

    private boolean isOffice(Term term) {
      return term.is(What.ROLE)
          && !RoleNouns.isOrganization(tokens.get(term.to() - 1))
          && term.role().filter(role -> !role.plural()).isPresent();
    }

    /** "The Economic and Financial Crimes Commission": one word before "and", after an article. */
    private boolean isPairOfQualities(List<Term> terms, int from, int at) {
      Term first = terms.get(from);
      boolean one = at == from + 1 && first.is(What.NAME) && first.to() - first.from() == 1;
      boolean article = first.from() > 0 && tokens.get(first.from() - 1).key().equals("the");
      int end = at;
      while (end + 1 < terms.size() && terms.get(end).to() == terms.get(end + 1).from()) {
        end++;
      }
      return one && article && IntStream.rangeClosed(at, end).anyMatch(i -> headsBody(terms, i));
    }

    private boolean headed(List<Term> terms, int from, int at) {
      return IntStream.range(from, at).anyMatch(each -> headsBody(terms, each));
    }
  }
}
