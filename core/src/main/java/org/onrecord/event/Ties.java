package org.onrecord.event;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.onrecord.act.Code;
import org.onrecord.act.Modality;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Entry;
import org.onrecord.actor.Nameless;
import org.onrecord.actor.Registry;
import org.onrecord.attribution.Polarity;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Finds the ties that an article's words state: offices, memberships, support, enmity. */
final class Ties {
  private static final Pattern LISTING = Pattern.compile("sanction|blacklist|designat");
  private static final double BY_ROLE = 0.8;
  private static final double BY_VERB = 0.7;
  private static final int SUCH_WITHIN = 4;

  private final Tied tied;
  private final String text;
  private final Map<List<String>, Tie> found = new LinkedHashMap<>();

  private Ties(Story story) {
    this.text = story.text();
    this.tied = new Tied(story);
  }

  /** The ties of a story, each once, in text order. */
  static List<Tie> find(Story story, List<Sentence> sentences, List<Event> events) {
    Ties ties = new Ties(story);
    List<Actor> cast =
        story.cast().actors().stream().filter(actor -> !actor.isUnnamedPerson()).toList();
    for (Sentence sentence : sentences) {
      cast.forEach(actor -> ties.addAll(sentence, ties.offices(actor, sentence), BY_ROLE));
      ties.verbs(sentence);
      ties.compounds(sentence);
      ties.addAll(sentence, ties.memberships(sentence), BY_VERB);
      ties.addAll(sentence, ties.nouns(sentence), BY_VERB);
    }
    events.forEach(ties::event);
    return ties.found.values().stream().sorted(Comparator.comparing(Tie::span)).toList();
  }

  private void addAll(Sentence sentence, List<StatedTie> told, double sure) {
    for (StatedTie tie : told) {
      Claim claim = claim(sentence, tie.span(), Modality.ACTUAL, tie.denied());
      add(tie.relation(), tie.ends(), tie.span(), claim, sure);
    }
  }

  private void add(Relation relation, List<String> ends, Span span, Claim claim, double sure) {
    String from = ends.getFirst();
    String to = ends.getLast();
    if (!from.equals(to)) {
      found.putIfAbsent(
          List.of(from, relation.code(), to), new Tie(from, relation, to, span, claim, sure));
    }
  }

  private static Claim claim(Sentence sentence, Span span, Modality modality, boolean denied) {
    return new Claim(
        sentence.asserting(span).map(Story.Told::id),
        denied ? Polarity.DENIED : Polarity.AFFIRMED,
        modality);
  }

  /** Offices and memberships, as the cast's roles give them. */
  private List<StatedTie> offices(Actor actor, Sentence sentence) {
    return new OfficeTies(text, tied).of(actor, sentence);
  }

  private List<StatedTie> memberships(Sentence sentence) {
    return new Memberships(text, sentence, tied).all();
  }

  private List<StatedTie> nouns(Sentence sentence) {
    return new NounTies(sentence, tied.mentions(sentence.span())).all();
  }

  /** Sanctions that are told as an event stay as a tie. */
  private void event(Event event) {
    String words = event.telling().trigger().in(text).toLowerCase(Locale.ROOT);
    boolean sanctions = LISTING.matcher(words).find();
    if (event.code() != Code.SANCTION
        || !sanctions
        || event.claim().polarity() == Polarity.DENIED) {
      return;
    }
    for (String from : Nameless.without(event.parties().actors())) {
      for (String to : Nameless.without(event.parties().targets())) {
        add(Relation.SANCTIONS, List.of(from, to), event.telling().span(), event.claim(), BY_VERB);
      }
    }
  }

  private void verbs(Sentence sentence) {
    Arguments arguments = new Arguments(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      Optional<TieWords.Verb> verb = TieWords.verb(sentence.at(i).key());
      int at = i;
      Optional<VerbGroup> group =
          verb.flatMap(it -> VerbGroup.read(sentence, at, trigger(it.forms())))
              .or(() -> Optional.of(at).filter(it -> opens(sentence, it)).map(Ties::undergone));
      group
          .filter(it -> verb.isPresent())
          .ifPresent(it -> verb(sentence, arguments, verb.get().relation(), it));
    }
  }

  /** "Backed by Norland, …": the first words of a sentence. */
  private static boolean opens(Sentence sentence, int verb) {
    return sentence.skipLeft(verb - 1) < 0 && sentence.says(sentence.skipRight(verb + 1), "by");
  }

  private static VerbGroup undergone(int verb) {
    return new VerbGroup(verb, verb, VerbGroup.Shape.PASSIVE, Modality.ACTUAL, false);
  }

  private static Trigger trigger(Trigger.Forms forms) {
    return new Trigger(
        Trigger.Part.VERB,
        forms,
        List.of(),
        Code.STATE,
        new Trigger.Needs(Trigger.Needs.Kind.NOTHING, Set.of()));
  }

  private void verb(Sentence sentence, Arguments arguments, Relation relation, VerbGroup group) {
    if (group.shape() == VerbGroup.Shape.PASSIVE) {
      List<Party> by = arguments.agent(group.verb() + 1);
      boolean opens = !by.isEmpty() && opens(sentence, group.verb());
      Ends ends = opens ? opening(sentence, by) : new Ends(by, arguments.before(group));
      tie(sentence, relation, ends, group);
    } else if (group.shape() == VerbGroup.Shape.ACTIVE) {
      List<Party> objects = direct(sentence, object(sentence, group.verb() + 1));
      boolean once = relation == Relation.LEADS && isFollowedByIn(sentence, objects);
      if (!once) {
        tie(sentence, relation, new Ends(arguments.before(group), objects), group);
      }
    }
  }

  /** "Backed by Norland and Eastmark, Kestria left": whom a sentence's first words are about. */
  private static Ends opening(Sentence sentence, List<Party> by) {
    int many = by.size();
    Party last = by.getLast();
    if (many > 1 && sentence.says(last.from() - 1, ",")) {
      return new Ends(by.subList(0, many - 1), List.of(last));
    }
    int comma = last.to();
    int at = sentence.is(comma + 1, WordClass.DETERMINER) ? comma + 2 : comma + 1;
    boolean parted = sentence.says(comma, ",");
    return new Ends(by, parted ? sentence.partyAt(at).stream().toList() : List.of());
  }

  /** Who is tied to whom. */
  private record Ends(List<Party> from, List<Party> to) {}

  private void tie(Sentence sentence, Relation relation, Ends ends, VerbGroup group) {
    for (Party from : ends.from()) {
      for (Party to : ends.to()) {
        if (isActor(from) && isActor(to)) {
          Span span = around(from.mention().span(), to.mention().span());
          add(
              relation,
              List.of(from.actor().orElseThrow(), to.actor().orElseThrow()),
              span,
              claim(sentence, span, group.modality(), group.denied()),
              BY_VERB);
        }
      }
    }
  }

  private static Span around(Span one, Span other) {
    return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  /**
   * Where the object of a verb begins: after verbs joined to it, and after what is given to whom
   * ("funds and supplies arms to Kestria"), or what they are ("arms groups such as").
   */
  private static int object(Sentence sentence, int from) {
    int at = from;
    String ending = ending(sentence, from - 1);
    while (isJoined(sentence, at, ending)) {
      at = at + 2;
      int given = sentence.says(at + 1, "to") ? at + 2 : at;
      at = sentence.partyAt(at).isEmpty() ? given : at;
    }
    for (int i = at; i < Math.min(sentence.size() - 1, at + SUCH_WITHIN); i++) {
      if (sentence.says(i, "such") && sentence.says(i + 1, "as")) {
        return i + 2;
      }
    }
    return at;
  }

  /** Whether "and" and a verb of the same form follow. */
  private static boolean isJoined(Sentence sentence, int at, String ending) {
    return sentence.says(at, "and")
        && at + 2 < sentence.size()
        && sentence.partyAt(at + 1).isEmpty()
        && ending(sentence, at + 1).equals(ending);
  }

  private static String ending(Sentence sentence, int at) {
    String key = sentence.at(at).key();
    return key.endsWith("ed") ? "ed" : key.endsWith("ing") ? "ing" : key.endsWith("s") ? "s" : "";
  }

  /** "Led the parliament in prayer" tells what was done once. */
  private static boolean isFollowedByIn(Sentence sentence, List<Party> objects) {
    return !objects.isEmpty() && sentence.says(objects.getLast().to(), "in");
  }

  /**
   * Those named right after a verb, with nothing but an article between; "backs Norland’s plan" and
   * "backs the Norland plan" name a plan.
   */
  private static List<Party> direct(Sentence sentence, int from) {
    Lists lists = new Lists(sentence);
    int at =
        sentence.is(from, WordClass.DETERMINER) && sentence.partyAt(from).isEmpty()
            ? from + 1
            : from;
    return sentence
        .partyAt(at)
        .filter(party -> party.from() == at)
        .map(lists::right)
        .filter(all -> endsPhrase(sentence, all.getLast().to()))
        .orElse(List.of());
  }

  /** Whether the noun phrase that a name ends goes on no further. */
  private static boolean endsPhrase(Sentence sentence, int end) {
    return end >= sentence.size()
        || (!sentence.at(end).isWord() && !sentence.at(end).isPossessive())
        || sentence.isTime(end)
        || sentence.is(end, WordClass.PREPOSITION)
        || sentence.is(end, WordClass.BOUNDARY)
        || sentence.is(end, WordClass.JOINER)
        || sentence.is(end, WordClass.ADVERB)
        || sentence.is(end, WordClass.FOLLOWER);
  }

  private static boolean isActor(Party party) {
    return party.actor().isPresent() && isActor(party.mention());
  }

  private static boolean isActor(Cast.Named named) {
    return named.actor().isPresent() && isActor(named.mention());
  }

  private static boolean isActor(Mention mention) {
    return mention.type() != Type.OTHER && mention.type() != Type.DOCUMENT;
  }

  /** "The Norland-backed militia". */
  private void compounds(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      compound(sentence, i);
    }
  }

  private void compound(Sentence sentence, int at) {
    String key = sentence.at(at).key();
    int hyphen = key.lastIndexOf('-');
    Optional<Relation> relation = TieWords.compound(key.substring(hyphen + 1));
    boolean split = hyphen < 0 && sentence.says(at - 1, "-");
    if (relation.isEmpty() || (hyphen < 0 && !split)) {
      return;
    }
    String name =
        split
            ? sentence.at(at - 2 < 0 ? at : at - 2).text()
            : sentence.at(at).text().substring(0, hyphen);
    Optional<String> from =
        tied.called(name)
            .or(
                () ->
                    Registry.standard().find(name).flatMap(Entry::country).flatMap(tied::country));
    int start = split ? at - 2 : at;
    Optional<Cast.Named> to = supported(sentence, Math.max(0, start), at);
    if (from.isPresent() && to.isPresent()) {
      int first = sentence.at(Math.max(0, start)).span().start();
      Span span = new Span(first, to.get().mention().span().end());
      List<String> ends = List.of(from.get(), to.get().actor().orElseThrow());
      add(relation.get(), ends, span, claim(sentence, span, Modality.ACTUAL, false), BY_VERB);
    }
  }

  /** Who is backed: whose noun comes after a compound, in words that it begins or belongs to. */
  private Optional<Cast.Named> supported(Sentence sentence, int start, int at) {
    int next = sentence.at(Math.min(at + 1, sentence.size() - 1)).span().start();
    return tied.mentions(sentence.span()).stream()
        .filter(each -> each.mention().head().end() > next)
        .filter(each -> each.mention().span().start() <= next && isActor(each))
        .filter(each -> !isOfAnother(sentence, each.mention().span().start(), start))
        .findFirst();
  }

  /** "The commander of Norland-backed forces" isn't backed. */
  private static boolean isOfAnother(Sentence sentence, int offset, int start) {
    return IntStream.range(sentence.indexFrom(offset), start)
        .anyMatch(i -> sentence.is(i, WordClass.PREPOSITION));
  }
}
