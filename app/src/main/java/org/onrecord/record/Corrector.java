package org.onrecord.record;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.correction.Anchor;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Entry;
import org.onrecord.correction.Field;
import org.onrecord.correction.Passage;
import org.onrecord.correction.Replay;
import org.onrecord.correction.Scope;
import org.onrecord.correction.Status;
import org.onrecord.correction.Value;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.store.StoredArticle;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;

/** Makes corrections of what a person typed or chose about an article. Nothing is kept by it. */
public final class Corrector {
  private final StoredArticle article;
  private final String text;
  private final CodePoints points;
  private final Correction.Making making;

  /** Corrections of one article, made now. */
  public Corrector(StoredArticle article, String by, String why) {
    this(article, new Correction.Making(Instant.now(Clock.systemUTC()), by.strip(), why.strip()));
  }

  /** Corrections of one article by a making. */
  public Corrector(StoredArticle article, Correction.Making making) {
    this.article = article;
    this.text = article.reading().article().text();
    this.points = CodePoints.of(text);
    this.making = making;
  }

  /** Another value in a field of a statement. */
  public Correction set(Entry entry, Field field, Value after, Scope scope) {
    boolean asRead = scope == Scope.NAME && entry.read().isPresent();
    Reading reading = asRead ? article.corrected().read() : article.reading();
    Statement statement = asRead ? entry.read().orElseThrow() : entry.statement();
    Edit edit = new Edit.Set(field, Replay.value(reading, field, statement), after);
    return Correction.of(making, Optional.of(anchor(entry)), scope, edit);
  }

  /** What a person says of a statement. */
  public Correction standing(Entry entry, Status status) {
    Edit edit =
        status == Status.REJECTED
            ? new Edit.NotAStatement()
            : new Edit.Standing(entry.status(), status);
    return Correction.of(making, Optional.of(anchor(entry)), Scope.MENTION, edit);
  }

  /**
   * A statement that the reader missed.
   *
   * @param content its exact words
   * @param start where they begin, in code points; the only place where they stand if empty
   * @param cue the words that attribute it; blank for none
   * @param source the words that name who it is attributed to; blank for none
   * @throws IllegalArgumentException if words don't stand in the text, or the content in several
   *     places
   */
  public Correction missed(String content, Optional<Integer> start, String cue, String source) {
    Span span = start.map(at -> at(content, at)).orElseGet(() -> only(content));
    Passage passage = Passage.of(text, points, span);
    Optional<Passage> cued = near(cue, span);
    Edit edit = new Edit.Missed(passage, cued, near(source, span));
    Anchor anchor = new Anchor(article.id(), passage, cued);
    return Correction.of(making, Optional.of(anchor), Scope.MENTION, edit);
  }

  /**
   * The places in the text where words stand, as passages.
   *
   * @param most how many at most, from the first on
   */
  public List<Passage> places(String words, int most) {
    List<Passage> places = new ArrayList<>();
    String sought = words.strip();
    int at = sought.isEmpty() ? -1 : text.indexOf(sought);
    while (at >= 0 && places.size() < most) {
      places.add(Passage.of(text, points, new Span(at, at + sought.length())));
      at = text.indexOf(sought, at + 1);
    }
    return places;
  }

  /**
   * Words as the value of a field that holds words of the text, each at the place nearest to its
   * statement.
   *
   * @param lines the words, one stretch a line; none for an empty field
   * @throws IllegalArgumentException if they don't stand in the text
   */
  public Value words(Entry entry, List<String> lines) {
    Span near = entry.statement().extent();
    List<Passage> passages = lines.stream().flatMap(line -> near(line, near).stream()).toList();
    return passages.isEmpty() ? Value.nothing() : new Value.Places(passages);
  }

  /** An occasion by its words and its medium; nothing without words. */
  public Value occasion(Entry entry, String words, String medium) {
    return near(words, entry.statement().extent())
        .<Value>map(passage -> new Value.Occasion(passage, medium))
        .orElse(Value.nothing());
  }

  private Anchor anchor(Entry entry) {
    return entry.corrections().stream()
        .filter(each -> entry.read().isEmpty() && each.edit() instanceof Edit.Missed)
        .findFirst()
        .flatMap(Correction::anchor)
        .orElseGet(
            () ->
                Anchor.of(
                    article.id(),
                    text,
                    points,
                    entry.read().orElse(entry.statement()).attribution()));
  }

  private Span at(String words, int start) {
    int last = points.codePoint(text.length());
    int at = start >= 0 && start <= last ? points.utf16(start) : -1;
    if (words.isBlank() || at < 0 || !text.startsWith(words, at)) {
      throw new IllegalArgumentException("“" + words + "” doesn't stand at " + start);
    }
    return new Span(at, at + words.length());
  }

  private Span only(String words) {
    String sought = words.strip();
    List<Passage> places = places(sought, 2);
    if (places.size() != 1) {
      throw new IllegalArgumentException(
          places.isEmpty()
              ? "“" + sought + "” doesn't stand in the text, exactly so"
              : "“" + sought + "” stands in more than one place");
    }
    int start = points.utf16(places.getFirst().start());
    return new Span(start, start + sought.length());
  }

  private Optional<Passage> near(String words, Span near) {
    String sought = words.strip();
    if (sought.isEmpty()) {
      return Optional.empty();
    }
    int best = -1;
    for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      if (best < 0 || Math.abs(at - near.start()) < Math.abs(best - near.start())) {
        best = at;
      }
    }
    if (best < 0) {
      throw new IllegalArgumentException("“" + sought + "” doesn't stand in the text, exactly so");
    }
    return Optional.of(Passage.of(text, points, new Span(best, best + sought.length())));
  }
}
