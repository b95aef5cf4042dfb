package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.attribution.Attribution;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Says whose voice each attribution is: somebody in the cast, an unnamed voice, or not known. */
final class Speakers {
  private static final Set<Type> PEOPLE = EnumSet.of(Type.PERSON, Type.GROUP);
  private static final Set<Type> NAMED = EnumSet.of(Type.PERSON, Type.ORGANIZATION);

  private final String text;
  private final Clusters clusters;
  private final NavigableMap<Integer, Sighting> starts = new TreeMap<>();
  private final Antecedents antecedents;
  private final IdentityHashMap<Attribution, Found> found = new IdentityHashMap<>();
  private final IdentityHashMap<Attribution, Attribution> elided = new IdentityHashMap<>();
  private final WrittenVoices documents;
  private final NamedBeside named;

  /**
   * Who was found to speak.
   *
   * @param actor somebody in the cast
   * @param mention the words that refer to them
   * @param unnamed the words of a voice without a name
   * @param chain the voices from the outermost to this one; empty for one not in the cast
   */
  record Found(
      Optional<Cluster> actor,
      Optional<Mention> mention,
      Optional<String> unnamed,
      List<Optional<Cluster>> chain) {}

  Speakers(String text, Clusters clusters, List<Sighting> sightings, List<List<Token>> sentences) {
    this.text = text;
    this.clusters = clusters;
    for (Sighting sighting : sightings) {
      starts.merge(sighting.mention().span().start(), sighting, Speakers::longer);
    }
    this.antecedents = new Antecedents(text, clusters, sentences);
    this.documents = new WrittenVoices(text, clusters);
    this.named = new NamedBeside(clusters);
  }

  private static Sighting longer(Sighting one, Sighting other) {
    return one.mention().span().length() >= other.mention().span().length() ? one : other;
  }

  /** One for each attribution, in the order given. */
  List<Found> find(List<Attribution> attributions) {
    List<Attribution> inTextOrder = new ArrayList<>(attributions);
    inTextOrder.sort(Comparator.comparing(each -> each.frame().extent()));
    elided.putAll(Elided.in(text, inTextOrder));
    inTextOrder.forEach(this::of);
    return attributions.stream().map(this::of).toList();
  }

  private Found of(Attribution attribution) {
    for (Attribution each : attribution.chain()) {
      if (!found.containsKey(each)) {
        found.put(each, resolve(each));
      }
    }
    return Optional.ofNullable(found.get(attribution)).orElseThrow();
  }

  private Found resolve(Attribution attribution) {
    Found plain =
        attribution.source().isEmpty()
            ? Optional.ofNullable(elided.get(attribution)).map(this::of).orElse(nobody())
            : voice(attribution);
    List<Optional<Cluster>> chain = new ArrayList<>();
    attribution.parent().ifPresent(parent -> chain.addAll(of(parent).chain()));
    chain.add(plain.actor());
    Found whole = new Found(plain.actor(), plain.mention(), plain.unnamed(), chain);
    antecedents.note(attribution, whole);
    return whole;
  }

  /**
   * What was found, with those whom a pronoun was linked to since where rules didn't tell whom it
   * means.
   *
   * @param known one for each attribution, in their order
   */
  List<Found> completed(List<Attribution> attributions, List<Found> known) {
    found.forEach((each, voice) -> named.note(each, voice));
    IdentityHashMap<Attribution, Found> complete = new IdentityHashMap<>();
    for (int i = 0; i < attributions.size(); i++) {
      complete.put(attributions.get(i), linked(attributions.get(i), known.get(i)));
    }
    new Described(text, clusters).settle(complete);
    elided.forEach((each, before) -> complete.put(each, complete.get(before)));
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
        .map(each -> found(each.getValue(), each.getKey()))
        .findFirst()
        .or(() -> known.actor().map(it -> given(it, known.mention().orElseThrow())))
        .map(voice -> pronoun ? voice.actor().flatMap(this::anybody).orElse(voice) : voice)
        .orElse(known);
  }

  /** Whose a mention is by now: "his government" may have become a state's. */
  private Found given(Cluster before, Mention mention) {
    return found(
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
        .map(words -> unnamed(heard(words).orElse(words)));
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
        || (whole && Identified.is(text, each, clusters));
  }

  private static Found found(Cluster cluster, Mention mention) {
    return new Found(Optional.of(cluster), Optional.of(mention), Optional.empty(), List.of());
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
    boolean holds = person.roles().stream().anyMatch(role -> role.title().endsWith(noun));
    boolean told = !person.roles().isEmpty() || person.country().isPresent();
    boolean civilian = person.sector().filter(it -> it != Sector.CVL).isEmpty();
    return holds || !RoleNouns.isPlainOffice(noun) || (told && !civilian);
  }

  private static Found nobody() {
    return new Found(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  private Found voice(Attribution attribution) {
    Span source = whole(attribution.source().getFirst());
    List<Token> tokens = SourceWords.withoutShortNames(Token.cut(text, source));
    if (Antecedents.isPronoun(tokens)) {
      return pronoun(attribution, tokens.getFirst());
    }
    List<Sighting> inside = inside(source);
    if (SourceWords.isIssued(tokens)) {
      return issuer(tokens, inside).or(() -> document(tokens, inside)).orElse(nobody());
    }
    Optional<Found> whole =
        NamedLast.in(text, source, begun(source))
            .flatMap(this::known)
            .or(() -> Optional.of(unnamed(attribution)).filter(any -> SourceWords.areSome(tokens)))
            .or(() -> Both.in(text, clusters, source).map(two -> group(two, source)))
            .or(() -> Sides.in(text, clusters, source))
            .or(() -> jointly(inside, source));
    if (whole.isPresent()) {
      return whole.get();
    }
    Optional<Sighting> first =
        inside.stream()
            .findFirst()
            .filter(each -> SourceWords.startEarly(tokens, each.mention()))
            .filter(each -> !SourceWords.areOf(tokens, each.mention()));
    return document(tokens, inside)
        .or(() -> SourceWords.titled(tokens, inside).flatMap(this::known))
        .or(() -> first.flatMap(this::known))
        .or(() -> holder(inside))
        .orElseGet(() -> unnamed(attribution));
  }

  /** Whose a statement is: "a statement issued by the ministry". */
  private Optional<Found> issuer(List<Token> tokens, List<Sighting> inside) {
    return inside.stream()
        .filter(each -> SourceWords.isAfterBy(tokens, each.mention()))
        .findFirst()
        .flatMap(this::known);
  }

  private Found unnamed(Span source) {
    return new Found(Optional.empty(), Optional.empty(), Optional.of(source.in(text)), List.of());
  }

  private Found unnamed(Attribution attribution) {
    return new Found(Optional.empty(), Optional.empty(), attribution.sourceWords(text), List.of());
  }

  private Optional<Found> known(Sighting sighting) {
    Mention mention = sighting.mention();
    return clusters.of(mention).map(cluster -> found(cluster, mention));
  }

  /** The mentions in a source that stand in no other, in text order. */
  private List<Sighting> inside(Span source) {
    List<Sighting> inside = new ArrayList<>();
    int end = source.start();
    for (Sighting each : begun(source)) {
      boolean outermost = each.mention().span().start() >= end;
      if (outermost) {
        inside.add(each);
        end = each.mention().span().end();
      }
    }
    return inside;
  }

  private Collection<Sighting> begun(Span source) {
    return starts.subMap(source.start(), source.end()).values();
  }

  /** A source with the title before its name. */
  private Span whole(Span source) {
    return Optional.ofNullable(starts.lowerEntry(source.start()))
        .map(before -> before.getValue().mention())
        .filter(mention -> source.contains(mention.head()))
        .map(mention -> new Span(mention.span().start(), source.end()))
        .orElse(source);
  }

  /** Several who speak together: "Ana Petrova and the mayor". */
  private Optional<Found> jointly(List<Sighting> inside, Span source) {
    List<Cluster> together = new ArrayList<>();
    int end = source.start();
    boolean and = false;
    boolean named = true;
    int count = 0;
    for (Sighting each : inside) {
      String between = text.substring(end, each.mention().span().start()).strip();
      boolean joins = between.matches("(?:,|,?\\s*(?:and|or|nor)(?: the)?)");
      boolean apposition = between.equals(",") && each.mention().isNounOf(Type.PERSON);
      if (count > 0 && (!joins || apposition)) {
        break;
      }
      and |= count > 0 && between.length() > 1;
      Optional<Cluster> cluster = clusters.of(each.mention());
      named &= cluster.isPresent();
      cluster.ifPresent(together::add);
      count++;
      end = each.mention().span().end();
    }
    if (and && !named && count > 1) {
      return known(inside.getFirst())
          .or(() -> holder(inside))
          .or(() -> Optional.of(unnamed(source)));
    }
    if (!and || together.size() < 2 || together.stream().distinct().count() < 2) {
      return Optional.empty();
    }
    Span span = new Span(inside.getFirst().mention().span().start(), end);
    return Optional.of(group(together, span));
  }

  /** "A former minister of justice, Ana Berg": who is named after an office and a comma. */
  private Optional<Found> holder(List<Sighting> inside) {
    if (inside.size() < 2 || !inside.getFirst().mention().isNounOf(Type.PERSON)) {
      return Optional.empty();
    }
    int last = inside.size() - 1;
    int end = inside.get(last - 1).mention().span().end();
    Mention name = inside.get(last).mention();
    String between = text.substring(end, name.span().start()).strip();
    boolean apposition = between.indexOf(',') >= 0 && between.indexOf(',') == between.length() - 1;
    return apposition && name.isNameOf(Type.PERSON) ? known(inside.get(last)) : Optional.empty();
  }

  private Found group(List<Cluster> together, Span span) {
    Cluster group = clusters.group(together);
    Mention mention = new Mention(span, span, Mention.Kind.NAME, Type.GROUP);
    clusters.give(mention, group, "they speak together");
    return found(group, mention);
  }

  private Optional<Found> document(List<Token> tokens, List<Sighting> inside) {
    return documents.find(tokens, inside).map(each -> found(each.getValue(), each.getKey()));
  }

  private Found pronoun(Attribution attribution, Token token) {
    Optional<Found> parent = attribution.parent().map(this::of);
    Optional<Antecedents.Voice> voice = antecedents.of(token, attribution, parent);
    if (voice.isEmpty()) {
      return nobody();
    }
    Optional<Cluster> cluster = voice.get().actor();
    if (cluster.isEmpty()) {
      return new Found(Optional.empty(), Optional.empty(), voice.get().unnamed(), List.of());
    }
    Type type = cluster.get().type();
    Mention mention = new Mention(token.span(), token.span(), Mention.Kind.PRONOUN, type);
    clusters.give(mention, cluster.get(), Antecedents.why(token.text()));
    return found(cluster.get(), mention);
  }
}
