package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.actor.Actor;
import org.onrecord.attribution.Polarity;
import org.onrecord.attribution.Sense;
import org.onrecord.attribution.Voice;
import org.onrecord.compare.Occasion;
import org.onrecord.compare.Report;
import org.onrecord.compare.Said;
import org.onrecord.compare.Told;
import org.onrecord.correction.Corrected;
import org.onrecord.correction.Entry;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.setting.Medium;
import org.onrecord.setting.Venue;
import org.onrecord.text.Span;

/** Keeps how statements are told, as far as they are compared by it. */
final class ToldRows {
  /** What {@link #said} reads of a statement, how it is told and its article. */
  static final String COLUMNS =
      """
      s.id, s.article_id, s.content, s.actor, a.text_hash, a.outlet, a.published,
      t.polarity, t.voice, t.chain, t.first_day, t.last_day, t.medium
      """;

  private static final String SAID =
      "select "
          + COLUMNS
          + """
              from statement s join told t on t.statement_id = s.id
              join article a on a.id = s.article_id
            """;

  private final Handle handle;

  ToldRows(Handle handle) {
    this.handle = handle;
  }

  /** Keeps how the statements of a reading are told. */
  void write(Corrected corrected) {
    Reading reading = corrected.reading();
    String article = reading.article().id();
    Map<String, String> names = new HashMap<>();
    for (Actor actor : reading.cast().actors()) {
      names.put(actor.id(), actor.name());
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into told (statement_id, article_id, hand, polarity, voice, chain, first_day,
                              last_day, medium)
            values (:id, :article, :hand, :polarity, :voice, :chain, :first, :last, :medium)
            on conflict (statement_id) do nothing
            """);
    for (Entry entry : corrected.entries()) {
      Statement statement = entry.statement();
      batch.bind("id", entry.key()).bind("article", article);
      bind(batch, told(statement, reading.article().text(), names));
      bind(batch, occasion(reading, statement));
    }
    if (!reading.statements().isEmpty()) {
      batch.execute();
    }
  }

  private static Told told(Statement statement, String text, Map<String, String> names) {
    Sense sense = statement.attribution().sense();
    return new Told(
        Span.words(statement.attribution().content(), text),
        sense.polarity(),
        sense.voice(),
        statement.voice().chain().stream()
            .map(id -> id.map(known -> line(names.getOrDefault(known, known))))
            .toList());
  }

  private static String line(String name) {
    return Storable.words(name.replaceAll("\\s+", " ").strip());
  }

  private static Occasion occasion(Reading reading, Statement statement) {
    return Occasion.of(
        statement.uttered().value(),
        reading.article().origin().published().day(),
        statement.setting().venue().map(Venue::medium));
  }

  private static void bind(PreparedBatch batch, Told told) {
    batch
        .bind("hand", told.hand().code())
        .bind("polarity", told.polarity().code())
        .bind("voice", told.voice().code())
        .bind(
            "chain",
            told.chain().stream().map(each -> each.orElse("")).collect(Collectors.joining("\n")));
  }

  private static void bind(PreparedBatch batch, Occasion occasion) {
    batch
        .bind("first", occasion.first().map(Object::toString).orElse(null))
        .bind("last", occasion.last().map(Object::toString).orElse(null))
        .bind("medium", occasion.medium().map(Medium::code).orElse(null))
        .add();
  }

  /** Statements by their ids; those that aren't there are left out. */
  List<Said> find(Collection<String> ids) {
    List<Said> found = new ArrayList<>();
    for (List<String> some : Chunks.of(ids)) {
      handle
          .createQuery(SAID + " where s.id in (<ids>)")
          .bindList("ids", some)
          .map((row, context) -> said(row))
          .forEach(found::add);
    }
    return found;
  }

  /** The statements of an article. */
  List<Said> of(String article) {
    return handle
        .createQuery(SAID + " where s.article_id = :article order by s.id")
        .bind("article", article)
        .map((row, context) -> said(row))
        .list();
  }

  /** The statement of a row that has {@link #COLUMNS}. */
  static Said said(ResultSet row) throws SQLException {
    Report report =
        new Report(
            row.getString("article_id"),
            row.getString("text_hash"),
            Optional.ofNullable(row.getString("outlet")),
            day(row, "published"));
    String chain = row.getString("chain");
    Told told =
        new Told(
            row.getString("content"),
            Polarity.valueOf(row.getString("polarity").toUpperCase(Locale.ROOT)),
            Voice.valueOf(row.getString("voice").toUpperCase(Locale.ROOT)),
            chain.isEmpty()
                ? List.of()
                : Arrays.stream(chain.split("\n", -1))
                    .map(name -> Optional.of(name).filter(given -> !given.isEmpty()))
                    .toList());
    Optional<Medium> medium =
        Optional.ofNullable(row.getString("medium"))
            .map(code -> Medium.valueOf(code.toUpperCase(Locale.ROOT)));
    return new Said(
        row.getString("id"),
        report,
        Optional.ofNullable(row.getString("actor")),
        told,
        new Occasion(day(row, "first_day"), day(row, "last_day"), medium));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
  }
}
