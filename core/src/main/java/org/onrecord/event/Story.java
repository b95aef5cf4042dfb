package org.onrecord.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.actor.Cast;
import org.onrecord.attribution.Attribution;
import org.onrecord.text.Span;
import org.onrecord.when.Expression;
import org.onrecord.when.Uttered;

/**
 * What has been read of an article before its events are sought.
 *
 * @param text the article's text
 * @param paragraphs those in which events are told, in order
 * @param cast who appears
 * @param told its statements, in text order
 * @param expressions its expressions of time, in text order
 * @param published the day of publication
 */
public record Story(
    String text,
    List<Span> paragraphs,
    Cast cast,
    List<Told> told,
    List<Expression> expressions,
    Optional<LocalDate> published) {

  /**
   * A statement of the article.
   *
   * @param id its id
   * @param attribution its words
   * @param uttered when it was said
   */
  public record Told(String id, Attribution attribution, Uttered uttered) {}

  public Story {
    paragraphs = List.copyOf(paragraphs);
    told = List.copyOf(told);
    expressions = List.copyOf(expressions);
  }
}
