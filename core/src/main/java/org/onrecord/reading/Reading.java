package org.onrecord.reading;

import java.util.List;
import java.util.Optional;
import org.onrecord.text.Article;
import org.onrecord.text.Problem;
import org.onrecord.text.Zone;
import org.onrecord.when.DateMention;

/**
 * What the reader found in one article, each entry with its place in the text.
 *
 * @param article the article as it was given
 * @param language ISO 639-1 code as given or found; empty where neither
 * @param zones what each stretch of the text is, in order
 * @param statements in text order
 * @param dates what the text dates, written out or worked out, in text order
 * @param problems what could not be read as it is
 */
public record Reading(
    Article article,
    Optional<String> language,
    List<Zone> zones,
    List<Statement> statements,
    List<DateMention> dates,
    List<Problem> problems) {

  public Reading {
    zones = List.copyOf(zones);
    statements = List.copyOf(statements);
    dates = List.copyOf(dates);
    problems = List.copyOf(problems);
  }
}
