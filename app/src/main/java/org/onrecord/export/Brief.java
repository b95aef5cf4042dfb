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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final Evidence evidence;
  private final List<StoredStatement> day = new ArrayList<>();
  private int notes;

  Brief(Writer out, Store store) {
    this.out = out;
    this.evidence = new Evidence(store);
  }

  /**
   * Writes every statement that is selected, outlet by outlet and day by day.
   *
   * @throws UncheckedIOException if the writer fails
   */
  void write(Selected selected) {
    print("# Statements on record\n\n" + counted(selected) + asked(selected) + "\n");
    for (String outlet : selected.outlets().keySet()) {
      String name = outlet.isBlank() ? "Outlet not given" : outlet;
      print("\n## " + Markdown.words(name) + "\n");
      selected.ofOutlet(outlet).use(this::days);
    }
  }

  private static String counted(Selected selected) {
    int total = selected.count();
    int machine = selected.statuses().getOrDefault(MACHINE, 0);
    String all = total == 1 ? "1 statement." : "%,d statements.".formatted(total);
    if (machine == 0) {
      return all + "\n";
    }
    return "%s **No person has checked %,d of them:** Onrecord read %s by itself.\n"
        .formatted(all, machine, machine == 1 ? "it" : "them");
  }

  private static String asked(Selected selected) {
    String asked = selected.asked().stream().map(Markdown::words).collect(Collectors.joining("; "));
    return asked.isEmpty() ? "" : "\nAsked for: " + asked + ".\n";
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
