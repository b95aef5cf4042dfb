package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.attribution.Contents.Content;
import org.onrecord.attribution.CueGroup.Mood;

/** Reads the attributions of one passage, each by its cue, from left to right. */
final class PassageReader {
  private final Passage passage;
  private final List<CueGroup> cueGroups;
  private final Sources sources;
  private final Contents contents;
  private final List<Draft> drafts = new ArrayList<>();

  private PassageReader(Passage passage, CueGroups groups) {
    this.passage = passage;
    this.cueGroups = groups.in(passage);
    Set<Integer> starts =
        cueGroups.stream().map(group -> group.run().from()).collect(Collectors.toUnmodifiableSet());
    this.sources = new Sources(passage, groups);
    this.contents = new Contents(passage, groups, starts);
  }

  /** The outermost attributions of a passage that have a cue, in text order. */
  static List<Draft> read(Passage passage, CueGroups groups) {
    PassageReader reader = new PassageReader(passage, groups);
    int next = 0;
    for (int at = 0; at < passage.size(); at++) {
      if (passage.is(at, ":")) {
        reader.colon(at).ifPresent(reader::add);
      } else if (passage.is(at, "according") && passage.is(at + 1, "to")) {
        reader.according(at).ifPresent(reader::add);
      }
      if (next < reader.cueGroups.size() && reader.cueGroups.get(next).run().from() == at) {
        reader.attribution(reader.cueGroups.get(next)).ifPresent(reader::add);
        next++;
      }
    }
    return List.copyOf(reader.drafts);
  }

  /** Takes a draft unless it lies inside the one before: only outermost ones are read. */
  private void add(Draft draft) {
    int cue = draft.cue().map(Run::from).orElse(0);
    if (free() <= cue) {
      drafts.add(draft);
    }
  }

  /** The first token that no attribution has taken. */
  private int free() {
    return drafts.isEmpty() ? 0 : drafts.getLast().end();
  }

  private Optional<Draft> attribution(CueGroup group) {
    if (group.run().from() < free()) {
      return Optional.empty();
    }
    return switch (group.mood()) {
      case FINITE -> inverted(group).or(() -> finite(group));
      case GERUND, INFINITIVE ->
          sources.ofClause(group.run().from()).flatMap(source -> rightward(group, source));
      case PASSIVE -> Optional.empty();
    };
  }

  private Optional<Draft> finite(CueGroup group) {
    Optional<Run> source = sources.before(group.run().from());
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int edge = source.get().from();
    int before = passage.is(edge - 1, ",") ? edge - 2 : edge - 1;
    boolean quoteBefore = passage.isQuote(before) && passage.sentenceStart(before) == before;
    Optional<Draft> left = leftward(group, source.get(), edge);
    Optional<Draft> right = rightward(group, source.get());
    return quoteBefore ? left.or(() -> right) : right.or(() -> left);
  }

  private Optional<Draft> rightward(CueGroup group, Run source) {
    boolean clauseOnly = group.mood() == Mood.INFINITIVE;
    return contents
        .after(group)
        .map(content -> isSubordinate(source) ? contents.toComma(content) : content)
        .filter(
            content ->
                !clauseOnly || content.frame() == Frame.THAT || content.frame() == Frame.QUOTE)
        .map(content -> draft(group, source, List.of(content.run()), Pattern.of(content.frame())));
  }

  /** "While X says that …, the main clause": what X says ends at the comma. */
  private boolean isSubordinate(Run source) {
    int before = source.from() - 1;
    boolean opening = before >= 0 && before - passage.sentenceStart(before) < 4;
    return opening && passage.is(before, WordClass.SUBORDINATOR) && !passage.is(before, "that");
  }

  private Optional<Draft> leftward(CueGroup group, Run source, int edge) {
    if (!group.cue().takes(Frame.QUOTE) && !group.cue().takes(Frame.BARE)) {
      return Optional.empty();
    }
    int after = Math.max(group.run().to(), source.to());
    Optional<Content> content =
        contents
            .before(edge, free())
            .filter(found -> found.frame() == Frame.QUOTE || isClosing(group, after));
    return content.map(
        found -> {
          Pattern pattern =
              found.frame() == Frame.QUOTE ? Pattern.QUOTE_BEFORE : Pattern.CLAUSE_BEFORE;
          Draft draft = draft(group, source, List.of(found.run()), pattern);
          return contents.resumed(after, found.frame()).map(draft::and).orElse(draft);
        });
  }

  private boolean isClosing(CueGroup group, int after) {
    return !passage.isCapital(group.run().to() - 1) && contents.isLast(after, group.cue());
  }

  /** "…,” said X": content, cue, source. */
  private Optional<Draft> inverted(CueGroup group) {
    int edge = group.run().from();
    boolean quote = passage.isQuote(edge - 1);
    boolean comma = passage.is(edge - 1, ",");
    if ((!quote && !comma) || group.run().to() - edge > 1 || group.run().to() >= passage.size()) {
      return Optional.empty();
    }
    if (!passage.isQuote(edge - 1)
        && !passage.isQuote(edge - 2)
        && sources.before(edge).isPresent()) {
      return Optional.empty();
    }
    boolean sameSentence = passage.sentenceStart(edge) == passage.sentenceStart(group.run().to());
    return sameSentence
        ? sources.after(group.run().to()).flatMap(source -> leftward(group, source, edge))
        : Optional.empty();
  }

  private static Draft draft(CueGroup group, Run source, List<Run> content, Pattern pattern) {
    return new Draft(
        Optional.of(source), Optional.of(group.run()), content, group.cue().kind(), pattern);
  }

  /** "X: “…”" with nothing before the name. */
  private Optional<Draft> colon(int colon) {
    int start = passage.sentenceStart(colon);
    boolean name = colon > start && colon - start <= 8 && start >= free();
    for (int i = start; i < colon; i++) {
      name &= passage.isCapital(i) || !passage.isWord(i) || passage.is(i, WordClass.PREPOSITION);
    }
    if (!name || !passage.isQuote(colon + 1)) {
      return Optional.empty();
    }
    Run quote = new Run(colon + 1, colon + 2);
    return Optional.of(
        new Draft(
            Optional.of(new Run(start, colon)),
            Optional.of(new Run(colon, colon + 1)),
            List.of(quote),
            Kind.SPEECH,
            Pattern.COLON));
  }

  /** "According to X, …" and "…, according to X". */
  private Optional<Draft> according(int at) {
    if (at < free()) {
      return Optional.empty();
    }
    int from = Math.max(free(), passage.sentenceStart(at));
    int to = passage.is(at - 1, ",") ? at - 1 : at;
    boolean first = to - from < 2 && !passage.isQuote(at - 1);
    Optional<Run> source = sources.after(at + 2).map(run -> first ? sources.toComma(run) : run);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int after = source.get().to();
    Optional<Run> right = passage.is(after, ",") ? contents.rest(after + 1) : Optional.empty();
    Optional<Run> content =
        first ? right : from < to ? Optional.of(new Run(from, to)) : Optional.empty();
    Optional<Run> cue = Optional.of(new Run(at, at + 2));
    boolean inside = !first && (to < at || passage.isQuote(at - 1));
    Optional<Run> more = inside ? contents.resumed(after, Frame.BARE) : Optional.empty();
    return content
        .map(run -> new Draft(source, cue, List.of(run), Kind.SPEECH, Pattern.ACCORDING))
        .map(draft -> more.map(draft::and).orElse(draft));
  }
}
