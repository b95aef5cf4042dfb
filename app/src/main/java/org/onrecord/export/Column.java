package org.onrecord.export;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.act.Act;
import org.onrecord.act.Certainty;
import org.onrecord.act.Deed;
import org.onrecord.act.Modality;
import org.onrecord.act.Quad;
import org.onrecord.issue.OnIssue;
import org.onrecord.reading.Statement;
import org.onrecord.setting.Setting;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Span;

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
  ROLE,
  ACT,
  QUAD,
  TARGETS,
  POLARITY,
  MODALITY,
  CERTAINTY,
  CONDITION,
  SAID_ON,
  VENUE,
  MEDIUM,
  ADDRESSEE,
  ISSUES;

  /** The columns that every list has, the reading at hand or not. */
  static final List<Column> OF_LISTS = List.copyOf(EnumSet.range(ID, ROLE));

  private static final int DECIMALS = 2;

  /** The name in the first line of a CSV and as a key in JSON. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value in a row, a {@code String} or a {@code BigDecimal}; empty where none is known. */
  Optional<?> value(Row row) {
    return OF_LISTS.contains(this) ? value(row.stored()) : row.told().flatMap(this::told);
  }

  /** What the reading says besides. */
  private Optional<String> told(Row.Told told) {
    Statement statement = told.statement();
    Deed deed = statement.deed();
    Setting setting = statement.setting();
    return switch (this) {
      case ACT -> deed.act().map(act -> act.code().word());
      case QUAD -> deed.act().flatMap(act -> act.code().quad()).map(Quad::inWords);
      case TARGETS -> told.names(deed.act().map(Act::targets).orElse(List.of()));
      case POLARITY -> Optional.of(statement.attribution().sense().polarity().code());
      case MODALITY -> deed.modality().map(Modality::code);
      case CERTAINTY -> deed.certainty().map(Certainty::code);
      case CONDITION ->
          Optional.of(deed.condition())
              .filter(spans -> !spans.isEmpty())
              .map(spans -> Span.words(spans, told.text()));
      case SAID_ON -> statement.uttered().value();
      case VENUE -> setting.venue().map(venue -> venue.span().in(told.text()));
      case MEDIUM -> setting.venue().map(venue -> venue.medium().code());
      case ADDRESSEE -> told.names(setting.addressees());
      case ISSUES -> Row.Told.joined(statement.issues().stream().map(Column::issue).toList());
      default -> Optional.empty();
    };
  }

  /** The issue's id, and after a colon where the statement stands on it. */
  private static String issue(OnIssue on) {
    return on.issue() + on.stance().map(stance -> ": " + stance.code()).orElse("");
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
      default -> Optional.empty();
    };
  }
}
