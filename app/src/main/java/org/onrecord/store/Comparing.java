package org.onrecord.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.compare.Keyed;
import org.onrecord.compare.Link;
import org.onrecord.compare.Ruling;
import org.onrecord.compare.Said;
import org.onrecord.compare.Utterance;
import org.onrecord.compare.Utterances;
import org.onrecord.correction.Corrected;

/**
 * Keeps which statements report one act of speech as articles come, change and go, inside the
 * caller's transaction. Only what the statements of these articles touch is computed: those that
 * share a key with them, and all that hang together with those.
 */
final class Comparing {
  private final Handle handle;
  private final ToldRows told;
  private final LinkRows links;
  private final UtteranceRulings rulings;
  private final Set<String> touched = new TreeSet<>();

  Comparing(Handle handle) {
    this.handle = handle;
    this.told = new ToldRows(handle);
    this.links = new LinkRows(handle);
    this.rulings = new UtteranceRulings(handle);
  }

  /** Takes in how the statements of an article are told; whose they are is settled later. */
  void enter(Corrected corrected) {
    told.write(corrected);
    handle
        .createUpdate("update article set compared = 1 where id = :id")
        .bind("id", corrected.read().article().id())
        .execute();
  }

  /** Takes out the statements of an article, before their rows go. */
  void leave(String article) {
    List<String> statements = told.of(article).stream().map(Said::statement).toList();
    detach(statements);
    handle
        .createUpdate("delete from told where article_id = :article")
        .bind("article", article)
        .execute();
    scatter(statements);
    touched.removeAll(statements);
  }

  /** Has statements looked at again on which people ruled. */
  void lookAgain(Ruling ruling) {
    touched.add(ruling.one());
    touched.add(ruling.other());
    touched.addAll(companions(List.of(ruling.one(), ruling.other())));
  }

  /**
   * Says anew what reports one act of speech.
   *
   * @param articles those whose statements came, or are another speaker's now
   */
  void settle(Collection<String> articles) {
    for (String article : new TreeSet<>(articles)) {
      link(article);
    }
    Set<String> whole = hangingTogether();
    List<Link> known = links.of(whole);
    List<Keyed> statements = told.find(whole).stream().map(Keyed::of).toList();
    Set<String> there = new TreeSet<>();
    statements.forEach(each -> there.add(each.said().statement()));
    known.removeIf(link -> !there.contains(link.one()) || !there.contains(link.other()));
    scatter(whole);
    write(Utterances.among(statements, known, rulings.of(whole).values()));
  }

  /** Links the statements of an article anew to all that they are like. */
  private void link(String article) {
    List<Keyed> own = told.of(article).stream().map(Keyed::of).toList();
    List<String> ids = own.stream().map(each -> each.said().statement()).toList();
    detach(ids);
    links.writeKeys(own);
    List<Keyed> others =
        told.find(links.candidates(own)).stream()
            .filter(said -> own.stream().anyMatch(it -> Utterances.mayBeOne(it.said(), said)))
            .map(Keyed::of)
            .toList();
    Map<String, Link> found = new TreeMap<>();
    for (Keyed each : own) {
      Utterances.links(each, others)
          .forEach(link -> found.put(link.one() + " " + link.other(), link));
    }
    links.write(found.values());
    touched.addAll(ids);
  }

  /** Removes what links statements to others; those have to be looked at again. */
  private void detach(Collection<String> statements) {
    for (Link link : links.of(statements)) {
      touched.add(link.one());
      touched.add(link.other());
    }
    touched.addAll(companions(statements));
    links.remove(statements);
  }

  /** All that report the same as one of these until now. */
  private List<String> companions(Collection<String> statements) {
    List<String> found = new ArrayList<>();
    for (List<String> some : Chunks.of(statements)) {
      found.addAll(
          handle
              .createQuery(
                  """
                  select id from statement where utterance in
                         (select utterance from statement where id in (<ids>)
                             and utterance is not null)
                  """)
              .bindList("ids", some)
              .mapTo(String.class)
              .list());
    }
    return found;
  }

  /** What is touched, with all that links and rulings join to it. */
  private Set<String> hangingTogether() {
    Set<String> whole = new TreeSet<>(touched);
    Set<String> next = new TreeSet<>(touched);
    while (!next.isEmpty()) {
      Set<String> found = new TreeSet<>();
      links.of(next).forEach(link -> found.addAll(List.of(link.one(), link.other())));
      rulings
          .of(next)
          .values()
          .forEach(ruling -> found.addAll(List.of(ruling.one(), ruling.other())));
      found.removeAll(whole);
      whole.addAll(found);
      next = found;
    }
    return whole;
  }

  /** Takes out the utterances that these statements report. */
  private void scatter(Collection<String> statements) {
    for (List<String> some : Chunks.of(statements)) {
      handle
          .createUpdate(
              """
              delete from utterance where id in
                     (select utterance from statement where id in (<ids>))
              """)
          .bindList("ids", some)
          .execute();
      handle
          .createUpdate(
              "update statement set utterance = null where id in (<ids>) and utterance is not null")
          .bindList("ids", some)
          .execute();
    }
  }

  private void write(List<Utterance> utterances) {
    PreparedBatch rows =
        handle.prepareBatch(
            """
            insert into utterance (id, speaker, day, said_by, first_report, reports, articles)
            values (:id, :speaker, :day, :saidBy, :first, :reports, :articles)
            """);
    PreparedBatch members =
        handle.prepareBatch("update statement set utterance = :utterance where id = :id");
    for (Utterance each : utterances) {
      add(rows, each);
      each.reports()
          .forEach(said -> members.bind("utterance", each.id()).bind("id", said.statement()).add());
    }
    if (!utterances.isEmpty()) {
      rows.execute();
      members.execute();
    }
  }

  private static void add(PreparedBatch rows, Utterance utterance) {
    long articles =
        utterance.reports().stream().map(said -> said.report().article()).distinct().count();
    rows.bind("id", utterance.id())
        .bind("speaker", utterance.speaker())
        .bind("day", utterance.day().orElse(null))
        .bind(
            "saidBy",
            utterance.reports().getFirst().occasion().last().map(Object::toString).orElse(null))
        .bind("first", utterance.reports().getFirst().statement())
        .bind("reports", utterance.reports().size())
        .bind("articles", articles)
        .add();
  }
}
