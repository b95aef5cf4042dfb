package org.onrecord.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.attribution.Attribution;
import org.onrecord.correction.Corrected;
import org.onrecord.correction.Entry;
import org.onrecord.reading.Reading;
import org.onrecord.text.Article;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;

/**
 * A statement as it is kept, with the article it stands in.
 *
 * @param id its key, which stays with these words in this article
 * @param article where it stands
 * @param said its words
 * @param marks how it is marked
 * @param place which statement of the article it is, from 1
 * @param url the article's address
 */
public record StoredStatement(
    String id, ArticleSummary article, Said said, Marks marks, int place, Optional<String> url)
    implements StoredEvidence {

  /** The statements of a reading that is not kept, as they would be. */
  public static List<StoredStatement> of(Reading reading) {
    return of(Corrected.none(reading));
  }

  /** The statements of a reading as people left it. */
  static List<StoredStatement> of(Corrected corrected) {
    Article article = corrected.read().article();
    CodePoints points = CodePoints.of(article.text());
    ArticleSummary summary = ArticleSummary.of(corrected.reading());
    List<StoredStatement> statements = new ArrayList<>();
    for (Entry entry : corrected.entries()) {
      int place = statements.size() + 1;
      statements.add(
          new StoredStatement(
              entry.key(),
              summary,
              Said.of(entry, corrected.reading(), Speaking.of(corrected.reading(), place), points),
              Marks.of(entry),
              place,
              article.origin().url()));
    }
    return statements;
  }

  /**
   * The words of a statement.
   *
   * @param speaker the source's words, or whom a person named instead
   * @param cue the cue's words; empty for a floating quotation
   * @param content the content's words, parts joined by " … "
   * @param start where the content starts, in code points into the article's text
   * @param end where it ends
   * @param speaking who speaks
   */
  public record Said(
      Optional<String> speaker, String cue, String content, int start, int end, Speaking speaking) {
    /** The words of somebody of whom nothing is known. */
    public Said(Optional<String> speaker, String cue, String content, int start, int end) {
      this(speaker, cue, content, start, end, Speaking.nobody());
    }

    /** What the speaker is called in the record, or else the words; empty without a speaker. */
    public Optional<String> name() {
      return speaking.name().or(() -> speaker);
    }

    static Said of(Entry entry, Reading reading, Speaking speaking, CodePoints points) {
      String text = reading.article().text();
      Attribution attribution = entry.statement().attribution();
      return new Said(
          entry.speakerShown(reading),
          Span.words(attribution.cue(), text),
          Span.words(attribution.content(), text),
          points.codePoint(attribution.content().getFirst().start()),
          points.codePoint(attribution.content().getLast().end()),
          speaking);
    }
  }

  /**
   * Who speaks.
   *
   * @param actor who it is across articles; empty where nobody is identified
   * @param name the name that the record, or else the article, has for them
   * @param role the role that the article gives them, in its words
   */
  public record Speaking(Optional<String> actor, Optional<String> name, Optional<String> role) {
    /** Nobody who is identified. */
    public static Speaking nobody() {
      return new Speaking(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Speaking of(Reading reading, int place) {
      SpeakerRow row = SpeakerRow.of(reading, place);
      Optional<String> name =
          reading.cast().actors().stream()
              .filter(actor -> row.actor().filter(actor.id()::equals).isPresent())
              .map(Actor::name)
              .findFirst();
      return new Speaking(Optional.empty(), name, row.role());
    }
  }

  /**
   * The vocabularies that a statement is marked with.
   *
   * @param zone the kind of zone it stands in
   * @param form direct, indirect or mixed
   * @param kind speech, writing, belief …
   * @param confidence the reader's own estimate, in hundredths
   * @param status machine, checked, disputed or rejected
   */
  public record Marks(String zone, String form, String kind, int confidence, String status) {
    private static final int HUNDREDTHS = 100;

    static Marks of(Entry entry) {
      Attribution attribution = entry.statement().attribution();
      return new Marks(
          entry.statement().zone().code(),
          attribution.form().code(),
          attribution.kind().code(),
          (int) Math.round(attribution.confidence() * HUNDREDTHS),
          entry.status().code());
    }
  }
}
