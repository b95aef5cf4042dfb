package org.onrecord.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.actor.Casting.Mentioned;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Mentions.Linked;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Settles what words mean that were taken for somebody without a look at those round them. A name
 * that no table has is taken for a person's; so are headings ("Domestic Crisis") and qualities
 * ("Western-backed"). The network that finds mentions has read the words round it: what it takes
 * for something else is that, and what it doesn't take for a mention at all is none. A noun of the
 * table is none where it only says of which kind the next one is ("military targets").
 */
public final class Guessed {
  /** "Western-backed", "Soviet-style": a quality that is made of a name. */
  private static final Pattern QUALITY =
      Pattern.compile(
          "\\S+-(?:\\p{Ll}+(?:ed|ing)|led|run|built|made|style|era|born|wide|friendly|origin|majority)");

  private final String text;
  private final ByHead byHead;

  /** What tells that the written names of persons are. */
  private final Map<Mention, Told> toldBy = new HashMap<>();

  /** Words of persons' names that titles, roles or first names tell to be persons'. */
  private final Set<String> persons = new HashSet<>();

  /** What tells that a name is a person's. */
  private enum Told {
    FIRST_NAME,
    TITLE,
    NOTHING
  }

  private Guessed(String text, Mentioned found) {
    this.text = text;
    this.byHead = new ByHead(found.linked().stream().map(Linked::mention).toList());
    found.written().stream()
        .filter(each -> each.isNameOf(Type.PERSON))
        .forEach(each -> toldBy.put(each, told(each)));
    toldBy.forEach(
        (person, by) -> {
          if (by != Told.NOTHING && office(person).isEmpty() && thing(person).isEmpty()) {
            persons.addAll(name(person.head()).parts());
          }
        });
  }

  /**
   * The same mentions, without the written names that are none, the others as what they are.
   *
   * @param inHeading whether a span stands in a title or heading, whose words have capitals
   *     whatever they are
   */
  public static Mentioned settled(String text, Predicate<Span> inHeading, Mentioned found) {
    HeadlineNames headlines = new HeadlineNames(text, inHeading, found.written());
    List<Mention> apart =
        found.written().stream().flatMap(each -> headlines.apart(each).stream()).toList();
    Guessed guessed = new Guessed(text, new Mentioned(apart, found.linked()));
    TreeSet<Mention> written = new TreeSet<>();
    apart.forEach(each -> guessed.settled(each).ifPresent(written::add));
    Set<String> told = new HashSet<>();
    written.stream()
        .filter(each -> !inHeading.test(each.span()))
        .forEach(each -> told.add(each.head().in(text)));
    written.removeIf(
        each ->
            isThing(each) && inHeading.test(each.span()) && !told.contains(each.head().in(text)));
    return new Mentioned(written.stream().toList(), found.linked());
  }

  /** What in a heading alone is no name: "Background", "A Strategic Deception". */
  private static boolean isThing(Mention mention) {
    return mention.kind() == Mention.Kind.NAME && mention.type().isThing();
  }

  private Told told(Mention person) {
    if (Gender.of(name(person.head())) != Gender.OPEN) {
      return Told.FIRST_NAME;
    }
    return Phrase.of(text, person.span()).isUntitled() ? Told.NOTHING : Told.TITLE;
  }

  private Optional<Mention> settled(Mention written) {
    boolean name = written.kind() == Mention.Kind.NAME;
    if (!name) {
      return Optional.of(written).filter(noun -> !isNoNoun(noun));
    }
    if (Nobody.is(text, written)) {
      return Optional.empty();
    }
    Span head = written.head();
    Matcher quality = QUALITY.matcher(text).region(head.start(), head.end());
    if ((written.isNameOf(Type.PERSON) || written.type() == Type.OTHER) && quality.lookingAt()) {
      return without(written, quality.end());
    }
    Optional<Mention> same = Optional.of(written);
    if (!written.isNameOf(Type.PERSON) || persons.containsAll(name(head).parts())) {
      return same;
    }
    return switch (toldBy.getOrDefault(written, Told.NOTHING)) {
      case FIRST_NAME -> same;
      case TITLE -> office(written).or(() -> thing(written)).or(() -> same);
      case NOTHING -> seen(written).map(this::body);
    };
  }

  /**
   * A name after a role that is none: "Islamic Revolution". A president whose name has two words,
   * none of them a state's, is no state, whatever the network says.
   */
  private Optional<Mention> thing(Mention written) {
    List<String> parts = name(written.head()).parts();
    boolean whole = parts.size() > 1 && Coder.countries(written.head().in(text)).isEmpty();
    return seen(written)
        .filter(each -> !each.isNameOf(Type.PERSON))
        .filter(each -> !whole || each.type() != Type.COUNTRY)
        .map(each -> new Mention(each.span(), each.span(), each.kind(), each.type()));
  }

  /**
   * Whether a noun is a thing to the network ("rockets"), or, where it sees none, belongs to the
   * next one or is the verb of what stands before it: "military targets", "the storm forces them".
   */
  private boolean isNoNoun(Mention written) {
    Span head = written.head();
    Optional<Mention> last = byHead.before(head.end());
    Optional<Mention> same = last.filter(each -> each.head().start() >= head.start());
    if (same.filter(each -> each.type() == Type.OTHER).isPresent()) {
      return true;
    }
    boolean seen = same.isPresent();
    boolean kind = byHead.from(head.end()).filter(it -> it.span().contains(head)).isPresent();
    return !seen && (kind || last.filter(it -> isBefore(it.span(), written)).isPresent());
  }

  /** Whether a mention is all that stands before a noun within its words. */
  private boolean isBefore(Span mention, Mention noun) {
    int end = noun.head().start();
    return mention.start() == noun.span().start()
        && mention.end() < end
        && text.substring(mention.end(), end).isBlank();
  }

  private PersonName name(Span head) {
    return PersonName.of(head.in(text));
  }

  /**
   * The role alone where what stands after it is no name: in a heading, "Norland's Prime Minister
   * Warns Against Haste". The network then sees a mention by the role, and none by the name.
   */
  private Optional<Mention> office(Mention written) {
    Span head = written.head();
    return byHead
        .before(head.end())
        .map(Mention::head)
        .filter(noun -> noun.start() >= written.span().start() && noun.start() < head.start())
        .map(noun -> role(new Span(written.span().start(), noun.end()), noun));
  }

  private static Mention role(Span span, Span noun) {
    return new Mention(span, noun, Mention.Kind.NOMINAL, Type.PERSON);
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
    return name.isNameOf(Type.PERSON) ? seen(name) : Optional.of(name);
  }

  private Optional<Mention> seen(Mention written) {
    Span head = written.head();
    return byHead
        .before(head.end())
        .filter(mention -> head.contains(mention.head()))
        .map(Mention::type)
        .filter(type -> type != Type.COUNTRY || !isPair(head))
        .map(type -> new Mention(written.span(), head, Mention.Kind.NAME, type));
  }

  /** "A Norse-Kestrian embargo": two that no table has, and so two peoples. */
  private boolean isPair(Span name) {
    return name.in(text).indexOf('-') > 0 && !isSeveral(name);
  }

  /** "Harbour Front Norland": a name of several words that no table has is no state's. */
  private Mention body(Mention seen) {
    return seen.type() == Type.COUNTRY && isSeveral(seen.head())
        ? new Mention(seen.span(), seen.head(), seen.kind(), Type.ORGANIZATION)
        : seen;
  }

  private boolean isSeveral(Span name) {
    return name.in(text).indexOf(' ') > 0;
  }
}
