package org.onrecord.record;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.correction.Corrected;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Entry;
import org.onrecord.correction.Field;
import org.onrecord.correction.Replay;
import org.onrecord.correction.Rereading;
import org.onrecord.correction.Unresolved;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
import org.onrecord.store.Previews;
import org.onrecord.store.StoredArticle;
import org.onrecord.text.Span;

/**
 * What reading an article again would change, before it is accepted.
 *
 * @param article as it is kept
 * @param reading as it is read now
 * @param lines each difference
 * @param lost corrections that would find no place, and did find one
 */
public record ReadAgain(
    StoredArticle article, Reading reading, List<Line> lines, List<Unresolved> lost) {
  public ReadAgain {
    lines = List.copyOf(lines);
    lost = List.copyOf(lost);
  }

  /** What became of a statement. */
  public enum Kind {
    /** It is read now and was not. */
    ADDED,
    /** It was read and no longer is. */
    GONE,
    /** It is read otherwise. */
    ALTERED
  }

  /**
   * One difference.
   *
   * @param kind what became of the statement
   * @param id its id; empty for one that is new
   * @param words its words
   * @param fields what is read otherwise, as code, for one that is altered
   */
  public record Line(Kind kind, String id, String words, List<String> fields) {
    public Line {
      fields = List.copyOf(fields);
    }
  }

  /** The differences between what is kept and another reading of the same article. */
  public static ReadAgain of(StoredArticle article, Reading reading) {
    Corrected before = article.corrected();
    Rereading changes = Rereading.of(before, reading);
    String text = reading.article().text();
    List<Line> lines = new ArrayList<>();
    changes.added().forEach(each -> lines.add(line(Kind.ADDED, "", each, text)));
    for (Entry each : changes.gone()) {
      lines.add(line(Kind.GONE, each.key(), each.statement(), text));
    }
    for (Rereading.Altered each : changes.altered()) {
      List<String> fields = each.fields().stream().map(Field::code).toList();
      lines.add(new Line(Kind.ALTERED, each.entry().key(), words(each.now(), text), fields));
    }
    List<Correction> log = before.log();
    List<Correction> lostBefore = before.unresolved().stream().map(Unresolved::correction).toList();
    List<Unresolved> lost =
        Replay.of(reading, changes.keys(), log).unresolved().stream()
            .filter(each -> !lostBefore.contains(each.correction()))
            .toList();
    return new ReadAgain(article, reading, lines, lost);
  }

  /** How many statements a kind of difference is about. */
  public long count(Kind kind) {
    return lines.stream().filter(line -> line.kind() == kind).count();
  }

  /** How much is different. */
  public Previews.Difference difference() {
    return new Previews.Difference(
        (int) count(Kind.ADDED), (int) count(Kind.GONE), (int) count(Kind.ALTERED), lost.size());
  }

  /** Whether nothing is read otherwise. */
  public boolean isSame() {
    return lines.isEmpty();
  }

  /** The differences of one kind. */
  public List<Line> of(Kind kind) {
    return lines.stream().filter(line -> line.kind() == kind).toList();
  }

  private static Line line(Kind kind, String id, Statement statement, String text) {
    return new Line(kind, id, words(statement, text), List.of());
  }

  private static String words(Statement statement, String text) {
    String source = statement.speakerWords(text).orElse("–");
    return source + ": " + Span.words(statement.attribution().content(), text);
  }
}
