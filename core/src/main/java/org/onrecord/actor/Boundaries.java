package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.actor.Casting.Mentioned;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Mentions.Linked;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Settles where names begin and end. Capitals tell it badly where two names meet ("After the Cup
 * Zorvan left"), a sentence begins ("Later Zorvan left") or a name holds a word of another kind, so
 * there the network that finds mentions has the last word.
 */
public final class Boundaries {
  private static final Comparator<Mention> OUTERMOST_FIRST =
      Comparator.<Mention>comparingInt(each -> each.span().start())
          .thenComparingInt(each -> -each.span().end());

  /** After these a word has a capital whatever it is. */
  private static final String ENDS = ".!?”\":—\n";

  private final String text;
  private final NavigableMap<Integer, Mention> names = new TreeMap<>();
  private final NavigableMap<Integer, Mention> byEnd = new TreeMap<>();

  private Boundaries(String text, List<Linked> linked) {
    this.text = text;
    for (Linked each : linked) {
      if (each.mention().kind() == Mention.Kind.NAME) {
        names.merge(each.mention().span().start(), each.mention(), Boundaries::longer);
        byEnd.merge(each.mention().span().end(), each.mention(), Boundaries::longer);
      }
    }
  }

  private static Mention longer(Mention one, Mention other) {
    return one.span().length() >= other.span().length() ? one : other;
  }

  /** The same mentions, the written names with the boundaries that the linked ones have. */
  public static Mentioned agreed(String text, Mentioned found) {
    Boundaries boundaries = new Boundaries(text, found.linked());
    TreeSet<Mention> written = new TreeSet<>(found.written());
    int end = -1;
    for (Mention each : found.written().stream().sorted(OUTERMOST_FIRST).toList()) {
      if (each.span().end() > end && each.kind() == Mention.Kind.NAME) {
        List<Mention> settled = boundaries.settle(each);
        if (!settled.isEmpty()) {
          replace(written, each, settled);
        }
      }
      end = Math.max(end, each.span().end());
    }
    return new Mentioned(List.copyOf(written), found.linked());
  }

  /** Puts names in the place of one, and of those of which they take words. */
  private static void replace(Set<Mention> written, Mention name, List<Mention> settled) {
    int end = Math.max(name.span().end(), settled.getLast().span().end());
    Span whole = new Span(name.span().start(), end);
    written.remove(name);
    written.removeIf(
        other ->
            other.kind() == Mention.Kind.NAME
                && whole.contains(other.span())
                && settled.stream().anyMatch(each -> each.head().overlaps(other.head())));
    written.addAll(settled);
  }

  /** What stands for a written name; nothing if it is right as it is. */
  private List<Mention> settle(Mention written) {
    Optional<Mention> wider = wider(written);
    if (wider.isPresent()) {
      return wider.stream().toList();
    }
    List<Mention> inside = inside(written.span());
    if (inside.size() > 1) {
      boolean apart = isPartition(written, inside) && !isOnePerson(written, inside.getFirst());
      return apart ? inside.stream().map(this::named).toList() : List.of();
    }
    if (inside.isEmpty()) {
      return List.of();
    }
    Mention name = inside.getFirst();
    return isAfterFirstWord(written, name)
        ? List.of(named(name))
        : extended(written, name).stream().toList();
  }

  /** A name with the words before it that say which one it is: "these United States". */
  private Optional<Mention> wider(Mention written) {
    return Optional.ofNullable(byEnd.get(written.span().end()))
        .filter(name -> name.span().start() < written.span().start())
        .filter(name -> written.head().contains(name.head()))
        .filter(name -> isPlain(new Span(name.span().start(), written.span().start())))
        .map(name -> new Mention(name.span(), written.head(), Mention.Kind.NAME, written.type()));
  }

  /** Words in small letters, the first of a sentence aside. */
  private boolean isPlain(Span span) {
    return Token.cut(text, span).stream()
        .allMatch(each -> isPlain(each) && (!each.isCapitalized() || isFirst(each.span().start())));
  }

  private static boolean isPlain(Token token) {
    return Character.isLetter(token.text().codePointAt(0));
  }

  /** The linked names that begin in a span and stand in no other of them. */
  private List<Mention> inside(Span span) {
    List<Mention> inside = new ArrayList<>();
    int end = -1;
    for (Mention each : names.subMap(span.start(), span.end()).values()) {
      if (each.span().start() >= end) {
        inside.add(each);
        end = each.span().end();
      }
    }
    return inside;
  }

  /** Whether a name is made of others, with nothing between them. */
  private boolean isPartition(Mention written, List<Mention> parts) {
    boolean whole =
        parts.getFirst().span().start() <= written.head().start()
            && parts.getLast().span().end() == written.span().end();
    for (int i = 1; i < parts.size(); i++) {
      int before = parts.get(i - 1).span().end();
      whole &= text.substring(before, parts.get(i).span().start()).isBlank();
    }
    return whole;
  }

  /** Whether a title stands before one person: "President Ana Lima Berg" is not two. */
  private boolean isOnePerson(Mention written, Mention first) {
    return written.type() == Type.PERSON
        && written.span().start() < written.head().start()
        && first.type() == Type.PERSON
        && first.span().in(text).indexOf(' ') < 0;
  }

  /** Whether a name begins only after the first word of a sentence: "Later Zorvan". */
  private boolean isAfterFirstWord(Mention written, Mention name) {
    int from = written.head().start();
    int to = name.span().start();
    return to > from
        && name.span().end() == written.span().end()
        && written.span().start() == from
        && text.substring(from, to).strip().indexOf(' ') < 0
        && isFirst(from);
  }

  private boolean isFirst(int place) {
    int at = place - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at < 0 || ENDS.indexOf(text.charAt(at)) >= 0;
  }

  /** A name with the words after it that belong to it: "Middle East". */
  private Optional<Mention> extended(Mention written, Mention linked) {
    Span name = linked.span();
    int end = written.span().end();
    boolean longer = name.end() > end && name.start() <= written.head().start();
    if (!longer || !isOfName(new Span(end, name.end())) || isHome(written, name.end())) {
      return Optional.empty();
    }
    Span span = new Span(written.span().start(), name.end());
    Span head = new Span(written.head().start(), name.end());
    Type type = written.type() == Type.OTHER ? linked.type() : written.type();
    return Optional.of(new Mention(span, head, Mention.Kind.NAME, type));
  }

  private boolean isOfName(Span span) {
    List<Token> tokens = Token.cut(text, span);
    return !tokens.isEmpty()
        && tokens.stream()
            .allMatch(each -> each.isCapitalized() || Terms.isParticle(each) || isOf(each));
  }

  /** Whether a person's state, or an office's place, follows: "President Berg of Latvia". */
  private boolean isHome(Mention written, int end) {
    List<Token> tokens = Token.cut(text, new Span(written.span().end(), end));
    boolean person = written.type() == Type.PERSON && tokens.size() > 1 && isOf(tokens.getFirst());
    return person && (isGeographic(tokens, 1) || !Phrase.of(text, written.span()).isUntitled());
  }

  private static boolean isGeographic(List<Token> tokens, int at) {
    return Registry.standard()
        .longest(tokens, at)
        .filter(it -> it.value().isGeographic())
        .isPresent();
  }

  /** "Axis of Harbours" is one name where the network sees one. */
  private static boolean isOf(Token token) {
    return token.key().equals("of");
  }

  /** A linked name as it would have been written: of the type that its words tell, if any do. */
  private Mention named(Mention linked) {
    Phrase phrase = Phrase.of(text, linked.span());
    if (phrase.head().isEmpty()) {
      return linked;
    }
    Type type = phrase.personName().isPresent() ? linked.type() : phrase.type();
    Span head = phrase.personName().or(phrase::headTerm).map(phrase::span).orElseThrow();
    return new Mention(linked.span(), head, Mention.Kind.NAME, type);
  }
}
