package org.onrecord.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.text.Span;

/**
 * Words that two attributions have where one of them has no claim to them: a quotation that seems
 * to go on from the paragraph before belongs to the cue that stands beside it, and pictures of
 * somebody who speaks say nothing themselves.
 */
final class ToldTwice {
  /** What shows somebody: "the video of", "uses footage of". */
  private static final Pattern SHOWING =
      Pattern.compile(
          "(?:.* )?(?:footage|videos?|clips?|recordings?|tapes?|audio|images?|pictures?) of");

  private static final Pattern PARTICIPLE = Pattern.compile("\\w+ing\\b.*");

  private final String text;
  private final NavigableSet<Integer> paragraphStarts;

  /** For each piece of content, where the paragraphs of the cues begin that lead it in. */
  private final Map<Span, Set<Integer>> cues = new HashMap<>();

  private ToldTwice(String text, NavigableSet<Integer> paragraphStarts, List<Attribution> all) {
    this.text = text;
    this.paragraphStarts = paragraphStarts;
    all.forEach(
        each ->
            each.content()
                .forEach(
                    piece ->
                        cues.computeIfAbsent(piece, it -> new HashSet<>()).addAll(beside(each))));
  }

  /**
   * All but what has no claim to its words, in the same order.
   *
   * @param paragraphStarts where the paragraphs of {@code text} begin
   */
  static List<Attribution> without(
      String text, NavigableSet<Integer> paragraphStarts, List<Attribution> all) {
    ToldTwice twice = new ToldTwice(text, paragraphStarts, all);
    Set<Attribution> shows =
        all.stream()
            .filter(twice::isShown)
            .flatMap(each -> each.parent().stream())
            .collect(Collectors.toSet());
    List<Attribution> said = Attributions.without(all, shows::contains);
    return Attributions.narrowed(said, (each, piece) -> !twice.isAnothers(each, piece));
  }

  /** Whether a piece of one's content stands in the paragraph of another's cue, and not of its. */
  private boolean isAnothers(Attribution attribution, Span piece) {
    int paragraph = paragraph(piece);
    return attribution.content().size() > 1
        && cues.getOrDefault(piece, Set.of()).contains(paragraph)
        && !beside(attribution).contains(paragraph);
  }

  /** "Footage of [Berg] (saying) {…}". */
  private boolean isShown(Attribution attribution) {
    return attribution
        .parent()
        .filter(outer -> SHOWING.matcher(cue(outer)).matches())
        .filter(outer -> PARTICIPLE.matcher(cue(attribution)).matches())
        .filter(outer -> start(attribution.source()) == start(outer.content()))
        .isPresent();
  }

  private String cue(Attribution attribution) {
    return String.join(" ", CueWords.words(text, attribution.cue()));
  }

  private static int start(List<Span> spans) {
    return spans.isEmpty() ? -1 : spans.getFirst().start();
  }

  private Set<Integer> beside(Attribution attribution) {
    return attribution.cue().stream().map(this::paragraph).collect(Collectors.toSet());
  }

  /** Where the paragraph of a span begins. */
  private int paragraph(Span span) {
    Integer start = paragraphStarts.floor(span.start());
    return start == null ? 0 : start;
  }
}
