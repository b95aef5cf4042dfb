package org.onrecord.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.actor.Actor;
import org.onrecord.actor.Cast;
import org.onrecord.actor.Entry;
import org.onrecord.actor.Registry;
import org.onrecord.text.Span;
import org.onrecord.text.Word;

/** Whom the network sees an act directed at, among those who are spoken of round it. */
final class Sights {
  /** How likely a word must be to name a target, so that F1 is best on unseen articles. */
  private static final double SIGHTED = 0.4;

  /** How much less likely than the likeliest somebody may be who is meant as well. */
  private static final double NEARLY = 0.9;

  private final String text;
  private final Alongside alongside;
  private final Map<String, Actor> actors;
  private final Map<String, String> registered;
  private final Set<String> worded;

  /**
   * Whom may be seen in one article.
   *
   * @param actors who appears in it, by id
   * @param registered ids of those that the registry knows, by their entries' ids
   * @param worded ids of those for whom the article has other words than pronouns
   */
  Sights(
      String text,
      Alongside alongside,
      Map<String, Actor> actors,
      Map<String, String> registered,
      Set<String> worded) {
    this.text = text;
    this.alongside = alongside;
    this.actors = actors;
    this.registered = registered;
    this.worded = worded;
  }

  /** Somebody, and how likely they are named as the target. */
  private record Sight(Actor actor, double odds) {}

  /**
   * The likeliest who isn't on the speaker's side, and who is nearly as likely.
   *
   * @param source the words for who speaks; whoever is named in them is on that side
   */
  List<String> of(Aim aim, Team side, List<Span> source) {
    Set<String> own = new HashSet<>();
    source.stream()
        .flatMap(span -> alongside.in(span).stream())
        .forEach(each -> each.actor().ifPresent(own::add));
    List<Sight> sights =
        aim.extent().map(extent -> in(extent, aim)).orElse(List.of()).stream()
            .filter(each -> !side.has(each.actor()) && !own.contains(each.actor().id()))
            .toList();
    double best = sights.stream().mapToDouble(Sight::odds).max().orElse(0);
    return sights.stream()
        .filter(each -> each.odds() >= Math.max(SIGHTED, NEARLY * best))
        .map(each -> each.actor().id())
        .distinct()
        .toList();
  }

  private List<Sight> in(Span extent, Aim aim) {
    List<Sight> sights = new ArrayList<>();
    int end = extent.start();
    for (Cast.Named named : alongside.in(extent)) {
      Span span = named.mention().span();
      Optional<Actor> actor =
          named
              .actor()
              .filter(worded::contains)
              .map(actors::get)
              .filter(it -> it.known().type().acts());
      if (actor.isPresent()) {
        sights.addAll(peoples(end, span.start(), aim));
        sights.add(new Sight(actor.get(), aim.at(span)));
        end = Math.max(end, span.end());
      }
    }
    sights.addAll(peoples(end, extent.end(), aim));
    return sights;
  }

  /** "A Norse airstrike": the states after whose people something is called. */
  private List<Sight> peoples(int from, int to, Aim aim) {
    List<Sight> sights = new ArrayList<>();
    List<Word> words = from < to ? Word.in(text, new Span(from, to)) : List.of();
    for (Word word : words) {
      Registry.standard()
          .people(word.span().in(text))
          .map(Entry::id)
          .map(registered::get)
          .map(actors::get)
          .ifPresent(state -> sights.add(new Sight(state, aim.at(word.span()))));
    }
    return sights;
  }
}
