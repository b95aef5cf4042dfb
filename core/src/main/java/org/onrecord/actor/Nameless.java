package org.onrecord.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;

/**
 * People without a name who may become actors, since something is done or said to them. Until it is
 * known which do, a mark made of their words stands in the place of an id: within an article the
 * same words mean the same people.
 */
public final class Nameless {
  /** Stands before the words of people who have no id yet. */
  private static final String MARK = "~";

  private static final Set<Type> PEOPLE =
      EnumSet.of(Type.PERSON, Type.GROUP, Type.ORGANIZATION, Type.COUNTRY);

  private static final Pattern ARTICLE = Pattern.compile("^(?i:the|an?|these|those|all|both)\\s+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Nameless() {}

  /** Whether what a network takes for somebody or something may be people. */
  public static boolean isPeople(Type type) {
    return PEOPLE.contains(type);
  }

  /** What marks people without a name until they have an id; empty for others. */
  public static Optional<String> mark(Cast.Named named, Supplier<String> words) {
    Mention mention = named.mention();
    boolean people = mention.kind() == Mention.Kind.NOMINAL && isPeople(mention.type());
    return Optional.of(words)
        .filter(any -> people && named.actor().isEmpty())
        .map(it -> BETWEEN_WORDS.matcher(it.get().toLowerCase(Locale.ROOT)).replaceAll(" ").strip())
        .filter(it -> !it.startsWith("no "))
        .map(it -> MARK + withoutArticle(it));
  }

  /** Words without an article, or what stands in its place, before them. */
  public static String withoutArticle(String words) {
    return ARTICLE.matcher(words).replaceFirst("");
  }

  /** Whether it stands in the place of an id. */
  public static boolean isMark(String id) {
    return id.startsWith(MARK);
  }

  /** The words of a mark, in small letters. */
  public static String words(String mark) {
    return mark.substring(MARK.length());
  }

  /** The ids of those who are somebody by more than a noun. */
  public static List<String> without(List<String> ids) {
    return ids.stream().filter(id -> !isMark(id)).toList();
  }

  /** Ids in the place of marks; whose mark has none is left out. */
  public static List<String> told(List<String> ids, Map<String, String> byMark) {
    return ids.stream()
        .flatMap(each -> Optional.ofNullable(isMark(each) ? byMark.get(each) : each).stream())
        .toList();
  }
}
