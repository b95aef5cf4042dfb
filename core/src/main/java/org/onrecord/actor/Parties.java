package org.onrecord.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Who speaks as one though nobody names them: the leaders of a people or of a part of the world
 * ("Palestinian leaders", "European leaders"), and states of a kind ("developing countries").
 */
final class Parties {
  private static final Set<String> STATES = Set.of("countries", "nations", "states");
  private static final Set<String> FORMER = Set.of("former", "ex", "past", "no");
  private static final Set<String> NOBODY =
      Set.of("no", "former", "ex", "past", "not", "her", "his");
  private static final Set<String> JOINERS = Set.of("and", "or");
  private static final String LEADERS = "leaders";

  /** What says of leaders which they are, between their people and them. */
  private static final Set<String> QUALITIES =
      Set.of("top", "senior", "political", "military", "civilian", "religious", "and");

  /** Parts of the world and of mankind after which leaders are called. */
  private static final Set<String> REGIONS =
      Set.of(
          "european",
          "african",
          "asian",
          "arab",
          "western",
          "muslim",
          "gulf",
          "eu",
          "g7",
          "g20",
          "nato",
          "world");

  /** Words before states that don't say of which kind they are. */
  private static final Set<String> COUNTING =
      Set.of(
          "the",
          "a",
          "an",
          "some",
          "many",
          "most",
          "several",
          "few",
          "other",
          "both",
          "all",
          "two",
          "three",
          "four",
          "five",
          "dozens",
          "of",
          "more",
          "than",
          "these",
          "those",
          "such",
          "various",
          "different",
          "certain",
          "neighboring",
          "neighbouring",
          "our",
          "their",
          "its");

  private final Clusters clusters;
  private final String text;
  private final Map<String, Cluster> byWords = new HashMap<>();

  Parties(String text, Clusters clusters) {
    this.text = text;
    this.clusters = clusters;
  }

  /** Whether a mention by noun is of leaders who are some people's. */
  static boolean areLeaders(Sighting sighting) {
    List<Token> words = sighting.phrase().tokens();
    int noun = words.size() - 1;
    int owner = noun - 1;
    while (owner > 0 && QUALITIES.contains(words.get(owner).key())) {
      owner--;
    }
    return Nominals.lastWord(sighting).equals(LEADERS)
        && sighting.coding().country().isPresent()
        && noun > 0
        && words.get(noun).key().equals(LEADERS)
        && (words.get(owner).isCapitalized() || words.get(owner).isPossessive())
        && !FORMER.contains(words.getFirst().key());
  }

  /**
   * Who is meant by the words of a source, and which of them name them.
   *
   * @param tokens those of the source
   */
  Optional<Map.Entry<Mention, Cluster>> find(List<Token> tokens) {
    List<Token> whole = upToNoun(tokens);
    boolean theirs = areTheirs(whole);
    List<Token> phrase = theirs ? whole : upToNoun(SourceWords.phrase(tokens));
    List<Token> named =
        phrase.stream()
            .dropWhile(it -> COUNTING.contains(it.key()) || isCount(it) || isPlace(it))
            .toList();
    boolean joined = !theirs && named.stream().anyMatch(it -> JOINERS.contains(it.key()));
    boolean none = !phrase.isEmpty() && NOBODY.contains(phrase.getFirst().key());
    if (named.size() < 2 || joined || none || !(theirs || areParties(named))) {
      return Optional.empty();
    }
    Span noun = named.getLast().span();
    Span words = new Span(named.getFirst().span().start(), noun.end());
    Mention mention =
        new Mention(
            new Span(phrase.getFirst().span().start(), noun.end()),
            noun,
            Mention.Kind.NOMINAL,
            Type.GROUP);
    Cluster party =
        byWords.computeIfAbsent(
            Folding.plain(words.in(text)), key -> clusters.begin(Type.GROUP, words.in(text)));
    clusters.give(mention, party, "they speak as one");
    return Optional.of(Map.entry(mention, party));
  }

  /** "Norland’s top political and military leaders". */
  private static boolean areTheirs(List<Token> named) {
    int noun = named.size() - 1;
    int owner = noun - 1;
    while (owner > 0 && QUALITIES.contains(named.get(owner).key())) {
      owner--;
    }
    return noun > 1
        && named.get(noun).key().equals(LEADERS)
        && named.get(owner).isPossessive()
        && !Coder.countries(named.subList(0, owner)).isEmpty();
  }

  /** "Arab countries" of "Arab countries who back it". */
  private static List<Token> upToNoun(List<Token> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (STATES.contains(phrase.get(i).key()) || phrase.get(i).key().equals(LEADERS)) {
        return phrase.subList(0, i + 1);
      }
    }
    return List.of();
  }

  /** "LONDON Donor nations": the place of a dateline. */
  private static boolean isPlace(Token token) {
    String words = token.text();
    return words.length() > 3 && words.equals(words.toUpperCase(Locale.ROOT));
  }

  private static boolean isCount(Token token) {
    return Character.isDigit(token.key().charAt(0));
  }

  private static boolean areParties(List<Token> named) {
    String noun = named.getLast().key();
    boolean region = REGIONS.contains(named.get(named.size() - 2).key());
    boolean name = named.getLast().isCapitalized();
    boolean kind = !noun.equals("states") || isOfRegion(named.get(named.size() - 2));
    return (STATES.contains(noun) && kind && !name) || (noun.equals(LEADERS) && region);
  }

  /** "Gulf states", "member states"; not "swing states". */
  private static boolean isOfRegion(Token token) {
    return token.isCapitalized() || token.key().equals("member");
  }
}
