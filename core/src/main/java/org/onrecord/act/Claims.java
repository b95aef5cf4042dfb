package org.onrecord.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Kind;
import org.onrecord.text.Span;
import org.onrecord.text.Word;
import org.onrecord.text.WordList;

/**
 * Reads from the words of what is attributed, and of its cue, whether it is claimed to be so, to
 * have been so or to come, how firmly, and on what condition. Words: {@code cue-moods.tsv}, {@code
 * demanding-cues.txt}, {@code hedges.tsv}.
 */
public final class Claims {
  private static final Set<String> HEDGES =
      WordList.lines(Claims.class, "hedges.tsv").stream()
          .map(line -> line.split("\t", 2)[0])
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, Modality> MOODS = moods();
  private static final List<String> TO_KNOW = List.of("to", "know");

  /** Words in a cue with which what it names wasn't asked for now: "rejected a request". */
  private static final Set<String> REFUSING = WordList.words(Claims.class, "refusing-words.txt");

  private static final Set<String> DEMANDING = WordList.words(Claims.class, "demanding-cues.txt");

  /** Before "May", words after which it is the month. */
  private static final Set<String> BEFORE_MONTH =
      Set.of("in", "of", "by", "until", "since", "last", "next", "this", "early", "late", "from");

  private static final int SHORT = 3;

  /** So many words on, what somebody is asked to do begins. */
  private static final int DUTY_WITHIN = 10;

  private final String text;
  private final Attribution attribution;
  private final List<List<Word>> sentences;
  private final List<Word> cue;

  private Claims(String text, Attribution attribution) {
    this.text = text;
    this.attribution = attribution;
    this.sentences = Content.of(text, attribution).sentences();
    this.cue = attribution.cue().stream().flatMap(span -> Word.in(text, span).stream()).toList();
  }

  /**
   * How {@code attribution} claims what it claims.
   *
   * @param mood what the network sees beside its words, if it saw them
   */
  public static Claim of(String text, Attribution attribution, Optional<Mood> mood) {
    return new Claims(text, attribution).claim(mood);
  }

  private Claim claim(Optional<Mood> mood) {
    List<Span> conditions = new ArrayList<>();
    sentences.forEach(sentence -> conditions.addAll(Conditions.in(sentence)));
    Modality told = conditions.isEmpty() ? modality() : Modality.CONDITIONAL;
    Modality modality = mood.map(it -> it.with(told, !conditions.isEmpty())).orElse(told);
    return new Claim(modality, certainty(), conditions);
  }

  private Modality modality() {
    if (isDemanded() || Asking.isProposed(text, attribution)) {
      return Modality.FUTURE;
    }
    Optional<Modality> mood = mood();
    if (isInfinitive()) {
      return infinitive(mood);
    }
    if (mood.equals(Optional.of(Modality.FUTURE)) && isDuty()) {
      return Modality.FUTURE;
    }
    Optional<Modality> told = first();
    if (told.isEmpty() || attribution.kind() == Kind.INTENTION) {
      return mood.orElse(Modality.ACTUAL);
    }
    return told.get();
  }

  /** What the verb of the first sentence of some length tells. */
  private Optional<Modality> first() {
    return sentences.stream()
        .filter(each -> each.stream().filter(Word::isWord).count() > SHORT)
        .findFirst()
        .or(() -> sentences.stream().findFirst())
        .flatMap(each -> new Clause(each, isBackshifted()).modality());
  }

  /** Whether it is an infinitive: "to close the port". */
  private boolean isInfinitive() {
    return firstWords().stream().findFirst().filter(word -> word.is("to")).isPresent();
  }

  /** Whether it says who is to do what: "the port to close", and no verb comes before. */
  private boolean isDuty() {
    List<Word> words = sentences.stream().limit(1).flatMap(List::stream).toList();
    for (int at = 1; at < Math.min(words.size() - 1, DUTY_WITHIN); at++) {
      String word = words.get(at).lower();
      if (word.equals("to")) {
        return !ClauseWord.DETERMINER.has(words.get(at + 1));
      }
      if (ClauseWord.AUXILIARY.has(word) || ClauseWord.END.has(word)) {
        return false;
      }
    }
    return false;
  }

  /** "Claimed to have closed it", "is thought to be shut", "vowed to open it". */
  private Modality infinitive(Optional<Modality> mood) {
    List<Word> words = firstWords();
    boolean claimed = mood.equals(Optional.of(Modality.PAST)) || attribution.kind() == Kind.BELIEF;
    if (words.size() > 1 && words.get(1).is("have")) {
      return Modality.PAST;
    }
    if (Performing.refusesWords(text, attribution)) {
      return Modality.ACTUAL;
    }
    return claimed && words.size() > 1 && words.get(1).is("be")
        ? Modality.ACTUAL
        : mood.orElse(Modality.FUTURE);
  }

  /** The words of the first sentence that has one, without marks. */
  private List<Word> firstWords() {
    return sentences.stream().limit(1).flatMap(List::stream).filter(Word::isWord).toList();
  }

  private boolean isBackshifted() {
    return isTold() && attribution.form() != Form.DIRECT;
  }

  /** Whether the cue is in the past, or hangs on a verb that is. */
  private boolean isTold() {
    return cue.stream()
        .filter(word -> !word.is("according"))
        .anyMatch(word -> Verbs.isPast(word) || Verbs.isProgressive(word));
  }

  private Optional<Modality> mood() {
    return cueMood().filter(mood -> mood != Modality.PAST || isTold());
  }

  /** Whether the cue asks for what is to come, and isn't itself refused or a question. */
  private boolean isDemanded() {
    boolean refused = cue.stream().anyMatch(word -> REFUSING.contains(word.lower()));
    boolean asked =
        sentences.stream().flatMap(List::stream).anyMatch(word -> word.is("?"))
            || firstWords().stream().limit(2).map(Word::lower).toList().equals(TO_KNOW);
    return !refused && !asked && moodWord().filter(DEMANDING::contains).isPresent();
  }

  private Optional<Modality> cueMood() {
    return moodWord().map(MOODS::get);
  }

  /** The first word of the cue that the list has, with the word that follows before it alone. */
  private Optional<String> moodWord() {
    for (int i = 0; i < cue.size(); i++) {
      String next = i + 1 < cue.size() ? cue.get(i + 1).lower() : "";
      Optional<String> found =
          stems(cue.get(i).lower()).stream()
              .flatMap(stem -> Stream.of(stem + "+" + next, stem))
              .filter(MOODS::containsKey)
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Certainty certainty() {
    boolean hedged =
        attribution.sense().hearsay()
            || isHedged(cue)
            || (!sentences.isEmpty() && isHedged(sentences.getFirst()));
    return hedged ? Certainty.HEDGED : Certainty.FIRM;
  }

  private static boolean isHedged(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean denied = word.is("could") && i + 1 < words.size() && words.get(i + 1).is("not");
      boolean month = word.is("may") && i > 0 && BEFORE_MONTH.contains(words.get(i - 1).lower());
      if (HEDGES.contains(word.lower()) && !denied && !month) {
        return true;
      }
    }
    return false;
  }

  /** A word and what it may be a regular form of. */
  private static List<String> stems(String word) {
    List<String> stems = new ArrayList<>(List.of(word));
    for (String ending : List.of("s", "es", "d", "ed", "ing")) {
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        stems.add(stem);
        stems.add(stem + "e");
      }
    }
    return stems;
  }

  private static Map<String, Modality> moods() {
    Map<String, Modality> moods = new HashMap<>();
    for (String line : WordList.lines(Claims.class, "cue-moods.tsv")) {
      String[] columns = line.split("\t", -1);
      for (String form : columns[1].split(" ", -1)) {
        moods.put(form, Modality.valueOf(columns[0].toUpperCase(java.util.Locale.ROOT)));
      }
    }
    return Map.copyOf(moods);
  }
}
