package org.onrecord.setting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Span;
import org.onrecord.text.Word;

/**
 * Finds whom one attribution was made to where its cue is passive: "dockers were told", "asked by
 * the union, she said".
 */
final class Asked {
  private static final Set<String> BEING =
      Set.of("is", "are", "was", "were", "be", "been", "being");
  private static final Set<String> OPENING = Set.of("when", "if", "as", "later", "once");

  private final String text;
  private final Attribution attribution;
  private final List<Word> before;

  /**
   * Looks at one attribution.
   *
   * @param sentence the one in which its cue begins
   */
  Asked(String text, Span sentence, Attribution attribution) {
    this.text = text;
    this.attribution = attribution;
    int cue = attribution.cue().getFirst().start();
    this.before =
        cue > sentence.start() ? Word.in(text, new Span(sentence.start(), cue)) : List.of();
  }

  /**
   * Who is told, as far as the words say so; nobody if active.
   *
   * @param beside the sentence's other voices on the same level
   */
  Optional<Span> told(List<Attribution> beside) {
    List<Word> cue = Word.in(text, attribution.cue().getFirst());
    boolean passive =
        cue.stream().anyMatch(word -> BEING.contains(word.lower()))
            && cue.stream().noneMatch(word -> word.lower().endsWith("ing"));
    if (!Hearers.isTold(text, attribution)) {
      return Optional.empty();
    }
    return passive ? subject() : isQuestion() ? answering(beside) : Optional.empty();
  }

  /** Whether it is what another voice of its sentence answers: "asked whether it was shut". */
  boolean isQuestion() {
    if (!Word.in(text, attribution.cue().getFirst()).getFirst().is("asked")) {
      return false;
    }
    int last = before.size() - 1;
    boolean opens = last < 0 || OPENING.contains(before.get(last).lower());
    return opens || (last == 1 && before.get(1).is(",") && before.get(0).isWord());
  }

  /** The noun phrase before the cue. */
  private Optional<Span> subject() {
    int end = before.size();
    while (end > 0 && before.get(end - 1).is(",")) {
      end--;
    }
    int start = end;
    while (start > 0 && !NounPhrases.isEnd(before.get(start - 1))) {
      start--;
    }
    int stop = NounPhrases.simpleEnd(before.subList(0, end), start);
    return stop > start
        ? Optional.of(new Span(before.get(start).span().start(), before.get(stop - 1).span().end()))
        : Optional.empty();
  }

  /** The source of the next voice of the sentence, or of the one before. */
  private Optional<Span> answering(List<Attribution> beside) {
    int at = attribution.cue().getFirst().start();
    return beside.stream()
        .filter(each -> !each.source().isEmpty())
        .filter(each -> !each.source().equals(attribution.source()))
        .min(
            Comparator.comparing((Attribution each) -> each.cue().getFirst().start() < at)
                .thenComparingInt(each -> Math.abs(each.cue().getFirst().start() - at)))
        .map(each -> each.source().getFirst());
  }
}
