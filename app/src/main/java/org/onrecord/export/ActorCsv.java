package org.onrecord.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.store.ActorAlias;
import org.onrecord.store.ActorQuery;
import org.onrecord.store.ActorRole;
import org.onrecord.store.ActorSummary;
import org.onrecord.store.Actors;

/**
 * Actors as CSV (RFC 4180), as they are imported: {@code id}, {@code name}, {@code alias} (parted
 * by {@code |}), {@code type}, {@code country}, {@code sector}, {@code role}, {@code from}, {@code
 * until}, {@code statements}, {@code articles}; a line for each role, and one for an actor without
 * any. The days are those on which articles that give the role were published.
 */
public final class ActorCsv {
  private static final List<String> TITLES =
      List.of(
          "id",
          "name",
          "alias",
          "type",
          "country",
          "sector",
          "role",
          "from",
          "until",
          "statements",
          "articles");
  private static final int STEP = 500;

  private ActorCsv() {}

  /**
   * Writes all actors that a query finds; leaves {@code out} open.
   *
   * @return how many
   * @throws UncheckedIOException if {@code out} can't be written to
   */
  public static int write(Writer out, Actors actors, ActorQuery query) {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    csv.writeRecord(TITLES);
    int written = 0;
    List<ActorSummary> some = actors.list(query, 0, STEP);
    while (!some.isEmpty()) {
      for (ActorSummary each : some) {
        lines(actors, each).forEach(csv::writeRecord);
      }
      written += some.size();
      some = actors.list(query, written, STEP);
    }
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written;
  }

  private static List<List<String>> lines(Actors actors, ActorSummary actor) {
    String aliases =
        actors.aliases(actor.id()).stream()
            .map(ActorAlias::name)
            .filter(name -> !name.equals(actor.name()) && name.indexOf('|') < 0)
            .collect(Collectors.joining("|"));
    List<String> beginning =
        List.of(
            actor.id(),
            guarded(actor.name()),
            guarded(aliases),
            actor.type(),
            actor.country().orElse(""),
            actor.sector().orElse(""));
    List<String> end =
        List.of(
            String.valueOf(actor.counts().statements()), String.valueOf(actor.counts().articles()));
    List<List<String>> lines = new ArrayList<>();
    for (ActorRole role : actors.roles(actor.id())) {
      lines.add(
          line(
              beginning,
              List.of(
                  guarded(role.words()),
                  role.given().first().orElse(""),
                  role.given().last().orElse("")),
              end));
    }
    if (lines.isEmpty()) {
      lines.add(line(beginning, List.of("", "", ""), end));
    }
    return lines;
  }

  private static List<String> line(List<String> beginning, List<String> role, List<String> end) {
    List<String> line = new ArrayList<>(beginning);
    line.addAll(role);
    line.addAll(end);
    return line;
  }

  private static String guarded(String value) {
    return TableCsv.guarded(value);
  }
}
