package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.onrecord.actor.Speakers.Found;
import org.onrecord.attribution.Attribution;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Says whose voices are once it is known which words mean the same: what rules left open. */
final class LinkedVoices {
  private static final Set<Type> PEOPLE = EnumSet.of(Type.PERSON, Type.GROUP);
  private static final Set<Type> NAMED = EnumSet.of(Type.PERSON, Type.ORGANIZATION);

  private final String text;
  private final Clusters clusters;

  /** What rules found. */
  private final Map<Attribution, Found> found;

  /** For what has no source of its own, what it goes on from. */
  private final Map<Attribution, Attribution> elided;

  private final NamedBeside named;

  /** Those who speak by their own words, whom other words may be linked to. */
  private final Set<Cluster> voices = new HashSet<>();

  LinkedVoices(
      String text,
      Clusters clusters,
      Map<Attribution, Found> found,
      Map<Attribution, Attribution> elided) {
    this.text = text;
    this.clusters = clusters;
    this.found = found;
    this.elided = elided;
    this.named = new NamedBeside(clusters);
    found.forEach(named::note);
    found.values().forEach(each -> each.actor().map(clusters::meant).ifPresent(voices::add));
  }

  /**
   * What was found, with those whom a pronoun was linked to since where rules didn't tell whom it
   * means.
   *
   * @param known one for each attribution, in their order
   */
  List<Found> of(List<Attribution> attributions, List<Found> known) {
    IdentityHashMap<Attribution, Found> complete = new IdentityHashMap<>();
    for (int i = 0; i < attributions.size(); i++) {
      complete.put(attributions.get(i), linked(attributions.get(i), known.get(i)));
    }
    new Described(text, clusters).settle(complete);
    elided.forEach((each, before) -> complete.put(each, complete.get(before)));
    attributions.stream()
        .filter(each -> FirstPerson.speaksIn(text, each))
        .sorted(Comparator.comparingInt(each -> each.chain().size()))
        .forEach(each -> complete.computeIfPresent(each, (it, voice) -> own(it, voice, complete)));
    List<Found> whole = new ArrayList<>();
    for (Attribution attribution : attributions) {
      List<Optional<Cluster>> chain =
          attribution.chain().stream()
              .map(each -> Optional.ofNullable(complete.get(each)).flatMap(Found::actor))
              .toList();
      Found voice = Optional.ofNullable(complete.get(attribution)).orElseThrow();
      whole.add(new Found(voice.actor(), voice.mention(), voice.unnamed(), chain));
    }
    return whole;
  }

  /** Who says "I" in quoted words: whoever says these. */
  private static Found own(Attribution inner, Found known, Map<Attribution, Found> voices) {
    return inner
        .parent()
        .flatMap(outer -> Optional.ofNullable(voices.get(outer)))
        .flatMap(Found::actor)
        .flatMap(person -> known.mention().map(words -> Found.of(person, words)))
        .orElse(known);
  }

  /** What links say of it: whom a pronoun means, or who "the railway official" is. */
  private Found linked(Attribution attribution, Found known) {
    boolean pronoun =
        known
            .mention()
            .map(each -> each.kind() == Mention.Kind.PRONOUN)
            .orElse(known.unnamed().isEmpty());
    return attribution.source().stream()
        .limit(1)
        .flatMap(span -> mentionAt(span).stream())
        .filter(
            each ->
                pronoun
                    ? isPronoun(each, attribution) && !isOwner(each.getValue(), known)
                    : known.actor().isEmpty() && isKnown(each, attribution))
        .map(each -> Found.of(each.getValue(), each.getKey()))
        .findFirst()
        .or(() -> known.actor().map(it -> given(it, known.mention().orElseThrow())))
        .map(voice -> pronoun ? voice.actor().flatMap(this::anybody).orElse(voice) : voice)
        .orElse(known);
  }

  /** Whose a mention is by now: "his government" may have become a state's. */
  private Found given(Cluster before, Mention mention) {
    return Found.of(
        clusters
            .of(mention)
            .filter(any -> mention.kind() != Mention.Kind.PRONOUN)
            .orElseGet(() -> clusters.meant(before)),
        mention);
  }

  /**
   * Whether somebody is named in the words for who goes on, who is another: "he" after what "Berg's
   * spokesman, Ben Okoro," said is not Berg.
   */
  private boolean isOwner(Cluster linked, Found known) {
    Optional<Cluster> speaker = known.actor().map(clusters::meant);
    return speaker
            .filter(it -> it.isPerson() && !it.mentions().isEmpty())
            .filter(it -> !it.equals(clusters.meant(linked)))
            .isPresent()
        && named.stands(linked, speaker.orElseThrow());
  }

  /** "She" who goes on after "an expert said" is as unnamed as the expert. */
  private Optional<Found> anybody(Cluster meant) {
    return Optional.of(meant)
        .filter(it -> PEOPLE.contains(it.type()) && !it.isNamed())
        .map(Cluster::firstMention)
        .filter(it -> it.kind() == Mention.Kind.NOMINAL)
        .map(Mention::span)
        .filter(words -> !Definite.isKnown(words.in(text)))
        .map(words -> Found.unnamed(heard(words).orElse(words).in(text)));
  }

  /** The whole source that holds some words. */
  private Optional<Span> heard(Span words) {
    return found.keySet().stream()
        .flatMap(each -> each.source().stream())
        .filter(each -> each.contains(words))
        .min(Comparator.naturalOrder());
  }

  private boolean isKnown(Map.Entry<Mention, Cluster> each, Attribution attribution) {
    boolean whole = each.getKey().span().equals(attribution.source().getFirst());
    return isHolder(each)
        || isName(each, attribution)
        || (whole && (isVoice(each) || Identified.is(text, each, clusters)));
  }

  /** "The spokesman", after a spokesman of whom nothing but whose he is was told. */
  private boolean isVoice(Map.Entry<Mention, Cluster> each) {
    return voices.contains(each.getValue())
        && !each.getValue().isNamed()
        && each.getKey().isNounOf(Type.PERSON)
        && Definite.isThe(each.getKey().span().in(text))
        && Folding.plain(each.getValue().name())
            .contains(Folding.plain(each.getKey().head().in(text)));
  }

  /** The mention that is a source, or the first that begins where it does. */
  private Optional<Map.Entry<Mention, Cluster>> mentionAt(Span source) {
    NavigableMap<Mention, Cluster> all = clusters.between(source.start(), source.start() + 1);
    return all.entrySet().stream()
        .filter(each -> each.getKey().span().equals(source))
        .findFirst()
        .or(() -> Optional.ofNullable(all.firstEntry()));
  }

  private static boolean isPronoun(Map.Entry<Mention, Cluster> each, Attribution attribution) {
    return each.getKey().kind() == Mention.Kind.PRONOUN
        && each.getKey().span().equals(attribution.source().getFirst());
  }

  /**
   * A name that only the network found: "Amnesty", "Berg" at the head of a sentence, "Kestrel, the
   * mining company,".
   */
  private boolean isName(Map.Entry<Mention, Cluster> each, Attribution attribution) {
    Mention mention = each.getKey();
    Span source = attribution.source().getFirst();
    return mention.kind() == Mention.Kind.NAME
        && NAMED.contains(each.getValue().type())
        && mention.span().start() == source.start()
        && (mention.span().end() == source.end() || text.startsWith(", ", mention.span().end()))
        && each.getValue().isNamed();
  }

  /** "The railway official" who was named before. */
  private boolean isHolder(Map.Entry<Mention, Cluster> each) {
    Mention mention = each.getKey();
    return mention.isNounOf(Type.PERSON)
        && each.getValue().isPerson()
        && each.getValue().isNamed()
        && Definite.isThe(mention.span().in(text))
        && mayHold(each.getValue(), Folding.plain(mention.head().in(text)));
  }

  /** Whether nothing speaks against it that somebody has the office that a noun says. */
  private static boolean mayHold(Cluster person, String head) {
    String noun = head.substring(head.lastIndexOf(' ') + 1);
    boolean holds = person.hasOffice(noun);
    boolean told = !person.roles().isEmpty() || person.country().isPresent();
    boolean civilian = person.sector().filter(it -> it != Sector.CVL).isEmpty();
    return holds || !RoleNouns.isPlainOffice(noun) || (told && !civilian);
  }
}
