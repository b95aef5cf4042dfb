package org.onrecord.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Entry;
import org.onrecord.correction.Field;
import org.onrecord.correction.Scope;
import org.onrecord.correction.Value;
import org.onrecord.record.Corrector;

/** What a person sent with the form of one field. */
final class CorrectionForm {
  /** The longest that is taken for one value, in UTF-16 units. */
  private static final int LONGEST = 20_000;

  private final Context context;

  CorrectionForm(Context context) {
    this.context = context;
  }

  /** A parameter of the form; empty if it wasn't sent. */
  String typed(String name) {
    String value = Optional.ofNullable(context.formParam(name)).orElse("");
    if (value.length() > LONGEST) {
      throw new IllegalArgumentException("“" + name + "” is longer than " + LONGEST);
    }
    return value.replace("\r\n", "\n");
  }

  /** The correction that it asks for. */
  Correction correction(Corrector corrector, Entry entry) {
    Field field = Field.of(typed("field"));
    String scope = typed("scope");
    return corrector.set(
        entry,
        field,
        value(corrector, entry, field),
        scope.isEmpty() ? Scope.MENTION : Scope.of(scope));
  }

  private Value value(Corrector corrector, Entry entry, Field field) {
    String value = typed("value");
    return switch (field) {
      case SOURCE, CUE, CONTENT, CONDITION -> corrector.words(entry, lines(value));
      case SPEAKER -> speaker(value);
      case ADDRESSEE -> names(value);
      case VENUE -> corrector.occasion(entry, value, typed("medium"));
      case FORM, KIND, VOICE, POLARITY, UTTERED, ACT, MODALITY, CERTAINTY -> term(value);
    };
  }

  private Value speaker(String value) {
    String words = value.strip();
    return switch (typed("how")) {
      case "unnamed" -> words.isEmpty() ? Value.nothing() : new Value.Unnamed(words);
      case "nobody" -> Value.nothing();
      default -> words.isEmpty() ? Value.nothing() : new Value.Names(List.of(words));
    };
  }

  private static Value names(String value) {
    List<String> names =
        Arrays.stream(value.split("[;\n]", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    return names.isEmpty() ? Value.nothing() : new Value.Names(names);
  }

  private static Value term(String value) {
    return value.isBlank() ? Value.nothing() : new Value.Term(value.strip());
  }

  private static List<String> lines(String value) {
    return value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
