package org.onrecord.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.mention.Mention;
import org.onrecord.mention.Type;
import org.onrecord.text.Span;

/**
 * Finds whom a pronoun means that stands as a source. By rules: the one who spoke last, or whom the
 * sentence before is about. Where they are silent, {@link Coreference} may know.
 */
final class Antecedents {
  /** Pronouns that mean one person. */
  static final Set<String> HE_OR_SHE = Set.of("he", "she");

  private static final Set<Sector> MEDIA = EnumSet.of(Sector.JRN, Sector.BUS);
  private static final int SENTENCES_BACK = 3;
  private static final Set<Type> PERSONS = EnumSet.of(Type.PERSON);
  private static final Set<Type> BODIES =
      EnumSet.of(Type.ORGANIZATION, Type.COUNTRY, Type.DOCUMENT);
  private static final Set<Type> SEVERAL = EnumSet.of(Type.GROUP, Type.ORGANIZATION, Type.COUNTRY);
  private static final Map<String, Set<Type>> MEANT =
      Map.of(
          "he",
          PERSONS,
          "she",
          PERSONS,
          "it",
          BODIES,
          "they",
          SEVERAL,
          "i",
          PERSONS,
          "we",
          SEVERAL,
          "who",
          EnumSet.of(Type.PERSON, Type.GROUP),
          "which",
          BODIES,
          "that",
          BODIES);

  /** "Their refusal" is theirs who are "they". */
  private static final Map<String, String> OWNERS =
      Map.of("his", "he", "her", "she", "its", "it", "their", "they", "my", "i", "our", "we");

  /** A voice without a name that is one person's. */
  private static final Pattern ONE = Pattern.compile("(?i)(?:an?|one)\\s.*", Pattern.DOTALL);

  private final String text;
  private final Clusters clusters;
  private final NavigableMap<Integer, Integer> sentenceEnds = new TreeMap<>();
  private final NavigableMap<Integer, Voice> voices = new TreeMap<>();

  /** The places of voices that others tell of. */
  private final Set<Integer> inner = new HashSet<>();

  /**
   * A voice that was heard.
   *
   * @param actor somebody in the cast
   * @param unnamed the words of a voice without a name
   */
  record Voice(Optional<Cluster> actor, Optional<String> unnamed) {
    boolean is(Set<Type> types) {
      return actor.filter(cluster -> types.contains(cluster.type())).isPresent();
    }
  }

  Antecedents(String text, Clusters clusters, List<List<Token>> sentences) {
    this.text = text;
    this.clusters = clusters;
    for (List<Token> sentence : sentences) {
      if (!sentence.isEmpty()) {
        sentenceEnds.put(sentence.getFirst().span().start(), sentence.getLast().span().end());
      }
    }
  }

  /** Whether a source is a pronoun alone. */
  static boolean isPronoun(List<Token> tokens) {
    return !tokens.isEmpty()
        && MEANT.containsKey(meant(tokens.getFirst()))
        && tokens.stream().filter(Token::isWord).count() == 1;
  }

  /** Why a pronoun means who was told before. */
  static String why(String pronoun) {
    return "“" + pronoun + "” goes on from the one before";
  }

  private static String meant(Token pronoun) {
    return OWNERS.getOrDefault(pronoun.key(), pronoun.key());
  }

  /** Keeps who spoke where. */
  void note(Attribution attribution, Speakers.Found found) {
    boolean heard = found.actor().isPresent() || found.unnamed().isPresent();
    if (heard && !attribution.source().isEmpty()) {
      int place = attribution.source().getFirst().start();
      voices.put(place, new Voice(found.actor(), found.unnamed()));
      attribution.parent().ifPresent(any -> inner.add(place));
    }
  }

  /** Whom {@code pronoun} means as the source of {@code attribution}, or of one before it. */
  Optional<Voice> of(Token pronoun, Attribution attribution, Optional<Speakers.Found> parent) {
    return Optional.ofNullable(voices.get(pronoun.span().start()))
        .or(() -> meant(pronoun, attribution, parent));
  }

  private Optional<Voice> meant(
      Token pronoun, Attribution attribution, Optional<Speakers.Found> parent) {
    String key = meant(pronoun);
    Set<Type> types = MEANT.getOrDefault(key, Set.of());
    Optional<Voice> outer =
        parent.map(each -> new Voice(each.actor(), each.unnamed())).filter(each -> each.is(types));
    boolean direct = attribution.parent().filter(each -> each.form() == Form.DIRECT).isPresent();
    return switch (key) {
      case "who", "which", "that" -> Relatives.meant(text, clusters, pronoun, types);
      case "we" ->
          outer
              .map(this::state)
              .or(() -> side(pronoun, parent, direct))
              .or(() -> author(pronoun, parent))
              .or(() -> lastVoice(pronoun, types));
      case "i" -> outer.or(() -> author(pronoun, parent)).or(() -> lastVoice(pronoun, types));
      case "he", "she" -> {
        Optional<Voice> found = outer.filter(each -> !direct && agrees(each, key));
        Optional<Voice> meant =
            found
                .or(() -> unnamed(pronoun, attribution))
                .or(() -> back(pronoun, attribution, types));
        meant.flatMap(Voice::actor).ifPresent(person -> person.learn(Gender.ofPronoun(key)));
        yield meant;
      }
      case "it" ->
          fronted(pronoun, attribution, types)
              .or(() -> outer)
              .or(() -> back(pronoun, attribution, types));
      default ->
          saying(pronoun, attribution)
              .or(() -> lastVoice(pronoun, types, true))
              .or(() -> back(pronoun, attribution, types));
    };
  }

  /**
   * Whom "we" means in quoted words: the state or body for which an official or a head speaks; else
   * nobody is told, and it is not who was named before.
   */
  private Optional<Voice> side(Token pronoun, Optional<Speakers.Found> parent, boolean direct) {
    boolean quoted = direct || (parent.isPresent() && isInQuotation(pronoun.span().start()));
    if (!quoted) {
      return Optional.empty();
    }
    Optional<Cluster> meant =
        parent
            .flatMap(Speakers.Found::actor)
            .flatMap(speaker -> SpokenFor.by(text, clusters, speaker));
    return Optional.of(new Voice(meant, Optional.of(pronoun.text()).filter(it -> meant.isEmpty())));
  }

  /** The state whose ministry says "we". */
  private Voice state(Voice body) {
    return body.actor()
        .flatMap(actor -> SpokenFor.ministry(clusters, actor))
        .map(state -> new Voice(Optional.of(state), Optional.empty()))
        .orElse(body);
  }

  /** "We" and "I" outside all quotations are who wrote the article, and nobody named in it. */
  private Optional<Voice> author(Token pronoun, Optional<Speakers.Found> parent) {
    boolean own = parent.isEmpty() && !isInQuotation(pronoun.span().start());
    return Optional.of(new Voice(Optional.empty(), Optional.of(pronoun.text()))).filter(any -> own);
  }

  /** Whether a quotation that began in its paragraph is open at a place. */
  private boolean isInQuotation(int place) {
    String before = text.substring(text.lastIndexOf('\n', place) + 1, place);
    long open = before.chars().filter(it -> it == '“').count();
    long closed = before.chars().filter(it -> it == '”').count();
    long straight = before.chars().filter(it -> it == '"').count();
    return open > closed || straight % 2 == 1 || before.indexOf('‘') >= 0;
  }

  private static boolean agrees(Voice voice, String pronoun) {
    Gender gender = voice.actor().map(Cluster::gender).orElse(Gender.OPEN);
    return !gender.isAgainst(Gender.ofPronoun(pronoun));
  }

  /** "If Norland attacks, it said, …" is all said, and Norland doesn't say it. */
  private Optional<Voice> fronted(Token pronoun, Attribution attribution, Set<Type> types) {
    int place = pronoun.span().start();
    return Optional.ofNullable(sentenceEnds.floorKey(place))
        .filter(start -> attribution.content().stream().noneMatch(it -> it.start() < place))
        .flatMap(sentence -> Fronted.subject(text, clusters, sentence, place, types))
        .map(it -> new Voice(Optional.of(it), Optional.empty()));
  }

  /**
   * "Norse officials told us that Norland would wait. …, they said": the unnamed voices that told
   * it, though somebody whom they named stands nearer.
   */
  private Optional<Voice> saying(Token pronoun, Attribution attribution) {
    int place = pronoun.span().start();
    return lastOuter(sentencesBack(place), place)
        .filter(any -> attribution.parent().isEmpty())
        .filter(voice -> voice.actor().isEmpty() && voice.unnamed().isPresent());
  }

  /** "It is late, said a spokesman. He said": the unnamed voice with which a sentence ends. */
  private Optional<Voice> unnamed(Token pronoun, Attribution attribution) {
    int place = pronoun.span().start();
    Integer before = sentenceEnds.lowerKey(place);
    boolean begins = sentenceEnds.containsKey(place) && attribution.parent().isEmpty();
    if (!begins || before == null || text.substring(before, place).indexOf('\n') >= 0) {
      return Optional.empty();
    }
    return lastOuter(before, place)
        .filter(voice -> voice.unnamed().filter(it -> ONE.matcher(it).matches()).isPresent());
  }

  /** The last voice between two places that no other tells of. */
  private Optional<Voice> lastOuter(int from, int to) {
    return voices.subMap(from, true, to, false).descendingMap().entrySet().stream()
        .filter(each -> !inner.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Optional<Voice> lastVoice(Token pronoun, Set<Type> types) {
    return lastVoice(pronoun, types, false);
  }

  /** Who spoke last, if it is of these types; or, for "they", an unnamed voice. */
  private Optional<Voice> lastVoice(Token pronoun, Set<Type> types, boolean orUnnamed) {
    Map.Entry<Integer, Voice> last = voices.lowerEntry(pronoun.span().start());
    if (last == null || last.getKey() < sentencesBack(pronoun.span().start())) {
      return Optional.empty();
    }
    boolean unnamed = orUnnamed && last.getValue().unnamed().isPresent();
    return Optional.of(last.getValue()).filter(voice -> unnamed || voice.is(types));
  }

  /** Where the sentences begin in which an antecedent may stand. */
  private int sentencesBack(int place) {
    int start = place + 1;
    for (int i = 0; i <= SENTENCES_BACK; i++) {
      Integer before = sentenceEnds.lowerKey(start);
      if (before == null) {
        return start;
      }
      start = before;
    }
    return start;
  }

  /** Whom the sentences before are about: who spoke there, or who is named first. */
  private Optional<Voice> back(Token pronoun, Attribution attribution, Set<Type> types) {
    int place = pronoun.span().start();
    int end = place;
    int start = place + 1;
    for (int i = 0; i <= SENTENCES_BACK; i++) {
      Integer sentence = sentenceEnds.lowerKey(start);
      if (sentence == null) {
        return Optional.empty();
      }
      Optional<Voice> found = in(sentence, end, attribution, types, meant(pronoun));
      if (found.isPresent()) {
        return found;
      }
      start = sentence;
      end = sentence;
    }
    return Optional.empty();
  }

  private Optional<Voice> in(
      int start, int end, Attribution attribution, Set<Type> types, String pronoun) {
    if (types.equals(PERSONS) && start < end && beginsWithPronoun(start)) {
      return Optional.empty();
    }
    List<Span> elsewhere = Elsewhere.of(text, attribution, attribution.source().getFirst());
    List<Voice> spoke = new ArrayList<>(voices.subMap(start, true, end, false).values());
    Optional<Voice> speaker =
        spoke.reversed().stream()
            .filter(voice -> voice.is(types) && agrees(voice, pronoun))
            .filter(voice -> !isQuotedBy(voice, attribution, pronoun))
            .filter(voice -> !isNamed(voice, elsewhere, attribution, types))
            .findFirst();
    if (speaker.isPresent()) {
      return speaker;
    }
    return Stream.concat(
            Fronted.afterwards(text, clusters, start, end).stream(),
            near(start, end).entrySet().stream())
        .filter(each -> types.contains(each.getValue().type()))
        .filter(each -> !isIn(attribution.content(), each.getKey().span()))
        .filter(each -> !isIn(elsewhere, each.getKey().span()))
        .filter(each -> !isQuoted(start, each.getKey().span()))
        .filter(each -> !isMedium(each.getKey(), each.getValue()))
        .map(each -> new Voice(Optional.of(each.getValue()), Optional.empty()))
        .filter(voice -> agrees(voice, pronoun))
        .filter(voice -> !isQuotedBy(voice, attribution, pronoun))
        .filter(voice -> !isNamed(voice, elsewhere, attribution, types))
        .findFirst();
  }

  /** Whether somebody is named where who speaks is not; bodies may be in what they say. */
  private boolean isNamed(
      Voice voice, List<Span> elsewhere, Attribution attribution, Set<Type> types) {
    int place = attribution.source().getFirst().start();
    return voice
        .actor()
        .filter(
            it ->
                elsewhere.stream()
                    .filter(at -> types.equals(PERSONS) || at.end() <= place)
                    .anyMatch(at -> Elsewhere.names(text, clusters, at, place, it)))
        .isPresent();
  }

  /** "Wrote on Twitter": where it was written is not who "they" are. */
  private boolean isMedium(Mention mention, Cluster cluster) {
    int start = mention.span().start();
    return text.startsWith("on ", start - 3)
        && cluster.sector().filter(MEDIA::contains).isPresent();
  }

  /** Whether "he" or "she" stands in words quoted from this voice, which would be "I". */
  private boolean isQuotedBy(Voice voice, Attribution attribution, String pronoun) {
    Optional<Cluster> quoted =
        attribution
            .parent()
            .filter(outer -> outer.form() == Form.DIRECT && !outer.source().isEmpty())
            .flatMap(outer -> Optional.ofNullable(voices.get(outer.source().getFirst().start())))
            .flatMap(Voice::actor);
    return HE_OR_SHE.contains(pronoun) && quoted.isPresent() && quoted.equals(voice.actor());
  }

  /** Whether a sentence is about somebody whom a pronoun means, so that its names are others'. */
  private boolean beginsWithPronoun(int start) {
    return text.startsWith("He ", start) || text.startsWith("She ", start);
  }

  /** Whether a span stands in a quotation that began in its sentence. */
  private boolean isQuoted(int sentence, Span span) {
    int open = text.lastIndexOf('“', span.start());
    int close = text.lastIndexOf('”', span.start());
    if (open >= sentence && open > close) {
      return true;
    }
    long straight = text.substring(sentence, span.start()).chars().filter(c -> c == '"').count();
    return straight % 2 == 1;
  }

  private static boolean isIn(List<Span> spans, Span span) {
    return spans.stream().anyMatch(each -> each.contains(span));
  }

  /** The mentions that begin in a stretch of the text, in order. */
  private NavigableMap<Mention, Cluster> near(int start, int end) {
    int from = Math.max(0, start);
    return clusters.between(from, Math.min(text.length(), Math.max(from + 1, end)));
  }
}
