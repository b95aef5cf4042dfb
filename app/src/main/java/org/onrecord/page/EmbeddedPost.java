package org.onrecord.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Posts of social networks that a page shows in its text. */
final class EmbeddedPost {
  private static final Pattern BYLINE =
      Pattern.compile("[—–―-]{1,2}\\s?([^()\\n]{1,80}\\s?\\(@[\\w.]{1,40}\\))");
  private static final int LONGEST = 300;
  private static final int MOST_WORDS = 600;

  private EmbeddedPost() {}

  /** Whether {@code element} is a post as the networks' own code sets them. */
  static boolean isPost(Element element, Hints hints) {
    return Tags.is(element, "blockquote", "div", "figure", "section", "amp-twitter")
        && hints.has(
            "tweet",
            "twittertweet",
            "instagrammedia",
            "telegrampost",
            "fbpost",
            "facebookpost",
            "blueskyembed",
            "mastodonembed",
            "tiktokembed",
            "truthsocialembed",
            "socialpost",
            "embedtwitter",
            "postembed");
  }

  /** The posts in {@code body}, outer ones only. */
  static Set<Element> in(Element body, Weights weights) {
    Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : body.select("blockquote, div, figure, section, amp-twitter")) {
      boolean small = weights.words(element) <= MOST_WORDS;
      if (small && (isPost(element, Hints.of(element)) || isBareQuote(element))) {
        found.add(element);
      }
    }
    return found;
  }

  /** Whether a quotation without a name of its own ends with a post's byline. */
  private static boolean isBareQuote(Element element) {
    if (!Tags.is(element, "blockquote")) {
      return false;
    }
    String words = element.text();
    Matcher matcher = BYLINE.matcher(words);
    matcher.region(Math.max(0, words.length() - LONGEST), words.length());
    return matcher.find() && words.length() - matcher.end() <= LONGEST / 10;
  }

  /** Name and handle of who wrote it, from the line that says so. */
  static Optional<String> author(String line) {
    Matcher matcher =
        BYLINE.matcher(line).region(Math.max(0, line.length() - LONGEST), line.length());
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
