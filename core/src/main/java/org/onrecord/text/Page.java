package org.onrecord.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of one article and what each has been found to be so far; body unless marked. */
final class Page {
  private final List<Line> lines;
  private final Zone.Kind[] kinds;
  private final Map<Integer, ZonePattern> openers = new HashMap<>();
  private final Map<Integer, Zone> posts = new HashMap<>();
  private long words;
  private long readWords;

  private Page(List<Line> lines) {
    this.lines = lines;
    kinds = new Zone.Kind[lines.size()];
    Arrays.fill(kinds, Zone.Kind.BODY);
    words = lines.stream().mapToLong(Line::words).sum();
    readWords = words;
  }

  /** The page of {@code text}, with the lines marked that the table of patterns knows. */
  static Page of(String text) {
    List<Line> lines = new ArrayList<>();
    int previousEnd = 0;
    for (Span span : Paragraphs.of(text)) {
      lines.add(Line.of(text, span, previousEnd));
      previousEnd = span.end();
    }
    Page page = new Page(List.copyOf(lines));
    for (int at = 0; at < page.size(); at++) {
      page.markByPattern(at);
    }
    return page;
  }

  private void markByPattern(int at) {
    ZonePattern.ofWhole(line(at))
        .ifPresent(
            pattern -> {
              mark(at, pattern.kind());
              if (pattern.scope() != ZonePattern.Scope.LINE) {
                openers.put(at, pattern);
              }
            });
  }

  int size() {
    return lines.size();
  }

  Line line(int at) {
    return lines.get(at);
  }

  Zone.Kind kind(int at) {
    return kinds[at];
  }

  boolean isBody(int at) {
    return at < size() && kinds[at] == Zone.Kind.BODY;
  }

  /** The first line from {@code from} on that is no body, or the number of lines. */
  int bodyEnd(int from) {
    int end = from;
    while (isBody(end)) {
      end++;
    }
    return end;
  }

  /** The pattern of a line that opens a section of {@code kind}. */
  Optional<ZonePattern> opener(int at, Zone.Kind kind) {
    return Optional.ofNullable(openers.get(at)).filter(pattern -> pattern.kind() == kind);
  }

  void mark(int at, Zone.Kind kind) {
    readWords += readWords(kind, at) - readWords(kinds[at], at);
    kinds[at] = kind;
  }

  /** Marks a line as its source knows it; each post is a zone of its own. */
  void mark(int at, Zone given) {
    mark(at, given.kind());
    openers.remove(at);
    if (given.kind() == Zone.Kind.POST && given.span().start() == line(at).span().start()) {
      posts.put(at, given);
    }
  }

  private int readWords(Zone.Kind kind, int at) {
    return kind.isRead() ? line(at).words() : 0;
  }

  /** Marks the body lines from {@code from} up to {@code to}. */
  void markBody(int from, int to, Zone.Kind kind) {
    for (int at = from; at < to; at++) {
      if (isBody(at)) {
        mark(at, kind);
      }
    }
  }

  /** Marks an embedded post: all its lines, the byline included. */
  void markPost(int from, int to, String author) {
    markBody(from, to, Zone.Kind.POST);
    Span span = new Span(line(from).span().start(), line(to - 1).span().end());
    posts.put(from, new Zone(span, Zone.Kind.POST, Optional.of(author), Optional.empty()));
  }

  /** Whether at least half of the text would still be read without {@code fewer} more words. */
  boolean staysWhole(long fewer) {
    return 2 * (readWords - fewer) >= words;
  }

  /** What the lines have been found to be; neighbours of one kind are one zone. */
  List<Zone> zones() {
    List<Zone> zones = new ArrayList<>();
    int first = 0;
    for (int at = 1; at <= size(); at++) {
      boolean goesOn = at < size() && kinds[at] == kinds[first] && !posts.containsKey(at);
      if (!goesOn) {
        Span span = new Span(line(first).span().start(), line(at - 1).span().end());
        Optional<Zone> post = Optional.ofNullable(posts.get(first));
        Optional<String> author = post.flatMap(Zone::author);
        zones.add(new Zone(span, kinds[first], author, post.flatMap(Zone::date)));
        first = at;
      }
    }
    return size() == 0 ? List.of() : List.copyOf(zones);
  }
}
