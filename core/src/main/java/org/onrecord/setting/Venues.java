package org.onrecord.setting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Span;
import org.onrecord.text.Word;
import org.onrecord.text.WordList;

/**
 * Finds the occasion or the channel of one attribution: a phrase round its cue ("said in a speech")
 * or before it ("In a letter to the union, she said"), a source or a cue that is one itself ("the
 * statement said", "tweeted"), an audience that is one ("told a rally").
 */
final class Venues {
  private static final Set<String> OPENING =
      Set.of("in", "at", "during", "on", "via", "by", "through", "over", "aboard", "from", "amid");
  private static final Set<String> PLACING = Set.of("at", "aboard", "outside", "inside", "from");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /** After "at" and an article these are no places: "at the time". */
  private static final Set<String> NO_PLACES = WordList.words(Venues.class, "no-places.txt");

  private static final Set<String> SPEAKING = Set.of("speaking", "addressing", "writing");
  private static final Set<String> POSTING =
      Set.of("tweeted", "tweets", "tweeting", "tweet", "retweeted", "posted", "posting");
  private static final Set<String> PARTING =
      Set.of("after", "amid", "following", "before", "that", "as", "while");
  private static final Set<Medium> WRITTEN = Set.of(Medium.STATEMENT, Medium.POST, Medium.LETTER);
  private static final Set<Medium> OF_SAYING =
      Set.of(
          Medium.BRIEFING,
          Medium.INTERVIEW,
          Medium.STATEMENT,
          Medium.POST,
          Medium.LETTER,
          Medium.SPEECH,
          Medium.SERMON,
          Medium.BROADCAST,
          Medium.CALL);

  /** Whoever is told by these names is who prints them, such as a newspaper, and no occasion. */
  private static final Set<Medium> READ =
      Set.of(Medium.OTHER, Medium.DOCUMENT, Medium.POST, Medium.LETTER, Medium.STATEMENT);

  private static final int TO_NOUN = 10;
  private static final int OPENING_WORDS = 4;
  private static final int AFTER_WORDS = 14;

  private final String text;
  private final Attribution attribution;
  private final Stretches stretches;

  Venues(String text, Attribution attribution, Stretches stretches) {
    this.text = text;
    this.attribution = attribution;
    this.stretches = stretches;
  }

  /**
   * What was found.
   *
   * @param venue the occasion
   * @param rest the words in which it may still be told who took part, the occasion's among them
   */
  record Found(Venue venue, List<Word> rest) {}

  Optional<Found> find() {
    return after()
        .or(() -> inside(stretches.between(), 2))
        .or(() -> inside(stretches.head(), OPENING_WORDS))
        .or(this::tail)
        .or(this::audience)
        .or(this::place)
        .or(this::source)
        .or(this::cue);
  }

  private List<Word> words(Optional<Span> stretch) {
    return stretch.map(span -> Word.in(text, span)).orElse(List.of());
  }

  private Optional<Found> after() {
    return inside(stretches.after(), AFTER_WORDS);
  }

  private Optional<Found> tail() {
    return inside(stretches.tail(), 2).filter(it -> OF_SAYING.contains(it.venue().medium()));
  }

  /** The first occasion that begins among the first words of a stretch. */
  private Optional<Found> inside(Optional<Span> stretch, int reach) {
    List<Word> words = words(stretch);
    for (int at = 0; at < Math.min(reach, words.size()); at++) {
      Optional<Found> found = at(words, at);
      if (found.isPresent() || PARTING.contains(words.get(at).lower())) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> at(List<Word> words, int at) {
    Word word = words.get(at);
    if (SPEAKING.contains(word.lower())) {
      return says(words, at + 1, "on") && says(words, at + 2, "condition")
          ? Optional.empty()
          : Optional.of(speaking(words, at));
    }
    boolean agent = word.lower().equals("by") && isAny(words, at + 1, ARTICLES);
    return OPENING.contains(word.lower()) && !agent
        ? occasion(words, at, at + 1)
        : Optional.empty();
  }

  private static boolean says(List<Word> words, int at, String word) {
    return isAny(words, at, Set.of(word));
  }

  private static boolean isAny(List<Word> words, int at, Set<String> some) {
    return at < words.size() && some.contains(words.get(at).lower());
  }

  /** The occasion whose noun stands soon after {@code from}, with its words from {@code first}. */
  private Optional<Found> occasion(List<Word> words, int first, int from) {
    int limit = Math.min(words.size(), from + TO_NOUN);
    for (int at = from; at < limit; at++) {
      Optional<OccasionNouns.Found> noun = OccasionNouns.at(text, words, at);
      if (noun.isPresent() && !isModifier(words, at + noun.get().length())) {
        int end = NounPhrases.fullEnd(words, at + noun.get().length());
        return Optional.of(found(words, first, end, noun.get().medium()));
      }
      boolean over = NounPhrases.PREPOSITIONS.contains(words.get(at).lower());
      if (over || (NounPhrases.isEnd(words.get(at)) && !NounPhrases.isDate(words.get(at)))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a noun only tells what kind of thing the next one is: "a television interview". */
  private boolean isModifier(List<Word> words, int next) {
    int limit = Math.min(words.size(), next + 2);
    for (int at = next; at < limit && words.get(at).isWord(); at++) {
      if (NounPhrases.PREPOSITIONS.contains(words.get(at).lower())) {
        return false;
      }
      if (OccasionNouns.at(text, words, at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Found found(List<Word> words, int first, int end, Medium medium) {
    Span span = new Span(words.get(first).span().start(), words.get(end - 1).span().end());
    return new Found(new Venue(span, medium), words.subList(first, words.size()));
  }

  /** "Speaking at the institute", "addressing a rally". */
  private Found speaking(List<Word> words, int at) {
    int next = at + 1;
    boolean linked =
        next < words.size() && NounPhrases.PREPOSITIONS.contains(words.get(next).lower());
    Optional<Found> named = linked ? occasion(words, at, next + 1) : occasion(words, at, next);
    return named.orElseGet(
        () -> found(words, at, Math.max(at + 1, NounPhrases.fullEnd(words, next)), Medium.SPEECH));
  }

  /** "Told a news conference". */
  private Optional<Found> audience() {
    List<Word> words = words(stretches.after());
    boolean told = Hearers.isTelling(text, attribution);
    if (!told || words.isEmpty() || !words.getFirst().isWord()) {
      return Optional.empty();
    }
    return occasion(words, 0, 0)
        .map(it -> it.venue().medium())
        .filter(it -> !READ.contains(it))
        .map(it -> it == Medium.BROADCAST ? Medium.INTERVIEW : it)
        .map(it -> new Found(new Venue(phrase(words), it), List.of()));
  }

  private static Span phrase(List<Word> words) {
    int end = Math.max(1, NounPhrases.simpleEnd(words, 0));
    return new Span(words.getFirst().span().start(), words.get(end - 1).span().end());
  }

  /** "Told reporters at the ministry": a place with a name or a "the". */
  private Optional<Found> place() {
    List<Word> words = words(stretches.after());
    int at = Hearers.isTelling(text, attribution) ? NounPhrases.simpleEnd(words, 0) : 0;
    boolean none = isAny(words, at + 1, ARTICLES) && isAny(words, at + 2, NO_PLACES);
    if (at + 1 >= words.size() || !PLACING.contains(words.get(at).lower()) || none) {
      return Optional.empty();
    }
    int end = NounPhrases.fullEnd(words, at + 1);
    boolean told = Hearers.isTelling(text, attribution);
    return end > at + 1
        ? Optional.of(found(words, at, end, told ? Medium.BRIEFING : Medium.OTHER))
        : Optional.empty();
  }

  /** "The statement said". */
  private Optional<Found> source() {
    if (attribution.source().isEmpty()) {
      return Optional.empty();
    }
    List<Word> words = Word.in(text, attribution.source().getFirst());
    int end = NounPhrases.simpleEnd(words, 0);
    return end == 0
        ? Optional.empty()
        : OccasionNouns.at(text, words, end - 1)
            .filter(it -> WRITTEN.contains(it.medium()))
            .map(it -> found(words, 0, end, it.medium()));
  }

  /** "Tweeted". */
  private Optional<Found> cue() {
    List<Word> words = Word.in(text, attribution.cue().getFirst());
    for (int at = 0; at < words.size(); at++) {
      if (POSTING.contains(words.get(at).lower())) {
        return Optional.of(found(words, at, at + 1, Medium.POST));
      }
    }
    return Optional.empty();
  }
}
