package org.onrecord.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.attribution.Attribution;
import org.onrecord.attribution.Form;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Voice;
import org.onrecord.text.Span;
import org.onrecord.text.Word;
import org.onrecord.text.WordList;

/**
 * Knows what a statement does where its words leave no doubt: a cue that performs the act
 * ("accused", "called for") outweighs what the network says, words that somebody is quoted with
 * ("this is unacceptable") a network that sees only a comment. Words: {@code cue-acts.tsv}, {@code
 * restated-acts.tsv}, {@code quoted-acts.tsv}, {@code refused-deeds.txt}.
 */
public final class Performing {
  private static final double BY_CUE = 0.9;
  static final double BY_QUOTED = 0.7;
  private static final int NEAR = 3;

  private static final List<Entry> CUES = load("cue-acts.tsv", " ", "\\+");
  private static final List<Entry> QUOTED = load("quoted-acts.tsv", "\t", " ");

  /** What is restated, by its noun. */
  private static final List<Entry> RESTATED = load("restated-acts.tsv", " ", "\\+");

  /** Verbs after which the noun says what is done. */
  private static final List<String> RESTATING =
      WordList.lines(Performing.class, "restating-verbs.txt");

  private static final int RESTATED_WITHIN = 4;

  /** What is refused in so many words: first letters of "negotiate", "talks". */
  private static final Set<String> DEALING = WordList.words(Performing.class, "refused-deeds.txt");

  /** What is refused where it follows at once: "will not support". */
  private static final Set<String> NOT_DONE = WordList.words(Performing.class, "refused-verbs.txt");

  private static final Set<String> WARNING =
      Set.of("warn", "warns", "warned", "warning", "warnings", "cautioned", "argued", "spoke");

  private static final int DEALING_WITHIN = 6;

  /** After "refused to" and "declined to", what only refuses words. */
  private static final Set<String> WORDS_ONLY =
      WordList.words(Performing.class, "refused-words.txt");

  /**
   * Words that decide an act.
   *
   * @param code the act
   * @param words in their order; a star stands for any ending
   */
  private record Entry(Code code, List<String> words) {}

  private Performing() {}

  private static List<Entry> load(String list, String between, String within) {
    List<Entry> entries = new ArrayList<>();
    for (String line : WordList.lines(Performing.class, list)) {
      String[] columns = line.split("\t", -1);
      for (String form : columns[1].split(between, -1)) {
        List<String> words = Arrays.asList(form.split(within, -1));
        entries.add(new Entry(Code.valueOf(columns[0]), words));
      }
    }
    return List.copyOf(entries);
  }

  /** What a statement does, given what the network says of it. */
  public static Act act(String text, Attribution attribution, Act read) {
    Optional<Act> cue = byCue(text, attribution);
    if (cue.isPresent()) {
      return cue.filter(it -> it.code() != read.code()).orElse(read);
    }
    Optional<Act> proposed = Asking.proposed(text, attribution);
    if (proposed.isPresent()) {
      return proposed.filter(it -> it.code() != read.code()).orElse(read);
    }
    if (read.code() == Code.ACCUSE && isDenial(text, attribution)) {
      return new Act(Code.STATE, List.of(), read.words(), read.confidence());
    }
    Optional<Act> restated = restated(text, attribution);
    if (restated.isPresent()) {
      return restated.get();
    }
    boolean called = read.code() == Code.REQUEST && isName(text, attribution);
    if (read.code() != Code.STATE && !called) {
      return read;
    }
    Act comment = called ? new Act(Code.STATE, List.of(), read.words(), read.confidence()) : read;
    boolean quoted = attribution.form() != Form.INDIRECT;
    Optional<Act> said = quoted ? quoted(text, attribution) : Optional.empty();
    return Threatened.in(text, attribution)
        .map(words -> act(Code.THREATEN, words, BY_QUOTED))
        .or(() -> said)
        .or(() -> refused(text, attribution))
        .or(() -> Asking.asked(text, attribution))
        .orElse(comment);
  }

  /** "Denied the charge", "denies wrongdoing": who is accused accuses nobody by it. */
  private static boolean isDenial(String text, Attribution attribution) {
    List<Word> cue = words(text, attribution.cue());
    return !cue.isEmpty() && cue.getLast().is("deny", "denies", "denied", "denying");
  }

  /** "Called the vote a “sham”": that names something, and calls nobody to anything. */
  private static boolean isName(String text, Attribution attribution) {
    List<Word> cue = words(text, attribution.cue());
    List<Word> content = words(text, attribution.content());
    boolean calls = !cue.isEmpty() && cue.getLast().is("call", "calls", "called", "calling");
    return calls && content.stream().noneMatch(word -> word.is("to", "for", "on", "upon"));
  }

  /** "Reiterated its usual calls for calm": what somebody says again, by its noun. */
  private static Optional<Act> restated(String text, Attribution attribution) {
    List<Word> cue = words(text, attribution.cue());
    if (cue.isEmpty() || RESTATING.stream().noneMatch(cue.getLast().lower()::startsWith)) {
      return Optional.empty();
    }
    List<Word> content = words(text, attribution.content());
    for (int at = 0; at < Math.min(content.size(), RESTATED_WITHIN); at++) {
      if (negates(content.get(at)) || content.get(at).is("that")) {
        return Optional.empty();
      }
      for (Entry entry : RESTATED) {
        if (stands(entry.words(), content, at, NEAR)) {
          return Optional.of(act(entry.code(), content.get(at).span(), BY_CUE));
        }
      }
    }
    return Optional.empty();
  }

  /** "There should be no talks", "we will never negotiate", "warned against talks". */
  private static Optional<Act> refused(String text, Attribution attribution) {
    if (attribution.sense().voice() == Voice.IMPUTED) {
      return Optional.empty();
    }
    List<Word> content = words(text, attribution.content());
    List<Word> cue = words(text, attribution.cue());
    boolean against = !cue.isEmpty() && cue.getLast().is("against");
    boolean refusing = against && cue.stream().anyMatch(word -> WARNING.contains(word.lower()));
    for (int at = 0; at < content.size(); at++) {
      boolean refuses = denies(content, at) || (refusing && at == 0);
      int dealing = refuses ? dealing(content, at) : -1;
      if (dealing >= 0) {
        Span words = new Span(content.get(at).span().start(), content.get(dealing).span().end());
        return Optional.of(act(Code.REJECT, words, BY_QUOTED));
      }
    }
    return Optional.empty();
  }

  /** Where it is said what is dealt in, within some words; -1 if it isn't. */
  private static int dealing(List<Word> words, int from) {
    int last = Math.min(words.size() - 1, from + DEALING_WITHIN);
    int verb = words.get(Math.min(last, from + 1)).is("not", "never") ? from + 2 : from + 1;
    if (verb <= last && NOT_DONE.contains(words.get(verb).lower())) {
      return verb;
    }
    return IntStream.rangeClosed(from, last)
        .filter(i -> DEALING.stream().anyMatch(words.get(i).lower()::startsWith))
        .findFirst()
        .orElse(-1);
  }

  /** Whether words of duty or will begin that are denied: "must not", "should be no", "won't". */
  private static boolean denies(List<Word> words, int at) {
    Word word = words.get(at);
    int next = Math.min(words.size() - 1, at + 1);
    boolean own = at > 0 && words.get(at - 1).is("we", "i", "he", "she", "they", "it");
    boolean whole =
        word.is("shouldn't", "shouldn’t", "mustn't", "mustn’t")
            || (own && word.is("won't", "won’t", "cannot", "can't", "can’t"));
    boolean led = word.is("should", "must") || (own && word.is("will", "would", "can", "shall"));
    boolean not = words.get(next).is("not", "never");
    boolean none =
        words.get(next).is("be") && words.get(Math.min(words.size() - 1, at + 2)).is("no");
    boolean nobody = led && at > 0 && isNobody(words, at - 1);
    return whole || nobody || (led && (not || none)) || isNone(words, at);
  }

  /** "Nobody should", "no one must". */
  private static boolean isNobody(List<Word> words, int at) {
    return words.get(at).is("nobody")
        || (words.get(at).is("one") && at > 0 && words.get(at - 1).is("no"));
  }

  /** "There is no room for". */
  private static boolean isNone(List<Word> words, int at) {
    return at + 3 < words.size()
        && words.get(at).is("there")
        && words.get(at + 1).is("is", "was")
        && words.get(at + 2).is("no")
        && words.get(at + 3).is("room", "point", "need", "place");
  }

  private static Optional<Act> byCue(String text, Attribution attribution) {
    List<Word> cue = words(text, attribution.cue());
    if (cue.stream().anyMatch(Performing::negates)) {
      return Optional.empty();
    }
    for (int at = 0; at < cue.size(); at++) {
      for (Entry entry : CUES) {
        if (stands(entry.words(), cue, at, NEAR)
            && !refusesWords(text, attribution, entry)
            && !isDenied(attribution, entry)
            && !insists(text, attribution, entry)) {
          return Optional.of(act(entry.code(), cue.get(at).span(), BY_CUE));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "Insisted on Monday that", "insisted on calling it a war", "on her innocence": asks nothing.
   */
  private static boolean insists(String text, Attribution attribution, Entry entry) {
    boolean on = entry.words().getLast().equals("on") && entry.code() == Code.REQUEST;
    Word first = words(text, attribution.content()).stream().findFirst().orElse(null);
    boolean own =
        first != null
            && (first.lower().endsWith("ing") || first.is("his", "her", "its", "their", "that"));
    return on && (own || !words(text, attribution.cue()).getLast().is("on"));
  }

  /** "Denied the accusation that": nobody is accused. */
  private static boolean isDenied(Attribution attribution, Entry entry) {
    return entry.code() == Code.ACCUSE && attribution.sense().polarity() == Polarity.DENIED;
  }

  private static Optional<Act> quoted(String text, Attribution attribution) {
    List<Word> content = words(text, attribution.content());
    for (int at = 0; at < content.size(); at++) {
      for (Entry entry : QUOTED) {
        if (stands(entry.words(), content, at, 1)) {
          Span last = content.get(at + entry.words().size() - 1).span();
          Span words = new Span(content.get(at).span().start(), last.end());
          return Optional.of(act(entry.code(), words, BY_QUOTED));
        }
      }
    }
    return Optional.empty();
  }

  static Act act(Code code, Span words, double confidence) {
    return new Act(code, List.of(), List.of(words), confidence);
  }

  static List<Word> words(String text, List<Span> spans) {
    return spans.stream()
        .flatMap(span -> Word.in(text, span).stream())
        .filter(Word::isWord)
        .toList();
  }

  static boolean negates(Word word) {
    return word.is("not", "never", "no", "nor", "neither", "without")
        || word.lower().endsWith("n't");
  }

  /** Whether words stand at a place, each within so many after the one before. */
  private static boolean stands(List<String> sought, List<Word> words, int at, int near) {
    int place = at;
    for (int i = 0; i < sought.size(); i++) {
      int first = i == 0 ? at : place + 1;
      int last = i == 0 ? at : Math.min(words.size() - 1, place + near);
      int next = first;
      while (next <= last && !matches(sought.get(i), words.get(next).lower())) {
        next++;
      }
      if (next > last) {
        return false;
      }
      place = next;
    }
    return true;
  }

  private static boolean matches(String sought, String word) {
    return sought.endsWith("*")
        ? word.startsWith(sought.substring(0, sought.length() - 1))
        : word.equals(sought);
  }

  /** Whether a cue refuses words alone: "declined to comment". */
  static boolean refusesWords(String text, Attribution attribution) {
    List<Word> cue = words(text, attribution.cue());
    return CUES.stream()
        .filter(entry -> entry.code() == Code.REJECT)
        .filter(
            entry ->
                IntStream.range(0, cue.size()).anyMatch(at -> stands(entry.words(), cue, at, NEAR)))
        .anyMatch(entry -> refusesWords(text, attribution, entry));
  }

  /** "Refused to comment" refuses nothing but words. */
  private static boolean refusesWords(String text, Attribution attribution, Entry entry) {
    if (entry.code() != Code.REJECT) {
      return false;
    }
    List<Word> content = words(text, attribution.content());
    int verb = !content.isEmpty() && content.getFirst().is("to") ? 1 : 0;
    boolean led = verb == 1 || words(text, attribution.cue()).getLast().is("to");
    return led && content.size() > verb && WORDS_ONLY.contains(content.get(verb).lower());
  }
}
