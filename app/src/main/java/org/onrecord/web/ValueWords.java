package org.onrecord.web;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Field;
import org.onrecord.correction.Passage;
import org.onrecord.correction.Scope;
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
      case Edit.Ruled ruled -> of(ruled);
    };
  }

  private static String of(Edit.Ruled ruled) {
    return switch (ruled.ruling()) {
      case WORTH_A_LOOK -> "Worth looking at";
      case SITS_TOGETHER -> "Sits together";
      case ACTORS_MERGED, ACTOR_SPLIT, ACTOR_RENAMED, ROLE_CHANGED ->
          sentence(ruled.ruling().code().replace('-', ' '))
              + ": "
              + String.join(", ", ruled.subjects())
              + (ruled.after().isEmpty() ? "" : ": " + ruled.before() + " → " + ruled.after());
      case UTTERANCES_MERGED -> "Reports of one act of speech";
      case UTTERANCE_SPLIT -> "Not one act of speech";
    };
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

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String quoted(String words) {
    String shown =
        words.codePointCount(0, words.length()) <= LONGEST
            ? words
            : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
    return "“" + shown + "”";
  }
}
