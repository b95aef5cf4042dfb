package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.onrecord.correction.Correction;
import org.onrecord.correction.Edit;
import org.onrecord.correction.Entry;
import org.onrecord.correction.Status;
import org.onrecord.reading.Statement;
import org.onrecord.store.KeptUtterances;
import org.onrecord.store.Store;
import org.onrecord.store.StoredArticle;
import org.onrecord.store.StoredStatement;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Sentences;
import org.onrecord.text.Span;

/** A statement: its words in context, every field with where it comes from, how to cite it. */
final class StatementPage {
  private final Store store;
  private final Templates templates;

  StatementPage(Store store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  void serve(RoutesConfig routes) {
    routes.get("/statements/{id}", this::show);
  }

  private void show(Context context) {
    String id = context.pathParam("id");
    StoredStatement stored =
        store
            .findStatement(id)
            .orElseThrow(() -> new NotFoundResponse("There is no statement “" + id + "”."));
    StoredArticle article = store.findArticle(stored.article().id()).orElseThrow();
    List<String> keys = article.keys();
    int index = keys.indexOf(id);
    if (index < 0) {
      throw new IllegalStateException("not in the reading of its article: " + id);
    }
    Entry entry = article.corrected().entries().get(index);
    Statement statement = entry.statement();
    StatementView view =
        new StatementView(
            id,
            new StatementView.Shown(around(article, statement, stored), Citation.of(stored, entry)),
            new FieldForms(article, entry)
                .with(
                    new StatementFields(
                            article, statement, stored, store.issues().current().names())
                        .all(new RoleThen(store.actors()).fields(statement, stored))),
            Wording.row(stored.article()),
            ways(stored, keys, index),
            people(context, entry));
    templates.answer(context, "statement", new Frame("Statement", "statements"), view);
  }

  private static StatementView.People people(Context context, Entry entry) {
    String made = Optional.ofNullable(context.queryParam("made")).orElse("");
    boolean undoable =
        entry.corrections().stream().anyMatch(each -> each.stands() && each.id().equals(made));
    return new StatementView.People(
        entry.version(),
        entry.status().code(),
        CorrectingPage.remembered(context),
        undoable ? made : "",
        entry.corrections().stream()
            .filter(each -> each.id().equals(made))
            .map(StatementPage::done)
            .findFirst()
            .orElse(""),
        entry.corrections().reversed().stream().map(CorrectionRow::of).toList());
  }

  private static String done(Correction correction) {
    return switch (correction.edit()) {
      case Edit.NotAStatement none -> "Marked as no statement.";
      case Edit.Standing standing when standing.after() == Status.CHECKED -> "Accepted.";
      case Edit.Standing standing when standing.after() == Status.REJECTED ->
          "Marked as no statement.";
      case Edit.Standing standing -> "Marked as " + standing.after().code() + ".";
      case Edit.Missed missed -> "Added.";
      default -> "Corrected.";
    };
  }

  private StatementView.Ways ways(StoredStatement stored, List<String> keys, int index) {
    Optional<KeptUtterances.Belonging> belonging =
        Optional.ofNullable(store.utterances().of(List.of(stored.id())).get(stored.id()));
    return new StatementView.Ways(
        index == 0 ? "" : "/statements/" + keys.get(index - 1),
        index + 1 == keys.size() ? "" : "/statements/" + keys.get(index + 1),
        "/articles/" + stored.article().id() + "#" + stored.id(),
        Wording.number(index + 1) + " of " + Wording.number(keys.size()),
        belonging.map(one -> UtterancePage.PATH + "/" + one.utterance()).orElse(""),
        belonging
            .map(
                one ->
                    one.articles() < 2
                        ? "Told again in this article"
                        : Wording.count(one.articles(), "report") + " of this")
            .orElse(""));
  }

  /** The sentences round a statement, with its words marked. */
  static StatementView.Around around(
      StoredArticle article, Statement statement, StoredStatement stored) {
    String text = article.reading().article().text();
    Span extent = statement.extent();
    List<Span> paragraphs =
        Paragraphs.of(text).stream().filter(paragraph -> paragraph.overlaps(extent)).toList();
    Span whole =
        new Span(
            Math.min(extent.start(), paragraphs.getFirst().start()),
            Math.max(extent.end(), paragraphs.getLast().end()));
    Span shown = withNeighbours(sentences(text, paragraphs), extent, whole);
    List<Piece> pieces =
        new ArticleText(text, "", List.of(stored.id()))
            .pieces(shown, MarkedText.marks(1, statement));
    return new StatementView.Around(
        pieces,
        Wording.sign(stored.marks()),
        shown.start() > whole.start(),
        shown.end() < whole.end(),
        article.reading().language().orElse(""));
  }

  private static List<Span> sentences(String text, List<Span> paragraphs) {
    return paragraphs.stream()
        .flatMap(paragraph -> Sentences.of(text, paragraph).stream())
        .toList();
  }

  /** The sentences that the statement stands in, with one before and one after. */
  private static Span withNeighbours(List<Span> sentences, Span extent, Span whole) {
    int start = whole.start();
    int end = whole.end();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).end() <= extent.start()) {
        start = sentences.get(i).start();
      }
      if (sentences.get(i).start() >= extent.end()) {
        end = sentences.get(i).end();
        break;
      }
    }
    return new Span(start, end);
  }
}
