package org.onrecord.export;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.act.Act;
import org.onrecord.act.Certainty;
import org.onrecord.act.Modality;
import org.onrecord.act.Quad;
import org.onrecord.issue.OnIssue;
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
  ACT(
      told ->
          told.statement().deed().act().map(act -> act.code().name().toLowerCase(Locale.ROOT))),
  QUAD(
      told ->
          told.statement().deed().act().flatMap(act -> act.code().quad()).map(Quad::inWords)),
  TARGETS(
      told -> told.names(told.statement().deed().act().map(Act::targets).orElse(List.of()))),
  POLARITY(told -> Optional.of(told.statement().attribution().sense().polarity().code())),
  MODALITY(told -> told.statement().deed().modality().map(Modality::code)),
  CERTAINTY(told -> told.statement().deed().certainty().map(Certainty::code)),
  CONDITION(told -> words(told, told.statement().deed().condition())),
  SAID_ON(told -> told.statement().uttered().value()),
  VENUE(told -> told.statement().setting().venue().map(venue -> venue.span().in(told.text()))),
  MEDIUM(told -> told.statement().setting().venue().map(venue -> venue.medium().code())),
  ADDRESSEE(told -> told.names(told.statement().setting().addressees())),
  ISSUES(
      told ->
          Row.Told.joined(told.statement().issues().stream().map(Column::issue).toList()));

  /** The columns that every list has, the reading at hand or not. */
  static final List<Column> OF_LISTS =
      Arrays.stream(values()).filter(column -> column.told.isEmpty()).toList();

  private static final int DECIMALS = 2;

  private final Optional<Function<Row.Told, Optional<String>>> told;

  Column() {
    this.told = Optional.empty();
  }

  Column(Function<Row.Told, Optional<String>> told) {
    this.told = Optional.of(told);
  }

  private static Optional<String> words(Row.Told told, List<Span> spans) {
    return spans.isEmpty() ? Optional.empty() : Optional.of(Span.words(spans, told.text()));
  }

  /** The issue's id, and after a colon where the statement stands on it. */
  private static String issue(OnIssue on) {
    return on.issue() + on.stance().map(stance -> ": " + stance.code()).orElse("");
  }

  /** The name in the first line of a CSV and as a key in JSON. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value in a row, a {@code String} or a {@code BigDecimal}; empty where none is known. */
  Optional<?> value(Row row) {
    return told.isPresent() ? row.told().flatMap(told.get()) : value(row.stored());
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
