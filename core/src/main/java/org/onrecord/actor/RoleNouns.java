package org.onrecord.actor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.actor.WordTrie.Hit;
import org.onrecord.text.WordList;

/**
 * The nouns that say what somebody does, with PLOVER's sectors; {@code own-roles.tsv} counts before
 * {@code role-nouns.tsv}, which {@code scripts/actor-tables} made.
 */
final class RoleNouns {
  private static final Set<String> ALWAYS_PLURAL =
      Set.of(
          "police",
          "people",
          "displaced",
          "personnel",
          "staff",
          "authorities",
          "troops",
          "clergy",
          "men",
          "women",
          "children",
          "public",
          "population",
          "media");
  private static final Set<String> ORGANIZATIONS = words("organization-nouns.txt");
  private static final RoleNouns STANDARD = new RoleNouns();

  private final WordTrie<RoleNoun> nouns = new WordTrie<>();

  private RoleNouns() {
    for (String row : WordList.lines(RoleNouns.class, "own-roles.tsv")) {
      String[] cells = row.split("\t", -1);
      for (String noun : cells[1].split("\\|", -1)) {
        add(noun, sectors(cells[0]));
      }
    }
    for (String row : WordList.lines(RoleNouns.class, "role-nouns.tsv")) {
      String[] cells = row.split("\t", -1);
      add(cells[1], sectors(cells[0]));
      for (String plural : plurals(cells[1])) {
        nouns.add(plural, new RoleNoun(cells[1], sectors(cells[0]), true));
      }
    }
  }

  static RoleNouns standard() {
    return STANDARD;
  }

  /** The words of a list beside this class, several a line. */
  static Set<String> words(String list) {
    Set<String> words = new HashSet<>();
    WordList.lines(RoleNouns.class, list)
        .forEach(line -> words.addAll(List.of(line.split(" ", -1))));
    return Set.copyOf(words);
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
    String head = noun.replaceFirst(" of .*", "");
    String last = head.substring(head.lastIndexOf(' ') + 1);
    return ALWAYS_PLURAL.contains(last)
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
    return nouns.longest(tokens, from, hit -> true);
  }

  /** Whether a word heads the name of a body: "Ministry", "University". */
  static boolean isOrganization(Token token) {
    return ORGANIZATIONS.contains(token.key());
  }
}
