package org.onrecord.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.attribution.Attribution;
import org.onrecord.reading.Reading;
import org.onrecord.reading.Statement;
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
    String id, ArticleSummary article, Said said, Marks marks, int place, Optional<String> url) {

  /** The statements of a reading that is not kept, as they would be. */
  public static List<StoredStatement> of(Reading reading) {
    Article article = reading.article();
    String id = article.id();
    CodePoints points = CodePoints.of(article.text());
    ArticleSummary summary = ArticleSummary.of(reading);
    List<StoredStatement> statements = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      String key = statement.key(id, points);
      int place = statements.size() + 1;
      statements.add(
          new StoredStatement(
              key,
              summary,
              Said.of(statement, Speaking.of(reading, place), points, article.text()),
              Marks.of(statement),
              place,
              article.origin().url()));
    }
    return statements;
  }

  /**
   * The words of a statement.
   *
   * @param speaker the source's words
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

    static Said of(Statement statement, Speaking speaking, CodePoints points, String text) {
      Attribution attribution = statement.attribution();
      return new Said(
          statement.speakerWords(text),
          Span.words(attribution.cue(), text),
          Span.words(attribution.content(), text),
          points.codePoint(attribution.content().getFirst().start()),
          points.codePoint(attribution.content().getLast().end()),
          speaking);
    }

    /** The words that search looks in, folded. */
    String folded() {
      return Folding.fold(speaker.orElse("") + " " + cue + " " + content);
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

    static Marks of(Statement statement) {
      Attribution attribution = statement.attribution();
      return new Marks(
          statement.zone().code(),
          attribution.form().code(),
          attribution.kind().code(),
          (int) Math.round(attribution.confidence() * HUNDREDTHS),
          "machine");
    }
  }
}
