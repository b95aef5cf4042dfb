package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Finds persons in headlines where every word has a capital: "Ana Berg Goes After Tom Reed" are
 * whom the text below calls so, and not one name of six words.
 */
final class HeadlineNames {
  private final String text;
  private final Predicate<Span> inHeading;

  /** Whole names and family names of persons, as the text outside of headings has them. */
  private final Set<String> told = new HashSet<>();

  HeadlineNames(String text, Predicate<Span> inHeading, Collection<Mention> written) {
    this.text = text;
    this.inHeading = inHeading;
    for (Mention each : written) {
      if (each.isNameOf(Type.PERSON) && !inHeading.test(each.span())) {
        List<Token> words = words(each);
        told.add(joined(words));
        told.add(words.getLast().text());
      }
    }
  }

  private List<Token> words(Mention name) {
    return Token.cut(text, name.head());
  }

  private static String joined(List<Token> words) {
    return String.join(" ", words.stream().map(Token::text).toList());
  }

  /** Those who are named in a headline; the mention itself where the text below knows none. */
  List<Mention> apart(Mention written) {
    if (!written.isNameOf(Type.PERSON) || !inHeading.test(written.span())) {
      return List.of(written);
    }
    List<Token> words = words(written);
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = end(words, at);
      if (end > at) {
        Span name = new Span(words.get(at).span().start(), words.get(end - 1).span().end());
        found.add(new Mention(name, name, Mention.Kind.NAME, Type.PERSON));
      }
      at = Math.max(end, at + 1);
    }
    boolean whole = found.size() == 1 && found.getFirst().head().equals(written.head());
    return found.isEmpty() || whole ? List.of(written) : found;
  }

  /** After the last word of the longest known name that begins here; here if none does. */
  private int end(List<Token> words, int from) {
    int end = words.size();
    while (end > from && !told.contains(joined(words.subList(from, end)))) {
      end--;
    }
    return end;
  }
}
