package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * One attribution as an article makes it.
 *
 * @param frame its words
 * @param sense what its cue tells
 * @param confidence the reader's own estimate that this is one, from 0 to 1
 * @param parent the attribution inside whose content it stands
 */
public record Attribution(
    Frame frame, Sense sense, double confidence, Optional<Attribution> parent) {

  private static final Pattern TRAILING_MARKS = Pattern.compile("[\\s,;:–—-]+$");

  public Attribution {
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("not a confidence: " + confidence);
    }
  }

  /** One that stands in no other. */
  public static Attribution of(Frame frame, Sense sense, double confidence) {
    return new Attribution(frame, sense, confidence, Optional.empty());
  }

  /** Who it is attributed to, in text order; empty if the text names none. */
  public List<Span> source() {
    return frame.source();
  }

  /** The words that attribute, in text order; empty for a floating quotation. */
  public List<Span> cue() {
    return frame.cue();
  }

  /** What is attributed, in text order; never empty. */
  public List<Span> content() {
    return frame.content();
  }

  /** How it is quoted. */
  public Form form() {
    return frame.form();
  }

  /** What the cue tells. */
  public Kind kind() {
    return sense.kind();
  }

  /**
   * The source's words in {@code text} without the marks that part them from what follows, which
   * the corpus counts among them; empty without a source.
   */
  public Optional<String> sourceWords(String text) {
    String words = String.join(" ", source().stream().map(span -> span.in(text)).toList());
    String bare = TRAILING_MARKS.matcher(words).replaceFirst("");
    return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
  }

  /**
   * Through whom it came: the sources' words of those it stands in, the outermost first; {@code
   * somebody unnamed} for one without a source.
   */
  public List<String> via(String text) {
    List<Attribution> chain = chain();
    return chain.subList(0, chain.size() - 1).stream()
        .map(outer -> outer.sourceWords(text).orElse("somebody unnamed"))
        .toList();
  }

  /** The same with other content, and in another. */
  Attribution with(List<Span> content, Optional<Attribution> outer) {
    Frame other = new Frame(source(), cue(), content, form());
    return new Attribution(other, sense, confidence, outer);
  }

  /** This attribution and all it stands in, the outermost first. */
  public List<Attribution> chain() {
    List<Attribution> chain = new ArrayList<>();
    for (Optional<Attribution> at = Optional.of(this); at.isPresent(); at = at.get().parent()) {
      chain.addFirst(at.get());
    }
    return List.copyOf(chain);
  }
}
