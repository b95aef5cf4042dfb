package org.onrecord.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Span;
import org.onrecord.text.Word;
import org.onrecord.text.WordList;

/**
 * Knows what is asked of others by what a statement says they have to do, should do or are wanted
 * to do. Words: {@code asked-deeds.txt}, {@code proposing-words.txt}, {@code before-no-wish.txt}.
 */
final class Asking {
  private static final Set<String> ASKED = WordList.words(Asking.class, "asked-deeds.txt");

  /** Before what somebody else is to do: "suggested that Norland stop". */
  private static final Set<String> PROPOSING = WordList.words(Asking.class, "proposing-words.txt");

  /** After which a verb without an ending is no wish. */
  private static final Set<String> HELPERS = WordList.words(Asking.class, "before-no-wish.txt");

  private static final int PROPOSED_WITHIN = 8;
  private static final int WISHED_WITHIN = 4;

  private Asking() {}

  /** Whether it is proposed that somebody else do something. */
  static boolean isProposed(String text, Attribution attribution) {
    return proposed(text, attribution).isPresent();
  }

  /** "Suggested that Norland stop": what others are to do by a verb without an ending. */
  static Optional<Act> proposed(String text, Attribution attribution) {
    List<Word> cue = Performing.words(text, attribution.cue());
    if (cue.stream().noneMatch(word -> PROPOSING.contains(word.lower()))
        || cue.stream().anyMatch(Performing::negates)) {
      return Optional.empty();
    }
    List<Word> content = Performing.words(text, attribution.content());
    for (int at = 1; at < Math.min(content.size(), PROPOSED_WITHIN); at++) {
      Word before = content.get(at - 1);
      boolean helped = HELPERS.contains(before.lower());
      if (ASKED.contains(content.get(at).lower()) && !helped) {
        return Optional.of(
            Performing.act(Code.REQUEST, content.get(at).span(), Performing.BY_QUOTED));
      }
    }
    return Optional.empty();
  }

  /** "The port must open", "we want Norland to leave": what others have to do is asked of them. */
  static Optional<Act> asked(String text, Attribution attribution) {
    List<Word> content = Performing.words(text, attribution.content());
    for (int at = 1; at + 1 < content.size(); at++) {
      int verb = dutyEnd(content, at);
      boolean own = content.get(at - 1).is("i", "he", "she", "which", "what", "who", "it");
      if (verb > at && !own && verb < content.size()) {
        Word deed = content.get(verb);
        boolean adverb = deed.lower().endsWith("ly") || deed.is("now", "also", "therefore");
        deed = adverb ? next(content, verb) : deed;
        if (ASKED.contains(deed.lower())) {
          Span words = new Span(content.get(at).span().start(), deed.span().end());
          return Optional.of(Performing.act(Code.REQUEST, words, Performing.BY_QUOTED));
        }
      }
    }
    return wished(content);
  }

  /** "We want Norland to leave": what a speaker wants others to do is asked of them. */
  private static Optional<Act> wished(List<Word> content) {
    for (int at = 1; at + 2 < content.size(); at++) {
      boolean wants =
          content.get(at - 1).is("i", "we", "he", "she")
              && content.get(at).is("want", "wants", "wanted");
      int to = wants ? wishEnd(content, at + 1) : -1;
      if (to >= 0) {
        Span words = new Span(content.get(at).span().start(), content.get(to).span().end());
        return Optional.of(Performing.act(Code.REQUEST, words, Performing.BY_QUOTED));
      }
    }
    return Optional.empty();
  }

  /** Where "to" stands after whom something is wanted of, within some words; -1 if nowhere. */
  private static int wishEnd(List<Word> words, int from) {
    if (words.get(from).is("to", "it", "me", "us", "him", "her", "that")) {
      return -1;
    }
    int last = Math.min(words.size() - 2, from + WISHED_WITHIN);
    return IntStream.rangeClosed(from + 1, last)
        .filter(i -> words.get(i).is("to") && !words.get(i + 1).is("be"))
        .findFirst()
        .orElse(-1);
  }

  private static Word next(List<Word> words, int at) {
    return words.get(Math.min(words.size() - 1, at + 1));
  }

  /** The word after one of duty that stands here: "must", "needs to"; the same if none does. */
  private static int dutyEnd(List<Word> words, int at) {
    if (words.get(at).is("must", "should")) {
      return at + 1;
    }
    boolean to = words.get(at + 1).is("to");
    return to && words.get(at).is("needs", "need", "ought", "has", "have") ? at + 2 : at;
  }
}
