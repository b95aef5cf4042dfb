package org.onrecord.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onrecord.event.Tie;
import org.onrecord.reading.Reading;
import org.onrecord.text.CodePoints;

/**
 * A tie between two actors as it is kept, with the article that tells it.
 *
 * @param id its key, which stays with these words in this article
 * @param article where it is told
 * @param from one of them
 * @param relation what the first is to the other: {@code member-of}, {@code backs} …
 * @param to the other
 * @param told the words
 */
public record StoredTie(
    String id, ArticleSummary article, Told.Party from, String relation, Told.Party to, Told told) {

  /** The ties of a reading that is not kept, as they would be. */
  static List<StoredTie> of(Reading reading) {
    CodePoints points = CodePoints.of(reading.article().text());
    ArticleSummary summary = ArticleSummary.of(reading);
    Map<String, Told.Party> parties = StoredEvent.parties(reading);
    List<StoredTie> ties = new ArrayList<>();
    for (Tie tie : reading.happenings().ties()) {
      Told.Party from = parties.get(tie.from());
      Told.Party to = parties.get(tie.to());
      if (from != null && to != null) {
        Told told = Told.of(reading, tie.span(), points, tie.claim(), tie.confidence());
        String place = tie.relation().code() + "|" + from.key() + "|" + to.key();
        String id = StoredEvent.key("t", reading.article().id(), place);
        ties.add(new StoredTie(id, summary, from, tie.relation().code(), to, told));
      }
    }
    return ties;
  }
}
