package org.onrecord.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.attribution.Attribution;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Mentions;
import org.onrecord.mention.Type;
import org.onrecord.text.Sentences;
import org.onrecord.text.Span;

/**
 * Joins the mentions of an article to actors, reads their roles, and says who speaks in each
 * statement. Two persons with one family name stay two, and nobody becomes somebody without words
 * that say so.
 */
public final class Casting {
  private static final Set<String> HALVES = Set.of("north", "south");

  private final String text;
  private final SentenceTokens tokens;
  private final List<Sighting> sightings;
  private final Set<String> spokenOf;
  private final SharedNames shared;
  private final Clusters clusters = new Clusters();
  private final Map<String, Cluster> bodies = new HashMap<>();
  private final ShortNames shorts = new ShortNames();

  private Casting(String text, List<List<Token>> sentences, List<Mention> mentions) {
    this.text = text;
    this.tokens = new SentenceTokens(sentences);
    List<Sighting> seen =
        mentions.stream()
            .map(mention -> Sighting.of(text, mention))
            .filter(each -> each.phrase().head().isPresent())
            .toList();
    this.spokenOf = spokenOf(sentences);
    this.shared = SharedNames.of(seen, spokenOf);
    this.sightings = seen.stream().map(each -> shared.settle(text, each)).toList();
  }

  /** The countries that the sentences name: where the report was written is none of them. */
  private static Set<String> spokenOf(List<List<Token>> sentences) {
    return sentences.stream()
        .filter(tokens -> !tokens.isEmpty())
        .flatMap(tokens -> Coder.countries(tokens).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * An article's cast, and who speaks in its statements.
   *
   * @param cast who appears
   * @param speakers one for each attribution given, in their order
   */
  public record Result(Cast cast, List<Voice> speakers) {
    public Result {
      speakers = List.copyOf(speakers);
    }
  }

  /**
   * Who speaks, and through whom it came.
   *
   * @param speaker who
   * @param chain ids of the speakers from the outermost statement to this one; empty for one that
   *     isn't identified; neighbours that are equal are one
   */
  public record Voice(Speaker speaker, List<Optional<String>> chain) {
    public Voice {
      chain = List.copyOf(chain);
    }

    /** Nobody known. */
    public static Voice unknown() {
      return new Voice(Speaker.unknown(), List.of());
    }
  }

  /**
   * Words that refer to somebody.
   *
   * @param written what a {@link org.onrecord.mention.MentionFinder} found by the words
   * @param linked what a network found, and which of it means the same; each after the one before
   *     it that it is linked to
   */
  public record Mentioned(List<Mention> written, List<Mentions.Linked> linked) {
    public Mentioned {
      written = List.copyOf(written);
      linked = List.copyOf(linked);
    }

    /** What was found by the words alone. */
    public static Mentioned of(List<Mention> written) {
      return new Mentioned(written, List.of());
    }
  }

  /**
   * Casts an article.
   *
   * @param paragraphs paragraphs of {@code text} in order, in which the mentions stand
   * @param mentioned what was found to refer to somebody
   * @param attributions whose sources are to be told
   */
  public static Result of(
      String text, List<Span> paragraphs, Mentioned mentioned, List<Attribution> attributions) {
    List<Mention> mentions = mentioned.written();
    List<List<Token>> sentences =
        paragraphs.stream()
            .flatMap(paragraph -> Sentences.of(text, paragraph).stream())
            .map(sentence -> Compounds.cut(text, sentence))
            .toList();
    Casting casting = new Casting(text, sentences, mentions);
    casting.castNames();
    boolean phrase = attributions.isEmpty() && isPhrase(paragraphs, mentions);
    Ranks ranks = casting.castNominals(phrase);
    LateNames.join(text, attributions, casting.sightings, ranks, casting.clusters);
    Speakers speakers = new Speakers(text, casting.clusters, casting.sightings, sentences);
    List<Speakers.Found> found = speakers.find(attributions);
    List<Mention> all = new ArrayList<>(mentions);
    if (!phrase) {
      TreeSet<Mention> known = new TreeSet<>(mentions);
      known.addAll(casting.clusters.mentions().keySet());
      List<Mention> alone =
          new Coreference(
                  text,
                  casting.clusters,
                  known,
                  mentioned.linked(),
                  new SpeakingPlaces(text, casting.clusters, sentences, attributions))
              .join();
      Identified.begin(text, alone, casting.clusters);
      all.addAll(alone);
      casting.readPronouns();
      BareNames.join(casting.clusters);
      SameNames.join(text, casting.clusters);
      Identified.settle(text, casting.clusters);
      found = speakers.linked().of(attributions, found);
      FirstPerson.settle(text, casting.clusters, mentioned.linked(), attributions, found);
      OfficesAlone.hold(text, casting.sightings, casting.clusters);
    }
    OfficeStates.add(casting.sightings, casting.clusters);
    return new CastList(casting.clusters, all).result(found);
  }

  /** Whether the first paragraph is one mention: a text that is a phrase and no report. */
  private static boolean isPhrase(List<Span> paragraphs, List<Mention> mentions) {
    return mentions.size() == 1 && mentions.getFirst().span().equals(paragraphs.getFirst());
  }

  private void castNames() {
    Map<Mention, Sighting> byMention = new HashMap<>();
    sightings.forEach(each -> byMention.put(each.mention(), each));
    Set<String> families = familyNames();
    List<Sighting> persons =
        sightings.stream()
            .filter(each -> each.person().isPresent())
            .filter(each -> !isInitials(each) || families.contains(Folding.plain(each.head())))
            .toList();
    for (Cluster person : new Persons(this::isIntroduced).join(persons)) {
      clusters.take(person);
      for (Mention mention : person.mentions().keySet()) {
        Aliases.after(text, mention).ifPresent(alias -> bodies.put(alias, person));
      }
      for (Mention mention : List.copyOf(person.mentions().keySet())) {
        Optional.ofNullable(byMention.get(mention)).ifPresent(each -> readRoles(each, person));
      }
    }
    for (Sighting sighting : sightings) {
      boolean cast = clusters.of(sighting.mention()).isPresent();
      if (sighting.mention().kind() == Mention.Kind.NAME && !cast) {
        castName(sighting);
      }
    }
  }

  /** "Berg, a docker," "Berg, 40,": who somebody is, behind a name. */
  private boolean isIntroduced(Sighting sighting) {
    List<Token> after = tokens.after(sighting.mention().span());
    return after.size() > 1
        && after.getFirst().text().equals(",")
        && after.get(1).text().matches("an?|\\d{1,2}");
  }

  /** The last words of persons' names: "BERG" before what Ana Berg says is no abbreviation. */
  private Set<String> familyNames() {
    return sightings.stream()
        .filter(each -> each.mention().type() == Type.PERSON && each.head().contains(" "))
        .map(each -> Folding.plain(each.head()))
        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** "BLA" after "Baloch Liberation Army" is no person. */
  private boolean isInitials(Sighting sighting) {
    List<Token> tokens = sighting.phrase().tokens();
    return tokens.size() == 1 && tokens.getFirst().isAllCapitals();
  }

  private void readRoles(Sighting sighting, Cluster person) {
    List<Token> after = tokens.after(sighting.mention().span());
    List<Token> before = tokens.before(sighting.mention().span());
    Roles.title(sighting, text)
        .map(role -> Roles.ofState(role, after))
        .map(role -> Roles.ofBody(role, before))
        .ifPresent(person::hold);
    Roles.apposition(after, text)
        .or(() -> said(after))
        .ifPresent(
            role -> {
              person.hold(role);
              person.learn(shared.code(text, role.span()));
            });
  }

  private Optional<Role> said(List<Token> after) {
    return Roles.predicate(after, text).or(() -> Roles.served(after, text));
  }

  /** "She is the head of the port": what is said of a pronoun whose person has a name. */
  private void readPronouns() {
    for (Map.Entry<Mention, Cluster> each : clusters.mentions().entrySet()) {
      boolean she =
          each.getKey().kind() == Mention.Kind.PRONOUN
              && !each.getKey().span().in(text).endsWith("self");
      if (she && each.getValue().isPerson() && each.getValue().isNamed()) {
        said(tokens.after(each.getKey().span())).ifPresent(each.getValue()::hold);
      }
    }
  }

  private void castName(Sighting sighting) {
    Optional<Entry> entry = sighting.entry().or(() -> half(sighting));
    if (entry.isPresent()) {
      castEntry(sighting, entry.get());
      return;
    }
    String key = Folding.plain(Phrase.called(sighting.head()));
    Cluster cluster = bodies.get(key);
    if (cluster != null && isOfAnotherState(cluster, sighting)) {
      key += " " + sighting.coding().country().orElseThrow();
      cluster = bodies.get(key);
    }
    if (cluster == null && isBodysWord(sighting)) {
      cluster = shorts.find(sighting).orElse(null);
    }
    if (cluster == null) {
      Type seen = sighting.mention().type();
      Type type = isInitials(sighting) && seen == Type.PERSON ? Type.ORGANIZATION : seen;
      cluster = clusters.begin(type, Phrase.called(sighting.head()));
      bodies.put(key, cluster);
      bodies.putIfAbsent(initials(sighting.head()), cluster);
      shorts.add(sighting, cluster);
    }
    clusters.give(sighting, cluster, reason(sighting));
    alias(sighting, cluster);
  }

  private void alias(Sighting sighting, Cluster body) {
    Aliases.after(text, sighting.mention()).ifPresent(it -> bodies.putIfAbsent(it, body));
  }

  /** "The North" where both Koreas are spoken of. */
  private Optional<Entry> half(Sighting sighting) {
    String half = Folding.plain(sighting.head());
    boolean korean =
        HALVES.contains(half)
            && spokenOf.containsAll(Set.of("PRK", "KOR"))
            && Folding.plain(sighting.words()).equals("the " + half);
    return korean ? Registry.standard().find(sighting.head() + " Korea") : Optional.empty();
  }

  /** Whether one word is a body's, and not the town after which a body is called. */
  private boolean isBodysWord(Sighting sighting) {
    boolean one = Phrase.bare(sighting.head()).indexOf(' ') < 0;
    return one && (sighting.mention().type() == Type.ORGANIZATION || isInitials(sighting));
  }

  private static boolean isOfAnotherState(Cluster cluster, Sighting sighting) {
    Optional<String> country = sighting.coding().country();
    return country.isPresent()
        && cluster.country().filter(it -> !it.equals(country.get())).isPresent();
  }

  private static String reason(Sighting sighting) {
    return sighting.coding().why().isEmpty()
        ? "its name"
        : String.join("; ", sighting.coding().why());
  }

  private void castEntry(Sighting sighting, Entry entry) {
    String why = "“" + sighting.head() + "” is in the registry as " + entry.id();
    if (entry.kind() == Entry.Kind.CAPITAL && Located.isPlace(text, sighting.mention().span())) {
      castPlace(sighting, entry);
      return;
    }
    switch (entry.kind()) {
      case STATE, CAPITAL -> {
        Cluster state = clusters.state(entry.country().orElseThrow(), Phrase.bare(sighting.head()));
        state.identify(entry);
        boolean better = entry.kind() == Entry.Kind.STATE && isMetonymOnly(state);
        if (better) {
          state.rename(Phrase.bare(sighting.head()));
        }
        clusters.give(sighting, state, why);
      }
      case DEMONYM, PLACE, BREAKAWAY, SEAT, BODY -> {
        Cluster cluster =
            bodies.computeIfAbsent(
                entry.id() + entry.kind(),
                key ->
                    Optional.ofNullable(bodies.get(Folding.plain(Phrase.bare(sighting.head()))))
                        .filter(each -> isInitials(sighting))
                        .orElseGet(() -> begin(sighting)));
        cluster.identify(entry);
        bodies.putIfAbsent(initials(sighting.head()), cluster);
        if (entry.kind() == Entry.Kind.BODY) {
          shorts.add(sighting, cluster);
        }
        alias(sighting, cluster);
        clusters.give(sighting, cluster, why);
      }
    }
  }

  /** A capital where something is or happens, which is no government there. */
  private void castPlace(Sighting sighting, Entry entry) {
    String name = Phrase.bare(sighting.head());
    Cluster place =
        bodies.computeIfAbsent(
            "place " + Folding.plain(name), key -> clusters.begin(Type.PLACE, name));
    place.locate(entry);
    clusters.give(sighting.mention(), place, "a place, by the word before it");
  }

  private Cluster begin(Sighting sighting) {
    return clusters.begin(sighting.mention().type(), Phrase.bare(sighting.head()));
  }

  private static boolean isMetonymOnly(Cluster state) {
    Optional<Entry> named = Registry.standard().find(state.name());
    return named.filter(entry -> entry.kind() == Entry.Kind.STATE).isEmpty();
  }

  /** The initials of a name of several words, in small letters; the name itself of others. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : Phrase.bare(name).split("[\\s-]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return initials.length() > 1 ? initials.toString() : Folding.plain(Phrase.bare(name));
  }

  /** Casts noun phrases; gives how persons are addressed. */
  private Ranks castNominals(boolean alone) {
    Appositions.join(sightings, clusters, text);
    Ranks ranks = Ranks.of(sightings, clusters);
    Nominals nominals = new Nominals(text, clusters, spokenOf, alone, ranks);
    for (Sighting sighting : sightings) {
      boolean nominal = sighting.mention().kind() == Mention.Kind.NOMINAL;
      if (nominal && clusters.of(sighting.mention()).isEmpty()) {
        nominals.place(HomeState.told(clusters, sighting));
      }
    }
    return ranks;
  }
}
