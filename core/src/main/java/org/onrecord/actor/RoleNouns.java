package org.onrecord.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.actor.WordTrie.Hit;
import org.onrecord.text.WordList;

/**
 * The nouns that say what somebody does, with PLOVER's sectors; {@code own-roles.tsv} counts before
 * {@code role-nouns.tsv}, which {@code scripts/actor-tables} made.
 */
final class RoleNouns {
  private static final Set<String> ORGANIZATIONS = words("organization-nouns.txt");
  private static final Set<String> COLLECTIVES = words("collective-nouns.txt");
  private static final Set<String> PLACES = words("place-nouns.txt");
  private static final List<String> PORTFOLIOS = WordList.lines(RoleNouns.class, "portfolios.txt");
  private static final Set<String> PLAIN_OFFICES = words("plain-offices.txt");
  private static final RoleNouns STANDARD = new RoleNouns();

  private final WordTrie<RoleNoun> nouns = new WordTrie<>();
  private final Map<String, String> states = new HashMap<>();

  private RoleNouns() {
    addOfficesOfOneState();
    for (String row : WordList.lines(RoleNouns.class, "own-roles.tsv")) {
      String[] cells = row.split("\t", -1);
      for (String noun : cells[1].split("\\|", -1)) {
        add(noun, sectors(cells[0]));
      }
    }
    addMinisters();
    for (String row : WordList.lines(RoleNouns.class, "role-nouns.tsv")) {
      String[] cells = row.split("\t", -1);
      add(cells[1], sectors(cells[0]));
      for (String plural : plurals(cells[1])) {
        nouns.add(plural, new RoleNoun(cells[1], sectors(cells[0]), true));
      }
    }
  }

  /** Whether a noun says that somebody has an office, and not which: "leader". */
  static boolean isPlainOffice(String noun) {
    return PLAIN_OFFICES.contains(noun.substring(noun.lastIndexOf(' ') + 1));
  }

  private void addOfficesOfOneState() {
    for (String row : WordList.lines(RoleNouns.class, "state-offices.tsv")) {
      String[] cells = row.split("\t", -1);
      for (String noun : cells[2].split("\\|", -1)) {
        add(noun, sectors(cells[1]));
        states.put(noun, cells[0]);
      }
    }
  }

  /** The state that alone has an office of this name, as ISO 3166 alpha-3: "taoiseach". */
  Optional<String> stateOf(RoleNoun office) {
    return Optional.ofNullable(states.get(office.noun()));
  }

  /**
   * "Minister for human rights", "minister of human rights", "human rights minister", "… ministry".
   */
  private void addMinisters() {
    for (String portfolio : PORTFOLIOS) {
      boolean force = portfolio.endsWith("defence") || portfolio.endsWith("defense");
      List<Sector> sectors = force ? List.of(Sector.GOV, Sector.MIL) : List.of(Sector.GOV);
      String bare = portfolio.replaceFirst("^the ", "");
      for (String office : List.of("minister", "deputy minister", "minister of state")) {
        add(office + " for " + portfolio, sectors);
        add(office + " of " + portfolio, sectors);
        add(bare + " " + office, sectors);
      }
      add(bare + " ministry", sectors);
    }
  }

  static RoleNouns standard() {
    return STANDARD;
  }

  /** Whether words say what a minister is for, and nothing else: "national security". */
  static boolean isPortfolio(String words) {
    return PORTFOLIOS.contains(words);
  }

  /** The words of a list beside this class, several a line. */
  static Set<String> words(String list) {
    return WordList.words(RoleNouns.class, list);
  }

  private static List<Sector> sectors(String codes) {
    return codes.equals("-")
        ? List.of()
        : Arrays.stream(codes.split(",")).map(RoleNouns::sector).flatMap(Optional::stream).toList();
  }

  private static Optional<Sector> sector(String code) {
    return Arrays.stream(Sector.values()).filter(each -> each.name().equals(code)).findFirst();
  }

  private void add(String noun, List<Sector> sectors) {
    nouns.add(noun, new RoleNoun(noun, sectors, isPlural(noun)));
  }

  private static boolean isPlural(String noun) {
    String head = noun.replaceFirst(" (?:of|for) .*", "");
    String last = head.substring(head.lastIndexOf(' ') + 1);
    return COLLECTIVES.contains(last)
        || last.endsWith("men")
        || (last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("us"));
  }

  private static List<String> plurals(String noun) {
    if (noun.endsWith("man")) {
      return List.of(noun.substring(0, noun.length() - 2) + "en");
    }
    if (noun.endsWith("y")) {
      return List.of(noun.substring(0, noun.length() - 1) + "ies", noun + "s");
    }
    return noun.endsWith("s") ? List.of(noun + "es") : List.of(noun + "s", noun + "es");
  }

  /** The longest role noun that begins at this token. */
  Optional<Hit<RoleNoun>> longest(List<Token> tokens, int from) {
    return nouns.longest(tokens, from, hit -> hit.length() > 1 || !isFirstName(tokens, from));
  }

  /** "Christian Berg" is a name, whatever a Christian is. */
  private static boolean isFirstName(List<Token> tokens, int at) {
    return tokens.get(at).text().equals("Christian")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isCapitalized();
  }

  /** Whether a word is that of a place where people live or are kept: "the village". */
  static boolean isPlace(Token token) {
    return PLACES.contains(token.key());
  }

  /** Whether words mean a body only together: "think tank". */
  static boolean isOrganization(Term role) {
    return role.role()
        .filter(it -> ORGANIZATIONS.contains(it.noun().replace(' ', '-')))
        .isPresent();
  }

  /** Whether a word means a body or several people: "leadership", "police". */
  static boolean isSeveral(Token token) {
    return isOrganization(token) || COLLECTIVES.contains(token.key());
  }

  /** Whether a word heads the name of a body: "Ministry", "University". */
  static boolean isOrganization(Token token) {
    return ORGANIZATIONS.contains(token.key());
  }
}
