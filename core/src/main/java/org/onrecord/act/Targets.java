package org.onrecord.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Entry;
import org.onrecord.actor.Registry;
import org.onrecord.actor.Sector;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Kind;
import org.onrecord.attribution.Undergone;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;
import org.onrecord.text.Word;

/**
 * Says whom an act is directed at: whom the cue takes as its object ("accused the port of", "urged
 * the port to"), else whom the network sees named as such ({@link Aim}), also by a comment; to whom
 * a demand or threat is said, who must do what is asked for, or else the likeliest of those who are
 * named in what is said and are not on the speaker's side. Nobody who isn't named there is guessed.
 * Words: {@link DirectedCues}.
 */
public final class Targets {
  /** After whom, what they are asked to do. */
  private static final Pattern DUTY =
      Pattern.compile(
          "^(?:\\s+\\w{1,12})?\\s+(?:must|should|needs? to|has to|have to|ought to)\\b");

  private static final Pattern ORDERING = Pattern.compile("\\b(?:order|instruct)");

  /** What somebody is to do, after whom nobody is the object any more. */
  private static final Pattern TO =
      Pattern.compile("\\S\\s+(?:not )?to (?!(?:an?|the|its?|his|their|any|all)\\b)\\p{Ll}+");

  /** What leads to somebody else than who is named first. */
  private static final Pattern LED =
      Pattern.compile("\\b(?:over|for|in|after|because|to|from|by|with|who|that|which)\\b");

  private static final Pattern THAT = Pattern.compile("(?:[“\"‘']?\\s*)?that\\s+");

  /** A verb in the active, or another that is joined before it. */
  private static final Pattern ACTIVE =
      Pattern.compile(
          "\\s+(?!(?:is|are|was|were|be|been|has been|have been|had been)\\b|,)\\p{Ll}+");

  private static final int GAP = 80;
  private static final int DUTY_WITHIN = 30;

  /** So many words may stand between a cue and its object. */
  private static final int OBJECT_WITHIN = 6;

  private final String text;
  private final Alongside alongside;
  private final Sights sights;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Set<String> names;
  private final Map<String, String> registered;

  /**
   * The targets to be found in one article.
   *
   * @param text the article's text
   * @param cast who appears in it
   */
  public Targets(String text, Cast cast) {
    this.text = text;
    this.alongside = new Alongside(text, cast);
    this.registered = cast.registered();
    cast.actors().forEach(actor -> actors.put(actor.id(), actor));
    this.sights =
        new Sights(
            text, alongside, actors, registered, those(cast, it -> it != Mention.Kind.PRONOUN));
    this.names = those(cast, it -> it == Mention.Kind.NAME);
  }

  /** Ids of those for whom there are words of such a kind. */
  private static Set<String> those(Cast cast, Predicate<Mention.Kind> kind) {
    return cast.mentions().stream()
        .filter(each -> kind.test(each.mention().kind()))
        .flatMap(each -> each.actor().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Ids of the actors that an act is directed at, in text order; of a comment whom its cue takes,
   * whom the network sees, who must do something by it, or with whom somebody means to do
   * something.
   *
   * @param code what the act is; where it isn't known, only a cue that takes an object tells
   * @param speaker the id of the one who acts
   * @param addressees ids of those it was said to
   * @param aim what the network sees
   */
  public List<String> of(
      Attribution attribution,
      Optional<Code> code,
      Optional<String> speaker,
      List<String> addressees,
      Aim aim) {
    boolean directed = DirectedCues.has(text, attribution);
    if (code.isEmpty() && !directed) {
      return List.of();
    }
    Team side = new Team(speaker.map(actors::get));
    List<String> judged = judged(attribution, side);
    if (!judged.isEmpty()) {
      return judged;
    }
    List<String> heard = addressees.stream().filter(each -> !isPress(each)).toList();
    Optional<List<String>> object =
        directed
            ? object(attribution, side, code.filter(Code::isAsking).isPresent())
            : Optional.empty();
    if (object.isPresent()) {
      return object.get();
    }
    OptionalInt against = DirectedCues.against(text, attribution);
    if (against.isPresent()) {
      return struck(attribution, side, against.getAsInt());
    }
    List<String> sighted = sights.of(aim, side, attribution.source());
    if (!sighted.isEmpty()) {
      return sighted;
    }
    boolean remark = code.equals(Optional.of(Code.STATE)) && attribution.kind() != Kind.INTENTION;
    return remark
        ? bound(attribution, side)
        : told(attribution, code.orElse(Code.STATE), side, heard);
  }

  /** Whom the words of what is said name, or who heard it. */
  private List<String> told(Attribution attribution, Code code, Team side, List<String> heard) {
    List<String> found = code == Code.ACCUSE ? doer(attribution, side) : List.of();
    if (found.isEmpty() && code.isAsking()) {
      found = heard;
    }
    if (found.isEmpty() && code == Code.REQUEST) {
      found = bound(attribution, side);
    }
    if (found.isEmpty()) {
      found = likeliest(attribution, code, side);
    }
    if (found.isEmpty()) {
      found = people(attribution, side);
    }
    return found.isEmpty() ? heard : found;
  }

  /** "Opposes Norse investment": the state of the first people after whom something is called. */
  private List<String> people(Attribution attribution, Team side) {
    for (Span stretch : stretches(attribution)) {
      for (Word word : Word.in(text, stretch)) {
        Optional<String> state =
            Registry.standard().people(word.span().in(text)).map(Entry::id).map(registered::get);
        Optional<Actor> other = state.map(actors::get).filter(it -> !side.has(it));
        if (other.isPresent()) {
          return List.of(other.get().id());
        }
      }
    }
    return List.of();
  }

  /**
   * Whom the cue takes as its object: who stands right after it. Nobody if that is somebody of whom
   * nothing is known, so that whoever is named later isn't meant; empty if nobody stands there.
   */
  private Optional<List<String>> object(Attribution attribution, Team side, boolean asked) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    int end = attribution.cue().getLast().end();
    Span content = attribution.content().getFirst();
    boolean apart = content.start() < end || content.start() - end > GAP;
    if (apart || isOfSource(attribution, new Span(end, content.end()))) {
      return Optional.empty();
    }
    List<Cast.Named> named = alongside.in(new Span(end, content.end()));
    for (int i = 0; i < named.size(); i++) {
      Cast.Named each = named.get(i);
      if (TO.matcher(text.substring(end, Math.max(end, each.mention().span().start()))).find()) {
        return Optional.of(List.of());
      }
      if (isFar(end, each.mention().span().start())) {
        return Optional.empty();
      }
      if (isOrdered(attribution) && !text.startsWith(" to ", each.mention().span().end())) {
        return Optional.empty();
      }
      if (mayBe(each, side, true)) {
        return Optional.of(together(named, i, side));
      }
      if (isFirst(end, each) && actor(each).filter(this::acts).isPresent()) {
        boolean own = actor(each).filter(it -> asked ? side.is(it) : side.has(it)).isPresent();
        return own ? Optional.empty() : Optional.of(List.of(each.actor().orElseThrow()));
      }
    }
    return Optional.empty();
  }

  /** Those against whom measures are announced, who are named first after a place. */
  private List<String> struck(Attribution attribution, Team side, int from) {
    List<Cast.Named> named = alongside.in(new Span(from, attribution.content().getFirst().end()));
    return IntStream.range(0, named.size())
        .filter(i -> mayBe(named.get(i), side, true))
        .filter(i -> !LED.matcher(text).region(from, named.get(i).mention().span().start()).find())
        .mapToObj(i -> together(named, i, side))
        .findFirst()
        .orElse(List.of());
  }

  private boolean isOrdered(Attribution attribution) {
    return attribution.cue().stream().anyMatch(cue -> ORDERING.matcher(cue.in(text)).find());
  }

  /** "She was accused of": who stands before such a cue. */
  private List<String> judged(Attribution attribution, Team side) {
    boolean before =
        !attribution.cue().isEmpty()
            && attribution.content().getFirst().start() < attribution.cue().getFirst().start()
            && Undergone.isJudged(text, attribution.cue().getFirst());
    List<Cast.Named> named = before ? alongside.in(attribution.content().getFirst()) : List.of();
    return IntStream.range(0, named.size())
        .filter(i -> actor(named.get(i)).filter(it -> acts(it) && !side.is(it)).isPresent())
        .mapToObj(i -> together(named, i, side))
        .findFirst()
        .orElse(List.of());
  }

  /** Whether no word but an article stands between a cue and a mention. */
  private boolean isFirst(int end, Cast.Named named) {
    int start = named.mention().span().start();
    return start <= end || text.substring(end, start).strip().matches("(?i)(?:the|an?)?");
  }

  private boolean acts(Actor actor) {
    return actor.known().type().acts();
  }

  /** Who did what somebody is accused of: the subject of what is said, if it isn't undergone. */
  private List<String> doer(Attribution attribution, Team side) {
    Span content = attribution.content().getFirst();
    Matcher that = THAT.matcher(content.in(text));
    if (!that.lookingAt()) {
      return List.of();
    }
    List<Cast.Named> named = alongside.in(new Span(content.start() + that.end(), content.end()));
    if (named.isEmpty()) {
      return List.of();
    }
    Cast.Named subject = named.getFirst();
    int end = subject.mention().span().end();
    String after = text.substring(end, Math.min(text.length(), end + DUTY_WITHIN));
    boolean first = isFirst(content.start() + that.end(), subject);
    boolean meant = actor(subject).filter(this::acts).filter(each -> !side.has(each)).isPresent();
    boolean active = ACTIVE.matcher(after).lookingAt();
    return first && meant && active ? together(named, 0, side) : List.of();
  }

  private boolean isFar(int from, int to) {
    return to > from
        && Word.in(text, new Span(from, to)).stream().filter(Word::isWord).count() > OBJECT_WITHIN;
  }

  /** Who must do what is asked for, also one of the speaker's own side. */
  private List<String> bound(Attribution attribution, Team side) {
    for (Span stretch : attribution.content()) {
      List<Cast.Named> named = alongside.in(stretch);
      for (int i = 0; i < named.size(); i++) {
        int end = named.get(i).mention().span().end();
        int until = Math.min(stretch.end(), end + DUTY_WITHIN);
        String after = text.substring(Math.min(end, until), until);
        Optional<Actor> who = actor(named.get(i)).filter(it -> isNamed(it) && !side.is(it));
        if (who.isPresent() && DUTY.matcher(after.toLowerCase(Locale.ROOT)).find()) {
          return together(named, i, new Team(Optional.empty()));
        }
      }
    }
    return List.of();
  }

  /** The likeliest of those who are named in what is said. */
  private List<String> likeliest(Attribution attribution, Code code, Team side) {
    List<String> best = List.of();
    double highest = Candidate.LEAST;
    for (Span stretch : stretches(attribution)) {
      List<Cast.Named> named = alongside.in(stretch);
      for (int i = 0; i < named.size(); i++) {
        if (!mayBe(named.get(i), side, false)) {
          continue;
        }
        Type type = actor(named.get(i)).orElseThrow().known().type();
        double score = new Candidate(stretch, named.get(i).mention(), type).score(text, code);
        if (score > highest) {
          highest = score;
          best = together(named, i, side);
        }
      }
    }
    return best;
  }

  /** Where a target is sought: between cue and content, then in the content, piece by piece. */
  private List<Span> stretches(Attribution attribution) {
    List<Span> stretches = new ArrayList<>();
    if (!attribution.cue().isEmpty()) {
      int end = attribution.cue().getLast().end();
      int next = attribution.content().getFirst().start();
      if (next > end && next - end < GAP && !isOfSource(attribution, new Span(end, next))) {
        stretches.add(new Span(end, next));
      }
    }
    stretches.addAll(attribution.content());
    return stretches;
  }

  /** "Calls by Norse officials for talks": who stands there calls, and is not called on. */
  private static boolean isOfSource(Attribution attribution, Span stretch) {
    return attribution.source().stream().anyMatch(stretch::overlaps);
  }

  /** One of those named, and those who are named together with them. */
  private List<String> together(List<Cast.Named> named, int at, Team side) {
    return alongside.with(named, at).stream()
        .filter(each -> each.id().equals(named.get(at).id()) || mayBe(each, side, false))
        .flatMap(each -> each.actor().stream())
        .distinct()
        .toList();
  }

  private Optional<Actor> actor(Cast.Named named) {
    return named.actor().map(actors::get);
  }

  /**
   * Whether somebody can be meant.
   *
   * @param object whether they are the object of a cue, which may be a text, or a pronoun
   */
  private boolean mayBe(Cast.Named named, Team side, boolean object) {
    Optional<Actor> actor = actor(named).filter(it -> !side.has(it) && !isPress(it.id()));
    if (actor.isEmpty()) {
      return false;
    }
    Type type = actor.get().known().type();
    boolean pronoun = named.mention().kind() == Mention.Kind.PRONOUN;
    boolean said = object && type == Type.DOCUMENT;
    boolean told = object && acts(actor.get()) && actor.get().known().isTold();
    return (object || !pronoun) && (said || told || isNamed(actor.get()));
  }

  /** Whether it is surely one who acts: words may be taken for a name that are none. */
  private boolean isNamed(Actor actor) {
    Actor.Known known = actor.known();
    boolean capital = Character.isUpperCase(actor.name().codePointAt(0));
    boolean person = known.type() == Type.PERSON && actor.name().indexOf(' ') > 0;
    boolean sure = known.isTold() || person;
    return known.type().acts() && sure && capital && names.contains(actor.id());
  }

  private boolean isPress(String id) {
    Actor actor = actors.get(id);
    return actor == null || actor.known().sector().equals(Optional.of(Sector.JRN));
  }
}
