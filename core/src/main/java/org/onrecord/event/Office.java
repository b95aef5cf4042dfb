package org.onrecord.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Entry;
import org.onrecord.actor.Registry;
import org.onrecord.actor.Role;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Tells of which body or country a role is, by its words; nothing where a part of it is meant. */
final class Office {
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:-|[’']s?\\s+(?<own>\\p{L}[\\p{L}-]*)|\\s+(?:(?:on|of|for|and)\\s+)?(?<of>\\p{Lu}[\\p{L}-]*))");
  private static final Pattern PART =
      Pattern.compile(
          "(?i)\\b(?:ministry|consulate|embassy|party|program|programme|guest|delegation|presidential)\\b");
  private static final Set<Type> OWNERS = EnumSet.of(Type.PERSON, Type.COUNTRY);
  private static final Set<String> THEIRS = Set.of("his", "her", "their", "its");
  private static final Set<String> ABOUT = Set.of("for", "on", "to");

  /** What lies inside a state has offices of its own, which are none of the state's. */
  private static final Set<Entry.Kind> REGIONS = EnumSet.of(Entry.Kind.PLACE, Entry.Kind.BREAKAWAY);

  private static final Pattern AT = Pattern.compile("\\b(?:at|with)(?: [Tt]he)? $");
  private static final Pattern OWNING = Pattern.compile("[’']s?\\s?");
  private static final Pattern SPEAKER = Pattern.compile("(?i)\\bspokes(?:man|woman|person)\\b");

  /** How long an ending that owns is, with the space after it. */
  private static final int POSSESSIVE = 3;

  private final List<Cast.Named> mentions;
  private final String text;
  private final Role role;

  /** An office among the mentions of its sentence. */
  Office(List<Cast.Named> mentions, String text, Role role) {
    this.mentions = mentions;
    this.text = text;
    this.role = role;
  }

  /**
   * The id of the body or country.
   *
   * @param known the id of the actor that is called so
   * @param country the id of the country with such a code
   */
  Optional<String> body(
      Function<String, Optional<String>> known, Function<String, Optional<String>> country) {
    Optional<String> name = role.organization();
    Optional<String> employer = employer(name.orElse(""));
    if (name.isEmpty() || employer.isPresent()) {
      return employer.or(this::owner);
    }
    Optional<Entry> entry = Registry.standard().find(name.get());
    Optional<String> state = entry.flatMap(Entry::country).flatMap(country);
    boolean geographic = entry.isPresent() && state.isPresent();
    String words = role.span().in(text);
    boolean partly =
        PART.matcher(words.replace(name.get(), "")).find() || goesOn(words, name.get());
    if (partly || (geographic && isAbout(words, name.get()))) {
      return Optional.empty();
    }
    Optional<String> other = role.country().flatMap(country).filter(id -> isElsewhere(entry));
    boolean region = entry.map(Entry::kind).filter(REGIONS::contains).isPresent();
    if (region) {
      return known.apply(name.get());
    }
    boolean people = entry.filter(it -> it.kind() == Entry.Kind.DEMONYM).isPresent();
    return other.or(() -> people ? state : known.apply(name.get()).or(() -> state));
  }

  /** "The Norland ambassador at the union" is Norland's. */
  private boolean isElsewhere(Optional<Entry> entry) {
    return entry.flatMap(Entry::country).isPresent()
        && role.country().isPresent()
        && !entry.flatMap(Entry::country).equals(role.country());
  }

  /** Whether the body's name is longer than what was taken for it. */
  private boolean goesOn(String words, String name) {
    int end = words.indexOf(name) + name.length();
    if (end < name.length()) {
      return false;
    }
    Matcher matcher = GOES_ON.matcher(words.substring(end));
    if (!matcher.find()) {
      return false;
    }
    String own = Objects.requireNonNullElse(matcher.group("own"), "");
    String next = Objects.requireNonNullElse(matcher.group("of"), own).toLowerCase(Locale.ROOT);
    return next.isEmpty() || !role.title().contains(next);
  }

  /** "The envoy for Norland" is not Norland’s. */
  private static boolean isAbout(String words, String name) {
    String before = words.substring(0, Math.max(0, words.indexOf(name))).strip();
    return ABOUT.contains(before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * The body at which somebody is: "expert on Norland at the Harbour Institute"; or one by whose
   * whole name the role goes on, where only its beginning was taken for the body.
   *
   * @param beginning what was taken for it
   */
  private Optional<String> employer(String beginning) {
    return mentions.stream()
        .filter(named -> named.mention().kind() == Mention.Kind.NAME)
        .filter(named -> named.mention().type() == Type.ORGANIZATION)
        .filter(named -> role.span().overlaps(named.mention().span()))
        .filter(named -> isAt(named.mention().span()) || isLonger(named.mention(), beginning))
        .flatMap(named -> named.actor().stream())
        .findFirst();
  }

  private boolean isAt(Span body) {
    int from = role.span().start();
    return body.start() > from && AT.matcher(text.substring(from, body.start())).find();
  }

  private boolean isLonger(Mention body, String beginning) {
    String name = body.span().in(text).replaceFirst("^[Tt]he ", "");
    return !beginning.isEmpty() && name.startsWith(beginning + " ");
  }

  /** For whom somebody speaks by the words right before: "Norse foreign ministry spokesman". */
  Optional<String> spokenFor() {
    Matcher speaker = SPEAKER.matcher(text).region(role.span().start(), role.span().end());
    int at = speaker.find() ? speaker.start() : -1;
    return mentions.stream()
        .filter(named -> named.mention().type() == Type.ORGANIZATION)
        .filter(named -> named.mention().span().end() + 1 == at)
        .flatMap(named -> named.actor().stream())
        .findFirst();
  }

  /**
   * Whose lawyer or minister somebody is: "Smith’s lawyer", "her lawyer", "Norland’s president".
   */
  private Optional<String> owner() {
    return mentions.stream()
        .filter(named -> OWNERS.contains(named.mention().type()))
        .filter(named -> owns(named.mention().span()))
        .flatMap(named -> named.actor().stream())
        .findFirst();
  }

  private boolean owns(Span owner) {
    boolean within = role.span().contains(owner) && owner.start() == role.span().start();
    if (within && THEIRS.contains(owner.in(text).toLowerCase(Locale.ROOT))) {
      return true;
    }
    boolean before = owner.end() < role.span().start();
    int end = within ? Math.min(owner.end() + POSSESSIVE, text.length()) : role.span().start();
    return (within || before)
        && end - owner.end() <= POSSESSIVE
        && OWNING.matcher(text.substring(owner.end(), end)).matches();
  }
}
