package org.onrecord.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.actor.Casting.Mentioned;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Mentions.Linked;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Settles what a name is that no table has. By its words alone it is taken for a person's; so are
 * headings ("Domestic Crisis") and qualities ("Western-backed"). The network that finds mentions
 * has read the words round it: what it takes for something else is that, and what it doesn't take
 * for a mention at all is none.
 */
public final class Guessed {
  /** "Western-backed", "Soviet-style": a quality that is made of a name. */
  private static final Pattern QUALITY =
      Pattern.compile("\\S+-(?:\\p{Ll}+ed|led|run|built|made|style|era|born|wide|friendly)");

  private final String text;
  private final NavigableMap<Integer, Mention> byHead = new TreeMap<>();

  /** Words of persons' names that titles, roles or first names tell to be persons'. */
  private final Set<String> persons = new HashSet<>();

  private Guessed(String text, Mentioned found) {
    this.text = text;
    for (Linked each : found.linked()) {
      byHead.put(each.mention().head().start(), each.mention());
    }
    for (Mention each : found.written()) {
      if (isPerson(each) && !isGuess(each) && office(each).isEmpty()) {
        persons.addAll(parts(each.head()));
      }
    }
  }

  /** The same mentions, without the written names that are none, the others as what they are. */
  public static Mentioned settled(String text, Mentioned found) {
    Guessed guessed = new Guessed(text, found);
    TreeSet<Mention> written = new TreeSet<>();
    for (Mention each : found.written()) {
      guessed.settled(each).ifPresent(written::add);
    }
    return new Mentioned(written.stream().toList(), found.linked());
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() == Mention.Kind.NAME && mention.type() == Type.PERSON;
  }

  private boolean isGuess(Mention mention) {
    return Phrase.of(text, mention.span()).isGuess();
  }

  private Optional<Mention> settled(Mention written) {
    boolean name = written.kind() == Mention.Kind.NAME;
    Span head = written.head();
    Matcher quality = QUALITY.matcher(text).region(head.start(), head.end());
    if (name && (isPerson(written) || written.type() == Type.OTHER) && quality.lookingAt()) {
      return without(written, quality.end());
    }
    boolean known =
        !isPerson(written)
            || Gender.of(PersonName.of(head.in(text))) != Gender.OPEN
            || persons.containsAll(parts(head));
    if (known) {
      return Optional.of(written);
    }
    return isGuess(written) ? seen(written) : Optional.of(office(written).orElse(written));
  }

  private List<String> parts(Span name) {
    return PersonName.of(name.in(text)).parts();
  }

  /**
   * The role alone where what stands after it is no name: in a heading, "Norland's Prime Minister
   * Warns Against Haste". The network then sees a mention by the role, and none by the name.
   */
  private Optional<Mention> office(Mention written) {
    Span head = written.head();
    Map.Entry<Integer, Mention> last = byHead.lowerEntry(head.end());
    boolean role =
        last != null && last.getKey() >= written.span().start() && last.getKey() < head.start();
    if (!role) {
      return Optional.empty();
    }
    Span noun = last.getValue().head();
    Span span = new Span(written.span().start(), noun.end());
    return Optional.of(new Mention(span, noun, Mention.Kind.NOMINAL, Type.PERSON));
  }

  /** What is left of a name without the quality before it: "Western-backed Norland". */
  private Optional<Mention> without(Mention written, int quality) {
    int from = quality;
    while (from < written.head().end() && text.charAt(from) == ' ') {
      from++;
    }
    if (from >= written.head().end()) {
      return Optional.empty();
    }
    Span rest = new Span(from, written.head().end());
    Type type = Phrase.of(text, rest).type();
    Mention name = new Mention(written.span(), rest, Mention.Kind.NAME, type);
    return isPerson(name) ? seen(name) : Optional.of(name);
  }

  private Optional<Mention> seen(Mention written) {
    Span head = written.head();
    return Optional.ofNullable(byHead.lowerEntry(head.end()))
        .map(Map.Entry::getValue)
        .filter(mention -> head.contains(mention.head()))
        .map(mention -> new Mention(written.span(), head, Mention.Kind.NAME, mention.type()));
  }
}
