package org.onrecord.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Passage;
import org.onrecord.correction.Step;
import org.onrecord.correction.Value;

/** The words that a correction holds: a person's, and those of the article that it is about. */
final class CorrectionWords {
  private CorrectionWords() {}

  /** Each name, reason and passage of a correction; a passage with what stands round it. */
  static Stream<String> of(Correction correction) {
    Stream<String> made = Stream.of(correction.making().by(), correction.making().why());
    Stream<String> place =
        correction.anchor().stream()
            .flatMap(anchor -> of(Optional.of(anchor.content()), anchor.cue()));
    return Stream.of(made, place, of(correction.edit())).flatMap(words -> words);
  }

  private static Stream<String> of(Edit edit) {
    return switch (edit) {
      case Edit.Set set -> Stream.concat(of(set.before()), of(set.after()));
      case Edit.Missed missed ->
          Stream.concat(
              of(Optional.of(missed.content()), missed.cue()),
              missed.source().stream().map(CorrectionWords::of));
      case Edit.Decided decided -> decided.steps().stream().flatMap(CorrectionWords::of);
      case Edit.NotAStatement none -> Stream.empty();
      case Edit.Standing standing -> Stream.empty();
      case Edit.Ruled ruled -> Stream.empty();
    };
  }

  private static Stream<String> of(Value value) {
    return switch (value) {
      case Value.Nothing nothing -> Stream.empty();
      case Value.Term term -> Stream.empty();
      case Value.Places places -> places.passages().stream().map(CorrectionWords::of);
      case Value.Names names -> names.names().stream();
      case Value.Unnamed unnamed -> Stream.of(unnamed.words());
      case Value.Occasion occasion -> Stream.of(of(occasion.words()));
    };
  }

  private static Stream<String> of(Step step) {
    return Stream.concat(
        Stream.of(step.one().name()),
        Stream.concat(step.other().map(Step.Named::name).stream(), step.name().stream()));
  }

  private static Stream<String> of(Optional<Passage> content, Optional<Passage> cue) {
    return Stream.concat(content.stream(), cue.stream()).map(CorrectionWords::of);
  }

  private static String of(Passage passage) {
    return passage.before() + passage.exact() + passage.after();
  }
}
