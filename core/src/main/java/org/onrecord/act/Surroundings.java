package org.onrecord.act;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.onrecord.encoder.Words;
import org.onrecord.text.Sentences;
import org.onrecord.text.Span;

/** Finds the words round an act: those of the sentences it stands in. */
final class Surroundings {
  /** How many words are looked at. */
  static final int MOST = 128;

  private final String text;
  private final Words words;
  private final List<Span> sentences;

  /**
   * The words of a text.
   *
   * @param paragraphs those that the words are of, in order
   */
  Surroundings(String text, List<Span> paragraphs, Words words) {
    this.text = text;
    this.words = words;
    this.sentences =
        paragraphs.stream().flatMap(each -> Sentences.of(text, each).stream()).toList();
  }

  /**
   * The words of the sentences in which an act stands; if they are very many, those round its cue
   * or the beginning of its content. All words if no place is known. Empty if there are none.
   */
  Optional<Seen> of(Parts parts) {
    Optional<Span> extent = extent(parts);
    int first = extent.map(span -> wordFrom(span.start())).orElse(0);
    int end = extent.map(span -> wordFrom(span.end())).orElse(words.size());
    int from = first;
    if (end - first > MOST) {
      int middle = middle(parts).map(this::wordFrom).orElse(first);
      from = Math.max(first, Math.min(middle - MOST / 2, end - MOST));
    }
    int to = Math.min(end, from + MOST);
    return from >= to
        ? Optional.empty()
        : Optional.of(new Seen(text, words, from, roles(parts, from, to)));
  }

  private static Optional<Integer> middle(Parts parts) {
    List<Span> spans = parts.cue().isEmpty() ? parts.content() : parts.cue();
    return spans.stream().findFirst().map(Span::start);
  }

  private Optional<Span> extent(Parts parts) {
    List<Span> spans = parts.words().toList();
    int low = spans.stream().mapToInt(Span::start).min().orElse(0);
    int high = spans.stream().mapToInt(Span::end).max().orElse(0);
    int start = low;
    int end = high;
    for (int i = firstThatEndsAfter(low); i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      if (sentence.start() >= high) {
        break;
      }
      start = Math.min(start, sentence.start());
      end = Math.max(end, sentence.end());
    }
    return low < high ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private int firstThatEndsAfter(int offset) {
    int from = Span.firstFrom(sentences, offset);
    return from > 0 && sentences.get(from - 1).end() > offset ? from - 1 : from;
  }

  /** The first word that begins at {@code offset} or later. */
  private int wordFrom(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.span(middle, middle + 1).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Each word's role; where roles overlap, cue goes before source, target and content. */
  private List<Role> roles(Parts parts, int from, int to) {
    List<Role> roles = new ArrayList<>(Collections.nCopies(to - from, Role.NONE));
    mark(roles, from, parts.content(), Role.CONTENT);
    mark(roles, from, parts.target(), Role.TARGET);
    mark(roles, from, parts.source(), Role.SOURCE);
    mark(roles, from, parts.cue(), Role.CUE);
    return roles;
  }

  private void mark(List<Role> roles, int from, List<Span> spans, Role role) {
    for (Span span : spans) {
      int end = Math.min(wordFrom(span.end()), from + roles.size());
      for (int word = Math.max(wordFrom(span.start()), from); word < end; word++) {
        roles.set(word - from, role);
      }
    }
  }
}
