package org.onrecord.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.onrecord.text.WordList;

/** What the class and id of an element say of its part in the page, by the words in them. */
final class Hints {
  private static final int LONGEST = 400;
  private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\\d+");
  private static final Pattern GAP = Pattern.compile("[^A-Za-z]+");

  /** What page builders put behind the name of a part. */
  private static final Pattern PART =
      Pattern.compile(
          "(?:box|wrap|wrapper|block|unit|module|container|section|area|widget|holder|slot|panel)$");

  /** Words of what stands round an article, such as “share”. */
  private static final Set<String> FRAME = words("frame-hints.txt");

  /** Words of what readers add, such as “comments”. */
  private static final Set<String> READERS = words("reader-hints.txt");

  /** Words of the element that holds the article's text, such as “articlebody”. */
  private static final Set<String> BODY = words("body-hints.txt");

  /** Words of what stands between title and text, such as “standfirst”. */
  private static final Set<String> LEAD = words("lead-hints.txt");

  /** Words of lines about the article, such as “byline”. */
  private static final Set<String> ABOUT = words("about-hints.txt");

  /** Words of what asks a reader for something, such as “cookie”. */
  private static final Set<String> ASKING = words("asking-hints.txt");

  /** Names that page builders give to everything. */
  private static final Set<String> PLAIN = words("plain-names.txt");

  /** Names that tell what stands beside an element, or in it, not what it is. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)^(?:has|hasnt|isnt|is[-_]not|no|with|without|hide|not)[-_]|[-_](?:open|opened|closed|enabled|disabled|on|off)$");

  /** The beginning of names that tell how columns stand, not what stands in them. */
  private static final Pattern LAYOUT =
      Pattern.compile(
          "(?i)^(?:[a-z]+[-_]{1,2})??(?:side-?bars?|rail)[-_]{1,2}"
              + "(?=(?:grid|layout|row|page|columns?|template)(?![a-z]))");

  /** An id that may be made of a heading's words. */
  private static final Pattern SLUG = Pattern.compile("[^-_]+(?:[-_][^-_]+){2,}");

  /** Capitals in the middle of a word, or figures in it. */
  private static final Pattern RANDOM = Pattern.compile("[a-z][A-Z]|[A-Z]{2}|[A-Za-z]\\d");

  private static final Pattern FIGURE_FIRST = Pattern.compile("[-_]?\\d+[A-Za-z]");

  /** How many letters the words of a name that somebody wrote have, on the average, at least. */
  private static final double LETTERS_IN_WORD = 2.5;

  private final Set<String> words = new HashSet<>();
  private final Set<String> joined = new HashSet<>();

  private Hints() {}

  private static Set<String> words(String name) {
    return Set.copyOf(WordList.lines(Hints.class, name));
  }

  /** The hints of {@code element}. */
  static Hints of(Element element) {
    Hints hints = new Hints();
    hints.add(element.className());
    if (!isOfHeading(element)) {
      hints.add(element.id());
    }
    return hints;
  }

  /** Whether its id is made of the words of the heading with which it begins. */
  private static boolean isOfHeading(Element element) {
    if (!SLUG.matcher(element.id()).matches()) {
      return false;
    }
    Element heading = Tags.isHeading(element) ? element : element.selectFirst("h1, h2, h3, h4, h5");
    return heading != null && Wordings.key(heading.text()).startsWith(Wordings.key(element.id()));
  }

  private void add(String names) {
    if (names.isEmpty()) {
      return;
    }
    String read = names.length() > LONGEST ? names.substring(0, LONGEST) : names;
    for (String name : read.split("\\s+", -1)) {
      if (PLAIN.contains(name.toLowerCase(Locale.ROOT)) || OTHERS.matcher(name).find()) {
        continue;
      }
      String part = withoutRandom(LAYOUT.matcher(name).replaceFirst(""));
      Matcher matcher = WORD.matcher(part);
      String before = "";
      while (matcher.find()) {
        String word = matcher.group().toLowerCase(Locale.ROOT);
        words.add(word);
        joined.add(before + word);
        before = word;
      }
      joined.add(GAP.matcher(part).replaceAll("").toLowerCase(Locale.ROOT));
    }
  }

  /**
   * A name without what a program made up, such as {@code aB3-xAdQ7}, whose letters mean nothing.
   */
  private static String withoutRandom(String name) {
    if (!RANDOM.matcher(name).find()) {
      return name;
    }
    StringBuilder left = new StringBuilder();
    for (String piece : name.split("(?=[-_])", -1)) {
      long words = WORD.matcher(piece).results().filter(word -> isLetters(word.group())).count();
      long letters = piece.chars().filter(Character::isLetter).count();
      boolean written = words < 2 || letters >= LETTERS_IN_WORD * words;
      if (written && !FIGURE_FIRST.matcher(piece).lookingAt()) {
        left.append(piece);
      }
    }
    return left.toString();
  }

  private static boolean isLetters(String word) {
    return Character.isLetter(word.charAt(0));
  }

  private boolean any(Set<String> list) {
    return words.stream().anyMatch(list::contains) || joined.stream().anyMatch(list::contains);
  }

  /** As {@link #any}, or a word with what builders put behind it, such as “box”. */
  private boolean anyPart(Set<String> list) {
    return any(list)
        || words.stream()
            .map(word -> PART.matcher(word).replaceFirst(""))
            .anyMatch(word -> word.length() > 1 && list.contains(word));
  }

  /** Whether it is named like a part of the page's frame. */
  boolean isFrame() {
    return anyPart(FRAME);
  }

  /** Whether it is named like what readers add. */
  boolean isReaders() {
    return anyPart(READERS);
  }

  /** Whether it is named like what asks a reader for consent or an address. */
  boolean isAsking() {
    return anyPart(ASKING);
  }

  /** Whether it is named like the element that holds the article's text. */
  boolean isBody() {
    return joined.stream().anyMatch(BODY::contains);
  }

  /** Whether it is named like a summary under the title. */
  boolean isLead() {
    return any(LEAD);
  }

  /** Whether it is named like a line about the article. */
  boolean isAbout() {
    return any(ABOUT);
  }

  /** Whether one of these words, or two of its words as one, stands in its names. */
  boolean has(String... names) {
    for (String name : names) {
      if (words.contains(name) || joined.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
