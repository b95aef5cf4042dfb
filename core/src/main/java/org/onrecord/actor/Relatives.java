package org.onrecord.actor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Finds whom "who", "which" or "that" means: the mention right before it. */
final class Relatives {
  /** People of whom nobody says who they are: "by the police", "to two men". */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?s).*\\b(?:by|from|to|against)\\s+((?:[\\p{Ll}\\d]+\\s+){0,2}(?:"
              + String.join("|", RoleNouns.words("people-beside.txt"))
              + "))\\s+");

  private static final Pattern PEOPLE =
      Pattern.compile(
          "\\b((?:the|those|some|many|several|two|three|other)\\s+(?:[\\p{Ll}\\d]+\\s+){0,2}(?:women|men"
              + "|people|persons|workers|residents|voters|students|soldiers|officers|witnesses"
              + "|others|ones)|those)\\s+$");

  private static final int CLOSE = 80;

  private Relatives() {}

  /**
   * Whom a relative pronoun means.
   *
   * @param types of what it may be
   */
  static Optional<Antecedents.Voice> meant(
      String text, Clusters clusters, Token pronoun, Set<Type> types) {
    int place = pronoun.span().start();
    Optional<Cluster> nearest = Optional.empty();
    int end = -1;
    for (Map.Entry<Mention, Cluster> each :
        clusters.between(Math.max(0, place - CLOSE), place).entrySet()) {
      Span span = each.getKey().span();
      if (span.end() <= place && span.end() > end && types.contains(each.getValue().type())) {
        nearest = Optional.of(each.getValue());
        end = span.end();
      }
    }
    boolean who = end >= 0 && pronoun.key().equals("who");
    String between = who ? text.substring(end, place) : "";
    Optional<String> others = who ? others(between).or(() -> people(between)) : Optional.empty();
    return others.isPresent()
        ? Optional.of(new Antecedents.Voice(Optional.empty(), others))
        : nearest.map(cluster -> new Antecedents.Voice(Optional.of(cluster), Optional.empty()));
  }

  /** "Berg said the women who": people of whom nobody says who they are. */
  private static Optional<String> people(String between) {
    Matcher people = PEOPLE.matcher(between);
    return Optional.of(people).filter(Matcher::find).map(it -> it.group(1));
  }

  /** "Berg, who was stopped by police who": the people of whom more is told than of Berg. */
  private static Optional<String> others(String between) {
    Matcher people = OTHERS.matcher(between);
    return Optional.of(people).filter(Matcher::matches).map(it -> it.group(1));
  }
}
