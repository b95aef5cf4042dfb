package org.onrecord.export;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.store.StoredStatement;

/** The columns of the flat schema, in its order; {@code docs/export.md} says what each holds. */
enum Column {
  ID,
  STATUS,
  SPEAKER,
  CUE,
  CONTENT,
  FORM,
  KIND,
  ZONE,
  OUTLET,
  PUBLISHED,
  HEADLINE,
  URL,
  ARTICLE,
  PLACE,
  START,
  END,
  CONFIDENCE,
  ACTOR_ID,
  ACTOR,
  ROLE;

  private static final int DECIMALS = 2;

  /** The name in the first line of a CSV and as a key in JSON. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value, a {@code String} or a {@code BigDecimal}; empty where the source gives none. */
  Optional<?> value(StoredStatement statement) {
    return switch (this) {
      case ID -> Optional.of(statement.id());
      case STATUS -> Optional.of(statement.marks().status());
      case SPEAKER -> statement.said().speaker();
      case CUE -> Optional.of(statement.said().cue()).filter(cue -> !cue.isEmpty());
      case CONTENT -> Optional.of(statement.said().content());
      case FORM -> Optional.of(statement.marks().form());
      case KIND -> Optional.of(statement.marks().kind());
      case ZONE -> Optional.of(statement.marks().zone());
      case OUTLET -> statement.article().outlet();
      case PUBLISHED -> statement.article().published();
      case HEADLINE -> Optional.of(statement.article().headline());
      case URL -> statement.url();
      case ARTICLE -> Optional.of(statement.article().id());
      case PLACE -> Optional.of(BigDecimal.valueOf(statement.place()));
      case START -> Optional.of(BigDecimal.valueOf(statement.said().start()));
      case END -> Optional.of(BigDecimal.valueOf(statement.said().end()));
      case ACTOR_ID -> statement.said().speaking().actor();
      case ACTOR -> statement.said().speaking().name();
      case ROLE -> statement.said().speaking().role();
      case CONFIDENCE -> Optional.of(BigDecimal.valueOf(statement.marks().confidence(), DECIMALS));
    };
  }
}
