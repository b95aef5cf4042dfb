package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.onrecord.text.Span;

/**
 * A person's name by its parts, however it is written.
 *
 * @param parts its words in order, folded, without honorifics and suffixes; a particle is part of
 *     the word after it
 */
public record PersonName(List<String> parts) {
  private static final Set<String> SUFFIXES =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "md", "mp", "obe", "kc", "qc");
  private static final Set<String> OPEN_PARTICLES = Set.of("al", "el", "ul", "us", "ur", "ud");

  /** Particles that are no first names, so that they are particles with a capital too. */
  private static final Set<String> NEVER_FIRST =
      Set.of("de", "del", "della", "di", "du", "dos", "das", "von", "der", "den");

  /** What makes one name with the word after it, first or last: "Abdul Karim". */
  private static final Set<String> NEVER_ALONE =
      Set.of("abd", "abdal", "abdel", "abdul", "abu", "ibn", "umm");

  private static final Pattern ARTICLE = Pattern.compile("^(?:al|el|ul|as|ash|ar|an|ad|at)-");
  private static final int SHORTEST_SPELLING = 5;
  private static final int SHORTEST_INNER = 4;

  /** So many words a name has of which an inner one may stand alone. */
  private static final int LONG = 4;

  public PersonName {
    parts = List.copyOf(parts);
  }

  /** The name that {@code words} are. */
  public static PersonName of(String words) {
    List<String> parts = new ArrayList<>();
    String particles = "";
    List<Token> tokens =
        words.isBlank() ? List.of() : Token.cut(words, new Span(0, words.length()));
    for (Token token : tokens) {
      String key = token.key();
      boolean left = Terms.gender(token).isPresent() || SUFFIXES.contains(key);
      boolean word = !key.isEmpty() && Character.isLetter(key.codePointAt(0));
      if (left || token.isPossessive() || !word) {
        continue;
      }
      if (isParticle(token)) {
        particles += OPEN_PARTICLES.contains(key) ? "al-" : key + " ";
      } else {
        parts.add(particles + ARTICLE.matcher(key).replaceFirst("al-"));
        particles = "";
      }
    }
    return new PersonName(parts);
  }

  /** Whether it belongs to the next word: "de" in "Ana de Berg", also in "De Berg said". */
  private static boolean isParticle(Token token) {
    return isNeverFirst(token) || (Terms.isParticle(token) && !token.isCapitalized());
  }

  /** Whether a word is a particle and nobody's first name, in capitals or not. */
  static boolean isNeverFirst(Token token) {
    return NEVER_FIRST.contains(token.key());
  }

  /** Whether it is a single word. */
  public boolean isShort() {
    return parts.size() <= 1;
  }

  /** The last word, with its particles. */
  public String last() {
    return parts.isEmpty() ? "" : parts.getLast();
  }

  /** The name's last word without particles, folded beyond spelling: names that may be one. */
  public String block() {
    return Folding.skeleton(bare(last()));
  }

  /** A word without its particles. */
  static String bare(String part) {
    String bare = ARTICLE.matcher(part).replaceFirst("");
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  /**
   * Why {@code other} may be the same person's name; empty where the names speak against it. A name
   * that says the same is not yet the same person.
   */
  public Optional<String> matches(PersonName other) {
    if (parts.isEmpty() || other.parts.isEmpty()) {
      return Optional.empty();
    }
    if (parts.equals(other.parts)) {
      return Optional.of("the same name");
    }
    PersonName shorter = parts.size() <= other.parts.size() ? this : other;
    PersonName longer = parts.size() <= other.parts.size() ? other : this;
    if (shorter.isShort()) {
      return shorter.alone(longer);
    }
    if (sameInOrder(shorter.parts, longer.parts)) {
      return Optional.of(
          shorter.parts.size() == longer.parts.size()
              ? spelling(shorter, longer)
              : "the same name with fewer words");
    }
    if (shorter.ends(longer)) {
      return Optional.of("the end of the name alone");
    }
    List<String> turned = new ArrayList<>(shorter.parts.subList(1, shorter.parts.size()));
    turned.add(shorter.parts.getFirst());
    List<String> turnedBack = new ArrayList<>(shorter.parts.subList(0, shorter.parts.size() - 1));
    turnedBack.addFirst(shorter.parts.getLast());
    boolean order = sameInOrder(turned, longer.parts) || sameInOrder(turnedBack, longer.parts);
    boolean exact = shorter.parts.size() == longer.parts.size();
    return order && exact ? Optional.of("family name first or last") : Optional.empty();
  }

  private Optional<String> alone(PersonName longer) {
    if (same(last(), longer.last())) {
      return Optional.of(longer.isShort() ? spelling(this, longer) : "the family name alone");
    }
    if (longer.isShort()) {
      return Optional.empty();
    }
    if (same(last(), longer.parts.getFirst())) {
      return Optional.of("the first part of the name alone");
    }
    boolean inner = longer.inner().contains(last()) && Gender.of(this) == Gender.OPEN;
    return inner ? Optional.of("a middle part of the name alone") : Optional.empty();
  }

  /** The words of at least four letters between the first and the last of a long name. */
  List<String> inner() {
    return parts.size() < LONG
        ? List.of()
        : parts.subList(1, parts.size() - 1).stream()
            .filter(part -> part.length() >= SHORTEST_INNER)
            .toList();
  }

  private static String spelling(PersonName one, PersonName other) {
    String words = String.join("", one.parts) + String.join("", other.parts);
    if (words.indexOf('.') >= 0 || hasInitial(one) || hasInitial(other)) {
      return "initials";
    }
    return Folding.isForeign(words) ? "the name in another script" : "the name spelt otherwise";
  }

  private static boolean hasInitial(PersonName name) {
    return name.parts.stream().anyMatch(part -> part.length() == 1);
  }

  /** Whether the shorter's words stand in the longer in the same order, the last one last. */
  private static boolean sameInOrder(List<String> shorter, List<String> longer) {
    if (!same(shorter.getLast(), longer.getLast()) && longer.size() == shorter.size()) {
      return false;
    }
    int at = 0;
    for (String part : longer) {
      if (at < shorter.size() && same(shorter.get(at), part)) {
        at++;
      }
    }
    return at == shorter.size() && same(shorter.getFirst(), longer.getFirst());
  }

  /** Whether its words are the last ones of another, and the first of them is no first name. */
  private boolean ends(PersonName longer) {
    int before = longer.parts.size() - parts.size();
    return (Gender.of(this) == Gender.OPEN || NEVER_ALONE.contains(parts.getFirst()))
        && IntStream.range(0, parts.size())
            .allMatch(i -> same(parts.get(i), longer.parts.get(before + i)));
  }

  /** Whether two words of names are one: equal, an initial, or the same sounds. */
  static boolean same(String one, String other) {
    String left = bare(one).replace(".", "").replace("'", "");
    String right = bare(other).replace(".", "").replace("'", "");
    if (left.equals(right)) {
      return true;
    }
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    if (left.length() == 1 || right.length() == 1) {
      return left.charAt(0) == right.charAt(0);
    }
    if (isFeminine(left, right) || isFeminine(right, left)) {
      return false;
    }
    boolean foreign = Folding.isForeign(left) != Folding.isForeign(right);
    boolean sounds = Folding.skeleton(left).equals(Folding.skeleton(right));
    if (foreign) {
      return sounds && Folding.skeleton(left).length() >= 3;
    }
    return sounds
        && Math.min(left.length(), right.length()) >= SHORTEST_SPELLING
        && Spelling.distance(left, right) <= 2;
  }

  /** "Petrova" beside "Petrov": two family names, however near their spelling. */
  private static boolean isFeminine(String one, String other) {
    return Folding.latin(one).equals(Folding.latin(other) + "a");
  }
}
