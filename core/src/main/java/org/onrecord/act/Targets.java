package org.onrecord.act;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Sector;
import org.onrecord.attribution.Attribution;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;
import org.onrecord.text.Word;
import org.onrecord.text.WordList;

/**
 * Says whom an act is directed at: whom the cue takes as its object ("accused the port of", "urged
 * the port to"), or else who is named first in what is said and is not on the speaker's side.
 * Words: {@code directed-cues.tsv}.
 */
public final class Targets {
  private static final Set<Type> ACTING =
      EnumSet.of(Type.PERSON, Type.ORGANIZATION, Type.COUNTRY, Type.GROUP);

  /** Those who are sought first: states and persons. */
  private static final Set<Type> NAMED = EnumSet.of(Type.PERSON, Type.COUNTRY);

  private static final Set<String> DIRECTED =
      WordList.lines(Targets.class, "directed-cues.tsv").stream()
          .flatMap(line -> List.of(line.split("\t", 2)[0].split(" ", -1)).stream())
          .collect(Collectors.toUnmodifiableSet());

  /** So many units lie between those who are named together. */
  private static final int BETWEEN = 8;

  private final String text;
  private final Cast cast;
  private final List<Span> starts;
  private final Map<String, Actor> actors = new HashMap<>();

  /**
   * The targets to be found in one article.
   *
   * @param text the article's text
   * @param cast who appears in it
   */
  public Targets(String text, Cast cast) {
    this.text = text;
    this.cast = cast;
    this.starts = cast.mentions().stream().map(each -> each.mention().span()).toList();
    cast.actors().forEach(actor -> actors.put(actor.id(), actor));
  }

  /**
   * Ids of the actors that an act is directed at, in text order; none for a comment.
   *
   * @param code what the act is; where it isn't known, only a cue that takes an object tells
   * @param speaker the id of the one who acts
   * @param addressees ids of those it was said to
   */
  public List<String> of(
      Attribution attribution,
      Optional<Code> code,
      Optional<String> speaker,
      List<String> addressees) {
    boolean comment = code.filter(each -> each == Code.STATE).isPresent();
    if (comment || (code.isEmpty() && !isDirected(attribution))) {
      return List.of();
    }
    Optional<Actor> who = speaker.map(actors::get);
    for (Set<Type> types : List.of(NAMED, ACTING)) {
      for (Span stretch : stretches(attribution)) {
        List<String> found = first(stretch, who, types);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return addressees.stream().filter(each -> !isPress(each)).toList();
  }

  /** Where a target is sought: between cue and content, then in the content, piece by piece. */
  private List<Span> stretches(Attribution attribution) {
    List<Span> stretches = new ArrayList<>();
    if (!attribution.cue().isEmpty()) {
      int end = attribution.cue().getLast().end();
      int next = attribution.content().getFirst().start();
      if (next > end && next - end < 80) {
        stretches.add(new Span(end, next));
      }
    }
    stretches.addAll(attribution.content());
    return stretches;
  }

  private boolean isDirected(Attribution attribution) {
    return attribution.cue().stream()
        .flatMap(span -> Word.in(text, span).stream())
        .anyMatch(word -> DIRECTED.contains(word.lower()));
  }

  /** Who is named first in a stretch, and who is named together with them. */
  private List<String> first(Span stretch, Optional<Actor> speaker, Set<Type> types) {
    List<String> found = new ArrayList<>();
    int end = -1;
    for (int at = Span.firstFrom(starts, stretch.start()); at < starts.size(); at++) {
      Span span = starts.get(at);
      if (span.start() >= stretch.end()) {
        break;
      }
      Optional<String> actor =
          cast.mentions().get(at).actor().filter(id -> types.contains(type(id)));
      boolean inside = span.start() < end;
      if (inside || actor.isEmpty() || !mayBe(actor.get(), cast.mentions().get(at), speaker)) {
        continue;
      }
      if (!found.isEmpty() && !isJoined(end, span.start())) {
        break;
      }
      found.add(actor.get());
      end = span.end();
    }
    return found.stream().distinct().toList();
  }

  private Type type(String id) {
    Actor actor = actors.get(id);
    return actor == null ? Type.OTHER : actor.known().type();
  }

  private boolean isJoined(int end, int start) {
    return start - end <= BETWEEN
        && text.substring(end, start).strip().matches("(?:,|,?\\s*(?:and|or|nor)(?: the)?)");
  }

  private boolean mayBe(String id, Cast.Named named, Optional<Actor> speaker) {
    Actor actor = actors.get(id);
    return actor != null
        && isSomebody(actor)
        && named.mention().kind() != Mention.Kind.PRONOUN
        && speaker.filter(who -> isOneSide(who, actor)).isEmpty();
  }

  /** Whether it is surely one who acts: words may be taken for a name that are none. */
  private static boolean isSomebody(Actor actor) {
    Actor.Known known = actor.known();
    boolean told =
        known.registry().isPresent() || known.country().isPresent() || known.sector().isPresent();
    boolean named = known.type() == Type.PERSON && actor.name().indexOf(' ') > 0;
    return ACTING.contains(known.type()) && (told || named);
  }

  /** Whether somebody speaks for themselves or for their state. */
  private static boolean isOneSide(Actor speaker, Actor actor) {
    if (speaker.id().equals(actor.id()) || speaker.members().contains(actor.id())) {
      return true;
    }
    boolean own =
        speaker.known().country().isPresent()
            && speaker.known().country().equals(actor.known().country());
    boolean official =
        speaker.known().type() == Type.COUNTRY
            || speaker.known().sector().filter(each -> each == Sector.GOV).isPresent();
    return own && official && isOfState(actor.known());
  }

  private static boolean isOfState(Actor.Known known) {
    return known.type() == Type.COUNTRY
        || known.sector().filter(each -> each == Sector.GOV).isPresent();
  }

  private boolean isPress(String id) {
    Actor actor = actors.get(id);
    return actor == null || actor.known().sector().filter(each -> each == Sector.JRN).isPresent();
  }
}
