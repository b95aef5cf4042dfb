package org.onrecord.web;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Field;
import org.onrecord.correction.Passage;
import org.onrecord.correction.Scope;
import org.onrecord.correction.Step;
import org.onrecord.correction.Value;

/** Puts corrections and their values into words for a person. */
final class ValueWords {
  private static final int LONGEST = 120;

  private ValueWords() {}

  static String of(Value value) {
    return switch (value) {
      case Value.Nothing nothing -> "not known";
      case Value.Term(String code) -> code;
      case Value.Places(List<Passage> passages) ->
          passages.stream().map(each -> quoted(each.exact())).collect(Collectors.joining(" … "));
      case Value.Names(List<String> names) -> String.join("; ", names);
      case Value.Unnamed(String words) -> words + " (unnamed)";
      case Value.Occasion(Passage words, String medium) -> quoted(words.exact()) + ", " + medium;
    };
  }

  /** What a field holds, as its form shows it for change. */
  static String typed(Value value) {
    return switch (value) {
      case Value.Nothing nothing -> "";
      case Value.Term(String code) -> code;
      case Value.Places(List<Passage> passages) ->
          passages.stream().map(Passage::exact).collect(Collectors.joining("\n"));
      case Value.Names(List<String> names) -> String.join("; ", names);
      case Value.Unnamed(String words) -> words;
      case Value.Occasion(Passage words, String medium) -> words.exact();
    };
  }

  /** What a correction did. */
  static String of(Correction correction) {
    return switch (correction.edit()) {
      case Edit.Set(Field field, Value before, Value after) ->
          name(field) + ": " + of(before) + " → " + of(after);
      case Edit.NotAStatement none -> "Not a statement";
      case Edit.Missed missed -> "Marked by hand: " + quoted(missed.content().exact());
      case Edit.Standing standing ->
          "Status: "
              + Wording.statusMeaning(standing.before().code())
              + " → "
              + Wording.statusMeaning(standing.after().code());
      case Edit.Ruled ruled -> of(ruled.ruling());
      case Edit.Decided decided -> of(decided);
    };
  }

  private static String of(Edit.Ruling ruling) {
    return switch (ruling) {
      case WORTH_A_LOOK -> "Worth looking at";
      case SITS_TOGETHER -> "Sits together";
      case UTTERANCES_MERGED -> "Reports of one act of speech";
      case UTTERANCE_SPLIT -> "Not one act of speech";
      case ACTORS_MERGED -> "Is the same";
      case ACTOR_SPLIT -> "Is somebody of their own";
      case ACTOR_RENAMED -> "Is called";
    };
  }

  /** What was decided, in the first of its steps; the others follow from that. */
  static String of(Edit.Decided decided) {
    Step step = decided.steps().getFirst();
    String one = quoted(step.one().name());
    String where = step.article().isPresent() ? ", in one article" : "";
    String what =
        switch (decided.ruling()) {
          case ACTORS_MERGED ->
              one + " is the same as " + quoted(step.other().map(Step.Named::name).orElse(""));
          case ACTOR_RENAMED -> one + " is called " + quoted(step.name().orElse(""));
          case ACTOR_SPLIT -> one + " is somebody of their own";
          case UTTERANCES_MERGED, UTTERANCE_SPLIT, WORTH_A_LOOK, SITS_TOGETHER ->
              of(decided.ruling());
        };
    return what + where;
  }

  /** How far a correction reaches; empty for one statement. */
  static String of(Scope scope) {
    return switch (scope) {
      case MENTION -> "";
      case ARTICLE -> "in this article";
      case NAME -> "this name everywhere";
    };
  }

  /** Who made it and when, and why. */
  static String made(Correction correction) {
    String by = correction.making().by();
    String why = correction.making().why();
    return (by.isEmpty() ? "by somebody" : "by " + by)
        + (why.isEmpty() ? "" : ", because “" + why + "”");
  }

  static String name(Field field) {
    return switch (field) {
      case SOURCE -> "Speaker's words";
      case CUE -> "Cue";
      case CONTENT -> "Words";
      case SPEAKER -> "Who";
      case ADDRESSEE -> "Said to";
      case FORM -> "Form";
      case KIND -> "Kind";
      case VOICE -> "Voice";
      case POLARITY -> "Polarity";
      case UTTERED -> "Said on";
      case VENUE -> "Said where";
      case ACT -> "Act";
      case MODALITY -> "Claimed as";
      case CERTAINTY -> "How firmly";
      case CONDITION -> "On condition";
    };
  }

  static String quoted(String words) {
    String shown =
        words.codePointCount(0, words.length()) <= LONGEST
            ? words
            : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
    return "“" + shown + "”";
  }
}
