package org.onrecord.actor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Tells that words for an office of a state aren't those of somebody whose state nobody says, and
 * who is named apart from them in the same sentence: "The president of Norland spoke of President
 * Berg's plan".
 */
final class OtherHolder {
  private static final Pattern END = Pattern.compile("[.!?][”\"’']?\\s|\\n");

  /** Between an office and the name beside it. */
  private static final Pattern BESIDE =
      Pattern.compile(
          ",\\s*(?:(?!who|which|whose|and|but|with|said|says)[\\p{L}\\p{N}-]+\\s+){0,4}"
              + "|\\s*(?:\\p{L}+\\s)?|\\s+(?:is|was|became|will be)\\s+");

  private static final int LONGEST = 400;
  private static final int OFTEN = 4;

  private OtherHolder() {}

  /** Whether the holder of an office is another than a person. */
  static boolean is(String text, Clusters clusters, Mention office, Cluster person) {
    boolean open = person.isPerson() && person.isNamed() && person.country().isEmpty();
    return open
        && office.isNounOf(Type.PERSON)
        && isOfState(clusters, office.span())
        && clusters
            .between(office.span().start() + 1, sentenceEnd(text, office))
            .entrySet()
            .stream()
            .filter(each -> each.getKey().kind() == Mention.Kind.NAME)
            .filter(each -> clusters.meant(each.getValue()).equals(person))
            .anyMatch(each -> isApart(text, office.span(), each.getKey().span()));
  }

  /** Whether a state's office was spoken of long before a person of whom no state is told. */
  static boolean isNamedLate(Clusters clusters, Cluster office, Cluster person) {
    if (person.country().isPresent() || office.country().isEmpty()) {
      return false;
    }
    int soon = clusters.firstPlace(office) + Holders.NAMED_WITHIN;
    return clusters.lastPlace(person, soon) < 0;
  }

  /** Whether somebody of whom no state is told may be of one: of one often spoken of, or none. */
  static boolean isOpen(Clusters clusters, Optional<String> country) {
    return country
        .map(code -> clusters.state(code).filter(it -> it.mentions().size() >= OFTEN).isPresent())
        .orElse(true);
  }

  private static boolean isOfState(Clusters clusters, Span office) {
    return clusters.between(office.start(), office.end()).entrySet().stream()
        .filter(each -> each.getKey().kind() == Mention.Kind.NAME)
        .anyMatch(each -> each.getValue().type() == Type.COUNTRY);
  }

  private static boolean isApart(String text, Span office, Span name) {
    return name.start() >= office.end()
        && !BESIDE.matcher(text).region(office.end(), name.start()).matches();
  }

  /** Where the sentence ends, or so far on that it is no matter. */
  private static int sentenceEnd(String text, Mention office) {
    int limit = Math.min(text.length(), office.span().end() + LONGEST);
    Matcher end = END.matcher(text).region(office.span().end(), limit);
    return end.find() ? end.start() : limit;
  }
}
