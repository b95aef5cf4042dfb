package org.onrecord.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Entry;
import org.onrecord.correction.Field;
import org.onrecord.correction.Scope;
import org.onrecord.record.Corrector;
import org.onrecord.record.TypedValue;

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
        new TypedValue(field, typed("value"), typed("how"), typed("medium")).of(corrector, entry),
        scope.isEmpty() ? Scope.MENTION : Scope.of(scope));
  }
}
