package org.onrecord.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.mention.Mention;
import org.onrecord.text.Span;

/** Mentions, to be asked for by the place of their heads; of two at one place the longer one. */
final class ByHead {
  private final NavigableMap<Integer, Mention> byStart = new TreeMap<>();
  private final Map<Integer, Mention> names = new HashMap<>();

  ByHead(Collection<Mention> mentions) {
    mentions.forEach(each -> byStart.merge(each.head().start(), each, ByHead::longer));
    mentions.stream()
        .filter(each -> each.kind() == Mention.Kind.NAME)
        .forEach(each -> names.merge(each.span().start(), each, ByHead::longer));
  }

  private static Mention longer(Mention one, Mention other) {
    return one.head().length() >= other.head().length() ? one : other;
  }

  /** The mention whose head begins last before a place. */
  Optional<Mention> before(int place) {
    return Optional.ofNullable(byStart.lowerEntry(place)).map(Map.Entry::getValue);
  }

  /** The mention whose head begins first from a place on. */
  Optional<Mention> from(int place) {
    return Optional.ofNullable(byStart.ceilingEntry(place)).map(Map.Entry::getValue);
  }

  /**
   * The mention round the noun of another; or the name that has the same words, or begins them, of
   * which a network may take the title for the noun: "Secretary of State Ana Berg and her son".
   */
  Optional<Mention> same(Mention mention) {
    return round(mention.head()).or(() -> titled(mention));
  }

  private Optional<Mention> titled(Mention mention) {
    return Optional.ofNullable(names.get(mention.span().start()))
        .filter(name -> name.span().contains(mention.head()))
        .filter(name -> mention.span().contains(name.span()));
  }

  /** The mention round the same noun, or one of its words. */
  Optional<Mention> round(Span head) {
    return before(head.start() + 1).filter(each -> each.head().overlaps(head));
  }
}
