package org.onrecord.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.encoder.Depth;
import org.onrecord.encoder.Encoder;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;

/**
 * Codes sentences that stand alone: what is done, by whom and to whom. What a sentence is coded as
 * depends on it alone. Immutable, safe for many threads.
 */
public final class SentenceCoder {
  private final Encoder encoder;
  private final Acts acts;

  private SentenceCoder(Depth depth) {
    this.encoder = Encoder.load(depth);
    this.acts = Acts.load(depth);
  }

  /** A coder with the networks of this depth that are part of the jar. */
  public static SentenceCoder load(Depth depth) {
    return new SentenceCoder(depth);
  }

  /**
   * What a sentence says is done; empty if it has no words. Of a longer text the first 128 words
   * are looked at.
   *
   * @param source who does it, if that is known; kept as given, and sought where it isn't
   * @param target to whom, the same
   */
  public Optional<Coded> code(String sentence, Optional<String> source, Optional<String> target) {
    Acts.Open open = acts.alone(encoder, sentence, Paragraphs.of(sentence));
    Parts seen =
        source.isPresent() && target.isPresent()
            ? Parts.between(List.of(), List.of())
            : open.parties();
    List<Span> from = source.map(words -> place(sentence, words)).orElse(seen.source());
    List<Span> to = target.map(words -> place(sentence, words)).orElse(seen.target());
    return open.act(Parts.between(from, to))
        .map(
            act ->
                new Coded(
                    act.code(),
                    act.confidence(),
                    source.or(() -> words(sentence, from)),
                    target.or(() -> words(sentence, to))));
  }

  /** Where the sentence has these words first; nowhere if it hasn't. */
  private static List<Span> place(String sentence, String words) {
    String sought = words.strip();
    int at = sentence.indexOf(sought);
    if (at < 0) {
      at = sentence.toLowerCase(Locale.ROOT).indexOf(sought.toLowerCase(Locale.ROOT));
    }
    int end = at + sought.length();
    return at < 0 || sought.isEmpty() || end > sentence.length()
        ? List.of()
        : List.of(new Span(at, end));
  }

  private static Optional<String> words(String sentence, List<Span> spans) {
    return spans.isEmpty() ? Optional.empty() : Optional.of(Span.words(spans, sentence));
  }
}
