package org.onrecord.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.store.Facets;
import org.onrecord.store.StatementQuery;
import org.onrecord.store.Store;
import org.onrecord.store.StoredStatement;

/**
 * Statements as a Markdown text for people: by outlet, by day, by the words that name the speaker,
 * with a numbered footnote for each that says where it stands, in which exact words, and whether
 * anybody has checked it. The footnotes of a day follow it.
 */
final class Brief {
  private static final String MACHINE = "machine";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Writer out;
  private final Store store;
  private final Evidence evidence;
  private final List<StoredStatement> day = new ArrayList<>();
  private int notes;

  Brief(Writer out, Store store) {
    this.out = out;
    this.store = store;
    this.evidence = new Evidence(store);
  }

  /**
   * Writes every statement that {@code query} finds, day by day.
   *
   * @throws UncheckedIOException if the writer fails
   */
  void write(StatementQuery query) {
    Facets facets = store.facets(query);
    print("# Statements on record\n\n" + counted(facets) + asked(query) + "\n");
    for (Facets.Count outlet : facets.outlets()) {
      String name = outlet.value().isBlank() ? "Outlet not given" : outlet.value();
      print("\n## " + Markdown.words(name) + "\n");
      StatementQuery one =
          new StatementQuery(
              query.words(),
              Set.of(outlet.value()),
              query.from(),
              query.until(),
              query.article(),
              query.marks());
      store.useStatements(one, this::days);
    }
  }

  private static String counted(Facets facets) {
    int total = facets.statuses().stream().mapToInt(Facets.Count::count).sum();
    int machine =
        facets.statuses().stream()
            .filter(status -> status.value().equals(MACHINE))
            .mapToInt(Facets.Count::count)
            .sum();
    String all = total == 1 ? "1 statement." : "%,d statements.".formatted(total);
    if (machine == 0) {
      return all + "\n";
    }
    return "%s **No person has checked %,d of them:** Onrecord read %s by itself.\n"
        .formatted(all, machine, machine == 1 ? "it" : "them");
  }

  private static String asked(StatementQuery query) {
    String asked =
        Stream.of(
                Optional.of(query.words()).filter(words -> !words.isBlank()).map(w -> "words " + w),
                query.from().map(from -> "published from " + from),
                query.until().map(until -> "published until " + until),
                query.article().map(article -> "article " + article),
                either("form", query.marks().forms()),
                either("kind", query.marks().kinds()),
                either("status", query.marks().statuses()),
                either("outlet", query.outlets()))
            .flatMap(Optional::stream)
            .map(Markdown::words)
            .collect(Collectors.joining("; "));
    return asked.isEmpty() ? "" : "\nAsked for: " + asked + ".\n";
  }

  private static Optional<String> either(String name, Set<String> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(name + " " + values.stream().sorted().collect(Collectors.joining(" or ")));
  }

  private void days(Stream<StoredStatement> statements) {
    statements.forEach(
        statement -> {
          Optional<String> published = statement.article().published();
          if (!day.isEmpty() && !day.getFirst().article().published().equals(published)) {
            flush();
          }
          day.add(statement);
        });
    flush();
  }

  private void flush() {
    if (day.isEmpty()) {
      return;
    }
    String published = day.getFirst().article().published().orElse("Undated");
    print("\n### " + Markdown.words(published) + "\n");
    Map<String, List<StoredStatement>> speakers = new LinkedHashMap<>();
    day.forEach(
        each ->
            speakers
                .computeIfAbsent(each.said().speaker().orElse(""), none -> new ArrayList<>())
                .add(each));
    List<String> footnotes = new ArrayList<>();
    speakers.forEach((speaker, said) -> speaker(speaker, said, footnotes));
    print("\n");
    footnotes.forEach(this::print);
    day.clear();
  }

  private void speaker(String speaker, List<StoredStatement> said, List<String> footnotes) {
    print("\n#### " + (speaker.isEmpty() ? "Speaker not named" : Markdown.words(speaker)) + "\n\n");
    for (StoredStatement statement : said) {
      notes++;
      String cue = statement.said().cue().isEmpty() ? "no cue" : statement.said().cue();
      print(
          "* (%s) %s: %s [^%d]\n"
              .formatted(
                  statement.marks().form(),
                  Markdown.words(cue),
                  Markdown.words(statement.said().content()),
                  notes));
      footnotes.add("[^%d]: %s\n".formatted(notes, footnote(statement)));
    }
  }

  private String footnote(StoredStatement statement) {
    Evidence.Opened opened = evidence.open(statement);
    String exact = opened.statement(statement.id()).extent().in(opened.text());
    String status = statement.marks().status();
    return "%s, “%s”, %s, %s. Words: “%s” Status: %s. Statement %s, characters %d–%d."
        .formatted(
            Markdown.words(statement.article().outlet().orElse("outlet not given")),
            Markdown.words(statement.article().headline()),
            Markdown.words(statement.article().published().map(Brief::shown).orElse("undated")),
            statement.url().map(Markdown::link).orElse("no address"),
            Markdown.words(exact),
            status.equals(MACHINE) ? "machine, not checked by a person" : Markdown.words(status),
            statement.id(),
            statement.said().start(),
            statement.said().end());
  }

  private static String shown(String day) {
    return LocalDate.parse(day).format(DAY);
  }

  private void print(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
