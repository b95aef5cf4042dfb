package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.encoder.Words;

/**
 * Quotations that a narrator's words interrupt. In "“We stayed,” Berg said, meaning the crew, “and
 * we slept.”" the second half is Berg's too and not part of what is meant: of 65 of this shape in
 * PolNeAR's train part 63 go on. In "Berg wrote: “We stayed,” he said. “We slept.”" what Berg wrote
 * ends where he said the rest.
 */
final class Interrupted {
  private static final Set<String> MARKS = Set.of("“", "”", "\"");
  private static final Set<String> ENDS = Set.of(".", "!", "?");

  /** What tells whom or what a quotation is about, and leads in none. */
  private static final Pattern MEANING =
      Pattern.compile("(?i)(?:referring|alluding|pointing|gesturing|speaking of|meaning)\\b");

  /** What gives a thing a name: "calling the deal, signed in May, “a farce”". */
  private static final Pattern NAMING =
      Pattern.compile("(?i)\\b(?:call|labell?|dubb?|brand|describ|term)(?:e?d|ing)\\b");

  /** So many of the narrator's words stand between two halves at most. */
  private static final int NARRATED = 30;

  /** So many words long is a second half at most. */
  private static final int LONGEST = 200;

  private final String text;
  private final Words words;

  Interrupted(String text, Words words) {
    this.text = text;
    this.words = words;
  }

  /** The candidates in the same order, which is that of their cues, each with what is its own. */
  List<Candidate> of(List<Candidate> candidates) {
    List<Candidate> all = new ArrayList<>(candidates);
    for (int i = 0; i < all.size(); i++) {
      Run narrated = narrated(all.get(i));
      if (isMark(narrated.from() - 1) && all.get(i).contentHas(narrated.from() - 2)) {
        goOn(all, i, narrated);
        breakOff(all, i, narrated);
      }
    }
    return List.copyOf(all);
  }

  /** From the first to the last of a cue and of the sources beside it. */
  private static Run narrated(Candidate candidate) {
    List<Run> told =
        Stream.concat(Stream.of(candidate.cue()), candidate.source().stream())
            .filter(run -> Math.abs(run.from() - candidate.cue().from()) <= NARRATED)
            .toList();
    return new Run(
        told.stream().mapToInt(Run::from).min().orElseThrow(),
        told.stream().mapToInt(Run::to).max().orElseThrow());
  }

  /** Gives one the second half of its quotation, and takes it from the cues between. */
  private void goOn(List<Candidate> all, int index, Run narrated) {
    Candidate candidate = all.get(index);
    Optional<Run> half =
        word(narrated.from() - 2).equals(",") ? secondHalf(narrated.to()) : Optional.empty();
    if (half.isEmpty() || candidate.contentHas(half.get().from())) {
      return;
    }
    int start = half.get().from();
    List<Candidate> between =
        all.subList(index + 1, all.size()).stream()
            .takeWhile(it -> it.cue().from() < start)
            .toList();
    String narrator = words.span(narrated.to(), start).in(text);
    boolean named = NAMING.matcher(narrator).find();
    if (named || between.stream().anyMatch(it -> leadsIn(it, start))) {
      return;
    }
    List<Run> content = new ArrayList<>(candidate.content());
    content.add(half.get());
    content.sort(Comparator.comparingInt(Run::from));
    all.set(index, candidate.with(content));
    List<Candidate> left =
        between.stream()
            .filter(it -> it.content().getFirst().from() < start)
            .map(it -> it.between(0, start - 1))
            .toList();
    List<Candidate> rest = all.subList(index + 1, index + 1 + between.size());
    rest.clear();
    rest.addAll(left);
  }

  /** Whether a cue's words are those that a quotation begins with: "adding, “…”". */
  private boolean leadsIn(Candidate candidate, int start) {
    return candidate.contentHas(start)
        && !MEANING.matcher(words.span(candidate.cue().from(), start).in(text)).lookingAt();
  }

  /** The quotation after a comma in the sentence that the words from one on belong to. */
  private Optional<Run> secondHalf(int from) {
    for (int at = from; at < Math.min(words.size(), from + NARRATED); at++) {
      boolean comma = word(at - 1).equals(",") || (isJoining(at - 1) && word(at - 2).equals(","));
      if (isMark(at) || ENDS.contains(word(at)) || isBroken(at)) {
        return isMark(at) && comma && at > from && !isBroken(at) && goesOn(at)
            ? closed(at)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether what is quoted goes on with a sentence: no title, which has capitals. */
  private boolean goesOn(int mark) {
    String first = mark + 1 < words.size() ? word(mark + 1) : "";
    return !first.isEmpty() && (Character.isLowerCase(first.codePointAt(0)) || first.equals("I"));
  }

  /** From an opening mark to the closing one in its paragraph. */
  private Optional<Run> closed(int mark) {
    int at = mark + 1;
    while (at < Math.min(words.size(), mark + LONGEST) && !isMark(at) && !isBroken(at)) {
      at++;
    }
    return at < words.size() && isMark(at) && !isBroken(at)
        ? Optional.of(new Run(mark, at + 1))
        : Optional.empty();
  }

  /** Ends what another cue leads in where these words of the narrator begin. */
  private void breakOff(List<Candidate> all, int index, Run narrated) {
    Candidate later = all.get(index);
    boolean more = later.content().getLast().to() > narrated.to();
    for (int i = index - 1; more && i >= 0 && all.get(i).mayReach(later); i--) {
      Candidate other = all.get(i);
      boolean twice = other.contentHas(narrated.from()) || later.contentHas(other.cue().from());
      if (twice && other.contentHas(narrated.from() - 2) && isOutside(other, narrated.from())) {
        all.set(i, other.between(0, narrated.from()));
        all.set(index, later.between(narrated.to(), words.size()));
      }
    }
  }

  /** Whether all that is quoted between a cue and a later word begins and ends there. */
  private boolean isOutside(Candidate candidate, int word) {
    long marks = IntStream.range(candidate.cue().to(), word).filter(this::isMark).count();
    return marks > 0 && marks % 2 == 0;
  }

  private boolean isMark(int word) {
    return word >= 0 && word < words.size() && MARKS.contains(word(word));
  }

  private boolean isJoining(int word) {
    return word(word).equals("and") || word(word).equals("but");
  }

  /** Whether a word begins a paragraph. */
  private boolean isBroken(int word) {
    int before = words.span(word - 1, word).end();
    return text.substring(before, words.span(word, word + 1).start()).contains("\n");
  }

  private String word(int word) {
    return words.span(word, word + 1).in(text);
  }
}
