package org.onrecord.actor;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;

/**
 * Clauses before the one whose subject is a pronoun: in "Although the report was late, it said" the
 * two subjects are one.
 */
final class Fronted {
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?:But |And |Yet )?(?:Although|Though|Even though|Even as|While|When|After|Because|Since"
              + "|As|If|Once|Before|Until|Unless)\\s+");

  private static final Pattern ARTICLE =
      Pattern.compile("(?:the|an?|this|that|its|their|his|her)\\s+");
  private static final Pattern COMMA = Pattern.compile(",\\s+");
  private static final Pattern END = Pattern.compile(",\\s*$");

  private Fronted() {}

  /**
   * The subject of such a clause.
   *
   * @param sentence where the sentence of the pronoun begins
   * @param pronoun where the pronoun begins
   * @param types of what it may be
   */
  static Optional<Cluster> subject(
      String text, Clusters clusters, int sentence, int pronoun, Set<Type> types) {
    Matcher clause = CLAUSE.matcher(text).region(sentence, pronoun);
    boolean whole = END.matcher(text).region(Math.max(sentence, pronoun - 2), pronoun).find();
    if (!whole || !clause.lookingAt()) {
      return Optional.empty();
    }
    return at(clusters, text, clause.end(), pronoun)
        .map(Map.Entry::getValue)
        .filter(each -> types.contains(each.type()));
  }

  /**
   * The subject of what follows such a clause: of "Norland went on" in "Although it rained, Norland
   * went on".
   *
   * @param sentence where a sentence begins
   * @param end up to where it is looked for
   */
  static Optional<Map.Entry<Mention, Cluster>> afterwards(
      String text, Clusters clusters, int sentence, int end) {
    Matcher clause = CLAUSE.matcher(text).region(sentence, Math.max(sentence, end));
    Matcher comma = COMMA.matcher(text);
    return clause.lookingAt() && comma.region(clause.end(), end).find()
        ? at(clusters, text, comma.end(), end)
        : Optional.empty();
  }

  /** Who is told of from a place on, after an article. */
  private static Optional<Map.Entry<Mention, Cluster>> at(
      Clusters clusters, String text, int start, int end) {
    Matcher article = ARTICLE.matcher(text).region(start, Math.max(start, end));
    int last = article.lookingAt() ? article.end() : start;
    return clusters.between(start, last + 1).entrySet().stream()
        .filter(each -> each.getKey().kind() != Mention.Kind.PRONOUN)
        .max(Comparator.comparingInt(each -> each.getKey().span().length()));
  }
}
