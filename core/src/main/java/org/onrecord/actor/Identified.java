package org.onrecord.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;

/**
 * Tells which words without a name say who speaks once they are linked to somebody: "the country"
 * of a state, "the two leaders" of a pair that was named, "Berg’s office".
 */
final class Identified {
  private static final Pattern BOTH = Pattern.compile("(?i)\\b(?:two|both)\\b");
  private static final Pattern OWNING = Pattern.compile("['’]s?\\s");
  private static final Pattern GOVERNMENT =
      Pattern.compile("(?i)(?:his|her|its|their)(?: own)? (?:government|administration)");
  private static final Pattern THEIRS = Pattern.compile("(?i)(?:his|her|its|their)\\s");
  private static final Pattern SPEAKER = Pattern.compile("(?i)\\sspokes(?:man|woman|person)\\b");

  /** States have several of each. */
  private static final Set<String> OF_STATES =
      Set.of("ministry", "department", "agency", "court", "commission", "committee", "council");

  private static final Set<String> STATES = Set.of("country", "nation", "kingdom", "republic");
  private static final Set<String> BODIES = RoleNouns.words("owned-bodies.txt");

  /** Nouns that may mean a body whatever it is called. */
  private static final Set<String> GENERAL = RoleNouns.words("general-bodies.txt");

  private Identified() {}

  /**
   * Whether a source that is this mention says who speaks.
   *
   * @param linked the mention and whose it is
   */
  static boolean is(String text, Map.Entry<Mention, Cluster> linked, Clusters clusters) {
    Mention mention = linked.getKey();
    Cluster cluster = linked.getValue();
    boolean pair = cluster.members().size() == 2 && BOTH.matcher(mention.span().in(text)).find();
    return pair
        || isState(text, mention, cluster)
        || isOwned(text, mention, clusters)
        || isBody(text, mention, cluster, clusters);
  }

  /** Begins the bodies among some mentions that somebody with a name owns or speaks for. */
  static void begin(String text, List<Mention> alone, Clusters clusters) {
    for (Mention mention : alone) {
      if (isOwned(text, mention, clusters)) {
        Type type = mention.type() == Type.GROUP ? Type.GROUP : Type.ORGANIZATION;
        Cluster body = clusters.begin(type, Phrase.bare(mention.span().in(text)));
        clusters.give(mention, body, "a body of somebody with a name");
      } else if (isSpokenFor(text, mention)) {
        spokenFor(Sighting.of(text, mention), clusters);
      }
    }
  }

  /** "The Norse foreign ministry spokesman": a body of a state, right before who speaks for it. */
  private static boolean isSpokenFor(String text, Mention mention) {
    return mention.type() == Type.ORGANIZATION
        && SPEAKER.matcher(text).region(mention.span().end(), text.length()).lookingAt();
  }

  private static void spokenFor(Sighting body, Clusters clusters) {
    String name = Phrase.bare(body.words());
    if (body.coding().country().isPresent()) {
      Cluster cluster =
          clusters.all().stream()
              .filter(each -> each.name().equalsIgnoreCase(name))
              .findFirst()
              .orElseGet(() -> clusters.begin(Type.ORGANIZATION, name));
      clusters.give(body, cluster, "somebody speaks for it");
    }
  }

  /** Gives governments to the states of their owners, and bodies the names that they have. */
  static void settle(String text, Clusters clusters) {
    ofStates(text, clusters);
    callByNames(text, clusters);
  }

  /** Calls bodies that are known by a noun alone, "the ministry", by their names, if there are. */
  private static void callByNames(String text, Clusters clusters) {
    for (Cluster body : clusters.all()) {
      String noun = " " + Folding.plain(body.name());
      boolean alone = body.type() == Type.ORGANIZATION && OF_STATES.contains(noun.strip());
      body.mentions().keySet().stream()
          .filter(each -> alone && each.isNameOf(Type.ORGANIZATION))
          .map(each -> Phrase.bare(each.span().in(text)))
          .filter(name -> Folding.plain(name).endsWith(noun) && !OWNING.matcher(name).find())
          .findFirst()
          .ifPresent(body::rename);
    }
  }

  /** Gives "his government" to the state whose he is, where that is known. */
  private static void ofStates(String text, Clusters clusters) {
    for (Mention mention : List.copyOf(clusters.mentions().keySet())) {
      Optional.of(mention)
          .filter(it -> it.kind() == Mention.Kind.NOMINAL)
          .filter(it -> GOVERNMENT.matcher(it.span().in(text)).matches())
          .flatMap(it -> owner(it, clusters))
          .flatMap(clusters::stateOf)
          .ifPresent(state -> clusters.give(mention, state, "the government of its owner"));
    }
  }

  /** Whose the pronoun is with which words begin. */
  private static Optional<Cluster> owner(Mention mention, Clusters clusters) {
    int start = mention.span().start();
    return clusters.between(start, start + 1).entrySet().stream()
        .filter(each -> each.getKey().kind() == Mention.Kind.PRONOUN)
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * "The fund", "the campaign", "her fund" after a name or an owner's words that end with the same
   * noun.
   */
  private static boolean isBody(String text, Mention mention, Cluster cluster, Clusters clusters) {
    if (mention.kind() != Mention.Kind.NOMINAL || cluster.type() != Type.ORGANIZATION) {
      return false;
    }
    String head = Folding.plain(mention.head().in(text));
    List<Mention> ending =
        cluster.mentions().keySet().stream().filter(each -> endsWith(text, each, head)).toList();
    boolean named = ending.stream().anyMatch(each -> each.kind() == Mention.Kind.NAME);
    boolean meant =
        named
            || (cluster.isNamed() && GENERAL.contains(head))
            || ending.stream().anyMatch(each -> isOwned(text, each, clusters));
    String words = mention.span().in(text);
    return (meant && Definite.isThe(words)) || (named && THEIRS.matcher(words).lookingAt());
  }

  private static boolean endsWith(String text, Mention mention, String noun) {
    String words = Folding.plain(mention.head().in(text));
    return words.equals(noun) || words.endsWith(" " + noun);
  }

  private static boolean isState(String text, Mention mention, Cluster cluster) {
    return mention.kind() == Mention.Kind.NOMINAL
        && cluster.type() == Type.COUNTRY
        && cluster.isNamed()
        && Definite.isKnown(mention.span().in(text))
        && STATES.contains(Folding.plain(mention.head().in(text)));
  }

  /** "Berg’s office": a body of somebody who has a name. */
  private static boolean isOwned(String text, Mention mention, Clusters clusters) {
    String head = Folding.plain(mention.head().in(text));
    return mention.kind() == Mention.Kind.NOMINAL
        && BODIES.contains(head)
        && clusters.between(mention.span().start(), mention.head().start()).entrySet().stream()
            .filter(each -> each.getValue().isNamed())
            .filter(each -> each.getKey().kind() == Mention.Kind.NAME)
            .filter(each -> each.getKey().span().end() <= mention.head().start())
            .anyMatch(each -> owns(text, each.getKey(), mention));
  }

  /** "Berg’s office", "the Berg campaign". */
  private static boolean owns(String text, Mention owner, Mention owned) {
    boolean beside = text.substring(owner.span().end(), owned.head().start()).isBlank();
    return (beside && Definite.isThe(owned.span().in(text)))
        || OWNING.matcher(text.substring(owner.span().start(), owned.head().start())).find();
  }
}
