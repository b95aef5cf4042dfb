package org.onrecord.event;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.act.Code;
import org.onrecord.act.Modality;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Entry;
import org.onrecord.actor.Nameless;
import org.onrecord.actor.Registry;
import org.onrecord.actor.Role;
import org.onrecord.attribution.Polarity;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Finds the ties that an article's words state: offices, memberships, support, enmity. */
final class Ties {
  private static final Pattern AT_BODY = Pattern.compile(" at ");
  private static final Pattern LISTING = Pattern.compile("sanction|blacklist|designat");
  private static final double BY_ROLE = 0.8;
  private static final double BY_VERB = 0.7;
  private static final int SUCH_WITHIN = 4;
  private static final Set<String> FORMER = Set.of("former", "late", "ousted", "ex");

  private static final Set<String> SECOND =
      Set.of("vice", "deputy", "assistant", "program", "policy");
  private static final Set<Type> BODIES =
      EnumSet.of(Type.COUNTRY, Type.ORGANIZATION, Type.GROUP, Type.PLACE, Type.PERSON);

  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final List<Cast.Named> mentions;
  private final List<Span> mentionSpans;
  private final String text;
  private final Map<List<String>, Tie> found = new LinkedHashMap<>();

  private Ties(Story story) {
    this.text = story.text();
    this.mentions = story.cast().mentions();
    this.mentionSpans = mentions.stream().map(each -> each.mention().span()).toList();
    for (Actor actor : story.cast().actors()) {
      actors.put(actor.id(), actor);
      names.putIfAbsent(actor.name(), actor.id());
      if (actor.known().type() == Type.COUNTRY) {
        actor.known().country().ifPresent(code -> countries.putIfAbsent(code, actor.id()));
      }
    }
    for (Cast.Named named : story.cast().mentions()) {
      named.actor().ifPresent(id -> names.putIfAbsent(named.mention().head().in(text), id));
    }
  }

  /** The ties of a story, each once, in text order. */
  static List<Tie> find(Story story, List<Sentence> sentences, List<Event> events) {
    Ties ties = new Ties(story);
    List<Actor> cast =
        story.cast().actors().stream().filter(actor -> !actor.isUnnamedPerson()).toList();
    for (Sentence sentence : sentences) {
      ties.roles(sentence, cast);
      ties.verbs(sentence);
      ties.compounds(sentence);
      ties.members(sentence);
      ties.nouns(sentence);
    }
    events.forEach(ties::event);
    return ties.found.values().stream().sorted(Comparator.comparing(Tie::span)).toList();
  }

  private void add(
      Sentence sentence, Relation relation, List<String> ends, Span span, double sure) {
    add(relation, ends, span, claim(sentence, span, Modality.ACTUAL, false), sure);
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
  private void roles(Sentence sentence, List<Actor> cast) {
    for (Actor actor : cast) {
      for (Role role : actor.roles()) {
        if (sentence.span().contains(role.span())) {
          role(sentence, actor, role);
        }
      }
    }
  }

  private void role(Sentence sentence, Actor actor, Role role) {
    String words = role.span().in(text);
    known(words.split(" ", 2)[0] + " Party")
        .map(party -> List.of(actor.id(), party))
        .ifPresent(ends -> add(sentence, Relation.MEMBER_OF, ends, role.span(), BY_ROLE));
    Optional<Relation> relation = TieWords.title(role.title()).map(it -> ofSecond(it, role));
    boolean past = FORMER.contains(role.title().split(" ", -1)[0]);
    if (relation.isEmpty() || past) {
      return;
    }
    Optional<String> body = body(sentence, role, relation.get());
    if (body.isPresent() && fits(relation.get(), body.get())) {
      Relation held = TieWords.at(type(body.get()), relation.get(), role.title());
      add(sentence, held, List.of(actor.id(), body.get()), role.span(), BY_ROLE);
    } else if (body.isPresent()
        && type(body.get()) == Type.PERSON
        && relation.get() == Relation.HOLDS) {
      List<String> ends = List.of(body.get(), actor.id());
      add(sentence, Relation.SUPERVISES, ends, role.span(), BY_ROLE);
    }
  }

  /** Whose office it is; one that is called by nobody's name is its holder's state's. */
  private Optional<String> body(Sentence sentence, Role role, Relation relation) {
    Office office = new Office(mentions(sentence.span()), text, role);
    Optional<String> named =
        office.body(name -> known(name).filter(id -> fits(relation, id)), this::country);
    boolean bare = relation == Relation.HOLDS && role.organization().isEmpty();
    return bare ? named.or(() -> role.country().flatMap(this::country)) : named;
  }

  private Type type(String id) {
    return Optional.ofNullable(actors.get(id))
        .map(actor -> actor.known().type())
        .orElse(Type.OTHER);
  }

  /** A deputy leader has an office, and leads nobody; a director at a body belongs to it. */
  private Relation ofSecond(Relation relation, Role role) {
    boolean second = SECOND.stream().anyMatch(role.title()::contains);
    boolean part = AT_BODY.matcher(role.span().in(text)).find();
    Relation less = part ? Relation.MEMBER_OF : second ? Relation.HOLDS : relation;
    return relation == Relation.LEADS ? less : relation;
  }

  private List<Cast.Named> mentions(Span span) {
    return mentions.subList(
        Span.firstFrom(mentionSpans, span.start()), Span.firstFrom(mentionSpans, span.end()));
  }

  /** The actor that is called so, if it is one that can have offices or speakers. */
  private Optional<String> known(String name) {
    return Optional.ofNullable(names.get(name)).filter(id -> BODIES.contains(type(id)));
  }

  private Optional<String> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /**
   * A country has ministers and leaders, but who advises its president advises not the country; a
   * person has advisers and spokesmen, but nobody holds or leads a person.
   */
  private boolean fits(Relation relation, String body) {
    Type type = type(body);
    if (type == Type.PERSON) {
      return relation == Relation.ADVISES || relation == Relation.SPEAKS_FOR;
    }
    return type != Type.COUNTRY
        || relation == Relation.HOLDS
        || relation == Relation.LEADS
        || relation == Relation.SPEAKS_FOR;
  }

  /** "Ada Smith of the Harbour Institute", "Ada Smith, from the Harbour Party". */
  private void members(Sentence sentence) {
    for (Party person : sentence.parties()) {
      int at = sentence.says(person.to(), ",") ? person.to() + 1 : person.to();
      boolean led = sentence.says(at, "of") || sentence.says(at, "from");
      boolean of = led && person.mention().type() == Type.PERSON;
      int next = sentence.is(at + 1, WordClass.DETERMINER) ? at + 2 : at + 1;
      Optional<Party> body =
          of ? sentence.partyAt(next).or(() -> sentence.partyAt(at + 1)) : Optional.empty();
      boolean named =
          body.filter(it -> it.mention().type() == Type.ORGANIZATION)
              .filter(it -> it.mention().kind() == Mention.Kind.NAME)
              .isPresent();
      if (named && person.actor().isPresent() && body.flatMap(Party::actor).isPresent()) {
        Span span = sentence.span(person.from(), body.get().to());
        List<String> ends = List.of(person.actor().get(), body.get().actor().orElseThrow());
        add(sentence, Relation.MEMBER_OF, ends, span, BY_VERB);
      }
    }
  }

  private void nouns(Sentence sentence) {
    for (NounTies.Stated tie : new NounTies(sentence, mentions(sentence.span())).all()) {
      Claim claim = claim(sentence, tie.span(), Modality.ACTUAL, tie.denied());
      add(tie.relation(), tie.ends(), tie.span(), claim, BY_VERB);
    }
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
          verb.flatMap(it -> VerbGroup.read(sentence, at, trigger(it.forms())));
      group.ifPresent(it -> verb(sentence, arguments, verb.orElseThrow().relation(), it));
    }
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
      tie(sentence, relation, new Ends(by, arguments.before(group)), group);
    } else if (group.shape() == VerbGroup.Shape.ACTIVE) {
      List<Party> objects = direct(sentence, object(sentence, group.verb() + 1));
      boolean once = relation == Relation.LEADS && isFollowedByIn(sentence, objects);
      if (!once) {
        tie(sentence, relation, new Ends(arguments.before(group), objects), group);
      }
    }
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
    return party.actor().isPresent()
        && party.mention().type() != Type.OTHER
        && party.mention().type() != Type.DOCUMENT;
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
        Registry.standard()
            .find(name)
            .flatMap(Entry::country)
            .flatMap(this::country)
            .or(() -> Optional.ofNullable(names.get(name)));
    Optional<Party> to =
        sentence
            .partyAt(at + 1)
            .or(() -> sentence.partyAt(at).filter(party -> party.to() > at + 1));
    if (from.isPresent() && to.filter(Ties::isActor).isPresent()) {
      int start = split ? at - 2 : at;
      Span span = sentence.span(Math.max(0, start), Math.max(at + 1, to.get().to()));
      add(
          sentence,
          relation.get(),
          List.of(from.get(), to.get().actor().orElseThrow()),
          span,
          BY_VERB);
    }
  }
}
