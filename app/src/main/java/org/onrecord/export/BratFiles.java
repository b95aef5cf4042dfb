package org.onrecord.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.attribution.Attribution;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;

/**
 * Writes a reading as a pair of brat standoff files, in PolNeAR's form: each attribution an event
 * with the roles Source, Cue and Content; offsets in code points.
 */
public final class BratFiles {
  private BratFiles() {}

  /**
   * Writes {@code name.txt} and {@code name.ann} into {@code folder}.
   *
   * @param over whether files that are there are written over
   * @throws FileAlreadyExistsException if one is there and isn't to be written over
   * @throws IOException if they can't be written
   */
  public static void write(Path folder, String name, Reading reading, boolean over)
      throws IOException {
    Map<Path, String> files =
        Map.of(
            folder.resolve(name + ".txt"), reading.article().text(),
            folder.resolve(name + ".ann"), annotation(reading));
    for (Path file : files.keySet()) {
      if (!over && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(file.toString());
      }
    }
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Files.writeString(file.getKey(), file.getValue(), StandardCharsets.UTF_8);
    }
  }

  /** The annotation file's text. */
  static String annotation(Reading reading) {
    Standoff standoff = new Standoff(reading.article().text());
    for (Statement statement : reading.statements()) {
      standoff.add(statement.attribution());
    }
    return String.join("", standoff.lines);
  }

  /** The annotation of some of an article's statements, each with its status and its id. */
  static String annotation(Evidence.Opened opened, List<StoredStatement> chosen) {
    Standoff standoff = new Standoff(opened.text());
    for (StoredStatement stored : chosen) {
      standoff.add(opened.statement(stored.id()).attribution());
      standoff.mark(stored);
    }
    return String.join("", standoff.lines);
  }

  /** The lines of one annotation file, numbered as they come. */
  private static final class Standoff {
    private final List<String> lines = new ArrayList<>();
    private final String text;
    private final CodePoints points;
    private int spans;
    private int events;

    Standoff(String text) {
      this.text = text;
      this.points = CodePoints.of(text);
    }

    void add(Attribution attribution) {
      List<Span> anchor = attribution.cue().isEmpty() ? attribution.content() : attribution.cue();
      List<String> event = new ArrayList<>();
      role("Source", attribution.source(), event);
      role("Cue", attribution.cue(), event);
      role("Content", attribution.content(), event);
      String trigger = textBound("Attribution", anchor);
      lines.add("E%d\tAttribution:%s %s\n".formatted(++events, trigger, String.join(" ", event)));
    }

    /** Says of the event before which entry of the record it is. */
    void mark(StoredStatement stored) {
      lines.add("A%d\tStatus E%d %s\n".formatted(events, events, stored.marks().status()));
      lines.add("#%d\tAnnotatorNotes E%d\t%s\n".formatted(events, events, stored.id()));
    }

    private void role(String role, List<Span> where, List<String> event) {
      if (!where.isEmpty()) {
        event.add(role + ":" + textBound(role, where));
      }
    }

    private String textBound(String type, List<Span> where) {
      String id = "T" + ++spans;
      String offsets =
          where.stream()
              .map(span -> points.codePoint(span.start()) + " " + points.codePoint(span.end()))
              .collect(Collectors.joining(";"));
      String words =
          where.stream()
              .map(span -> span.in(text).replaceAll("[\\n\\r\\t]", " "))
              .collect(Collectors.joining(" "));
      lines.add("%s\t%s %s\t%s\n".formatted(id, type, offsets, words));
      return id;
    }
  }
}
