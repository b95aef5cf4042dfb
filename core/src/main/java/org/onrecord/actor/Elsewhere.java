package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.mention.Mention;
import org.onrecord.text.Span;

/**
 * Where nobody who is named is "he" or "she" who speaks: in what they say afterwards ("he said Berg
 * was late"), where it is addressed to somebody ("in a letter to Berg, he said"), and among those
 * who are quoted with it, who would say "I".
 */
final class Elsewhere {
  /** Before a speaker, whom it is said to. */
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "\\b(?:addressed|directed|speaking|writing|turning|letter|message|appeal|reply|note|aside"
              + "|warning|plea|remarks?|words) (?:to|at|for)\\s+(?<who>[^,.“”\"\\n]{1,80}),\\s*$");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?![\\p{L}\\p{N}])");

  private static final int WITHIN = 140;

  private Elsewhere() {}

  /**
   * These places of a text.
   *
   * @param source what stands for who speaks
   */
  static List<Span> of(String text, Attribution attribution, Span source) {
    List<Span> places =
        new ArrayList<>(
            attribution.content().stream().filter(it -> it.start() >= source.end()).toList());
    int from = Math.max(0, source.start() - WITHIN);
    Matcher addressed = ADDRESSED.matcher(text).region(from, source.start());
    if (addressed.find()) {
      places.add(new Span(addressed.start("who"), addressed.end("who")));
    }
    attribution
        .parent()
        .filter(around -> around.form() == Form.DIRECT)
        .ifPresent(around -> places.addAll(around.source()));
    return places;
  }

  /**
   * Whether a mention names somebody in a place; in what is said after a pronoun not whose
   * something is: "he said Berg’s critics were late" may be Berg.
   */
  static boolean isNamed(String text, Mention mention, Span place, int pronoun) {
    int end = mention.span().end();
    boolean owns = POSSESSIVE.matcher(text).region(end, text.length()).lookingAt();
    return mention.kind() == Mention.Kind.NAME
        && place.contains(mention.span())
        && !(owns && place.start() > pronoun);
  }

  /** Whether somebody is named in a place. */
  static boolean names(String text, Clusters clusters, Span place, int pronoun, Cluster somebody) {
    return clusters.between(place.start(), place.end()).entrySet().stream()
        .filter(each -> isNamed(text, each.getKey(), place, pronoun))
        .anyMatch(each -> clusters.meant(each.getValue()).equals(somebody));
  }
}
