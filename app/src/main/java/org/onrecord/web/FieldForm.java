package org.onrecord.web;

import java.util.List;
import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.correction.Entry;
import org.onrecord.correction.Field;
import org.onrecord.correction.Replay;
import org.onrecord.correction.Value;
import org.onrecord.reading.Reading;
import org.onrecord.store.StoredArticle;

/**
 * The form by which a person corrects a field.
 *
 * @param field its code; empty for what can't be corrected
 * @param input {@code words}, {@code speaker}, {@code names}, {@code date}, {@code venue} or {@code
 *     term}
 * @param typed what it holds now, as it is shown for change
 * @param chosen what of the choices holds now
 * @param choices what can be chosen
 * @param note who corrected it and what the reader had; empty if the reader's value stands
 */
public record FieldForm(
    String field, String input, String typed, String chosen, List<String> choices, String note) {
  public FieldForm {
    choices = List.copyOf(choices);
  }

  /** For what can't be corrected. */
  static FieldForm none() {
    return new FieldForm("", "", "", "", List.of(), "");
  }

  static FieldForm of(StoredArticle article, Entry entry, Field field) {
    Value value = Replay.value(article.reading(), field, entry.statement());
    String chosen =
        switch (value) {
          case Value.Occasion occasion -> occasion.medium();
          case Value.Term term -> term.code();
          case Value.Unnamed unnamed -> "unnamed";
          case Value.Nothing nothing -> field == Field.SPEAKER ? "nobody" : "";
          case Value.Names names -> "named";
          case Value.Places places -> "";
        };
    return new FieldForm(
        field.code(),
        input(field),
        ValueWords.typed(value),
        chosen,
        choices(article.reading(), field),
        note(article, entry, field));
  }

  /** Whether the field may be left empty. */
  public boolean mayBeEmpty() {
    return Field.of(field).mayBeEmpty();
  }

  private static List<String> choices(Reading reading, Field field) {
    return field == Field.SPEAKER || field == Field.ADDRESSEE
        ? reading.cast().actors().stream().map(Actor::name).distinct().toList()
        : field.terms();
  }

  private static String input(Field field) {
    return switch (field) {
      case SOURCE, CUE, CONTENT, CONDITION -> "words";
      case SPEAKER -> "speaker";
      case ADDRESSEE -> "names";
      case UTTERED -> "date";
      case VENUE -> "venue";
      case FORM, KIND, VOICE, POLARITY, ACT, MODALITY, CERTAINTY -> "term";
    };
  }

  private static String note(StoredArticle article, Entry entry, Field field) {
    return entry
        .correctionOf(field)
        .map(
            correction ->
                "corrected "
                    + ValueWords.made(correction)
                    + Optional.of(ValueWords.of(correction.scope()))
                        .filter(scope -> !scope.isEmpty())
                        .map(scope -> ", " + scope)
                        .orElse("")
                    + entry
                        .read()
                        .map(
                            read ->
                                "; the reader had "
                                    + ValueWords.of(
                                        Replay.value(article.corrected().read(), field, read)))
                        .orElse(""))
        .orElse("");
  }
}
