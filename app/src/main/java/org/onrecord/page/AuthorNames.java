package org.onrecord.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.WordList;

/** Names of authors, freed of what pages write around them. */
final class AuthorNames {
  private static final int LONGEST = 120;
  private static final int FEWEST_WORDS = 2;
  private static final int PERSON_WORDS = 5;
  private static final int MOST_WORDS = 9;

  /** The words that say who wrote something, before the name. */
  private static final Pattern BY =
      Pattern.compile(
          "(?iu)^(?:written |reported |posted |published |submitted |story |words |live"
              + " )?(?:by|with|von|par|por|di|door|بقلم|نویسنده)\\s?:?\\s+");

  private static final Pattern AFTER =
      Pattern.compile(
          "(?iu)\\s*(?:[|•·–—»]|\\s-\\s|\\bon\\s|,\\s*in\\s|,\\s*(?=\\p{Lu}?[\\p{Ll}]*\\s*(?:\\d|correspondent|reporter|editor|staff))|(?<!\\p{L})\\d|\\d{1,2}[\\s./-]+[\\p{L}\\d]).*$");

  /** What stands in brackets behind a name: a sign, a place, an office. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?iu)\\s*[(\\[][^()\\[\\]]{0,80}[)\\]](?=\\s*(?:$|[,;&]|(?:and|und|et)\\s))");

  private static final Pattern AND =
      Pattern.compile(
          "(?u)\\s*(?:,|;|&|，|、|\\b(?:and|und|et|og|och)\\b|(?<=\\p{L}\\s\\p{L}{2,40})\\s(?:y|e|en)\\s(?=\\p{Lu}\\p{Ll}+\\s\\p{Lu}))\\s*");

  /** What a link beside a name says. */
  private static final Pattern OF_LINK =
      Pattern.compile(
          "(?iu).*\\b(?:e-?mail|archive|rss|feed|profile|view all|posts by|all posts)\\b.*");

  private static final Pattern SITE =
      Pattern.compile("(?iu)[\\p{L}\\d-]{3,}(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,8}");
  private static final Pattern COMPANY =
      Pattern.compile("(?iu).*\\s(?:inc|llc|ltd|gmbh|corp|co)\\.?");
  private static final Set<String> NOBODY =
      Set.copyOf(WordList.lines(AuthorNames.class, "no-authors.txt"));

  private AuthorNames() {}

  /** The names in lines that pages write where authors stand. */
  static List<String> in(List<String> written) {
    Set<String> names = new LinkedHashSet<>();
    for (String one : written) {
      String line =
          AFTER
              .matcher(withoutBy(ASIDE.matcher(unwrapped(one.strip())).replaceAll("")))
              .replaceFirst("");
      for (String name : AND.split(line, -1)) {
        if (isName(name)) {
          names.add(name.strip().replaceAll("[\\s\\u00A0]+", " "));
        }
      }
    }
    return names.stream()
        .filter(name -> names.stream().noneMatch(other -> name.startsWith(other + " ")))
        .toList();
  }

  private static String unwrapped(String line) {
    return line.startsWith("[") && line.endsWith("]") ? line.substring(1, line.length() - 1) : line;
  }

  private static String withoutBy(String line) {
    return BY.matcher(line.strip()).replaceFirst("");
  }

  /** Whether {@code line} says that somebody, whose name follows, wrote something. */
  static boolean beginsByline(String line) {
    Matcher by = BY.matcher(line);
    return by.find()
        && by.end() < line.length()
        && !Character.isLowerCase(line.codePointAt(by.end()));
  }

  /** Whether {@code words} are what stands before a name, and nothing else. */
  static boolean isBy(String words) {
    return !words.isBlank() && BY.matcher(words.strip() + " ").replaceFirst("").isBlank();
  }

  /** Whether {@code words} are what stands between two names, and nothing else. */
  static boolean isBetween(String words) {
    return words.isBlank() || AND.matcher(" " + words.strip() + " ").replaceAll("").isBlank();
  }

  private static boolean isName(String name) {
    return !name.isBlank()
        && Blocks.count(name) <= MOST_WORDS
        && mayBeName(name)
        && name.codePoints().anyMatch(Character::isLetter)
        && !OF_LINK.matcher(name).matches()
        && !NOBODY.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether this is no address, no handle, and no longer than a name. */
  static boolean mayBeName(String name) {
    return name.length() <= LONGEST
        && !name.contains("://")
        && !name.startsWith("www.")
        && !name.startsWith("@");
  }

  /** Whether this is beyond doubt a person's: some words that aren't a house's name. */
  static boolean isPerson(String name, List<String> outlets) {
    int words = name.split("[\\s\\u00A0]+", -1).length;
    return words >= FEWEST_WORDS
        && words <= PERSON_WORDS
        && !isHouse(name, outlets)
        && outlets.stream().noneMatch(outlet -> Wordings.key(name).contains(Wordings.key(outlet)));
  }

  /** Whether this is a house's name, one of {@code outlets} or another, and not a person's. */
  static boolean isHouse(String name, List<String> outlets) {
    String key = Wordings.key(name);
    return SITE.matcher(name).matches()
        || COMPANY.matcher(name).matches()
        || outlets.stream().anyMatch(outlet -> Wordings.key(outlet).equals(key));
  }
}
