package org.onrecord.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;

/**
 * The lines of one brat file (stand-off format, brat.nlplab.org): {@code T1<tab>Kind 0 4;9
 * 12<tab>words} marks spans in code points, {@code E1<tab>Role:T1 Role2:T2} joins them to an
 * attribution. Lines of other kinds are passed over, so words that hold a line break do no harm.
 */
final class BratFile {
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
  private static final Pattern MARK = Pattern.compile("T[0-9]+");
  private static final Pattern EVENT = Pattern.compile("E[0-9]+");
  private static final Pattern ROLE_NUMBER = Pattern.compile("[0-9]+$");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern OFFSETS = Pattern.compile("\\s*[0-9]{1,9}\\s+[0-9]{1,9}\\s*");

  private final Path file;
  private final CodePoints codePoints;
  private final Map<String, List<Span>> marks = new HashMap<>();
  private int line;

  /** A reader for the annotation of {@code text}; {@code file} only names it in what goes wrong. */
  BratFile(Path file, String text) {
    this.file = file;
    this.codePoints = CodePoints.of(text);
  }

  /** The attributions with content, in the file's order. */
  List<RoleSpans> attributions(String annotation) throws MalformedBratException {
    List<RoleSpans> found = new ArrayList<>();
    for (String row : LINE_BREAK.split(annotation, -1)) {
      line++;
      String[] columns = row.split("\t", -1);
      if (columns.length < 2) {
        continue;
      }
      if (MARK.matcher(columns[0]).matches()) {
        marks.put(columns[0], spans(columns[1]));
      } else if (EVENT.matcher(columns[0]).matches()) {
        RoleSpans joined = join(columns[1]);
        if (!joined.content().isEmpty()) {
          found.add(joined);
        }
      }
    }
    return List.copyOf(found);
  }

  private List<Span> spans(String column) throws MalformedBratException {
    int space = column.indexOf(' ');
    if (space < 0) {
      throw malformed("a mark without offsets: " + column);
    }
    List<Span> spans = new ArrayList<>();
    for (String pair : column.substring(space + 1).split(";", -1)) {
      if (!OFFSETS.matcher(pair).matches()) {
        throw malformed("not a start and an end: " + pair);
      }
      spans.add(span(SPACE.split(pair.strip(), -1)));
    }
    return List.copyOf(spans);
  }

  private Span span(String[] pair) throws MalformedBratException {
    int start = Integer.parseInt(pair[0]);
    int end = Integer.parseInt(pair[1]);
    if (start >= end) {
      throw malformed("a span without words: " + start + " " + end);
    }
    try {
      return new Span(codePoints.utf16(start), codePoints.utf16(end));
    } catch (IndexOutOfBoundsException _outside) {
      throw malformed("a span outside the text: " + start + " " + end);
    }
  }

  private RoleSpans join(String column) throws MalformedBratException {
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    for (String argument : SPACE.split(column.strip(), -1)) {
      String[] sides = argument.split(":", -1);
      if (sides.length != 2) {
        throw malformed("not a role and a mark: " + argument);
      }
      List<Span> spans = marks.getOrDefault(sides[1], List.of());
      switch (ROLE_NUMBER.matcher(sides[0]).replaceFirst("").toLowerCase(Locale.ROOT)) {
        case "source" -> source.addAll(spans);
        case "cue" -> cue.addAll(spans);
        case "content" -> content.addAll(spans);
        default -> {}
      }
    }
    return new RoleSpans(source, cue, content);
  }

  private MalformedBratException malformed(String what) {
    return MalformedBratException.at(file, line, what);
  }
}
