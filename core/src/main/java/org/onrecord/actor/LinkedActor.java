package org.onrecord.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Somebody whom rules didn't find and a network did.
 *
 * @param name by the fullest words: a name before a noun, a noun before a pronoun
 * @param type as the network has it, where the noun is one of those who act
 * @param worded whether the article has other words for it than pronouns
 */
record LinkedActor(String name, Type type, boolean worded) {
  /** What the network takes for the head of a pair. */
  private static final Set<String> AND = Set.of("and", "or", "&");

  private static final Pattern LEADING =
      Pattern.compile("\\b(?:of|in|for|about|from|with|by|to|against|on|at)(?: the)?\\s+$");

  /** So many units a name has at most. */
  private static final int LONGEST = 50;

  private static final Set<Type> ACTING = EnumSet.of(Type.PERSON, Type.ORGANIZATION, Type.GROUP);

  /** In a name of several, of whom each may be of another state. */
  private static final Pattern SEVERAL = Pattern.compile(",| (?:and|or)\\b");

  /** A single word in small letters is nobody's name. */
  private static final Pattern COMMON = Pattern.compile("\\p{Ll}+");

  private static final Pattern SHORTENED = Pattern.compile("['’](?:m|re|ve|ll|d)$");

  /** The one that these mentions mean, at least one and in text order. */
  static LinkedActor of(String text, List<Mention> mentions) {
    Mention fullest = mentions.getFirst();
    for (Mention each : mentions) {
      int better = fullest.kind().compareTo(each.kind());
      boolean fuller = each.head().length() > fullest.head().length();
      if (better > 0 || (better == 0 && each.kind() == Mention.Kind.NAME && fuller)) {
        fullest = each;
      }
    }
    String words = Phrase.bare(name(fullest).in(text));
    boolean worded = fullest.kind() != Mention.Kind.PRONOUN;
    return new LinkedActor(SHORTENED.matcher(words).replaceFirst(""), type(text, fullest), worded);
  }

  /**
   * The group of those who are named in a pair, if one of the mentions is: "Ana Berg and Norway".
   */
  static Optional<Cluster> pair(String text, List<Mention> mentions, Clusters clusters) {
    return mentions.stream()
        .filter(each -> AND.contains(each.head().in(text).toLowerCase(Locale.ROOT)))
        .map(each -> clusters.namedIn(each.span(), place -> !isLed(text, each.span(), place)))
        .filter(named -> named.size() > 1)
        .findFirst()
        .map(clusters::group);
  }

  /** "Ana Berg of Norway": whether a preposition leads a place in that stands in a pair. */
  private static boolean isLed(String text, Span pair, Span place) {
    return LEADING.matcher(text.substring(pair.start(), place.start())).find();
  }

  /** A mention's words; of a long one those up to its noun. */
  private static Span name(Mention mention) {
    boolean longer =
        mention.span().length() > LONGEST && mention.head().end() > mention.span().start();
    return longer ? new Span(mention.span().start(), mention.head().end()) : mention.span();
  }

  /** Begins it among others; a state that is told of by its people's name alone is that state. */
  Cluster begin(Clusters clusters) {
    Registry registry = Registry.standard();
    Optional<Entry> state = registry.stateOf(name);
    if (type == Type.COUNTRY && state.isPresent()) {
      Cluster cluster = clusters.state(state.get().country().orElseThrow(), state.get().title());
      cluster.identify(state.get());
      return cluster;
    }
    Cluster cluster = clusters.begin(type, name);
    if (!worded) {
      cluster.keepWordless();
    } else if (ACTING.contains(type) && !SEVERAL.matcher(name).find()) {
      cluster.learn(Coder.code(name, ""));
    }
    return cluster;
  }

  /**
   * A noun that heads no body and names nobody's part is a thing, also where the network takes it
   * for a name: "the aluminium", "the war".
   */
  private static Type type(String text, Mention mention) {
    List<Token> head = Token.cut(text, mention.head());
    boolean common = COMMON.matcher(mention.span().in(text)).matches();
    boolean noun = mention.kind() == Mention.Kind.NAME && common;
    if (mention.kind() != Mention.Kind.NOMINAL && !noun) {
      return mention.type();
    }
    boolean body = RoleNouns.isOrganization(head.getLast());
    boolean acts = body || RoleNouns.standard().longest(head, head.size() - 1).isPresent();
    return switch (mention.type()) {
      case ORGANIZATION -> acts ? Type.ORGANIZATION : Type.OTHER;
      case PERSON, OTHER -> body ? Type.ORGANIZATION : mention.type();
      case COUNTRY, PLACE, GROUP, DOCUMENT -> mention.type();
    };
  }
}
