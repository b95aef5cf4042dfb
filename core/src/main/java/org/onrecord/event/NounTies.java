package org.onrecord.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.actor.Cast;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Finds the ties that a noun tells of a sentence's actors: "Kestria, a close ally of Norland",
 * "Norland’s ally Kestria", "Kestria is a member of the union". Whose or of whom somebody is stands
 * before the noun or behind its preposition; who it is stands beside the phrase, or before a verb
 * for being. Nothing is told where either is unknown.
 */
final class NounTies {
  private static final int LONGEST = 8;
  private static final Set<String> LEADING = Set.of("of", "to", "with");
  private static final Set<String> BECOMING =
      Set.of("remain", "remains", "remained", "become", "became");

  /** Whose ally was or may be one says nothing of now. */
  private static final Set<String> NOT_NOW =
      Set.of("former", "one-time", "onetime", "potential", "possible", "likely", "would-be", "no");

  private final Sentence sentence;
  private final List<Cast.Named> mentions;
  private final Arguments arguments;
  private final Lists lists;

  /**
   * A sentence to be read.
   *
   * @param mentions all that stand in it, also inside each other
   */
  NounTies(Sentence sentence, List<Cast.Named> mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.arguments = new Arguments(sentence);
    this.lists = new Lists(sentence);
  }

  /**
   * A noun with what stands round it.
   *
   * @param from the phrase's first token
   * @param noun the noun's
   * @param to the token after the phrase
   * @param others the ids of those whose or of whom somebody is
   */
  private record Told(int from, int noun, int to, List<String> others) {}

  /** Those who are named beside a noun. */
  private record Holder(List<String> ids, int from, int to, boolean denied) {
    static Holder of(List<Party> parties) {
      List<String> ids = parties.stream().flatMap(each -> each.actor().stream()).toList();
      return new Holder(ids, parties.getFirst().from(), parties.getLast().to(), false);
    }
  }

  /** All ties, in the order of their nouns. */
  List<StatedTie> all() {
    List<StatedTie> all = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Relation> relation = TieWords.noun(sentence.at(i).key());
      Optional<Told> told = relation.isPresent() ? told(i) : Optional.empty();
      told.flatMap(this::holder).ifPresent(holder -> add(all, relation.get(), told.get(), holder));
    }
    return all;
  }

  private void add(List<StatedTie> all, Relation relation, Told told, Holder holder) {
    Span span =
        sentence.span(Math.min(told.from(), holder.from()), Math.max(told.to(), holder.to()));
    for (String one : holder.ids()) {
      for (String other : told.others()) {
        all.add(new StatedTie(relation, List.of(one, other), span, holder.denied()));
      }
    }
  }

  /** The phrase round a noun, if it tells whose it is. */
  private Optional<Told> told(int noun) {
    int at = plain(noun - 1, noun);
    Optional<Owner> owner = owner(at, noun);
    int first = owner.isPresent() && at == noun - 1 ? plain(owner.get().from() - 1, noun) : at;
    int from = owner.filter(it -> at < noun - 1).map(Owner::from).orElse(first + 1);
    int begin = sentence.is(from - 1, WordClass.DETERMINER) ? from - 1 : from;
    boolean now =
        IntStream.range(begin, noun).noneMatch(i -> NOT_NOW.contains(sentence.at(i).key()));
    if (!now || sentence.isBefore(begin, WordClass.CONDITION, LONGEST)) {
      return Optional.empty();
    }
    return owner.isPresent()
        ? Optional.of(new Told(begin, noun, noun + 1, List.of(owner.get().id())))
        : ofWhom(begin, noun);
  }

  /** Whose a noun says that somebody is, from its first token. */
  private record Owner(int from, String id) {}

  /** "Norland’s", "its", and a name right before the noun: "Harbour Union members". */
  private Optional<Owner> owner(int at, int noun) {
    boolean owns = at > 0 && sentence.at(at).isPossessive();
    boolean pronoun = sentence.is(at, WordClass.DETERMINER);
    boolean name = !owns && !pronoun;
    if (at < 0 || (name && at != noun - 1)) {
      return Optional.empty();
    }
    Optional<Owner> registered =
        name ? sentence.registered(at).map(id -> new Owner(at, id)) : Optional.empty();
    return ending(owns ? at - 1 : at)
        .filter(it -> !name || it.mention().kind() == Mention.Kind.NAME)
        .map(it -> new Owner(from(it), it.actor().orElseThrow()))
        .or(() -> registered);
  }

  /** "Ally of Norland and Eastmark". */
  private Optional<Told> ofWhom(int from, int noun) {
    if (noun + 1 >= sentence.size() || !LEADING.contains(sentence.at(noun + 1).key())) {
      return Optional.empty();
    }
    int at = sentence.is(noun + 2, WordClass.DETERMINER) ? noun + 3 : noun + 2;
    Optional<Party> party = sentence.partyAt(at).filter(it -> it.from() <= at);
    Optional<Cast.Named> inner =
        party.filter(it -> it.from() <= noun).isPresent()
            ? beginning(noun + 2).or(() -> beginning(at)).filter(it -> !owns(it))
            : Optional.empty();
    List<Party> all =
        party.filter(it -> isSomebody(it.mention())).map(lists::right).orElse(List.of());
    List<String> ids =
        Stream.concat(
                inner.flatMap(Cast.Named::actor).stream(),
                all.stream().filter(it -> it.from() > noun).flatMap(it -> it.actor().stream()))
            .toList();
    int to = ids.size() == all.size() && !all.isEmpty() ? all.getLast().to() : -1;
    boolean owns = to < 0 || (to < sentence.size() && sentence.at(to).isPossessive());
    return owns ? Optional.empty() : Optional.of(new Told(from, noun, to, ids));
  }

  /** The token left of the plain words before a noun: adjectives, numbers. */
  private int plain(int from, int noun) {
    int at = from;
    while (at >= 0 && from - at < LONGEST && isPlain(at, noun)) {
      at--;
    }
    return at;
  }

  private boolean isPlain(int at, int noun) {
    Optional<Party> other = sentence.partyAt(at).filter(it -> noun >= it.to());
    return sentence.at(at).isWord()
        && other.filter(it -> isSomebody(it.mention())).isEmpty()
        && !sentence.at(at).isCapitalized()
        && !sentence.is(at, WordClass.DETERMINER)
        && !sentence.is(at, WordClass.PREPOSITION)
        && !sentence.is(at, WordClass.JOINER)
        && !sentence.is(at, WordClass.BOUNDARY)
        && !sentence.is(at, WordClass.PRONOUN)
        && !isBeing(at);
  }

  /** Somebody whose mention ends with a token: a name, or "its". */
  private Optional<Cast.Named> ending(int at) {
    int end = sentence.at(at).span().end();
    return mentions.stream()
        .filter(each -> each.actor().isPresent() && each.mention().span().end() == end)
        .filter(each -> isSomebody(each.mention()))
        .max(Comparator.comparingInt(each -> each.mention().span().length()));
  }

  /** Somebody whose name begins with a token, inside another mention: "an ally of Norland". */
  private Optional<Cast.Named> beginning(int at) {
    int start = at < sentence.size() ? sentence.at(at).span().start() : -1;
    return mentions.stream()
        .filter(each -> each.actor().isPresent() && each.mention().span().start() == start)
        .filter(each -> each.mention().kind() == Mention.Kind.NAME && isSomebody(each.mention()))
        .max(Comparator.comparingInt(each -> each.mention().span().length()));
  }

  /** "A member of Norland’s council" is none of Norland. */
  private boolean owns(Cast.Named named) {
    int next = sentence.indexFrom(named.mention().span().end());
    return next < sentence.size() && sentence.at(next).isPossessive();
  }

  private int from(Cast.Named named) {
    int at = 0;
    while (sentence.at(at).span().end() <= named.mention().span().start()) {
      at++;
    }
    return at;
  }

  private static boolean isSomebody(Mention mention) {
    return mention.type() != Type.OTHER
        && (mention.type() != Type.DOCUMENT || mention.kind() == Mention.Kind.NAME);
  }

  /** Who it is: before "is", before a comma, or right after the noun. */
  private Optional<Holder> holder(Told told) {
    return being(told).or(() -> beside(told)).or(() -> after(told));
  }

  private boolean isBeing(int at) {
    return sentence.is(at, WordClass.BE)
        || (at >= 0 && at < sentence.size() && BECOMING.contains(sentence.at(at).key()));
  }

  private Optional<Holder> being(Told told) {
    int at = sentence.skipLeft(told.from() - 1);
    boolean denied = sentence.says(at, "longer") || sentence.says(at, "not");
    int verb = denied ? sentence.skipLeft(sentence.says(at, "not") ? at - 1 : at - 2) : at;
    if (!isBeing(verb) || isOpen(sentence.skipLeft(verb - 1))) {
      return Optional.empty();
    }
    List<Party> subject = arguments.before(verb);
    return Optional.of(subject)
        .filter(all -> !all.isEmpty())
        .map(Holder::of)
        .map(it -> new Holder(it.ids(), it.from(), it.to(), denied));
  }

  /** "Could be": whether a verb before another leaves it open. */
  private boolean isOpen(int at) {
    return sentence.is(at, WordClass.FUTURE)
        || sentence.is(at, WordClass.HYPOTHETICAL)
        || sentence.is(at, WordClass.OTHER_MODAL)
        || sentence.says(at, "to")
        || sentence.says(at, "be")
        || sentence.is(at, WordClass.NEGATION);
  }

  /** "Kestria, a close ally of Norland, said". */
  private Optional<Holder> beside(Told told) {
    boolean parted = sentence.says(told.from() - 1, ",") && isPause(told.to());
    Optional<Party> before = parted ? sentence.partyAt(told.from() - 2) : Optional.empty();
    return before
        .filter(it -> it.to() == told.from() - 1 && isSomebody(it.mention()))
        .filter(it -> !sentence.is(it.from() - 1, WordClass.PLACE))
        .map(it -> Holder.of(isSeveral(told) ? lists.left(it) : List.of(it)));
  }

  private boolean isSeveral(Told told) {
    return sentence.at(told.noun()).key().endsWith("s");
  }

  private boolean isPause(int at) {
    return at >= sentence.size() || !sentence.at(at).isWord() || sentence.says(at, "and");
  }

  /** "Norland’s ally Kestria", "members of the union — Norland and Kestria". */
  private Optional<Holder> after(Told told) {
    boolean owned = told.to() == told.noun() + 1;
    boolean parted =
        sentence.says(told.to(), "—")
            || sentence.says(told.to(), ":")
            || (owned && sentence.says(told.to(), ",") && !isSeveral(told));
    int at = parted ? told.to() + 1 : told.to();
    return sentence
        .partyAt(at)
        .filter(it -> owned || parted)
        .filter(it -> it.from() == at || it.from() <= told.noun())
        .filter(it -> it.mention().kind() == Mention.Kind.NAME)
        .filter(it -> isSomebody(it.mention()) && !isOwner(it))
        .map(it -> Holder.of(lists.right(it)));
  }

  private boolean isOwner(Party party) {
    return party.to() < sentence.size() && sentence.at(party.to()).isPossessive();
  }
}
