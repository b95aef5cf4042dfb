package org.onrecord.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.attribution.Attribution;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/** Says whose voice each attribution is: somebody in the cast, an unnamed voice, or not known. */
final class Speakers {
  private final String text;
  private final Clusters clusters;
  private final NavigableMap<Integer, Sighting> starts = new TreeMap<>();
  private final Antecedents antecedents;
  private final Issuers issuers;
  private final IdentityHashMap<Attribution, Found> found = new IdentityHashMap<>();
  private final IdentityHashMap<Attribution, Attribution> elided = new IdentityHashMap<>();
  private final WrittenVoices documents;
  private final Parties parties;

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
      List<Optional<Cluster>> chain) {
    /** Somebody in the cast, by these words. */
    static Found of(Cluster actor, Mention mention) {
      return new Found(Optional.of(actor), Optional.of(mention), Optional.empty(), List.of());
    }

    /** A voice without a name. */
    static Found unnamed(String words) {
      return new Found(Optional.empty(), Optional.empty(), Optional.of(words), List.of());
    }
  }

  Speakers(String text, Clusters clusters, List<Sighting> sightings, List<List<Token>> sentences) {
    this.text = text;
    this.clusters = clusters;
    for (Sighting sighting : sightings) {
      starts.merge(sighting.mention().span().start(), sighting, Speakers::longer);
    }
    this.issuers = new Issuers(text);
    this.antecedents = new Antecedents(text, clusters, sentences);
    this.documents = new WrittenVoices(text, clusters);
    this.parties = new Parties(text, clusters);
  }

  private static Sighting longer(Sighting one, Sighting other) {
    return one.mention().span().length() >= other.mention().span().length() ? one : other;
  }

  /** The same voices with what links say of them; to be asked when all are found. */
  LinkedVoices linked() {
    return new LinkedVoices(text, clusters, found, elided);
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
    issuers.note(attribution, whole);
    return whole;
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
      return issuer(attribution, tokens, inside)
          .or(() -> document(tokens, inside))
          .orElse(nobody());
    }
    Optional<Found> whole =
        NamedLast.in(text, source, begun(source))
            .flatMap(this::known)
            .or(() -> parties.find(tokens).map(it -> Found.of(it.getValue(), it.getKey())))
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

  /** Whose a statement is: "a statement issued by the ministry", "its statement". */
  private Optional<Found> issuer(
      Attribution attribution, List<Token> tokens, List<Sighting> inside) {
    Token first = tokens.getFirst();
    return Issuers.ofStatement(tokens, inside)
        .flatMap(this::known)
        .or(
            () ->
                Antecedents.isPronoun(List.of(first))
                    ? Optional.of(pronoun(attribution, first)).filter(it -> it.actor().isPresent())
                    : Optional.empty())
        .or(() -> issuers.before(tokens).map(it -> Found.of(it, given(tokens, it))));
  }

  private Mention given(List<Token> tokens, Cluster issuer) {
    Span noun = tokens.getLast().span();
    Span span = new Span(tokens.getFirst().span().start(), noun.end());
    Mention mention = new Mention(span, noun, Mention.Kind.NOMINAL, issuer.type());
    clusters.give(mention, issuer, "the statement of who spoke right before");
    return mention;
  }

  private Found unnamed(Attribution attribution) {
    return new Found(Optional.empty(), Optional.empty(), attribution.sourceWords(text), List.of());
  }

  private Optional<Found> known(Sighting sighting) {
    Mention mention = sighting.mention();
    return clusters.of(mention).map(cluster -> Found.of(cluster, mention));
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
          .or(() -> Optional.of(Found.unnamed(source.in(text))));
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
    return Found.of(group, mention);
  }

  private Optional<Found> document(List<Token> tokens, List<Sighting> inside) {
    return Issuers.ofDocument(tokens, inside)
        .flatMap(this::known)
        .or(() -> documents.find(tokens, inside).map(it -> Found.of(it.getValue(), it.getKey())));
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
    return Found.of(cluster.get(), mention);
  }
}
