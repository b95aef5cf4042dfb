package org.onrecord.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Coder;
import org.onrecord.actor.Coding;
import org.onrecord.actor.Nameless;
import org.onrecord.mention.Mention;
import org.onrecord.text.Span;

/**
 * Makes actors of people without a name to whom something is done or said, or who do it: "nine
 * civilians", "the protesters", "reporters". Voices without a name never become actors; who is
 * killed or arrested is told so or not at all. They come after the others of a cast, by first
 * mention; the same words mean the same people within an article, and other people in another.
 *
 * @param cast who appears, with them
 * @param happenings what happened, with their ids
 * @param ids those of whoever had a mark, by the mark
 */
public record UnnamedParties(Cast cast, Happenings happenings, Map<String, String> ids) {
  /** So many units a name of several words has at most. */
  private static final int LONGEST = 60;

  /**
   * A cast and what happened, with ids for those without a name whom a network takes for people
   * too.
   *
   * @param cast who appears
   * @param seen what the network takes for somebody or something
   * @param happenings with marks in the place of ids
   * @param heard marks and ids of those to whom something is said
   */
  public static UnnamedParties of(
      String text, Cast cast, List<Mention> seen, Happenings happenings, Set<String> heard) {
    Map<Integer, Mention> people = new HashMap<>();
    seen.stream()
        .filter(it -> Nameless.isPeople(it.type()))
        .forEach(it -> people.putIfAbsent(it.head().end(), it));
    Map<String, List<Cast.Named>> meant =
        meant(text, cast, marks(happenings, heard), people.keySet());
    Map<String, String> ids = new HashMap<>();
    Map<String, String> given = new HashMap<>();
    List<Actor> actors = new ArrayList<>(cast.actors());
    Map<Integer, String> known = new HashMap<>();
    cast.mentions()
        .forEach(it -> it.actor().ifPresent(id -> known.put(it.mention().head().end(), id)));
    meant.forEach(
        (mark, mentions) -> {
          int head = first(mentions).head().end();
          if (known.containsKey(head)) {
            ids.put(mark, known.get(head));
            return;
          }
          String id = "a" + (actors.size() + 1);
          ids.put(mark, id);
          mentions.forEach(each -> given.put(each.id(), id));
          actors.add(actor(id, text, people.getOrDefault(head, first(mentions)), mentions));
        });
    List<Cast.Named> mentions =
        cast.mentions().stream()
            .map(
                each ->
                    Optional.ofNullable(given.get(each.id()))
                        .map(id -> given(each, id))
                        .orElse(each))
            .toList();
    return new UnnamedParties(new Cast(mentions, actors), told(happenings, ids), ids);
  }

  private static Cast.Named given(Cast.Named named, String actor) {
    return new Cast.Named(
        named.id(),
        named.mention(),
        Optional.of(actor),
        "something is done by them, or done or said to them");
  }

  private static Set<String> marks(Happenings happenings, Set<String> heard) {
    Set<String> marks = new HashSet<>(heard);
    for (Event event : happenings.events()) {
      marks.addAll(event.parties().actors());
      marks.addAll(event.parties().targets());
    }
    marks.removeIf(each -> !Nameless.isMark(each));
    return marks;
  }

  /** The mentions of each mark, in text order, whose head ends where people's do. */
  private static Map<String, List<Cast.Named>> meant(
      String text, Cast cast, Set<String> marks, Set<Integer> people) {
    Map<String, List<Cast.Named>> meant = new LinkedHashMap<>();
    for (Cast.Named named : cast.mentions()) {
      Nameless.mark(named, () -> named.mention().span().in(text))
          .filter(marks::contains)
          .filter(it -> people.contains(named.mention().head().end()))
          .ifPresent(it -> meant.computeIfAbsent(it, key -> new ArrayList<>()).add(named));
    }
    return meant;
  }

  private static Mention first(List<Cast.Named> mentions) {
    return mentions.getFirst().mention();
  }

  private static Actor actor(String id, String text, Mention seen, List<Cast.Named> mentions) {
    Coding coding = Coder.code(first(mentions).span().in(text), "");
    return new Actor(
        id,
        name(text, seen.span().length() > LONGEST ? first(mentions) : seen),
        new Actor.Known(seen.type(), Optional.empty(), coding.country(), coding.sector()),
        List.of(),
        List.of(),
        mentions.stream().map(Cast.Named::id).toList());
  }

  /** A mention's words up to its noun, without an article and a capital that begins a sentence. */
  private static String name(String text, Mention mention) {
    Span head = new Span(mention.span().start(), mention.head().end());
    Span span = text.startsWith(" of ", head.end()) ? mention.span() : head;
    String words = Nameless.withoutArticle(span.in(text));
    String small = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    int blank = small.indexOf(' ');
    String first = blank < 0 ? "" : small.substring(0, blank);
    boolean common = blank < 0 || WordClass.COUNT.has(first) || text.contains(" " + first + " ");
    return common && isInitial(text, span) ? small : words;
  }

  /** Whether a sentence begins with these words. */
  private static boolean isInitial(String text, Span words) {
    int at = words.start() - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at < 0 || ".!?\"“”—\n".indexOf(text.charAt(at)) >= 0;
  }

  private static Happenings told(Happenings happenings, Map<String, String> ids) {
    List<Event> events =
        happenings.events().stream()
            .map(
                event ->
                    new Event(
                        event.id(),
                        event.code(),
                        Event.Parties.of(
                            Nameless.told(event.parties().actors(), ids),
                            Nameless.told(event.parties().targets(), ids)),
                        event.telling(),
                        event.claim(),
                        event.confidence()))
            .toList();
    return new Happenings(events, happenings.ties(), happenings.wordings());
  }
}
