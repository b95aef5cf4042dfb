package org.onrecord.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.attribution.Attribution;
import org.onrecord.mention.Mention;
import org.onrecord.text.Span;

/**
 * The places where an article tells who speaks, and whom the sentence right before such a pronoun
 * is about: "Berg left the door open. “We are ready,” he said", "On Sunday, Berg asked Reed to
 * wait. He later said". Nobody else is meant then, however well the words fit.
 */
final class SpeakingPlaces {
  /** What may lead a sentence in before its subject. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:(?:But|And|Still|Yet|Then|Later|Meanwhile|However|Also),?\\s+)?"
              + "(?:(?:On|In|At|After|Before|During|Earlier|Later|Speaking|Asked|For|By|Last)\\b"
              + "[^,.“”\"\\n]{1,60},\\s+)?");

  /** Words before a name that say what somebody is. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:(?:the|former|then|acting|outgoing|new|\\p{Lu}[\\p{L}.'’-]*)\\s+(?:of\\s+)?){0,6}",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** After a name that isn't who does something: "Berg’s", "Berg and", "Berg, Reed". */
  private static final Pattern OTHERS =
      Pattern.compile("['’]s\\b|['’]\\s|\\s+(?:and|or|but)\\b|\\s*[,(]\\s*\\p{Lu}");

  /** Between whose something is and a pronoun, what happens in it. */
  private static final Pattern IN_WHICH = Pattern.compile(",?\\s+in which\\s+$");

  /** Before the name of who speaks in something. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "\\b(?:by|(?:speech|address|interview|letter|post|video|message|remarks) (?:of|from|with))"
              + "\\s+(?:the\\s+)?$");

  /** Between a clause and a pronoun that begins the next. */
  private static final Pattern BUT = Pattern.compile(",\\s+(?:but|and|though|although)\\s+$");

  /** Before whose speech it is in which somebody says something, at the beginning. */
  private static final Pattern IN = Pattern.compile("(?:In|During)\\s+[^,.“”\"]{0,40}");

  /** "In Berg’s June 14 speech to the council, ", from after the name on. */
  private static final Pattern SPEECH =
      Pattern.compile(
          "['’]s?\\s(?:[^,.\\s]+\\s){0,3}(?:speech|address|interview|letter|remarks|statement|sermon"
              + "|message|post|testimony|book|memoirs?|column|essay)\\b[^,.“”\"]{0,60},\\s+");

  private static final int IN_WHICH_WITHIN = 30;

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?![\\p{L}\\p{N}])");

  /** After "he", what another says than who spoke last. */
  private static final Pattern ANSWERING =
      Pattern.compile(
          "\\s+(?:\\w+ly\\s+)?(?:replied|responded|answered|retorted|countered|shot back)\\b");

  private static final int NEAR = 300;

  /** So many units after a cue whom it is said to may be named. */
  private static final int HEARER_WITHIN = 60;

  private final String text;
  private final Clusters clusters;
  private final NavigableSet<Integer> starts = new TreeSet<>();
  private final NavigableMap<Integer, Span> sources = new TreeMap<>();

  /** By where a source begins, what is said before it, and whom it is said to. */
  private final NavigableMap<Integer, List<Span>> spokenOf = new TreeMap<>();

  /**
   * By where a source begins, where nobody named is the speaker: what is said after it, whom it is
   * addressed to, and who is quoted with what it stands in.
   */
  private final NavigableMap<Integer, List<Span>> elsewhere = new TreeMap<>();

  /** The sources of what nobody else tells. */
  private final NavigableMap<Integer, Span> outer = new TreeMap<>();

  /**
   * The places of an article.
   *
   * @param sentences its sentences in order
   * @param attributions whose sources tell who speaks
   */
  SpeakingPlaces(
      String text, Clusters clusters, List<List<Token>> sentences, List<Attribution> attributions) {
    this.text = text;
    this.clusters = clusters;
    for (Attribution attribution : attributions) {
      for (Span source : attribution.source()) {
        sources.put(source.start(), source);
        spokenOf
            .computeIfAbsent(source.start(), key -> new ArrayList<>())
            .addAll(others(attribution, source));
        elsewhere
            .computeIfAbsent(source.start(), key -> new ArrayList<>())
            .addAll(Elsewhere.of(text, attribution, source));
        if (attribution.parent().isEmpty()) {
          outer.put(source.start(), source);
        }
      }
    }
    sentences.stream()
        .filter(each -> !each.isEmpty())
        .forEach(each -> starts.add(each.getFirst().span().start()));
  }

  /** What is said before a source without its subject, and the words between cue and content. */
  private List<Span> others(Attribution attribution, Span source) {
    List<Span> others = new ArrayList<>();
    attribution.content().stream()
        .filter(each -> each.end() <= source.start())
        .flatMap(each -> afterSubject(each).stream())
        .forEach(others::add);
    if (!attribution.cue().isEmpty()) {
      int end = attribution.cue().getLast().end();
      int next = attribution.content().getFirst().start();
      if (source.end() <= end && end < next && next - end <= HEARER_WITHIN) {
        others.add(new Span(end, next));
      }
    }
    return others;
  }

  /** All but the beginning of what is said: "The port would close, it said" is the port's. */
  private Optional<Span> afterSubject(Span content) {
    int at = content.start();
    while (at < content.end() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at + 1 < content.end() ? Optional.of(new Span(at + 1, content.end())) : Optional.empty();
  }

  /**
   * Whether a speaking pronoun can't mean somebody by words that stand in what it says before it,
   * or for whom it is said to: "Such moves by Norland were late, it said", "he told Berg". The
   * subject of what is said before may be meant, and whose something is; of what is said after "he"
   * nobody named may: "he said Berg was late".
   */
  boolean areOthers(Mention pronoun, Mention somebody, Optional<Cluster> known) {
    if (pronoun.kind() != Mention.Kind.PRONOUN || somebody.kind() == Mention.Kind.PRONOUN) {
      return false;
    }
    if (isElsewhere(pronoun, somebody, known)) {
      return true;
    }
    List<Span> zones = spokenOf.getOrDefault(pronoun.span().start(), List.of());
    return zones.stream().anyMatch(zone -> zone.contains(somebody.span()) && !owns(somebody))
        || (known.isPresent() && zones.stream().anyMatch(zone -> names(zone, known.get())));
  }

  private boolean isElsewhere(Mention pronoun, Mention somebody, Optional<Cluster> known) {
    boolean one = Gender.isPersonal(pronoun.span().in(text));
    int place = pronoun.span().start();
    return elsewhere.getOrDefault(place, List.of()).stream()
        .filter(zone -> one || zone.end() <= place)
        .anyMatch(
            zone ->
                Elsewhere.isNamed(text, somebody, zone, place)
                    || known
                        .filter(it -> Elsewhere.names(text, clusters, zone, place, it))
                        .isPresent());
  }

  private boolean owns(Mention mention) {
    return POSSESSIVE.matcher(text).region(mention.span().end(), text.length()).lookingAt();
  }

  private boolean names(Span zone, Cluster somebody) {
    return clusters.between(zone.start(), zone.end()).entrySet().stream()
        .filter(each -> each.getKey().kind() == Mention.Kind.NAME && !owns(each.getKey()))
        .filter(each -> zone.contains(each.getKey().span()))
        .anyMatch(each -> clusters.meant(each.getValue()).equals(somebody));
  }

  /** Whether words are among those that tell who speaks. */
  boolean has(Span words) {
    Map.Entry<Integer, Span> before = sources.floorEntry(words.start());
    return before != null && before.getValue().overlaps(words);
  }

  /** Whether the sentence before the one of {@code pronoun} is about {@code person}. */
  boolean areAbout(Cluster person, Span pronoun) {
    Integer own = starts.floor(opening(pronoun.start()));
    Integer before = own == null ? null : starts.lower(own);
    if (before == null) {
      return false;
    }
    Optional<Cluster> subject =
        Fronted.afterwards(text, clusters, before, own)
            .map(Map.Entry::getValue)
            .filter(Cluster::isPerson);
    if (subject.isPresent()) {
      return clusters.meant(subject.get()).equals(person);
    }
    return text.substring(before, pronoun.start()).indexOf('\n') < 0
        && areFirst(person, before, own);
  }

  /** Whether a person is the first who is named in a sentence, and alone. */
  private boolean areFirst(Cluster person, int before, int own) {
    Matcher lead = LEAD.matcher(text).region(before, own);
    int subject = lead.lookingAt() ? lead.end() : before;
    for (Map.Entry<Mention, Cluster> each : clusters.between(subject, own).entrySet()) {
      Mention mention = each.getKey();
      boolean named = mention.kind() == Mention.Kind.NAME && each.getValue().isPerson();
      if (named) {
        int head = mention.head().start();
        boolean first = TITLE.matcher(text).region(subject, Math.max(subject, head)).matches();
        boolean other = OTHERS.matcher(text).region(mention.span().end(), own).lookingAt();
        return first && !other && clusters.meant(each.getValue()).equals(person);
      }
    }
    return false;
  }

  /**
   * Who spoke right before a quotation that ends with a pronoun: "Berg was ready, he said. “Reed is
   * late,” he added", whoever is quoted or told of in it; or whose speech it is in which "he" says
   * something, or what the clause before is about.
   */
  Optional<Cluster> goesOn(Span pronoun) {
    return speech(pronoun).or(() -> owner(pronoun)).or(() -> quoted(pronoun));
  }

  /**
   * "Berg’s whereabouts are unknown, but he", "In Berg’s speech to the council, he": whose it is,
   * if no other person is named.
   */
  private Optional<Cluster> owner(Span pronoun) {
    int sentence = Optional.ofNullable(starts.floor(pronoun.start())).orElse(pronoun.start());
    Gender gender = Gender.ofPronoun(pronoun.in(text));
    List<Map.Entry<Mention, Cluster>> named =
        clusters.between(sentence, pronoun.start()).entrySet().stream()
            .filter(each -> each.getKey().kind() == Mention.Kind.NAME)
            .filter(each -> each.getValue().isPerson())
            .toList();
    if (named.size() != 1) {
      return Optional.empty();
    }
    Span name = named.getFirst().getKey().span();
    return Optional.of(clusters.meant(named.getFirst().getValue()))
        .filter(any -> isSubjects(sentence, name, pronoun) || isSpeechs(sentence, name, pronoun))
        .filter(it -> !it.gender().isAgainst(gender));
  }

  private boolean isSubjects(int sentence, Span name, Span pronoun) {
    return name.start() == sentence
        && POSSESSIVE.matcher(text).region(name.end(), text.length()).lookingAt()
        && BUT.matcher(text).region(sentence, pronoun.start()).find();
  }

  private boolean isSpeechs(int sentence, Span name, Span pronoun) {
    return IN.matcher(text).region(sentence, name.start()).matches()
        && SPEECH.matcher(text).region(name.end(), pronoun.start()).matches();
  }

  /** "A speech by Berg, in which he": whose it is. */
  private Optional<Cluster> speech(Span pronoun) {
    int from = Math.max(0, pronoun.start() - IN_WHICH_WITHIN);
    Matcher which = IN_WHICH.matcher(text).region(from, pronoun.start());
    return which.find()
        ? before(which.start(), Gender.ofPronoun(pronoun.in(text)))
        : Optional.empty();
  }

  /** Whether something is by somebody, or a speech or letter of theirs. */
  private boolean isGiven(Mention person) {
    int start = person.span().start();
    return GIVEN.matcher(text).region(Math.max(0, start - IN_WHICH_WITHIN), start).find();
  }

  /** The person by whom something is, and whose name ends at a place. */
  private Optional<Cluster> before(int end, Gender gender) {
    return clusters.between(Math.max(0, end - NEAR), end).entrySet().stream()
        .filter(each -> each.getKey().span().end() == end)
        .filter(each -> each.getKey().kind() == Mention.Kind.NAME && isGiven(each.getKey()))
        .map(each -> clusters.meant(each.getValue()))
        .filter(it -> it.isPerson() && !it.gender().isAgainst(gender))
        .findFirst();
  }

  private Optional<Cluster> quoted(Span pronoun) {
    int opening = opening(pronoun.start());
    Map.Entry<Integer, Span> last = outer.lowerEntry(opening);
    Integer before = starts.lower(opening);
    boolean near =
        last != null
            && before != null
            && opening < pronoun.start()
            && before <= last.getKey()
            && opening - last.getValue().end() <= NEAR;
    boolean answers = ANSWERING.matcher(text).region(pronoun.end(), text.length()).lookingAt();
    Gender gender = Gender.ofPronoun(pronoun.in(text).toLowerCase(Locale.ROOT));
    return near && !answers
        ? person(last.getValue()).filter(it -> !it.gender().isAgainst(gender))
        : Optional.empty();
  }

  private Optional<Cluster> person(Span source) {
    return clusters.between(source.start(), source.start() + 1).values().stream()
        .map(clusters::meant)
        .filter(it -> it.isPerson() && it.isNamed())
        .findFirst();
  }

  /** Where the quotation begins that ends right before words that go on, or the words. */
  private int opening(int place) {
    int end = Character.isUpperCase(text.charAt(place)) ? 0 : place;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end == 0) {
      return place;
    }
    char mark = text.charAt(end - 1);
    if (mark == '”') {
      return Math.max(0, text.lastIndexOf('“', end - 1));
    }
    return mark == '"' ? Math.max(0, text.lastIndexOf('"', end - 2)) : place;
  }
}
